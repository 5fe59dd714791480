/** Where units and centre come together: the mean over the units, and the mean of that and of the centre. */
import { add, divide, type Fraction, fromInteger, ONE, ZERO } from '../domain/fraction.ts';
import type { AbsencePolicy } from '../domain/rubric.ts';
import type { ScoreNode, ScoreState, Step } from '../domain/score.ts';
import { boundMean } from './bounds.ts';
import { combineMean, weigh } from './combine.ts';
import { type Combined, idsOf, type Part, withStanding } from './part.ts';

const TWO = fromInteger(2);

/** A unit's part of a group; null for a unit that could not be read. */
export interface Entering {
  readonly unit: string;
  readonly part: Part | null;
}

/** The group with the units in it. Both sides are needed: the figure of one alone is another figure. */
export function rollUp(own: Part, entering: readonly Entering[], missing: AbsencePolicy): Part {
  const units = entering.map(({ unit, part }) => enter(unit, part, own.node, missing));
  const over = meanOver(units);
  const centre = own.standing === 'zero' ? ZERO : own.node.share;
  const share = centre === null || over.share === null ? null : meanOfTwo(centre, over.share);
  const isExact = share !== null && own.node.lowShare === own.node.highShare && over.low === over.high;
  const bounds = {
    low: isExact ? share : meanOfTwo(own.node.lowShare, over.low),
    high: isExact ? share : meanOfTwo(own.node.highShare, over.high),
  };
  const step: Step = {
    rule: 'roll-up',
    centre,
    units: withStanding(units, 'counts').map(({ node }) => ({ unit: node.id, share: node.share ?? ZERO })),
    leftOut: idsOf(withStanding(units, 'leave-out', 'not-applicable')),
    countedZero: idsOf(withStanding(units, 'zero')),
    unknown: idsOf(withStanding(units, 'unknown')),
    mean: over.share,
    result: share,
  };
  const state = stateOf(share, own, units);
  const standing = share !== null ? 'counts' : state === 'nothing-answered' ? own.standing : 'unknown';
  const node = met(own.node, share, step);
  return { ...own, standing, node: { ...node, state, lowShare: bounds.low, highShare: bounds.high } };
}

/** The unit's part under the unit's name. One that nobody could read may come to anything. */
function enter(unit: string, part: Part | null, own: ScoreNode, missing: AbsencePolicy): Part {
  if (part === null) {
    const node: ScoreNode = {
      ...own,
      id: unit,
      state: 'undetermined',
      share: null,
      lowShare: ZERO,
      highShare: ONE,
    };
    return { node, standing: 'unknown', mayLeave: false, parts: [] };
  }
  const node = { ...part.node, id: unit };
  if (part.standing !== 'leave-out' && part.standing !== 'unknown') return { ...part, node };
  const lowShare = missing === 'zero' ? ZERO : node.lowShare;
  return { ...part, node: { ...node, lowShare }, standing: missing, mayLeave: missing === 'leave-out' };
}

function meanOver(units: readonly Part[]): Omit<Combined, 'points'> {
  return units.length === 0 ? { share: null, ...boundMean(units) } : combineMean(units, null);
}

function meanOfTwo(left: Fraction, right: Fraction): Fraction {
  return divide(add(left, right), TWO);
}

/** What the centre alone would be worth is not weighed; the whole is. */
function met(own: ScoreNode, share: Fraction | null, step: Step): ScoreNode {
  const before = own.steps.filter(({ rule }) => rule !== 'weigh');
  const weighed = weigh(share, own.weight);
  const steps = weighed === null ? [...before, step] : [...before, step, weighed];
  return { ...own, share, points: weighed?.result ?? null, steps };
}

/** Nothing is answered only where neither the centre nor any unit has answered. */
function stateOf(share: Fraction | null, own: Part, units: readonly Part[]): ScoreState {
  if (share !== null) return 'scored';
  const nothing = [own, ...units].every(({ node }) => node.state === 'nothing-answered');
  return nothing ? 'nothing-answered' : 'undetermined';
}
