/** The blocks of answers in a table: one per answer column, each with the columns that belong to it. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Row, Sheet } from '../domain/grid.ts';
import { columnLetters } from '../domain/place.ts';
import type { Assessor, ColumnRole } from '../domain/rubric.ts';
import { normalise } from '../domain/spelling.ts';
import type { Block } from '../domain/submission.ts';
import type { Header, HeaderColumn } from './header.ts';
import { isColumnHidden } from './sheet-index.ts';

/** Columns of one block, 1-based; null where the table has none. */
export interface BlockColumns {
  readonly block: Block;
  /** First and last column of the staircase of numbers and labels. */
  readonly outlineFrom: number;
  readonly outlineTo: number;
  readonly weight: number | null;
  readonly type: number | null;
  readonly answer: number;
  readonly value: number | null;
  readonly percent: number | null;
  readonly evidence: readonly number[];
}

/** Rows above the header in which a band head ("PENILAIAN TAHUN 2015", "TPI") may stand. */
const BAND_ROWS = 3;
/** The widest staircase: an outline with its label column. */
const WIDEST_OUTLINE = 8;

/** Every block of the table, left to right. */
export function findBlocks(sheet: Sheet, header: Header): readonly BlockColumns[] {
  const answers = header.columns.filter((column) => column.role === 'answer');
  const blocks = answers.map((answer, index): BlockColumns => {
    const columns = blockColumns(sheet, header, answer, answers[index + 1] ?? null);
    const band =
      answers.length === 1 ? '' : bandAbove(sheet, header.rowIndex, columns.outlineFrom, answer.column);
    return { ...columns, block: nameBlock(sheet, answer, band, answers.length === 1) };
  });
  return blocks.map((columns) => withOwnId(columns, blocks));
}

/** Two blocks under one head are told apart by their columns alone. */
function withOwnId(columns: BlockColumns, blocks: readonly BlockColumns[]): BlockColumns {
  const { block } = columns;
  const shared = blocks.filter((other) => other.block.id === block.id).length > 1;
  return shared ? { ...columns, block: { ...block, id: block.answerColumn } } : columns;
}

function blockColumns(
  sheet: Sheet,
  header: Header,
  answer: HeaderColumn,
  next: HeaderColumn | null,
): Omit<BlockColumns, 'block'> {
  const before = header.columns.filter((column) => column.column < answer.column);
  const outline = before.findLast((column) => column.role === 'outline') ?? answer;
  // Columns right of the answer belong to it up to the next answer column or the next outline.
  const end = header.columns.find(
    (column) =>
      column.column > answer.column &&
      (column.role === 'outline' || (next !== null && column.column >= next.column)),
  );
  const after = header.columns.filter(
    (column) => column.column > answer.column && (end === undefined || column.column < end.column),
  );
  const segment = before.filter((column) => column.column > outline.column);
  const outlineTo = outlineEnd(sheet.rows[header.rowIndex], outline.column, answer.column);
  return {
    outlineFrom: outline.column,
    outlineTo,
    weight: first(segment, 'weight') ?? unnamedWeight(sheet, header, outline.column, outlineTo),
    type: last(segment, 'type'),
    answer: answer.column,
    value: first(after, 'value'),
    percent: first(after, 'percent'),
    evidence: after.filter((column) => isEvidence(column.role)).map((column) => column.column),
  };
}

function first(columns: readonly HeaderColumn[], role: ColumnRole): number | null {
  return columns.find((column) => column.role === role)?.column ?? null;
}

function last(columns: readonly HeaderColumn[], role: ColumnRole): number | null {
  return columns.findLast((column) => column.role === role)?.column ?? null;
}

function isEvidence(role: ColumnRole): boolean {
  return role === 'note' || role === 'evidence' || role === 'link';
}

/** The staircase ends before the next header cell, whatever that says: an unknown column is no label. */
function outlineEnd(headerRow: Row | undefined, from: number, answer: number): number {
  const next = headerRow?.cells.find((cell) => cell.column > from && /\S/.test(cell.text))?.column ?? answer;
  return Math.min(next - 1, from + WIDEST_OUTLINE - 1);
}

/**
 * The weight column of a table whose header does not name it: the last column of the staircase, when it
 * holds numbers on many rows and the staircase's other columns hold texts.
 */
function unnamedWeight(sheet: Sheet, header: Header, from: number, to: number): number | null {
  if (to <= from) return null;
  let numbers = 0;
  let others = 0;
  for (let index = header.rowIndex + 1; index < sheet.rows.length; index++) {
    for (const cell of sheet.rows[index]?.cells ?? []) {
      if (cell.column > to) break;
      if (cell.column !== to) continue;
      if (cell.kind === 'number') numbers++;
      else others++;
    }
  }
  return numbers >= 3 && others <= numbers / 4 ? to : null;
}

function nameBlock(sheet: Sheet, answer: HeaderColumn, band: string, only: boolean): Block {
  const year = yearIn(band);
  const assessor = answer.assessor ?? assessorIn(band);
  const letters = columnLetters(answer.column);
  const named = [assessor, year].filter((part) => part !== null).join('-');
  return {
    id: named !== '' ? named : only ? 'self' : letters,
    assessor: assessor ?? (only ? 'self' : null),
    year,
    hidden: isColumnHidden(sheet, answer.column),
    answerColumn: letters,
  };
}

/** The texts of the band heads that stand over a column: the nearest cell at or left of it, row by row up. */
function bandAbove(sheet: Sheet, headerRow: number, from: number, column: number): string {
  const texts: string[] = [];
  const header = sheet.rows[headerRow];
  for (let index = headerRow - 1; index >= 0 && header !== undefined; index--) {
    const row = sheet.rows[index];
    if (row === undefined || header.number - row.number > BAND_ROWS) break;
    const head = row.cells.findLast(
      (cell) => cell.column >= from && cell.column <= column && cell.text !== '',
    );
    if (head !== undefined) texts.push(head.text);
  }
  return texts.join(' ');
}

export function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 || new Set(years).size === 1 ? Number(years[0]) : null;
}

const ASSESSOR_WORDS: Readonly<Record<Assessor, RegExp>> = {
  self: /\b(?:mandiri|self|unit kerja)\b/,
  tpi: /\b(?:tpi|tim penilai internal)\b/,
  tpn: /\b(?:tpn|tim penilai nasional)\b/,
};

function assessorIn(text: string): Assessor | null {
  const comparable = normalise(text);
  const found = (Object.keys(ASSESSOR_WORDS) as Assessor[]).filter((assessor) =>
    ASSESSOR_WORDS[assessor].test(comparable),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The block to read: the one asked for, the only one, or the one of the workbook's own year. Anything else
 * is a choice that is the user's to make.
 */
export function chooseBlock(
  blocks: readonly BlockColumns[],
  by: string | null,
  year: number | null,
): Result<BlockColumns> {
  const ids = blocks.map((candidate) => candidate.block.id);
  if (by !== null) {
    const asked = blocks.filter((candidate) => answersTo(candidate.block, by));
    const only = asked.length === 1 ? asked[0] : undefined;
    return only === undefined
      ? failure(diagnose('LKE206', { by, blocks: ids }))
      : success(only, noteChoice(only, 'asked', blocks));
  }
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only !== undefined) return success(only);
  const ofYear = blocks.filter((candidate) => year !== null && candidate.block.year === year);
  const current = ofYear.length === 1 ? ofYear[0] : undefined;
  return current === undefined
    ? failure(diagnose('LKE205', { blocks: ids }))
    : success(current, noteChoice(current, 'year', blocks));
}

function answersTo(block: Block, by: string): boolean {
  const wanted = normalise(by);
  const names = [block.id, block.answerColumn, block.assessor ?? '', String(block.year ?? '')];
  return names.some((name) => name !== '' && normalise(name) === wanted);
}

function noteChoice(
  chosen: BlockColumns,
  reason: 'asked' | 'year',
  blocks: readonly BlockColumns[],
): readonly Diagnostic[] {
  const others = blocks.filter((candidate) => candidate !== chosen).map((candidate) => candidate.block.id);
  return others.length === 0 ? [] : [diagnose('LKE207', { block: chosen.block.id, reason, others })];
}

/** Header rows and everything above them: where titles and the workbook's identity stand. */
export function rowsAbove(sheet: Sheet, header: Header): readonly Row[] {
  return sheet.rows.slice(0, header.rowIndex);
}
