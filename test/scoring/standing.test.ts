import { describe, expect, it } from 'vitest';
import { ONE, toExactText, ZERO } from '../../src/domain/fraction.ts';
import type { AbsencePolicy, Policy, RubricNode } from '../../src/domain/rubric.ts';
import type { Value } from '../../src/domain/submission.ts';
import { boundMean } from '../../src/scoring/bounds.ts';
import { mayLeave, standingOf } from '../../src/scoring/combine.ts';
import type { Standing } from '../../src/scoring/part.ts';
import { group } from '../support/small-rubric.ts';
import { BLANK, NOT_APPLICABLE, nodeOf, scoreOf, UNREADABLE } from './answers.ts';
import { stepLine } from './outline.ts';
import { exactly, part } from './parts.ts';
import { item, policyOf, rubricOf, samePolicy, times, withScale } from './small-cases.ts';

describe('a group without a figure stands', () => {
  it.each<[Standing, readonly Standing[]]>([
    ['zero', ['zero', 'zero']],
    ['not-applicable', ['not-applicable', 'not-applicable']],
    ['leave-out', ['zero', 'leave-out']],
    ['leave-out', ['leave-out', 'not-applicable']],
    ['leave-out', ['not-applicable', 'zero']],
    ['unknown', ['counts', 'leave-out']],
    ['unknown', ['unknown', 'leave-out']],
    ['unknown', ['counts', 'unknown']],
  ])('as %s when its parts are %j', (standing, parts) => {
    expect(standingOf(parts.map((each) => part({ standing: each })))).toBe(standing);
  });

  const sure = part({ standing: 'unknown' });
  const unsure = part({ standing: 'unknown', mayLeave: true });
  const none = part({ standing: 'not-applicable' });

  it.each([
    [true, 'leave-out', [sure, sure]],
    [true, 'unknown', [unsure, unsure]],
    [true, 'unknown', [unsure, none]],
    [false, 'unknown', [unsure, sure]],
    [false, 'zero', [part({ standing: 'zero' })]],
  ] as const)('and may leave: %s, as %s', (may, standing, parts) => {
    expect(mayLeave(parts, standing)).toBe(may);
  });
});

describe('the bounds of a mean', () => {
  const one = part({ low: ONE, high: ONE });
  const none = part({ low: ZERO, high: ZERO });
  const open = (low: string, high: string) =>
    part({ standing: 'leave-out', mayLeave: true, low: exactly(low), high: exactly(high) });
  const bounds = (...parts: Parameters<typeof boundMean>[0]) => {
    const { low, high } = boundMean(parts);
    return `${toExactText(low)} to ${toExactText(high)}`;
  };

  it('take in what may leave from the lowest, or the highest, and only while that helps', () => {
    expect(bounds(one, open('3/4', '1'), open('0', '1'))).toBe('1/2 to 1');
    expect(bounds(one, open('3/4', '1'), open('0', '1'), open('1/2', '1'))).toBe('1/2 to 1');
    expect(bounds(none, open('0', '1/4'), open('0', '1'))).toBe('0 to 1/2');
    expect(bounds(none, open('0', '1/4'), open('0', '1'), open('0', '1/2'))).toBe('0 to 1/2');
  });

  it('always take in what cannot leave', () => {
    expect(bounds(one, part({ standing: 'zero', high: exactly('1/2') }))).toBe('1/2 to 3/4');
    expect(bounds(one, part({ standing: 'unknown', high: exactly('1/2') }))).toBe('1/2 to 3/4');
  });

  it('never take in what is not applicable', () => {
    expect(bounds(one, part({ standing: 'not-applicable' }))).toBe('1 to 1');
    expect(bounds(part({ standing: 'not-applicable' }))).toBe('0 to 1');
  });

  it('are those of a single part when nothing else is there', () => {
    expect(bounds(open('1/4', '3/4'))).toBe('1/4 to 3/4');
  });
});

/** The mean of two groups: one of the given questions, and one that is worth 1. `half` is worth 1/2 at most. */
function beside(
  questions: readonly RubricNode[],
  answers: Readonly<Record<string, Value | string>>,
  policy: Policy,
  before: readonly RubricNode[] = [],
) {
  const mean = (id: string, children: readonly RubricNode[]) =>
    group(id, id, 'sub-area', 1, 'mean', children, { weight: null });
  const rubric = rubricOf([...before, mean('x', questions), mean('y', [item('y.1', 'abc')])], policy);
  const node = nodeOf(scoreOf(withScale(rubric, 'half', '1/2', '0'), { ...answers, 'y.1': 'A' }), 'sub');
  return {
    share: node.share === null ? null : toExactText(node.share),
    range: `${toExactText(node.lowShare)} to ${toExactText(node.highShare)}`,
    first: node.steps.map(stepLine)[0],
  };
}

describe('a group in a mean', () => {
  const half = [item('a', 'half')];
  const choiceOnly = (choice: AbsencePolicy, others: AbsencePolicy): Policy => ({
    ...policyOf(others),
    blank: { ...samePolicy(others), choice },
  });

  it('leaves it for good when nothing in it is applicable', () => {
    const found = beside(half, { a: NOT_APPLICABLE }, policyOf('unknown'));
    expect(found).toEqual({ share: '1', range: '1 to 1', first: '- left-out nodes [x]' });
  });

  it('counts as 0 when all in it does', () => {
    const found = beside(half, { a: BLANK }, policyOf('zero'));
    expect(found).toEqual({ share: '1/2', range: '1/2 to 3/4', first: '- counted-zero nodes [x]' });
  });

  it('leaves it when all in it does, and may come back', () => {
    const found = beside(half, { a: BLANK }, policyOf('leave-out'));
    expect(found).toEqual({ share: '1', range: '1/2 to 1', first: '- left-out nodes [x]' });
  });

  it('leaves it when part of it would count as 0 and part of it leaves', () => {
    const both = [item('a', 'half'), item('n', 'four')];
    const found = beside(both, { a: BLANK, n: BLANK }, choiceOnly('zero', 'leave-out'));
    expect(found).toEqual({ share: '1', range: '1/2 to 1', first: '- left-out nodes [x]' });
  });

  it('makes it unknown when it is, and stays within the bounds of what it may be', () => {
    const policy = policyOf('leave-out', 'unknown');
    const both = [item('a', 'abc'), item('b', 'half')];
    expect(beside(half, { a: UNREADABLE }, policy)).toEqual({
      share: null,
      range: '1/2 to 3/4',
      first: '- unknown-parts nodes [x]',
    });
    expect(beside(both, { a: 'A', b: UNREADABLE }, policy)).toEqual({
      share: null,
      range: '3/4 to 7/8',
      first: '- unknown-parts nodes [x]',
    });
  });

  it('may leave it only if all in it may', () => {
    // A formula may turn out not to be computable; a choice, once readable, has a value. Both are worth 1/2 at most.
    const share = item('f', 'share', { dependences: [times('h')] });
    const range = (questions: readonly RubricNode[], answers: Readonly<Record<string, Value>>) =>
      beside(questions, { ...answers, h: 'A' }, policyOf('leave-out', 'unknown'), [item('h', 'half')]).range;
    expect(range([share], { f: UNREADABLE })).toBe('1/2 to 3/4');
    expect(range([share, item('n', 'abc')], { f: UNREADABLE, n: NOT_APPLICABLE })).toBe('1/2 to 3/4');
    expect(range([share, item('a', 'half')], { f: UNREADABLE, a: UNREADABLE })).toBe('1/2 to 2/3');
  });
});
