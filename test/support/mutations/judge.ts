/** What was read of a changed workbook, held against what stands in it. */

import type { ExpectedReading } from '../../../scripts/workbook/expected.ts';
import { toNumber } from '../../../src/domain/fraction.ts';
import { cellAddress } from '../../../src/domain/place.ts';
import type { Answer, Submission, Value } from '../../../src/domain/submission.ts';
import { type Draft, type DraftRow, fateOf } from './draft.ts';
import { isCopy } from './labels-of.ts';

export interface Verdict {
  /** Answers that are in the workbook and can be told. */
  readonly asked: number;
  readonly found: number;
  /** One line for each answer taken from another cell or read as another value. */
  readonly wrong: readonly string[];
  /** One line for each answer that is there and was not found. */
  readonly missed: readonly string[];
}

/** Judges one block's reading; no submission at all misses everything. */
export function judge(draft: Draft, block: number, submission: Submission | null): Verdict {
  const readings = draft.expected.blocks[block]?.readings ?? [];
  const column = draft.blocks[block]?.columns.get('answer') ?? 0;
  const rowOf = rowsByIndicator(draft);
  const answers = new Map(submission?.answers.map((answer) => [answer.indicator, answer]));
  const wrong: string[] = [];
  const missed: string[] = [];
  let asked = 0;
  let found = 0;
  for (const reading of readings) {
    const fate = fateOf(draft, reading.indicator);
    const row = rowOf.get(reading.indicator);
    const own = fate === 'gone' || row === undefined ? null : cellAddress(row.number, column);
    const outcome = judgeOne(reading, answers.get(reading.indicator), own);
    if (outcome.kind === 'wrong') wrong.push(`${reading.indicator}: ${outcome.why}`);
    if (fate !== 'kept') continue;
    asked++;
    if (outcome.kind === 'found') found++;
    if (outcome.kind === 'missed') missed.push(`${reading.indicator}: ${outcome.why}`);
  }
  return { asked, found, wrong, missed };
}

type Outcome = { readonly kind: 'found' } | { readonly kind: 'missed' | 'wrong'; readonly why: string };

function judgeOne(expected: ExpectedReading, answer: Answer | undefined, own: string | null): Outcome {
  if (answer === undefined || answer.match !== 'found' || answer.place === null) {
    return { kind: 'missed', why: answer?.match ?? 'not read' };
  }
  const place = cellAddress(answer.place.row, answer.place.column);
  if (place !== own) return { kind: 'wrong', why: `read from ${place}, stands in ${own ?? 'no cell'}` };
  const { value } = answer;
  if (agrees(expected, value)) return { kind: 'found' };
  const unknown = value.kind === 'unreadable' || (value.kind === 'blank' && expected.kind === 'counts');
  // Without its counts a percentage is what its own cell says, which is a formula over them.
  const overCounts = value.kind === 'share' && expected.kind === 'counts' && answer.raw === expected.raw;
  const partly = value.kind === 'counts' && expected.kind === 'counts' && isSubset(expected, value);
  const why = `${expected.kind} ${expected.raw} read as ${JSON.stringify(shown(value))}`;
  return { kind: unknown || partly || overCounts ? 'missed' : 'wrong', why };
}

function shown(value: Value): unknown {
  if (value.kind === 'number' || value.kind === 'share') return toNumber(value.value);
  return value.kind === 'choice' ? value.option : value.kind;
}

function agrees(expected: ExpectedReading, value: Value): boolean {
  if (expected.kind !== value.kind) return false;
  if (value.kind === 'choice') return value.option === expected.option;
  if (value.kind === 'number' || value.kind === 'share') return toNumber(value.value) === expected.number;
  if (value.kind !== 'counts') return true;
  return isSubset(expected, value) && value.counts.every((count) => count.value.kind === 'count');
}

/** Every count that was read is the one that stands there; some may not have been found. */
function isSubset(expected: ExpectedReading, value: Extract<Value, { kind: 'counts' }>): boolean {
  const meant = new Map(expected.counts.map(({ count, value: wanted }) => [count, wanted]));
  return value.counts.every(
    (count) => count.value.kind !== 'count' || toNumber(count.value.value) === meant.get(count.count),
  );
}

function rowsByIndicator(draft: Draft): ReadonlyMap<string, { row: DraftRow; number: number }> {
  const rows = new Map<string, { row: DraftRow; number: number }>();
  draft.rows.forEach((row, index) => {
    if (row.form?.kind === 'indicator' && !isCopy(row)) {
      rows.set(row.form.indicator.id, { row, number: index + 1 });
    }
  });
  return rows;
}
