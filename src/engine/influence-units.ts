/** How much the centre's nodes and a unit's weigh in an index that both make. */
import { divide, type Fraction, fromInteger } from '../domain/fraction.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Score, ScoreNode, Step } from '../domain/score.ts';
import { unitRubricOf } from '../domain/unit-form.ts';
import { influences, influencesBelow, type Standing, type Strength } from './influence.ts';

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
  const own = influencesBelow(rubric.root, score.rollUp.centre, NO_STRENGTH);
  const merged = new Map<string, Standing>();
  for (const [id, standing] of own) {
    const entered = whole.get(id);
    const isAbove = entered !== undefined && !isMeeting(entered.score) && holdsMeeting(entered.score);
    const { effect, pull } = entered === undefined || isAbove ? NO_STRENGTH : entered;
    merged.set(id, { ...standing, effect, pull });
  }
  for (const { score: met, effect, pull } of whole.values()) {
    const step = rollUpOf(met);
    if (step !== undefined) putBelow(met.id, sharedOut({ effect, pull }, step, TWO), own, merged);
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
  const own = influencesBelow(unitRubricOf(rubric).root, root, NO_STRENGTH);
  const merged = new Map(own);
  for (const { score: met, effect, pull } of influences(rubric, score).values()) {
    const step = rollUpOf(met);
    if (step === undefined) continue;
    const isCounted = step.units.some((one) => one.unit === unit);
    const among = fromInteger(2 * (step.units.length + step.countedZero.length));
    const strength = isCounted ? sharedOut({ effect, pull }, step, among) : NO_STRENGTH;
    putBelow(met.id, strength, own, merged);
  }
  return merged;
}

const NO_STRENGTH: Strength = { effect: null, pull: null };

/** Both sides make the figure, so that neither moves one that is not known. */
function sharedOut({ effect, pull }: Strength, { result }: RollUpStep, among: Fraction): Strength {
  const part = (whole: Fraction | null) => (whole === null || result === null ? null : divide(whole, among));
  return { effect: part(effect), pull: part(pull) };
}

/** A group and all below it with its strength there; what each enters stays as it is. */
function putBelow(
  id: string,
  strength: Strength,
  own: ReadonlyMap<string, Standing>,
  merged: Map<string, Standing>,
): void {
  const top = own.get(id);
  if (top === undefined) return;
  for (const [below, standing] of influencesBelow(top.node, top.score, strength)) {
    const place = own.get(below);
    const { into, factor, byWeight } = place ?? standing;
    // A weight is that of the whole share, of which this form makes a part.
    merged.set(below, { ...standing, into, factor, byWeight: byWeight && below !== id });
  }
}

function rollUpOf({ steps }: ScoreNode): RollUpStep | undefined {
  return steps.find((step): step is RollUpStep => step.rule === 'roll-up');
}

function isMeeting(node: ScoreNode): boolean {
  return rollUpOf(node) !== undefined;
}

function holdsMeeting(node: ScoreNode): boolean {
  return isMeeting(node) || node.children.some(holdsMeeting);
}
