/** One question's answer read from its row, with what there is to say about it. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Cell } from '../domain/grid.ts';
import { type CellPlace, cellAddress } from '../domain/place.ts';
import type { Answer, Value } from '../domain/submission.ts';
import type { Alignment } from './align.ts';
import { readAnswer } from './answer.ts';
import { concealments, coveredAnswer } from './concealment.ts';
import { type CountsReading, readCounts } from './counts.ts';
import type { IndicatorEntry, Lexicon } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';
import type { AlignedQuestion } from './questions.ts';
import { isBlank, textIn } from './sheet-index.ts';

/** Reads the answer to one question; what is found is added to `findings`. */
export function readQuestion(
  entry: IndicatorEntry,
  alignment: Alignment,
  lexicon: Lexicon,
  findings: Diagnostic[],
): Answer {
  const aligned = alignment.questions.get(entry);
  const row = aligned?.row ?? null;
  if (aligned === undefined || row === null) return missingQuestion(entry, aligned, alignment, findings);
  const place = answerPlace(row, alignment);
  return {
    indicator: entry.indicator.id,
    match: 'found',
    value: readValue(entry, aligned, row, place, alignment, lexicon, findings),
    place,
    raw: row.answer?.text ?? '',
    evidence: evidenceOf(row, alignment),
  };
}

function readValue(
  entry: IndicatorEntry,
  aligned: AlignedQuestion,
  row: OutlineRow,
  place: CellPlace,
  alignment: Alignment,
  lexicon: Lexicon,
  findings: Diagnostic[],
): Value {
  const counted = entry.counts.length === 0 ? null : readCountRows(entry, aligned, alignment);
  if (counted?.filled === true) {
    findings.push(...counted.diagnostics);
    return { kind: 'counts', counts: counted.counts };
  }
  // The cell of a question with count rows is a formula over them: over blank rows its result is no answer.
  const overBlankCounts = counted?.rowsFound === true && (row.answer?.formula ?? null) !== null;
  const value = readSeen(
    entry,
    overBlankCounts ? null : row.answer,
    row,
    place,
    alignment,
    lexicon,
    findings,
  );
  if (value.kind === 'blank') {
    const { id, title } = entry.indicator;
    findings.push(diagnose('LKE312', { indicator: id, title: title.id }, place));
  }
  return value;
}

/** The answer as a reader of the sheet sees it: what stands under a merge is not it. */
function readSeen(
  entry: IndicatorEntry,
  cell: Cell | null,
  row: OutlineRow,
  place: CellPlace,
  alignment: Alignment,
  lexicon: Lexicon,
  findings: Diagnostic[],
): Value {
  const { value, diagnostics } = readAnswer(entry, cell, place, lexicon);
  if (cell !== null && value.kind !== 'blank') {
    const covered = coveredAnswer(entry.indicator.id, cell, place, alignment.table.sheet);
    if (covered !== null) {
      findings.push(covered);
      return { kind: 'unreadable', raw: cell.text };
    }
    findings.push(...diagnostics, ...concealments(entry.indicator.id, cell, row.row, place));
    return value;
  }
  findings.push(...diagnostics);
  return value;
}

function missingQuestion(
  entry: IndicatorEntry,
  aligned: AlignedQuestion | undefined,
  alignment: Alignment,
  findings: Diagnostic[],
): Answer {
  const { id, title } = entry.indicator;
  const rivals = aligned?.rivals ?? [];
  const [first] = rivals;
  // A question whose whole group is missing is counted in the group's own finding.
  if (first !== undefined) {
    const cells = rivals.map((row) => cellAddress(row.row.number, alignment.columns.answer));
    findings.push(
      diagnose('LKE212', { indicator: id, title: title.id, cells }, answerPlace(first, alignment)),
    );
  } else if (aligned?.sought === true) {
    const parent = parentTitle(alignment, entry);
    findings.push(diagnose('LKE211', { indicator: id, title: title.id, parent }));
  }
  const match = first === undefined ? 'not-found' : 'ambiguous';
  return { indicator: id, match, value: { kind: 'blank' }, place: null, raw: '', evidence: '' };
}

function parentTitle(alignment: Alignment, entry: IndicatorEntry): string {
  const section = alignment.sections.find((candidate) => candidate.asks.includes(entry));
  return section?.entry.group.title.id ?? '';
}

export function answerPlace(row: OutlineRow, alignment: Alignment): CellPlace {
  return {
    kind: 'cell',
    sheet: alignment.table.sheet.name,
    row: row.row.number,
    column: alignment.columns.answer,
  };
}

function evidenceOf(row: OutlineRow, alignment: Alignment): string {
  let evidence = '';
  for (const column of alignment.columns.evidence) {
    const text = textIn(row.row, column);
    if (isBlank(text)) continue;
    evidence = evidence === '' ? text.trim() : `${evidence} | ${text.trim()}`;
  }
  return evidence;
}

interface CountRowsReading extends CountsReading {
  /** Whether any row of counts was found. */
  readonly rowsFound: boolean;
}

function readCountRows(
  entry: IndicatorEntry,
  aligned: AlignedQuestion,
  alignment: Alignment,
): CountRowsReading {
  const found = entry.counts.map((count, index) => {
    const row = aligned.counts[index] ?? null;
    return {
      entry: count,
      cell: row?.answer ?? null,
      place: row === null ? null : answerPlace(row, alignment),
    };
  });
  const reading = readCounts(entry, found);
  const rowsFound = found.some((count) => count.place !== null);
  if (!reading.filled) return { ...reading, rowsFound };
  const lost = found
    .filter((count) => count.place === null)
    .map(({ entry: { count } }) =>
      diagnose('LKE216', { indicator: entry.indicator.id, count: count.id, title: count.title.id }),
    );
  return { ...reading, rowsFound, diagnostics: [...lost, ...reading.diagnostics] };
}
