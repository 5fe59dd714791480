/** What a block of answers is called: by its header word, or by what stands over it. */
import type { Row, Sheet } from '../domain/grid.ts';
import { columnLetters } from '../domain/place.ts';
import type { Assessor } from '../domain/rubric.ts';
import { normalise } from '../domain/spelling.ts';
import type { Block } from '../domain/submission.ts';
import type { Header, HeaderColumn } from './header.ts';
import { headerCells } from './header-cells.ts';
import { namesIdentity } from './identity.ts';
import { isColumnHidden } from './sheet-index.ts';
import type { TableWords } from './table-words.ts';
import { yearIn } from './year.ts';

/** Rows above the header in which a band head ("PENILAIAN TAHUN 2015", "TPI") may stand. */
const BAND_ROWS = 3;

/** The name of the only block of answers. */
export function nameOnly(sheet: Sheet, answer: HeaderColumn): Block {
  return named(sheet, answer, answer.assessor ?? 'self', null, answer.assessor ?? 'self');
}

/**
 * The name of one block among others: the assessor and year that its header word names, else those that a
 * band head over it names, else its column.
 */
export function nameAmong(
  sheet: Sheet,
  header: Header,
  answer: HeaderColumn,
  outlineFrom: number,
  words: TableWords,
): Block {
  const band = bandAbove(sheet, header, ownColumns(header, answer, outlineFrom), answer.column, words);
  const year = yearIn(answer.text) ?? yearIn(band);
  const assessor = answer.assessor ?? assessorIn(answer.text) ?? assessorIn(band);
  const parts = [assessor, year].filter((part) => part !== null);
  return named(sheet, answer, assessor, year, parts.join('-') || columnLetters(answer.column));
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

/** From the outline, or from the answers where others stand between, up to the next outline or answers. */
function ownColumns({ columns }: Header, answer: HeaderColumn, outlineFrom: number): Columns {
  const others = columns.filter(({ role }) => role === 'answer' || role === 'outline');
  const isShared = others.some(({ column }) => column > outlineFrom && column < answer.column);
  const next = others.find(({ column }) => column > answer.column);
  return {
    from: isShared ? answer.column : outlineFrom,
    to: next === undefined ? Infinity : next.column - 1,
  };
}

function named(
  sheet: Sheet,
  { column }: HeaderColumn,
  assessor: Assessor | null,
  year: number | null,
  id: string,
): Block {
  return { id, assessor, year, hidden: isColumnHidden(sheet, column), answerColumn: columnLetters(column) };
}

/** The texts of the band heads over a block, row by row up. */
function bandAbove(sheet: Sheet, header: Header, own: Columns, answer: number, words: TableWords): string {
  const texts: string[] = [];
  const lowest = sheet.rows[header.topIndex];
  for (let index = header.topIndex - 1; index >= 0 && lowest !== undefined; index--) {
    const row = sheet.rows[index];
    if (row === undefined || lowest.number - row.number > BAND_ROWS) break;
    const text = namesIdentity(row, words) ? '' : headOver(sheet, row, own, answer);
    if (text !== '') texts.push(text);
  }
  return texts.join(' ');
}

/** The cell over the answers, else the nearest left of them, else the first right of them, within the block. */
function headOver(sheet: Sheet, row: Row, own: Columns, answer: number): string {
  const cells = headerCells(sheet, row);
  const over = cells.find(({ column, right }) => column <= answer && answer <= right);
  const inside = cells.filter(({ column }) => column >= own.from && column <= own.to);
  const near = inside.findLast(({ column }) => column <= answer) ?? inside[0];
  return (over ?? near)?.text ?? '';
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
