/** The blocks of answers in a table: one per answer column, each with the columns that belong to it. */
import type { Row, Sheet } from '../domain/grid.ts';
import type { ColumnRole } from '../domain/rubric.ts';
import type { Block } from '../domain/submission.ts';
import { nameAmong, nameOnly } from './block-names.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { TableWords } from './table-words.ts';

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
  /** Roles that more than one of the block's columns could hold; the first was taken. */
  readonly doubled: readonly { readonly role: ColumnRole; readonly columns: readonly number[] }[];
}

/** The widest staircase: an outline with its label column. */
const WIDEST_OUTLINE = 8;

/** Every block of the table, left to right. */
export function findBlocks(sheet: Sheet, header: Header, words: TableWords): readonly BlockColumns[] {
  const answers = header.columns.filter((column) => column.role === 'answer');
  const blocks = answers.map((answer, index): BlockColumns => {
    const columns = blockColumns(sheet, header, answer, answers[index + 1] ?? null);
    const block =
      answers.length === 1
        ? nameOnly(sheet, answer)
        : nameAmong(sheet, header, answer, columns.outlineFrom, words);
    return { ...columns, block };
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
    doubled: [...doubledIn(asked, ['weight', 'type']), ...doubledIn(own, ['value', 'percent'])],
  };
}

function doubledIn(columns: readonly HeaderColumn[], roles: readonly ColumnRole[]): BlockColumns['doubled'] {
  return roles.flatMap((role) => {
    const own = columns.filter((column) => column.role === role).map(({ column }) => column);
    return own.length > 1 ? [{ role, columns: own }] : [];
  });
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

/** Everything above the header: where titles and the workbook's identity stand. */
export function rowsAbove(sheet: Sheet, header: Header): readonly Row[] {
  return sheet.rows.slice(0, header.topIndex);
}
