/** A sheet's table as one rubric sees it: header, blocks, identity. */
import type { Sheet } from '../domain/grid.ts';
import { rememberPair } from '../domain/memo.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Identity } from '../domain/submission.ts';
import { chooseBlock } from './block-choice.ts';
import { type BlockColumns, findBlocks, rowsAbove } from './blocks.ts';
import { findHeader, type Header } from './header.ts';
import { readIdentity } from './identity.ts';
import { type TableWords, tableWordsOf } from './table-words.ts';

export interface Table {
  readonly sheet: Sheet;
  readonly header: Header;
  /** At least one. */
  readonly blocks: readonly BlockColumns[];
  readonly identity: Identity;
}

/**
 * The table of a sheet by the header words of the rubric, or null when it has none. Asked for again and again while
 * the rubric is found out and its columns are, so that it is kept with the sheet; rubrics that find it by the same
 * words are given the same.
 */
export function findTable(sheet: Sheet, rubric: Rubric): Table | null {
  return tableOf(sheet, tableWordsOf(rubric));
}

const tableOf = rememberPair((sheet: Sheet, words: TableWords): Table | null => {
  const header = headerOf(sheet, words);
  if (header === null) return null;
  const blocks = findBlocks(sheet, header, words);
  if (blocks.length === 0) return null;
  return { sheet, header, blocks, identity: readIdentity(rowsAbove(sheet, header), words) };
});

const headerOf = rememberPair((sheet: Sheet, words: TableWords) => findHeader(sheet, words.headers));

/**
 * Whether a sheet holds a table that one of the rubrics could read; its first rows are enough to say. So the
 * sheets that cannot matter need not be read whole.
 */
export function holdsTable(sheet: Sheet, rubrics: readonly Rubric[]): boolean {
  return rubrics.some((rubric) => headerOf(sheet, tableWordsOf(rubric)) !== null);
}

/** Columns from one to another, both included, 1-based. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns that reading the sheet with any of these rubrics can need, told by its first rows; null when that
 * cannot be said and all are needed. In a table with several blocks only the chosen one's columns are.
 */
export function neededColumns(
  sheet: Sheet,
  rubrics: readonly Rubric[],
  by: string | null,
): readonly ColumnSpan[] | null {
  const spans: ColumnSpan[] = [];
  for (const rubric of rubrics) {
    const table = findTable(sheet, rubric);
    if (table === null) continue;
    const block = chooseBlock(table.blocks, by, table.identity.year);
    if (!block.ok) return null;
    spans.push(...spansOf(block.value));
    // Assessors' blocks are set beside each other.
    if (block.value.block.assessor !== null) {
      spans.push(...table.blocks.filter((other) => other.block.assessor !== null).flatMap(spansOf));
    }
    // Where the rubric is still to be recognised, it is by the first block.
    const [first] = table.blocks;
    if (rubrics.length > 1 && first !== undefined) spans.push(...spansOf(first));
  }
  return spans.length === 0 ? null : spans;
}

function spansOf(columns: BlockColumns): readonly ColumnSpan[] {
  const { outlineFrom, outlineTo, weight, type, answer, value, percent, evidence } = columns;
  const single = [weight, type, answer, value, percent, ...evidence];
  return [
    { from: outlineFrom, to: outlineTo },
    ...single.flatMap((column) => (column === null ? [] : [{ from: column, to: column }])),
  ];
}
