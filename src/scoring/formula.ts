/** Shares computed from count rows: part over whole, and reduction against last year. */
import { compare, divide, type Fraction, isZero, ONE, subtract, sum, ZERO } from '../domain/fraction.ts';
import type { CountRole, CountRow, FormulaUse } from '../domain/rubric.ts';
import type { Absence, Step } from '../domain/score.ts';
import type { CountAnswer } from '../domain/submission.ts';

export interface FormulaResult {
  /** Null when the counts give no value; `absence` then says why. */
  readonly share: Fraction | null;
  readonly absence: Absence | null;
  /** Rows that must be filled in and are blank. */
  readonly missing: readonly string[];
  readonly steps: readonly Step[];
}

/**
 * The share a formula gives for some counts.
 *
 * Every row of the formula must be filled in, those that are only `noted` too, as in the form (a blank count
 * makes it "Blm Diisi"); only a row that repeats the sum of others may be blank, because nothing reads it.
 */
export function applyFormula(use: FormulaUse, answers: readonly CountAnswer[]): FormulaResult {
  const required = use.counts.filter((row) => !repeats(row, use.counts));
  const byRow = new Map(answers.map((answer) => [answer.count, answer.value]));
  const missing = required.filter((row) => (byRow.get(row.id)?.kind ?? 'blank') === 'blank');
  const missingIds = missing.map((row) => row.id);
  const unreadable = required.filter((row) => byRow.get(row.id)?.kind === 'unreadable').map((row) => row.id);
  if (unreadable.length > 0) {
    const steps: Step[] = [{ rule: 'counts-missing', counts: [...unreadable, ...missingIds] }];
    return absent('unreadable', [], steps);
  }
  if (missing.length > 0) {
    return absent('incomputable', missingIds, [{ rule: 'counts-missing', counts: missingIds }]);
  }
  const total = (role: CountRole) =>
    sum(required.filter((row) => row.role === role).map((row) => countOf(byRow.get(row.id))));
  return use.name === 'ratio'
    ? ratio(total('part'), total('whole'))
    : reduction(total('before'), total('now'));
}

/** True for a row that repeats the sum of rows already counted in the same role. */
function repeats(row: CountRow, rows: readonly CountRow[]): boolean {
  return rows.some((other) => row.sumOf.includes(other.id) && other.role === row.role);
}

function countOf(value: CountAnswer['value'] | undefined): Fraction {
  if (value?.kind !== 'count') throw new Error('a count that is not filled in was asked for its value');
  return value.value;
}

/** part / whole; above 1 counts as 1. */
function ratio(part: Fraction, whole: Fraction): FormulaResult {
  if (isZero(whole))
    return absent('incomputable', [], [{ rule: 'incomputable', formula: 'ratio', dividend: part }]);
  const quotient = divide(part, whole);
  const capped = compare(quotient, ONE) > 0;
  const result = capped ? ONE : quotient;
  return {
    share: result,
    absence: null,
    missing: [],
    steps: [{ rule: 'ratio', part, whole, capped, result }],
  };
}

/** (before - now) / before; 1 when both are 0, and 0 when there is more now. */
function reduction(before: Fraction, now: Fraction): FormulaResult {
  if (isZero(before) && !isZero(now)) {
    return absent('incomputable', [], [{ rule: 'incomputable', formula: 'reduction', dividend: now }]);
  }
  const special = isZero(before) ? 'both-zero' : compare(now, before) > 0 ? 'negative' : null;
  const result =
    special === 'both-zero' ? ONE : special === 'negative' ? ZERO : divide(subtract(before, now), before);
  return {
    share: result,
    absence: null,
    missing: [],
    steps: [{ rule: 'reduction', before, now, special, result }],
  };
}

function absent(absence: Absence, missing: readonly string[], steps: readonly Step[]): FormulaResult {
  return { share: null, absence, missing, steps: [...steps, { rule: 'absent', absence }] };
}
