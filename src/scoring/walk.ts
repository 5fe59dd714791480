/** The walk over a rubric's tree: every node scored once, from the answers up to the index. */
import { ZERO } from '../domain/fraction.ts';
import type { Group, Policy } from '../domain/rubric.ts';
import type { ScoreState } from '../domain/score.ts';
import {
  type Combination,
  combineMean,
  combineRescaled,
  combineSum,
  mayLeave,
  standingOf,
  weigh,
  weightOf,
} from './combine.ts';
import { leavesOf, type Part, type Standing } from './part.ts';
import type { Plan, PlannedGroup, PlannedIndicator } from './plan.ts';
import type { Reading } from './reading.ts';
import { addTallies, tallyOne } from './tally.ts';

interface Walk {
  readonly policy: Policy;
  readonly readings: readonly Reading[];
  readonly parts: Map<string, Part>;
  readonly meetings: Meetings;
  /** Ids of groups whose parts are wanted besides those that the plan seeks. */
  readonly sought: ReadonlySet<string>;
}

/** What becomes of a group at which others come in with figures of their own; by the group's id. */
export type Meetings = ReadonlyMap<string, (own: Part) => Part>;

const NO_MEETINGS: Meetings = new Map();
const NOTHING: ReadonlySet<string> = new Set();

export interface Walked {
  readonly root: Part;
  /** What areas and gates add up, by the ids of the nodes. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Scores every node from the readings of its indicators, which stand in the rubric's order. */
export function walk(
  plan: Plan,
  readings: readonly Reading[],
  meetings: Meetings = NO_MEETINGS,
  sought: ReadonlySet<string> = NOTHING,
): Walked {
  const parts = new Map<string, Part>();
  const { policy } = plan.rubric;
  return { root: scoreGroup({ policy, readings, parts, meetings, sought }, plan.root), parts };
}

/** Headings of a pool are pools of their own, for show: it is their indicators that enter the pool above. */
function scoreGroup(walk: Walk, planned: PlannedGroup): Part {
  const { group } = planned;
  const parts = planned.children.map((child) =>
    child.kind === 'group' ? scoreGroup(walk, child) : scoreIndicator(walk, child),
  );
  const combined = group.combine === 'pooled-mean' ? leavesOf(parts) : parts;
  const { share, points, low, high, steps } = combine(group, combined);
  const standing = share === null ? standingOf(combined) : 'counts';
  const own: Part = {
    standing,
    mayLeave: standing !== 'counts' && mayLeave(combined, standing),
    parts,
    node: {
      id: group.id,
      kind: 'group',
      level: group.level,
      state: share !== null ? 'scored' : stateOf(parts),
      weight: group.weight,
      share,
      points,
      lowShare: low,
      highShare: high,
      tally: addTallies(parts.map((child) => child.node.tally)),
      steps,
      children: parts.map((child) => child.node),
    },
  };
  const part = walk.meetings.get(group.id)?.(own) ?? own;
  if (planned.isSought || walk.sought.has(group.id)) walk.parts.set(group.id, part);
  return part;
}

function combine(group: Group, parts: readonly Part[]): Combination {
  switch (group.combine) {
    case 'sum':
      return combineSum(parts, weightOf(group));
    case 'rescaled-sum':
      return combineRescaled(parts, weightOf(group));
    case 'mean':
    case 'pooled-mean':
      return combineMean(parts, group.weight);
  }
}

/** Nothing is answered only where every part says so; anything else that gives no figure is undetermined. */
function stateOf(parts: readonly Part[]): ScoreState {
  const nothing = parts.every((part) => part.node.state === 'nothing-answered');
  return nothing ? 'nothing-answered' : 'undetermined';
}

function scoreIndicator(walk: Walk, planned: PlannedIndicator): Part {
  const { id, weight } = planned.indicator;
  const reading = walk.readings[planned.position];
  if (reading === undefined) throw new Error(`${id} has no reading`);
  const { share, low, high, causes } = reading;
  const policies = causes.map((cause) => walk.policy[cause][planned.scale.scale.kind]);
  const weighed = weigh(share, weight);
  const part: Part = {
    standing: share !== null ? 'counts' : standingOfUnknown(walk, planned, reading),
    mayLeave: policies.includes('leave-out'),
    parts: NONE,
    node: {
      id,
      kind: 'indicator',
      level: 'indicator',
      state: share !== null ? 'scored' : stateOfUnknown(reading),
      weight,
      share,
      points: weighed?.result ?? null,
      // Counted as 0 as it stands, so 0 is possible whatever its scale begins with.
      lowShare: policies.includes('zero') ? ZERO : low,
      highShare: high,
      tally: tallyOne(reading.tallied),
      steps: weighed === null ? reading.steps : [...reading.steps, weighed],
      children: [],
    },
  };
  if (planned.isSought) walk.parts.set(id, part);
  return part;
}

const NONE: readonly Part[] = [];

/** An unreadable answer, here or further down, comes first: it may hide any value. */
function standingOfUnknown(walk: Walk, planned: PlannedIndicator, reading: Reading): Standing {
  if (reading.absence === 'not-applicable') return 'not-applicable';
  const cause = reading.causes.includes('unreadable') ? 'unreadable' : 'blank';
  return walk.policy[cause][planned.scale.scale.kind];
}

function stateOfUnknown({ tallied, absence }: Reading): ScoreState {
  const nothing = tallied === 'blank' || tallied === 'notFound' || tallied === 'notApplicable';
  // A formula with some of its counts filled in is blank to the tally, but something is answered.
  return nothing && absence !== 'incomputable' ? 'nothing-answered' : 'undetermined';
}
