/** The walk over a rubric's tree: every node scored once, from the answers up to the index. */
import { type Fraction, multiply, ZERO } from '../domain/fraction.ts';
import type { Combine, Group, Indicator, Rubric, RubricNode, ScaleKind } from '../domain/rubric.ts';
import type { ScoreState, Step } from '../domain/score.ts';
import type { Answer } from '../domain/submission.ts';
import { combineMean, combineSum, mayLeave, standingOf, weightOf } from './combine.ts';
import { type Resolve, type Resolved, resolver } from './depend.ts';
import { leavesOf, type Part, type Standing } from './part.ts';
import { type Plan, planOf, scaleOf } from './plan.ts';
import { addTallies, tallyOne } from './tally.ts';

interface Walk {
  readonly rubric: Rubric;
  readonly plan: Plan;
  readonly resolve: Resolve;
  /** Every part by the id of its node. */
  readonly parts: Map<string, Part>;
}

export interface Walked {
  readonly root: Part;
  readonly parts: ReadonlyMap<string, Part>;
}

/** Scores every node of the rubric. An indicator without an answer counts as one whose row was not found. */
export function walk(rubric: Rubric, answers: readonly Answer[]): Walked {
  const plan = planOf(rubric);
  const byIndicator = new Map<string, Answer>();
  for (const answer of answers) {
    const { indicator } = answer;
    if (!plan.indicators.has(indicator)) throw new Error(`${indicator} is no indicator of ${rubric.id}`);
    if (byIndicator.has(indicator)) throw new Error(`${indicator} is answered twice`);
    byIndicator.set(indicator, answer);
  }
  const parts = new Map<string, Part>();
  const root = scoreGroup({ rubric, plan, resolve: resolver(plan, byIndicator), parts }, rubric.root, null);
  return { root, parts };
}

function scoreNode(walk: Walk, node: RubricNode, below: Combine | null): Part {
  return node.kind === 'group' ? scoreGroup(walk, node, below) : scoreIndicator(walk, node);
}

/** Below a pooled mean every heading shows the mean of its own indicators, and counts for nothing more. */
function scoreGroup(walk: Walk, group: Group, below: Combine | null): Part {
  const combine = below === 'pooled-mean' ? below : group.combine;
  const parts = group.children.map((child) => scoreNode(walk, child, combine));
  const combined = combine === 'pooled-mean' ? leavesOf(parts) : parts;
  const { share, points, low, high, steps } =
    combine === 'sum' ? combineSum(combined, weightOf(group)) : combineMean(combined, group.weight);
  const standing = standingOf(combined, share !== null);
  const part: Part = {
    standing,
    mayLeave: mayLeave(combined, standing),
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
  walk.parts.set(group.id, part);
  return part;
}

/** Nothing is answered only where every part says so; anything else that gives no figure is undetermined. */
function stateOf(parts: readonly Part[]): ScoreState {
  const nothing = parts.every((part) => part.node.state === 'nothing-answered');
  return nothing ? 'nothing-answered' : 'undetermined';
}

function scoreIndicator(walk: Walk, indicator: Indicator): Part {
  const resolved = walk.resolve(indicator);
  const { share, low, high, reading, causes } = resolved;
  const { weight } = indicator;
  const { kind } = scaleOf(walk.plan, indicator).scale;
  const policies = causes.map((cause) => walk.rubric.policy[cause][kind]);
  const points = share === null || weight === null ? null : multiply(share, weight);
  const part: Part = {
    standing: standingOfIndicator(walk, kind, resolved),
    mayLeave: policies.includes('leave-out'),
    parts: [],
    node: {
      id: indicator.id,
      kind: 'indicator',
      level: 'indicator',
      state: share !== null ? 'scored' : stateOfUnknown(resolved),
      weight,
      share,
      points,
      // Counted as 0 as it stands, so 0 is possible whatever its scale begins with.
      lowShare: policies.includes('zero') ? ZERO : low,
      highShare: high,
      tally: tallyOne(reading.tallied),
      steps: weigh(resolved, weight, points),
      children: [],
    },
  };
  walk.parts.set(indicator.id, part);
  return part;
}

function weigh(resolved: Resolved, weight: Fraction | null, points: Fraction | null): readonly Step[] {
  const { share, steps } = resolved;
  if (share === null || weight === null || points === null) return steps;
  return [...steps, { rule: 'weigh', share, weight, result: points }];
}

/** An unreadable answer, here or further down, comes first: it may hide any value. */
function standingOfIndicator(walk: Walk, kind: ScaleKind, resolved: Resolved): Standing {
  const { causes, reading } = resolved;
  if (causes.length === 0) return 'counts';
  if (reading.absence === 'not-applicable') return 'not-applicable';
  return walk.rubric.policy[causes.includes('unreadable') ? 'unreadable' : 'blank'][kind];
}

function stateOfUnknown(resolved: Resolved): ScoreState {
  const { tallied } = resolved.reading;
  const nothing = tallied === 'blank' || tallied === 'notFound' || tallied === 'notApplicable';
  // A formula with some of its counts filled in is blank to the tally, but something is answered.
  return nothing && resolved.reading.absence !== 'incomputable' ? 'nothing-answered' : 'undetermined';
}
