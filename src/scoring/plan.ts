/** A rubric laid out for scoring: made once a rubric, used for every submission scored with it. */
import type { Dependence, Group, Indicator, Rubric, RubricNode } from '../domain/rubric.ts';
import { type FormulaPlan, planFormula } from './formula.ts';
import { planScale, type ScalePlan } from './scale-plan.ts';

export interface PlannedIndicator {
  readonly kind: 'indicator';
  readonly indicator: Indicator;
  readonly scale: ScalePlan;
  readonly formula: FormulaPlan | null;
  /** Its place among all indicators, in the rubric's order. */
  readonly position: number;
  readonly dependences: readonly PlannedDependence[];
  readonly isSought: boolean;
}

export interface PlannedDependence {
  readonly dependence: Dependence;
  /** The place of the indicator it names: always an earlier one. */
  readonly on: number;
}

export interface PlannedGroup {
  readonly kind: 'group';
  readonly group: Group;
  readonly children: readonly PlannedNode[];
  /** True for a node that an area or a gate adds up. */
  readonly isSought: boolean;
}

export type PlannedNode = PlannedGroup | PlannedIndicator;

export interface Plan {
  readonly rubric: Rubric;
  readonly root: PlannedGroup;
  /** In the rubric's order. */
  readonly indicators: readonly PlannedIndicator[];
  readonly positions: ReadonlyMap<string, number>;
  /** Ids of the outermost groups of each area, in the order of the tree. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

/** Rubrics are never changed once made, so what is derived from one may be kept as long as it lives. */
const PLANS = new WeakMap<Rubric, Plan>();

export function planOf(rubric: Rubric): Plan {
  const made = PLANS.get(rubric);
  if (made !== undefined) return made;
  const draft: Draft = {
    scales: new Map(rubric.scales.map((scale) => [scale.id, planScale(scale)])),
    indicators: [],
    positions: new Map(),
    areas: new Map(),
    gated: new Set(rubric.gates.flatMap((gate) => gate.checks.flatMap((check) => check.nodes))),
  };
  const plan = { ...draft, rubric, root: planGroup(rubric.root, false, draft) };
  PLANS.set(rubric, plan);
  return plan;
}

interface Draft {
  readonly scales: ReadonlyMap<string, ScalePlan>;
  readonly indicators: PlannedIndicator[];
  readonly positions: Map<string, number>;
  readonly areas: Map<string, string[]>;
  readonly gated: ReadonlySet<string>;
}

function planGroup(group: Group, inArea: boolean, draft: Draft): PlannedGroup {
  if (group.area !== null && !inArea) {
    const nodes = draft.areas.get(group.area) ?? [];
    nodes.push(group.id);
    draft.areas.set(group.area, nodes);
  }
  const within = inArea || group.area !== null;
  const children = group.children.map((child: RubricNode) =>
    child.kind === 'group' ? planGroup(child, within, draft) : planIndicator(child, draft),
  );
  const isSought = group.area !== null || draft.gated.has(group.id);
  return { kind: 'group', group, children, isSought };
}

/** The rubric's laws promise the scale, and dependences on earlier indicators alone. */
function planIndicator(indicator: Indicator, draft: Draft): PlannedIndicator {
  const scale = draft.scales.get(indicator.scale);
  if (scale === undefined) throw new Error(`indicator ${indicator.id} has no scale ${indicator.scale}`);
  const dependences = indicator.dependences.map((dependence) => {
    const on = draft.positions.get(dependence.on);
    if (on === undefined)
      throw new Error(`${indicator.id} depends on ${dependence.on}, which is not before it`);
    return { dependence, on };
  });
  const position = draft.indicators.length;
  const isSought = draft.gated.has(indicator.id);
  const formula = indicator.formula === null ? null : planFormula(indicator.formula);
  const planned: PlannedIndicator = {
    kind: 'indicator',
    indicator,
    scale,
    formula,
    position,
    dependences,
    isSought,
  };
  draft.indicators.push(planned);
  draft.positions.set(indicator.id, position);
  return planned;
}
