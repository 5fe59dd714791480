/** Labels as typists leave them: blanks, line breaks, slips, weights in brackets that are wrong. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft, DraftRow } from './draft.ts';
import { headingRows, labelOf, questionRows, relabel } from './labels-of.ts';

const UNTIDY: readonly ((label: string) => string)[] = [
  (label) => label.replaceAll(' ', '  '),
  (label) => label.replace(' ', '\n'),
  (label) => `${label}   `,
  (label) => ` ${label}`,
  (label) => label.replaceAll(' ', '\u00a0'),
  (label) => label.toUpperCase(),
  (label) => `${label}.`,
  (label) => label.replace(' ', ' \n '),
  (label) => label.replaceAll('/', ' / '),
];

export function untidyLabels(draft: Draft, random: Random): void {
  for (const row of labelled(draft)) {
    if (random.chance(0.4)) relabel(row, draft, random.pick(UNTIDY)(labelOf(row, draft)));
  }
}

/** One letter wrong in one longer word of a label: dropped, doubled, changed or two exchanged. */
export function misspellLabels(draft: Draft, random: Random): void {
  for (const row of labelled(draft)) {
    if (random.chance(0.12)) relabel(row, draft, misspell(labelOf(row, draft), random));
  }
}

function misspell(label: string, random: Random): string {
  const words = [...label.matchAll(/[a-z]{6,}/gi)];
  if (words.length === 0) return label;
  const word = random.pick(words);
  const at = word.index + random.integer(1, word[0].length - 2);
  const [before, letter, next, after] = [label.slice(0, at), label[at], label[at + 1], label.slice(at + 2)];
  return random.pick([
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${letter === 'k' ? 'h' : 'k'}${next}${after}`,
    `${before}${next}${letter}${after}`,
  ]);
}

/** "(1,5)" behind a heading, whatever the weight cell says. */
export function contradictWeights(draft: Draft, random: Random): void {
  for (const row of headingRows(draft)) {
    if (random.chance(0.7)) continue;
    const bare = labelOf(row, draft).replace(/ ?\([\d,]+\)\s*$/, '');
    relabel(row, draft, `${bare}${random.pick([' (1,25)', ' (7)', '(2.5)', ' ( 3 )', ' (12,5 %)', ''])}`);
  }
}

function labelled(draft: Draft): readonly DraftRow[] {
  return [...headingRows(draft), ...questionRows(draft)];
}
