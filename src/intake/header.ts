/** The header of an LKE table: which column holds what, by the rubric's header words. */
import type { Sheet } from '../domain/grid.ts';
import type { Assessor, ColumnRole, HeaderWord } from '../domain/rubric.ts';
import { type HeaderCell, headerCells, headerKey, joinRows } from './header-cells.ts';

export interface HeaderColumn {
  /** 1-based. */
  readonly column: number;
  readonly role: ColumnRole;
  /** Named by the header word itself ("Jawaban TPI"); null when it names nobody. */
  readonly assessor: Assessor | null;
  /** The header word as the file has it; of a header in two rows, both. */
  readonly text: string;
}

export interface Header {
  /** Index into `sheet.rows` of its last row. */
  readonly rowIndex: number;
  /** Index of its first row: the same, unless the header stands in two rows. */
  readonly topIndex: number;
  readonly columns: readonly HeaderColumn[];
  /** Every cell of it that shows something, known or not. */
  readonly cells: readonly HeaderCell[];
}

/** Header rows stand near the top; further down the same words are data. */
export const HEADER_ROWS_SEARCHED = 60;
/** A table has one header: so many rows below a good candidate are looked at for a better one. */
const ROWS_LOOKED_PAST = 6;
/** A header names at least this many different roles, the answer and the outline among them. */
const ROLES_NEEDED = 3;

/** Header words by their comparable form, as {@link headerKey} makes it. */
export type HeaderVocabulary = ReadonlyMap<string, { role: ColumnRole; assessor: Assessor | null }>;

export function headerVocabulary(headers: readonly HeaderWord[]): HeaderVocabulary {
  const vocabulary = new Map<string, { role: ColumnRole; assessor: Assessor | null }>();
  for (const { role, assessor, words: spellings } of headers) {
    for (const spelling of spellings) vocabulary.set(headerKey(spelling), { role, assessor });
  }
  return vocabulary;
}

/** The header of the sheet's table, or null when nothing near the top names enough columns. */
export function findHeader(sheet: Sheet, vocabulary: HeaderVocabulary): Header | null {
  let best: Header | null = null;
  let above: Header | null = null;
  const last = Math.min(sheet.rows.length, HEADER_ROWS_SEARCHED);
  for (let rowIndex = 0; rowIndex < last; rowIndex++) {
    const row = sheet.rows[rowIndex];
    if (row === undefined || (best !== null && rowIndex - best.rowIndex > ROWS_LOOKED_PAST)) break;
    const cells = headerCells(sheet, row);
    const single: Header = { rowIndex, topIndex: rowIndex, columns: columnsOf(cells, vocabulary), cells };
    const touches = above !== null && sheet.rows[above.rowIndex]?.number === row.number - 1;
    const double = touches && above !== null ? joined(above, single, vocabulary) : null;
    for (const candidate of [single, double]) {
      if (candidate !== null && isHeader(candidate) && (best === null || isBetter(candidate, best))) {
        best = candidate;
      }
    }
    above = single;
  }
  return best;
}

/** The header that two rows make together; null when the lower one cannot be a part of it. */
function joined(upper: Header, lower: Header, vocabulary: HeaderVocabulary): Header | null {
  if (upper.columns.length === 0 && lower.columns.length === 0) return null;
  // A label under the head of the outline is a row of the table.
  const heads = upper.columns.filter(({ role }) => role === 'outline').map(({ column }) => column);
  const under = upper.cells.filter(({ column }) => heads.includes(column));
  const isData = lower.cells.some(({ column }) =>
    under.some((head) => head.column <= column && column <= head.right),
  );
  if (isData && !lower.columns.some(({ role }) => role === 'outline')) return null;
  const cells = joinRows(upper.cells, lower.cells);
  return { rowIndex: lower.rowIndex, topIndex: upper.rowIndex, columns: columnsOf(cells, vocabulary), cells };
}

function isHeader({ columns }: Header): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return roles.size >= ROLES_NEEDED && roles.has('answer') && roles.has('outline');
}

/** Names more of a table's columns: more roles, or as many and more columns of answers. */
function isBetter(header: Header, other: Header): boolean {
  const more = rolesOf(header) - rolesOf(other);
  return more > 0 || (more === 0 && answersOf(header) > answersOf(other));
}

function rolesOf({ columns }: Header): number {
  return new Set(columns.map(({ role }) => role)).size;
}

function answersOf({ columns }: Header): number {
  return columns.filter(({ role }) => role === 'answer').length;
}

/** The cells whose words the rubric knows: the words together, else the lower row's, else the upper row's. */
function columnsOf(cells: readonly HeaderCell[], vocabulary: HeaderVocabulary): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const { column, text, readings } of cells) {
    for (const reading of readings) {
      const known = vocabulary.get(headerKey(reading)) ?? vocabulary.get(withoutYear(headerKey(reading)));
      if (known === undefined) continue;
      columns.push({ column, text, ...known });
      break;
    }
  }
  return columns;
}

/** "Jawaban 2020" and "Jawaban Tahun 2020" hold answers. */
function withoutYear(key: string): string {
  return key.replace(/(?: tahun)? (?:19|20)\d\d$/, '');
}
