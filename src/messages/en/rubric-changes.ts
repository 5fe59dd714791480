/** What a change of a rubric does, as the end of "No case notices that ...". */
import type { MutationKind } from '../../domain/codes/rubric-case.ts';
import { excerpt } from '../excerpt.ts';
import { figureText } from '../number.ts';

const figure = (text: string) => figureText(text, 'en');
const name = (text: string) => excerpt(text, 60);

export const CHANGES: Readonly<Record<MutationKind, (of: string, from: string, to: string) => string>> = {
  'weights-shifted': (of, from, to) => `${figure(to)} points move from ${name(of)} to ${name(from)}`,
  'weight-changed': (of, from, to) =>
    `the weight of ${name(of)} is ${figure(to)} instead of ${figure(from)}, and so on above it`,
  'option-value': (of, from, to) => `${name(of)} is worth ${figure(to)} instead of ${figure(from)}`,
  'option-removed': (of) => `${name(of)} is no option any more`,
  'number-limit': (of, from, to) =>
    `the limit of scale ${name(of)} is ${figure(to)} instead of ${figure(from)}`,
  'item-scale': (of, from, to) => `question ${name(of)} has scale ${name(to)} instead of ${name(from)}`,
  'item-removed': (of) => `question ${name(of)} is missing`,
  'count-role': (of, from, to) => `count ${name(of)} is ${name(to)} instead of ${name(from)}`,
  'dependence-removed': (of, from) => `${name(of)} does not depend on ${name(from)} any more`,
  'dependence-target': (of, from, to) => `${name(of)} depends on ${name(to)} instead of ${name(from)}`,
  'dependence-options': (of, from, to) =>
    `${name(of)} is 0 at the answers ${name(to)} instead of ${name(from)} of the question it depends on`,
  policy: (of, from, to) => `the rule for ${name(of)} is ${name(to)} instead of ${name(from)}`,
  area: (of, from) => `${name(of)} does not belong to change area ${name(from)} any more`,
  'gate-bound': (of, from, to) =>
    `the bound of check ${name(of)} is ${figure(to)} instead of ${figure(from)}`,
  'gate-edge': (of, _, to) =>
    `the bound of check ${name(of)} itself ${to === 'at-least' ? 'passes' : 'fails'}`,
  'gate-nodes': (of, from) => `check ${name(of)} leaves out ${name(from)}`,
  'check-removed': (of) => `check ${name(of)} is missing`,
  'band-bound': (of, from, to) =>
    `the lower bound of predicate ${name(of)} is ${figure(to)} instead of ${figure(from)}`,
  'band-edge': (of, _, to) =>
    `predicate ${name(of)} ${to === 'at-least' ? 'includes' : 'leaves out'} its lower bound`,
  'band-removed': (of) => `predicate ${name(of)} is missing`,
  'unit-question': (of, _, to) =>
    to === 'units' ? `units answer ${name(of)} as well` : `only the centre answers ${name(of)}`,
  'unit-missing': (_, from, to) => `a unit without a figure makes "${to}" instead of "${from}"`,
};
