/** The blocks of answers in a table: one per answer column, each with the columns that belong to it. */
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
    const only = answers.length === 1;
    const band = only ? '' : `${answer.text} ${bandAbove(sheet, header, columns.outlineFrom, answer.column)}`;
    return { ...columns, block: nameBlock(sheet, answer, band, only) };
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
  const outline = outlineOf(header, answer);
  const between = header.columns.filter(({ column }) => column > outline.column && column < answer.column);
  // Columns right of the answer belong to it up to the next answer column or the next outline.
  const end = header.columns.find(
    ({ column, role }) =>
      column > answer.column && (role === 'outline' || (next !== null && column >= next.column)),
  );
  const after = header.columns.filter(
    ({ column }) => column > answer.column && (end === undefined || column < end.column),
  );
  // What stands left of an answer belongs to the questions, unless another answer stands before it.
  const own = between.some(({ role }) => role === 'answer') ? after : [...after, ...between];
  const outlineTo = outlineEnd(header, outline.column, answer.column);
  const asked = [...between].reverse().concat(after);
  return {
    outlineFrom: outline.column,
    outlineTo,
    weight: first(asked, 'weight') ?? unnamedWeight(sheet, header, outline.column, outlineTo),
    type: first(asked, 'type'),
    answer: answer.column,
    value: first(own, 'value'),
    percent: first(own, 'percent'),
    evidence: own.filter(({ role }) => isEvidence(role)).map(({ column }) => column),
  };
}

/** The outline nearest to the left of the answers; where there is none, the first of all. */
function outlineOf({ columns }: Header, answer: HeaderColumn): HeaderColumn {
  const outlines = columns.filter(({ role }) => role === 'outline');
  return outlines.findLast(({ column }) => column < answer.column) ?? outlines[0] ?? answer;
}

function first(columns: readonly HeaderColumn[], role: ColumnRole): number | null {
  return columns.find((column) => column.role === role)?.column ?? null;
}

function isEvidence(role: ColumnRole): boolean {
  return role === 'note' || role === 'evidence' || role === 'link';
}

/** The staircase ends before the next header cell, whatever that says: an unknown column is no label. */
function outlineEnd(header: Header, from: number, answer: number): number {
  const next = header.cells.find((cell) => cell.column > from)?.column ?? answer;
  return Math.min(next - 1, from + WIDEST_OUTLINE - 1);
}

/**
 * The weight column of a table whose header does not name it: the last filled column of the staircase, when it
 * holds numbers on many rows and hardly anything else.
 */
function unnamedWeight(sheet: Sheet, header: Header, from: number, to: number): number | null {
  const numbers = new Map<number, number>();
  const others = new Map<number, number>();
  let last = from;
  for (let index = header.rowIndex + 1; index < sheet.rows.length; index++) {
    for (const cell of sheet.rows[index]?.cells ?? []) {
      if (cell.column > to) break;
      if (cell.column <= from || cell.kind === 'empty') continue;
      const counts = cell.kind === 'number' ? numbers : others;
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
      last = Math.max(last, cell.column);
    }
  }
  const held = numbers.get(last) ?? 0;
  return held >= 3 && (others.get(last) ?? 0) <= held / 4 ? last : null;
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
function bandAbove(sheet: Sheet, header: Header, from: number, column: number): string {
  const texts: string[] = [];
  const lowest = sheet.rows[header.topIndex];
  for (let index = header.topIndex - 1; index >= 0 && lowest !== undefined; index--) {
    const row = sheet.rows[index];
    if (row === undefined || lowest.number - row.number > BAND_ROWS) break;
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

/** Everything above the header: where titles and the workbook's identity stand. */
export function rowsAbove(sheet: Sheet, header: Header): readonly Row[] {
  return sheet.rows.slice(0, header.topIndex);
}
