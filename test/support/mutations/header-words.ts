/** Header words as other builds spell them. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft } from './draft.ts';
import { textCell } from './draft.ts';

const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => ` ${word}  `,
  (word) => word.replace(' ', '\n'),
  (word) => word.replace(' ', '   '),
  (word) => word.replaceAll('/', ' / '),
  (word) => word.replaceAll('/', '/\n'),
  (word) => `${word}:`,
  (word) => `(${word})`,
];

/** Other words of the rubric for the same column, in other spellings. A word that names an assessor stays out. */
export function varyHeaderWords(draft: Draft, random: Random): void {
  for (const block of draft.blocks) {
    vary(draft, block.outline.first, 'outline', random);
    for (const [role, column] of block.columns) vary(draft, column, role, random);
  }
}

function vary(draft: Draft, column: number, role: string, random: Random): void {
  const cell = draft.header.cells.get(column);
  if (cell === undefined) return;
  const known = draft.rubric.recognition.headers.filter(
    (head) => head.role === role && head.assessor === null,
  );
  const words = known.flatMap((head) => head.words);
  const word = words.length > 0 && random.chance(0.5) ? random.pick(words) : cell.text;
  draft.header.cells.set(column, textCell(column, random.pick(SPELLINGS)(word)));
}
