/** A workbook's sheets read against a rubric: every question answered, blank, unreadable or not found. */
import { type Diagnostic, diagnose, type Result, success } from '../domain/diagnostic.ts';
import type { Cell, Sheet } from '../domain/grid.ts';
import { type CellPlace, cellAddress } from '../domain/place.ts';
import type { Group, Rubric } from '../domain/rubric.ts';
import type { Answer, StatedFigure, Submission, Value } from '../domain/submission.ts';
import type { AlignedQuestion, Alignment } from './align.ts';
import { type Reading, readAnswer } from './answer.ts';
import { auditTable, countErrorCells } from './audit/index.ts';
import { chooseTable, type SheetChoice } from './choose-sheet.ts';
import { concealedBlock, concealments, coveredAnswer } from './concealment.ts';
import { findContradictions } from './contradictions.ts';
import { readCounts } from './counts.ts';
import { type IndicatorEntry, type Lexicon, lexiconOf } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';
import { textIn } from './sheet-index.ts';
import { statedOn } from './stated.ts';

/**
 * Reads one submission out of the sheets of a workbook. Fails (with findings) when there is no table, or when
 * sheet or block are a choice that is the user's to make; an odd answer is a value with a finding, never a
 * failure.
 */
export function readSubmission(
  rubric: Rubric,
  sheets: readonly Sheet[],
  choice: SheetChoice,
): Result<Submission> {
  const lexicon = lexiconOf(rubric);
  const chosen = chooseTable(rubric, lexicon, sheets, choice);
  if (!chosen.ok) return chosen;
  const alignment = chosen.value;
  const diagnostics: Diagnostic[] = [
    ...chosen.diagnostics,
    ...concealedBlock(alignment.table.sheet, alignment.columns.block),
    ...alignment.diagnostics,
  ];
  const answers = lexicon.indicators.map((entry) => {
    const { answer, findings } = readQuestion(entry, alignment, lexicon);
    diagnostics.push(...findings);
    return answer;
  });
  diagnostics.push(...findContradictions(lexicon, answers), ...unclaimedRows(alignment));
  const { table, columns } = alignment;
  return success({
    sheet: table.sheet.name,
    block: columns.block,
    otherBlocks: table.blocks.filter((other) => other !== columns).map((other) => other.block),
    identity: table.identity,
    answers,
    stated: readStated(alignment, rubric),
    alterations: auditTable(alignment, lexicon),
    errorCells: countErrorCells(alignment),
    diagnostics: withoutBlankNoise(diagnostics, answers),
  });
}

interface QuestionReading {
  readonly answer: Answer;
  readonly findings: readonly Diagnostic[];
}

function readQuestion(entry: IndicatorEntry, alignment: Alignment, lexicon: Lexicon): QuestionReading {
  const aligned = alignment.questions.get(entry);
  const row = aligned?.row ?? null;
  if (aligned === undefined || row === null) return missingQuestion(entry, aligned, alignment);
  const place = answerPlace(row, alignment);
  const raw = row.answer?.text ?? '';
  const base = {
    indicator: entry.indicator.id,
    match: 'found',
    place,
    raw,
    evidence: evidenceOf(row, alignment),
  } as const;
  const counted = readCountRows(entry, aligned, alignment);
  if (counted.filled) {
    const value: Value = { kind: 'counts', counts: counted.counts };
    return { answer: { ...base, value }, findings: counted.diagnostics };
  }
  // The cell of a question with count rows is a formula over them: over blank rows its result is no answer.
  const overBlankCounts = counted.rowsFound && (row.answer?.formula ?? null) !== null;
  const reading = readSeen(entry, overBlankCounts ? null : row.answer, row, alignment, lexicon);
  const findings =
    reading.value.kind === 'blank'
      ? [...reading.diagnostics, blankFinding(entry, place)]
      : reading.diagnostics;
  return { answer: { ...base, value: reading.value }, findings };
}

/** The answer as a reader of the sheet sees it: what stands under a merge is not it. */
function readSeen(
  entry: IndicatorEntry,
  cell: Cell | null,
  row: OutlineRow,
  alignment: Alignment,
  lexicon: Lexicon,
): Reading {
  const place = answerPlace(row, alignment);
  const reading = readAnswer(entry, cell, place, lexicon);
  if (cell === null || reading.value.kind === 'blank') return reading;
  const covered = coveredAnswer(entry.indicator.id, cell, place, alignment.table.sheet);
  if (covered !== null) return { value: { kind: 'unreadable', raw: cell.text }, diagnostics: [covered] };
  const unseen = concealments(entry.indicator.id, cell, row.row, place);
  return { value: reading.value, diagnostics: [...reading.diagnostics, ...unseen] };
}

function blankFinding(entry: IndicatorEntry, place: CellPlace): Diagnostic {
  const { id, title } = entry.indicator;
  return diagnose('LKE312', { indicator: id, title: title.id }, place);
}

function missingQuestion(
  entry: IndicatorEntry,
  aligned: AlignedQuestion | undefined,
  alignment: Alignment,
): QuestionReading {
  const { id, title } = entry.indicator;
  const rivals = aligned?.rivals ?? [];
  const answer: Answer = {
    indicator: id,
    match: rivals.length > 0 ? 'ambiguous' : 'not-found',
    value: { kind: 'blank' },
    place: null,
    raw: '',
    evidence: '',
  };
  // A question whose whole group is missing is counted in the group's own finding.
  if (aligned === undefined || !aligned.sought) return { answer, findings: [] };
  if (rivals.length === 0) {
    const parent = parentTitle(alignment, entry);
    return { answer, findings: [diagnose('LKE211', { indicator: id, title: title.id, parent })] };
  }
  const cells = rivals.map((row) => cellAddress(row.row.number, alignment.columns.answer));
  const first = rivals[0];
  const place = first === undefined ? null : answerPlace(first, alignment);
  return { answer, findings: [diagnose('LKE212', { indicator: id, title: title.id, cells }, place)] };
}

function parentTitle(alignment: Alignment, entry: IndicatorEntry): string {
  const section = alignment.sections.find((candidate) => candidate.asks.includes(entry));
  return section?.entry.group.title.id ?? '';
}

function answerPlace(row: OutlineRow, alignment: Alignment): CellPlace {
  return {
    kind: 'cell',
    sheet: alignment.table.sheet.name,
    row: row.row.number,
    column: alignment.columns.answer,
  };
}

function evidenceOf(row: OutlineRow, alignment: Alignment): string {
  const texts = alignment.columns.evidence.map((column) => textIn(row.row, column).trim());
  return texts.filter((text) => text !== '').join(' | ');
}

function readCountRows(entry: IndicatorEntry, aligned: AlignedQuestion, alignment: Alignment) {
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

function unclaimedRows(alignment: Alignment): readonly Diagnostic[] {
  return alignment.unclaimed.map((row) =>
    diagnose('LKE213', { label: row.rawLabel, answer: row.answer?.text ?? '' }, answerPlace(row, alignment)),
  );
}

function readStated(alignment: Alignment, rubric: Rubric): readonly StatedFigure[] {
  const { columns } = alignment;
  const sheet = alignment.table.sheet.name;
  const figures: StatedFigure[] = [];
  for (const { entry, heading } of alignment.sections) {
    if (heading !== null) figures.push(...statedOn(entry.group, heading, columns, sheet));
  }
  for (const [entry, { row }] of alignment.questions) {
    if (row !== null) figures.push(...statedOn(entry.indicator, row, columns, sheet));
  }
  for (const { node, row } of alignment.totals) {
    const group = findGroup(rubric.root, node);
    if (group !== null) figures.push(...statedOn(group, row, columns, sheet));
  }
  return figures;
}

function findGroup(group: Group, id: string): Group | null {
  if (group.id === id) return group;
  for (const child of group.children) {
    const found = child.kind === 'group' ? findGroup(child, id) : null;
    if (found !== null) return found;
  }
  return null;
}

/** In a form that nobody filled in, a finding per blank question would say one thing many times. */
function withoutBlankNoise(
  diagnostics: readonly Diagnostic[],
  answers: readonly Answer[],
): readonly Diagnostic[] {
  const untouched = answers.every((answer) => answer.value.kind === 'blank');
  return untouched ? diagnostics.filter((finding) => finding.code !== 'LKE312') : diagnostics;
}
