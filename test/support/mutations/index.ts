/** Every kind of change, and some of them at once. */
import type { Random } from '../../../scripts/workbook/random.ts';
import { addForeignQuestions, addHeadings, addNotes, addQuestions, addStrayFormulas } from './added-rows.ts';
import { deleteColumn, insertColumn, moveAnswers } from './columns.ts';
import type { Draft } from './draft.ts';
import { addColumnNumbers, addTitles, lowerTable } from './head-rows.ts';
import { varyHeaderWords } from './header-words.ts';
import { contradictWeights, misspellLabels, untidyLabels } from './labels.ts';
import { deleteQuestions, duplicateQuestions, repeatInOtherWords, replaceQuestions } from './lost-rows.ts';
import { mergeHeader, mergeHeadings } from './merged-headings.ts';
import { shuffleGroups, shuffleQuestions } from './moved-rows.ts';
import { renumberQuestions, respellHeadingNumbers } from './numbering.ts';
import { rewordQuestions } from './rewording.ts';
import { addSheet, renameSheet, reorderSheets } from './sheet-names.ts';
import { mistypeTypes } from './types.ts';

export type Mutation = (draft: Draft, random: Random) => void;

/** In the order in which they are made: words first, then rows, then columns, then sheets. */
export const MUTATIONS = {
  rewordQuestions,
  untidyLabels,
  misspellLabels,
  contradictWeights,
  mistypeTypes,
  shuffleQuestions,
  shuffleGroups,
  renumberQuestions,
  respellHeadingNumbers,
  deleteQuestions,
  replaceQuestions,
  duplicateQuestions,
  repeatInOtherWords,
  addQuestions,
  addForeignQuestions,
  addNotes,
  addHeadings,
  addStrayFormulas,
  mergeHeadings,
  mergeHeader,
  varyHeaderWords,
  moveAnswers,
  insertColumn,
  deleteColumn,
  lowerTable,
  addColumnNumbers,
  addTitles,
  renameSheet,
  reorderSheets,
  addSheet,
} satisfies Record<string, Mutation>;

export type MutationName = keyof typeof MUTATIONS;

export const MUTATION_NAMES = Object.keys(MUTATIONS) as readonly MutationName[];

/** Some kinds of change by chance, in the order in which they are made. */
export function drawMutations(random: Random): readonly MutationName[] {
  const chosen = new Set(random.shuffle(MUTATION_NAMES).slice(0, random.integer(1, 6)));
  return MUTATION_NAMES.filter((name) => chosen.has(name));
}

export function mutate(draft: Draft, names: readonly MutationName[], random: Random): void {
  for (const name of names) MUTATIONS[name](draft, random.fork(name));
}
