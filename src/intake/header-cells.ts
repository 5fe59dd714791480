/** The cells of a header as a reader of the sheet sees them: merges shown once, two rows read as one. */
import type { Row, Sheet } from '../domain/grid.ts';
import { remember } from '../domain/memo.ts';
import { wordKey } from '../domain/spelling.ts';
import { mergeAt } from './merges.ts';
import { isBlank } from './sheet-index.ts';

export interface HeaderCell {
  /** 1-based. */
  readonly column: number;
  /** The last column of its merge; its own when it is not merged. */
  readonly right: number;
  /** What it says; of a header in two rows, the upper row's words and then the lower's. */
  readonly text: string;
  /** Ways to read it, the fullest first. */
  readonly readings: readonly string[];
}

/** Longer texts are notes. */
const LONGEST_WORD = 80;

/** Case, blanks and punctuation do not tell header words apart; the per cent sign is a word of its own. */
export const headerKey = remember((text) => wordKey(text.replaceAll('%', ' persen ')));

/** The filled cells of a row that no merge covers. */
export function headerCells(sheet: Sheet, row: Row): readonly HeaderCell[] {
  return row.cells.flatMap((cell): HeaderCell[] => {
    if (isBlank(cell.text)) return [];
    const merge = mergeAt(sheet, row.number, cell.column);
    if (merge !== null && (merge.top !== row.number || merge.left !== cell.column)) return [];
    const right = merge?.right ?? cell.column;
    const isWord = cell.kind === 'text' && cell.text.length <= LONGEST_WORD;
    return [{ column: cell.column, right, text: cell.text, readings: isWord ? [cell.text] : [] }];
  });
}

/**
 * Two rows read as one: "Jawaban" over "Unit" and "TPI" makes "Jawaban Unit" and "Jawaban TPI". A lower cell
 * stands for its upper one where it stands right under it, or shares it with others.
 */
export function joinRows(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): readonly HeaderCell[] {
  const joined = lower.map((cell): HeaderCell => {
    const over = upper.find((above) => above.column <= cell.column && cell.column <= above.right);
    if (over === undefined) return cell;
    const sharing = lower.filter(({ column }) => column >= over.column && column <= over.right).length;
    const stands = over.column === cell.column || sharing > 1 ? over.readings : [];
    const together = over.readings.flatMap((first) => cell.readings.map((second) => `${first} ${second}`));
    return {
      ...cell,
      text: `${over.text} ${cell.text}`,
      readings: [...together, ...cell.readings, ...stands],
    };
  });
  const bare = upper.filter(
    (cell) => !lower.some(({ column }) => column >= cell.column && column <= cell.right),
  );
  return [...joined, ...bare].sort((left, right) => left.column - right.column);
}
