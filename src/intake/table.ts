/** A sheet's table as one rubric sees it: header, blocks, identity. */
import type { Sheet } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Identity } from '../domain/submission.ts';
import { type BlockColumns, findBlocks, rowsAbove } from './blocks.ts';
import { findHeader, type Header } from './header.ts';
import { readIdentity } from './identity.ts';
import { lexiconOf } from './lexicon.ts';

export interface Table {
  readonly sheet: Sheet;
  readonly header: Header;
  /** At least one. */
  readonly blocks: readonly BlockColumns[];
  readonly identity: Identity;
}

/** The table of a sheet by the header words of the rubric, or null when it has none. */
export function findTable(sheet: Sheet, rubric: Rubric): Table | null {
  const header = findHeader(sheet, lexiconOf(rubric).headers);
  if (header === null) return null;
  const blocks = findBlocks(sheet, header);
  if (blocks.length === 0) return null;
  const identity = readIdentity(rowsAbove(sheet, header), rubric.recognition);
  return { sheet, header, blocks, identity };
}

/**
 * Whether a sheet holds a table that one of the rubrics could read; its first rows are enough to say. So the
 * sheets that cannot matter need not be read whole.
 */
export function holdsTable(sheet: Sheet, rubrics: readonly Rubric[]): boolean {
  return rubrics.some((rubric) => findHeader(sheet, lexiconOf(rubric).headers) !== null);
}
