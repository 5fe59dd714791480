/** How much the centre's nodes and a unit's weigh in an index that both make. */
import { divide, type Fraction, fromInteger } from '../domain/fraction.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Score, ScoreNode, Step } from '../domain/score.ts';
import { unitRubricOf } from '../domain/unit-form.ts';
import { influences, influencesBelow, type Standing } from './influence.ts';

const TWO = fromInteger(2);

type RollUpStep = Extract<Step, { rule: 'roll-up' }>;

/**
 * Every node of the centre's tree with its figure as the centre alone has it, which is what its form states, and
 * with what a change of that does to the index. Of a group that units enter further down this cannot be said: its
 * parts count by half, or whole.
 */
export function centreInfluences(rubric: Rubric, score: Score): ReadonlyMap<string, Standing> {
  const whole = influences(rubric, score);
  if (score.rollUp === null) return whole;
  const own = influencesBelow(rubric.root, score.rollUp.centre, null);
  const merged = new Map<string, Standing>();
  for (const [id, standing] of own) {
    const entered = whole.get(id);
    const isAbove = entered !== undefined && !isMeeting(entered.score) && holdsMeeting(entered.score);
    merged.set(id, { ...standing, effect: isAbove ? null : (entered?.effect ?? null) });
  }
  for (const [id, { score: met, effect }] of whole) {
    if (!isMeeting(met)) continue;
    const alone = own.get(id);
    if (alone === undefined) continue;
    const half = effect === null ? null : divide(effect, TWO);
    for (const [below, standing] of influencesBelow(alone.node, alone.score, half)) {
      const place = own.get(below);
      merged.set(below, { ...standing, into: place?.into ?? null, factor: place?.factor ?? null });
    }
  }
  return merged;
}

/** The same for one unit: its share counts with those of the other units that have one. */
export function unitInfluences(
  rubric: Rubric,
  score: Score,
  root: ScoreNode,
  unit: string,
): ReadonlyMap<string, Standing> {
  const form = unitRubricOf(rubric).root;
  const own = influencesBelow(form, root, null);
  const merged = new Map(own);
  for (const [id, { score: met, effect }] of influences(rubric, score)) {
    const step = met.steps.find((one): one is RollUpStep => one.rule === 'roll-up');
    const alone = own.get(id);
    if (step === undefined || alone === undefined) continue;
    for (const [below, standing] of influencesBelow(alone.node, alone.score, effectOf(step, effect, unit))) {
      const place = own.get(below);
      merged.set(below, { ...standing, into: place?.into ?? null, factor: place?.factor ?? null });
    }
  }
  return merged;
}

function effectOf(step: RollUpStep, effect: Fraction | null, unit: string): Fraction | null {
  const isCounted = step.units.some((one) => one.unit === unit);
  if (effect === null || !isCounted) return null;
  return divide(effect, fromInteger(2 * (step.units.length + step.countedZero.length)));
}

function isMeeting({ steps }: ScoreNode): boolean {
  return steps.some((step) => step.rule === 'roll-up');
}

function holdsMeeting(node: ScoreNode): boolean {
  return isMeeting(node) || node.children.some(holdsMeeting);
}
