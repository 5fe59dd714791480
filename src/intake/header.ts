/** The header row of an LKE table: which column holds what, by the rubric's header words. */
import type { Row, Sheet } from '../domain/grid.ts';
import { remember } from '../domain/memo.ts';
import type { Assessor, ColumnRole, HeaderWord } from '../domain/rubric.ts';
import { words } from '../domain/spelling.ts';

export interface HeaderColumn {
  /** 1-based. */
  readonly column: number;
  readonly role: ColumnRole;
  /** Named by the header word itself ("Jawaban TPI"); null when it names nobody. */
  readonly assessor: Assessor | null;
}

export interface Header {
  /** Index into `sheet.rows`. */
  readonly rowIndex: number;
  readonly columns: readonly HeaderColumn[];
}

/** Header rows stand near the top; further down the same words are data. */
export const HEADER_ROWS_SEARCHED = 60;
/** A table has one header: so many rows below a good candidate are looked at for a better one. */
const ROWS_LOOKED_PAST = 6;
/** A header row names at least this many different roles, the answer and the outline among them. */
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

/** Case, blanks and punctuation do not tell header words apart; the per cent sign is a word of its own. */
export const headerKey = remember((text) => words(text.replaceAll('%', ' persen ')).join(' '));

/** The header of the sheet's table, or null when no row near the top names enough columns. */
export function findHeader(sheet: Sheet, vocabulary: HeaderVocabulary): Header | null {
  let best: Header | null = null;
  let bestRoles = ROLES_NEEDED - 1;
  const last = Math.min(sheet.rows.length, HEADER_ROWS_SEARCHED);
  for (let rowIndex = 0; rowIndex < last; rowIndex++) {
    const row = sheet.rows[rowIndex];
    if (row === undefined || (best !== null && rowIndex - best.rowIndex > ROWS_LOOKED_PAST)) break;
    const columns = headerColumns(row, vocabulary);
    const roles = new Set(columns.map((column) => column.role));
    if (roles.size > bestRoles && roles.has('answer') && roles.has('outline')) {
      best = { rowIndex, columns };
      bestRoles = roles.size;
    }
  }
  return best;
}

function headerColumns(row: Row, vocabulary: HeaderVocabulary): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const cell of row.cells) {
    if (cell.kind !== 'text' || cell.text.length > 80) continue;
    const known = vocabulary.get(headerKey(cell.text));
    if (known !== undefined) columns.push({ column: cell.column, ...known });
  }
  return columns;
}
