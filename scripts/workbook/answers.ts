/** What an agency means to answer, before anybody types it: chosen by hand or by chance. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { FormulaUse, Group, Indicator, Rubric, Scale } from '../../src/domain/rubric.ts';
import { idsOf, ownCounts } from './count-rows.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';

export type AnswerIntent =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'number'; readonly value: number }
  /** By id of the count row; null leaves the row empty. */
  | { readonly kind: 'counts'; readonly counts: ReadonlyMap<string, number | null> }
  /** A share 0..1 typed over the formula. */
  | { readonly kind: 'share'; readonly value: number };

/** By id of the indicator; an indicator that is not here is left blank. */
export type Answers = ReadonlyMap<string, AnswerIntent>;

export interface AnswerWishes {
  readonly seed: number;
  /** How good the answers are on the whole, 0..1. */
  readonly level: number;
  /** How far single answers stray from the level, 0..1. */
  readonly spread: number;
  /** The share of indicators left blank, 0..1. */
  readonly blanks: number;
}

/** Every indicator below a group, in the form's order. */
export function indicatorsOf(group: Group): Indicator[] {
  return group.children.flatMap((child) => (child.kind === 'indicator' ? [child] : indicatorsOf(child)));
}

/** The scale of an indicator; a rubric that lacks it breaks its own laws. */
export function scaleOf(rubric: Rubric, indicator: Indicator): Scale {
  const scale = rubric.scales.find((candidate) => candidate.id === indicator.scale);
  if (scale === undefined) throw new Error(`rubric ${rubric.id} has no scale ${indicator.scale}`);
  return scale;
}

/** Answers drawn by chance around a level; the same wishes give the same answers. */
export function drawAnswers(rubric: Rubric, wishes: AnswerWishes): Answers {
  const random = createRandom(wishes.seed).fork('answers');
  const answers = new Map<string, AnswerIntent>();
  for (const indicator of indicatorsOf(rubric.root)) {
    const blank = random.chance(wishes.blanks);
    const aim = clamp(wishes.level + (random.next() + random.next() - 1) * wishes.spread);
    const intent = aimAt(scaleOf(rubric, indicator), indicator.formula, aim, random);
    if (!blank && intent !== null) answers.set(indicator.id, intent);
  }
  return answers;
}

/** The answer of a scale that comes nearest to a value of `aim`; null where no answer is worth anything. */
function aimAt(scale: Scale, formula: FormulaUse | null, aim: number, random: Random): AnswerIntent | null {
  switch (scale.kind) {
    case 'choice': {
      const distance = (value: number): number => Math.abs(value - aim);
      const [best] = [...scale.options].sort(
        (a, b) => distance(toNumber(a.value)) - distance(toNumber(b.value)),
      );
      return best === undefined ? null : { kind: 'option', option: best.id };
    }
    case 'number': {
      const low = toNumber(scale.minimum);
      const high = toNumber(scale.maximum);
      return { kind: 'number', value: Math.round(Math.max(low, high * aim) * 100) / 100 };
    }
    case 'formula':
      return formula === null ? null : { kind: 'counts', counts: drawCounts(formula, aim, random) };
    case 'unestablished':
      return null;
  }
}

/** Counts whose formula comes near `aim`, with sums that agree with what they repeat. */
export function drawCounts(formula: FormulaUse, aim: number, random: Random): Map<string, number> {
  const counts = new Map<string, number>();
  const summed = new Set(formula.counts.flatMap((row) => row.sumOf));
  for (const row of formula.counts) {
    if (row.sumOf.length > 0 || row.role === 'part' || row.role === 'now') continue;
    // What is merely noted stays small beside the rest.
    counts.set(
      row.id,
      row.role === 'noted' && !summed.has(row.id) ? random.integer(0, 3) : random.integer(4, 30),
    );
  }
  for (const row of formula.counts) {
    if (row.sumOf.length > 0) counts.set(row.id, sumOver(counts, row.sumOf));
  }
  const target = formula.name === 'ratio' ? aim : 1 - aim;
  const own = ownCounts(formula.counts);
  const base = sumOver(counts, idsOf(own, formula.name === 'ratio' ? 'whole' : 'before'));
  const parts = idsOf(own, formula.name === 'ratio' ? 'part' : 'now');
  let rest = Math.round(base * target);
  parts.forEach((id, index) => {
    const share = index === parts.length - 1 ? rest : random.integer(0, rest);
    counts.set(id, share);
    rest -= share;
  });
  return counts;
}

function sumOver(counts: ReadonlyMap<string, number>, ids: readonly string[]): number {
  return ids.reduce((total, id) => total + (counts.get(id) ?? 0), 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
