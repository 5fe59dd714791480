/** The count rows below a formula question, and what the question's own cell says beside them. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { compare, equals, type Fraction, fromInteger, sum, toExactText, ZERO } from '../domain/fraction.ts';
import type { Cell } from '../domain/grid.ts';
import type { CellPlace } from '../domain/place.ts';
import type { CountRole } from '../domain/rubric.ts';
import type { CountAnswer, CountValue } from '../domain/submission.ts';
import type { CountEntry, IndicatorEntry } from './lexicon.ts';
import { readNumber } from './number.ts';
import { isBlank } from './sheet-index.ts';

/** A count row as it was found: its answer cell and where that stands; null when its row was not found. */
export interface FoundCount {
  readonly entry: CountEntry;
  readonly cell: Cell | null;
  readonly place: CellPlace | null;
}

export interface CountsReading {
  readonly counts: readonly CountAnswer[];
  /** False when every count is blank: the question's own cell then stands alone. */
  readonly filled: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the counts of one question, in the rubric's order. */
export function readCounts(entry: IndicatorEntry, found: readonly FoundCount[]): CountsReading {
  const diagnostics: Diagnostic[] = [];
  const indicator = entry.indicator.id;
  const read = found.map(({ entry: { count }, cell, place }): CountAnswer => {
    const value = readCount(cell);
    if (value.kind === 'unreadable') {
      diagnostics.push(diagnose('LKE311', { indicator, count: count.id, raw: value.raw }, place));
    }
    return { count: count.id, value, place };
  });
  const counts = read.map((answer, index) => withoutEmptySum(answer, found[index], read));
  const filled = counts.some((answer) => answer.value.kind !== 'blank');
  if (!filled) return { counts, filled, diagnostics: [] };
  const blank = counts
    .filter((answer, index) => answer.value.kind === 'blank' && !isLeftToForm(found[index]))
    .map((answer) => answer.count);
  if (blank.length > 0) diagnostics.push(diagnose('LKE313', { indicator, blank }, firstPlace(counts)));
  diagnostics.push(...contradictions(entry, counts));
  return { counts, filled, diagnostics };
}

/** A sum of other counts that the form has yet to compute is not missing: nobody is to fill it in. */
function isLeftToForm(found: FoundCount | undefined): boolean {
  const sums = found?.entry.count.sumOf ?? [];
  return sums.length > 0 && (found?.cell?.formula ?? null) !== null;
}

function readCount(cell: Cell | null): CountValue {
  if (cell === null || cell.kind === 'empty' || isBlank(cell.text)) return { kind: 'blank' };
  const reading = readNumber(cell);
  const usable = reading.kind === 'number' && !reading.percent && compare(reading.value, ZERO) >= 0;
  return usable ? { kind: 'count', value: reading.value } : { kind: 'unreadable', raw: cell.text };
}

/** A formula that sums blank rows shows 0 in a form that nobody filled in: that is no answer. */
function withoutEmptySum(
  answer: CountAnswer,
  found: FoundCount | undefined,
  all: readonly CountAnswer[],
): CountAnswer {
  const isZeroFormula =
    answer.value.kind === 'count' &&
    equals(answer.value.value, ZERO) &&
    (found?.cell?.formula ?? null) !== null;
  if (!isZeroFormula) return answer;
  const parts = found?.entry.count.sumOf ?? [];
  const others = all.filter((other) => (parts.length > 0 ? parts.includes(other.count) : other !== answer));
  const untouched = others.every((other) => other.value.kind === 'blank');
  return untouched ? { ...answer, value: { kind: 'blank' } } : answer;
}

function firstPlace(counts: readonly CountAnswer[]): CellPlace | null {
  return counts.find((answer) => answer.value.kind === 'blank')?.place ?? counts[0]?.place ?? null;
}

function contradictions(entry: IndicatorEntry, counts: readonly CountAnswer[]): readonly Diagnostic[] {
  const indicator = entry.indicator.id;
  const diagnostics: Diagnostic[] = [];
  const figures = new Map(
    counts.flatMap((answer) =>
      answer.value.kind === 'count' ? [[answer.count, answer.value.value] as const] : [],
    ),
  );
  for (const { count } of entry.counts) {
    const stated = figures.get(count.id);
    const parts = count.sumOf.map((id) => figures.get(id));
    if (stated === undefined || parts.length === 0 || parts.includes(undefined)) continue;
    const expected = sum(parts.flatMap((part) => part ?? []));
    if (equals(stated, expected)) continue;
    const args = {
      indicator,
      problem: 'sum-differs',
      found: toExactText(stated),
      expected: toExactText(expected),
    } as const;
    diagnostics.push(
      diagnose('LKE501', args, counts.find((answer) => answer.count === count.id)?.place ?? null),
    );
  }
  const part = totalOf('part', entry, figures);
  const whole = totalOf('whole', entry, figures);
  if (part !== null && whole !== null && compare(part, whole) > 0) {
    const args = {
      indicator,
      problem: 'part-above-whole',
      found: toExactText(part),
      expected: toExactText(whole),
    } as const;
    diagnostics.push(diagnose('LKE501', args, firstPlace(counts)));
  }
  return diagnostics;
}

function totalOf(
  role: CountRole,
  entry: IndicatorEntry,
  figures: ReadonlyMap<string, Fraction>,
): Fraction | null {
  let total = fromInteger(0);
  let any = false;
  for (const { count } of entry.counts) {
    if (count.role !== role || count.sumOf.length > 0) continue;
    const value = figures.get(count.id);
    if (value === undefined) return null;
    total = sum([total, value]);
    any = true;
  }
  return any ? total : null;
}
