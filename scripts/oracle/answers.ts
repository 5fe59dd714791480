/** Answers drawn by chance for a form: good and bad, with blanks, extremes, odd entries and counts of every kind. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { CountRow, FormulaUse, Indicator, Rubric, Scale } from '../../src/domain/rubric.ts';
import { indicatorsOf, scaleOf } from '../workbook/answers.ts';
import { repeatsOthers } from '../workbook/count-rows.ts';
import type { Random } from '../workbook/random.ts';

/** By id of an indicator or a count. */
export type Drawn = ReadonlyMap<string, string | number>;

export interface DrawnAnswers {
  /** Of the scales. */
  readonly answers: Drawn;
  /** None of the scales: what somebody pastes past the lists. */
  readonly odd: Drawn;
}

/** How likely a question stays blank, takes an end of its scale, or gets an odd entry. */
interface Temper {
  readonly blank: number;
  readonly extreme: number;
  readonly odd: number;
}

const TEMPERS: readonly Temper[] = [
  { blank: 0, extreme: 0, odd: 0 },
  { blank: 0, extreme: 1, odd: 0 },
  { blank: 0.05, extreme: 0.3, odd: 0 },
  { blank: 0.5, extreme: 0.3, odd: 0 },
  { blank: 0.95, extreme: 0.3, odd: 0 },
  { blank: 0.1, extreme: 0.3, odd: 0.1 },
];

export function drawAnswers(rubric: Rubric, random: Random): DrawnAnswers {
  const temper = random.pick(TEMPERS);
  // All at one end, so that every bound is met exactly now and then.
  const end = random.pick([0, 1]);
  const answers = new Map<string, string | number>();
  const odd = new Map<string, string | number>();
  for (const indicator of indicatorsOf(rubric.root)) {
    if (random.chance(temper.blank)) continue;
    const scale = scaleOf(rubric, indicator);
    if (random.chance(temper.odd)) {
      const [id, value] = oddEntry(indicator, scale, random);
      odd.set(id, value);
      continue;
    }
    const aim = random.chance(temper.extreme) ? end : random.next();
    if (indicator.formula !== null) drawCounts(indicator.formula, random, answers);
    else answers.set(indicator.id, drawAnswer(scale, aim, random));
  }
  return { answers, odd };
}

function drawAnswer(scale: Scale, aim: number, random: Random): string | number {
  switch (scale.kind) {
    case 'choice': {
      const best = [...scale.options].sort((left, right) => toNumber(right.value) - toNumber(left.value));
      const index = Math.round((1 - aim) * (best.length - 1));
      return best[index]?.id ?? random.pick(scale.options).id;
    }
    case 'number': {
      const [low, high] = [toNumber(scale.minimum), toNumber(scale.maximum)];
      return Math.min(high, Math.round((low + (high - low) * aim) * 10_000) / 10_000);
    }
    case 'formula':
      throw new Error('a question with counts is answered by them');
    case 'unestablished':
      return random.pick(['A', 'Baik', '3']);
  }
}

/** Counts of every kind: nothing at all, parts above their whole, nought over nought, some of them blank. */
function drawCounts({ counts }: FormulaUse, random: Random, answers: Map<string, string | number>): void {
  const own = counts.filter((count) => !repeatsOthers(count, counts));
  const most = random.pick([0, 1, 3, 30, 997]);
  const isPartial = random.chance(0.1);
  for (const count of own) {
    if (isPartial && random.chance(0.4)) continue;
    answers.set(count.id, drawCount(count, most, random));
  }
}

function drawCount({ role }: CountRow, most: number, random: Random): number {
  // Mostly more in the whole than in its part, and more last year than this.
  const isLarge = role === 'whole' || role === 'before';
  return random.integer(isLarge ? Math.min(most, 1) : 0, isLarge ? most * 2 : most);
}

function oddEntry(indicator: Indicator, scale: Scale, random: Random): readonly [string, string | number] {
  if (indicator.formula !== null) {
    const own = indicator.formula.counts.filter(
      (count) => !repeatsOthers(count, indicator.formula?.counts ?? []),
    );
    return [random.pick(own).id, random.pick(['banyak', -3])];
  }
  if (scale.kind === 'number')
    return [indicator.id, random.pick([-1, toNumber(scale.maximum) + 1, 'tinggi'])];
  if (scale.kind === 'unestablished') return [indicator.id, 'Cukup'];
  return [indicator.id, random.pick(['Z', 'Tidak tahu', 1, '='])];
}
