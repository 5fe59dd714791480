/** A rubric laid out for look-ups: made once a rubric, used for every submission scored with it. */
import { divide, type Fraction, ONE, ZERO } from '../domain/fraction.ts';
import type { Indicator, Rubric, RubricNode, Scale } from '../domain/rubric.ts';
import { highest, lowest } from './order.ts';

/** A scale with what its answers are worth and the lowest and highest share any answer has. */
export interface ScalePlan {
  readonly scale: Scale;
  /** Share by option id; empty unless the scale is a choice. */
  readonly shares: ReadonlyMap<string, Fraction>;
  readonly low: Fraction;
  readonly high: Fraction;
}

export interface Plan {
  readonly scales: ReadonlyMap<string, ScalePlan>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** Rubrics are never changed once made, so what is derived from one may be kept as long as it lives. */
const PLANS = new WeakMap<Rubric, Plan>();

export function planOf(rubric: Rubric): Plan {
  const known = PLANS.get(rubric);
  if (known !== undefined) return known;
  const indicators = new Map<string, Indicator>();
  collectIndicators(rubric.root, indicators);
  const plan = { scales: new Map(rubric.scales.map((scale) => [scale.id, planScale(scale)])), indicators };
  PLANS.set(rubric, plan);
  return plan;
}

/** The scale of an indicator. The rubric's laws promise that it exists. */
export function scaleOf(plan: Plan, indicator: Indicator): ScalePlan {
  const scale = plan.scales.get(indicator.scale);
  if (scale === undefined) throw new Error(`indicator ${indicator.id} has no scale ${indicator.scale}`);
  return scale;
}

function collectIndicators(node: RubricNode, into: Map<string, Indicator>): void {
  if (node.kind === 'indicator') into.set(node.id, node);
  else for (const child of node.children) collectIndicators(child, into);
}

function planScale(scale: Scale): ScalePlan {
  switch (scale.kind) {
    case 'choice': {
      const shares = new Map(scale.options.map((option) => [option.id, option.value]));
      const values = [...shares.values()];
      return { scale, shares, low: lowest(values), high: highest(values) };
    }
    case 'number':
      return { scale, shares: new Map(), low: divide(scale.minimum, scale.maximum), high: ONE };
    case 'formula':
    case 'unestablished':
      return { scale, shares: new Map(), low: ZERO, high: ONE };
  }
}
