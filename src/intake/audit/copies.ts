/** Formulas copied down a column, told from one of them without taking each apart. */
import { type Address, findReferences, MOST_DIGITS } from './address.ts';

/** What a formula reads like on each row of its column when it is copied there. */
export type Copies = (row: number) => string | null;

const LAST_ROW = 10 ** MOST_DIGITS - 1;

/** Null for a row where an address would lie outside of every sheet. */
export function copiesOf(formula: string, at: Address): Copies {
  const moving = findReferences(formula).filter(({ rowFixed }) => !rowFixed);
  const pieces: string[] = [];
  let end = 0;
  for (const reference of moving) {
    const digits = reference.end - String(reference.row).length;
    pieces.push(formula.slice(end, digits));
    end = reference.end;
  }
  const rest = formula.slice(end);
  const offsets = moving.map(({ row }) => row - at.row);
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  return (row) => {
    if (row + first < 1 || row + last > LAST_ROW) return null;
    let text = '';
    for (let index = 0; index < pieces.length; index++) {
      text += pieces[index];
      text += row + (offsets[index] ?? 0);
    }
    return text + rest;
  };
}
