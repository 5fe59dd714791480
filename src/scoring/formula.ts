/** Shares computed from count rows: part over whole, and reduction against last year. */
import { compare, divide, type Fraction, isZero, ONE, subtract, sum, ZERO } from '../domain/fraction.ts';
import type { CountRole, CountRow, FormulaName, FormulaUse } from '../domain/rubric.ts';
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

/** A formula with the rows that must be filled in. */
export interface FormulaPlan {
  readonly name: FormulaName;
  readonly required: readonly CountRow[];
}

/**
 * Every row of a formula must be filled in, those that are only `noted` too, as in the form (a blank count makes it
 * "Blm Diisi"). Only a row that repeats the sum of others of its role may be blank: nothing reads it, or its counts
 * would count twice.
 */
export function planFormula(use: FormulaUse): FormulaPlan {
  const repeats = (row: CountRow) =>
    use.counts.some((other) => row.sumOf.includes(other.id) && other.role === row.role);
  return { name: use.name, required: use.counts.filter((row) => !repeats(row)) };
}

/** The share a formula gives for some counts. */
export function applyFormula(plan: FormulaPlan, answers: readonly CountAnswer[]): FormulaResult {
  const filled: FilledCount[] = [];
  const missing: string[] = [];
  const unreadable: string[] = [];
  for (const row of plan.required) {
    const value = answers.find((answer) => answer.count === row.id)?.value;
    if (value?.kind === 'count') filled.push({ role: row.role, value: value.value });
    else if (value?.kind === 'unreadable') unreadable.push(row.id);
    else missing.push(row.id);
  }
  if (unreadable.length + missing.length > 0) {
    const absence = unreadable.length > 0 ? 'unreadable' : 'incomputable';
    return absent(absence, missing, [{ rule: 'counts-missing', counts: [...unreadable, ...missing] }]);
  }
  return plan.name === 'ratio'
    ? ratio(totalOf(filled, 'part'), totalOf(filled, 'whole'))
    : reduction(totalOf(filled, 'before'), totalOf(filled, 'now'));
}

interface FilledCount {
  readonly role: CountRole;
  readonly value: Fraction;
}

function totalOf(counts: readonly FilledCount[], role: CountRole): Fraction {
  return sum(counts.filter((count) => count.role === role).map((count) => count.value));
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
