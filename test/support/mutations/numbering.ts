/** Letters and numbers as people leave them: other marks, none, out of order, as numbers. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft, DraftRow } from './draft.ts';
import { textCell } from './draft.ts';
import { headingRows, numberColumn, questionRows } from './labels-of.ts';

const MARKS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => `${letter}.`,
  (letter) => `${letter}. `,
  (letter) => `${letter})`,
  (letter) => `${letter.toUpperCase()}.`,
  () => '-',
];

export function renumberQuestions(draft: Draft, random: Random): void {
  const dropAll = random.chance(0.2);
  for (const row of questionRows(draft)) {
    if (random.chance(0.6)) continue;
    const letter = random.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    setNumber(row, draft, dropAll || random.chance(0.2) ? null : random.pick(MARKS)(letter));
  }
}

/** "1", "1." and the number 1; "I." and "I". */
export function respellHeadingNumbers(draft: Draft, random: Random): void {
  for (const row of headingRows(draft)) {
    if (row.form?.kind !== 'group' || row.form.group.number === null || random.chance(0.4)) continue;
    const { number } = row.form.group;
    const asNumber = /^\d+$/.test(number) && random.chance(0.5);
    setNumber(
      row,
      draft,
      random.pick([number, `${number}.`, `${number}. `, ` ${number}`]),
      asNumber ? number : null,
    );
  }
}

function setNumber(row: DraftRow, draft: Draft, text: string | null, asNumber: string | null = null): void {
  for (const block of draft.blocks) {
    const column = numberColumn(row, block);
    if (column === null) continue;
    if (text === null) row.cells.delete(column);
    else if (asNumber !== null) row.cells.set(column, { ...textCell(column, asNumber), kind: 'number' });
    else row.cells.set(column, textCell(column, text));
  }
}
