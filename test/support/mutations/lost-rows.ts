/** Questions that are no longer there, are there twice, or have given way to others. */
import type { Random } from '../../../scripts/workbook/random.ts';
import { addQuestion } from './added-rows.ts';
import type { Draft, DraftRow } from './draft.ts';
import { insertAfter, insertBefore, removeRows } from './draft.ts';
import { labelOf, markCopy, questionRows, stretchOf } from './labels-of.ts';
import { rewordedLabel } from './rewording.ts';

export function deleteQuestions(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 4); times > 0; times--) takeOut(draft, random.pick(questionRows(draft)));
}

/** Another question of the form, or one of the agency's own, in the place of one that was taken out. */
export function replaceQuestions(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 3); times > 0; times--) {
    const questions = questionRows(draft);
    const victim = random.pick(questions);
    const others = questions.filter((row) => row.form?.path.at(-1) !== victim.form?.path.at(-1));
    addQuestion(draft, victim, labelOf(random.pick(others), draft), random);
    takeOut(draft, victim);
  }
}

function takeOut(draft: Draft, row: DraftRow): void {
  if (row.form?.kind !== 'indicator') return;
  draft.fates.set(row.form.indicator.id, 'gone');
  removeRows(draft, new Set(stretchOf(draft, row)));
}

/** The same question twice, with two answers. */
export function duplicateQuestions(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 3); times > 0; times--) {
    const row = random.pick(questionRows(draft));
    if (row.form?.kind !== 'indicator') continue;
    draft.fates.set(row.form.indicator.id, 'gone');
    const copies = stretchOf(draft, row).map((own): DraftRow => {
      const copy: DraftRow = { form: own.form, cells: new Map(own.cells) };
      markCopy(copy);
      return copy;
    });
    if (random.chance(0.5)) insertBefore(draft, row, copies);
    else insertAfter(draft, stretchOf(draft, row).at(-1) ?? row, copies);
  }
}

/** The question once more in other words that hold its key words: which is meant nobody can say. */
export function repeatInOtherWords(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 2); times > 0; times--) {
    const row = random.pick(questionRows(draft));
    if (row.form?.kind !== 'indicator') continue;
    draft.fates.set(row.form.indicator.id, 'doubtful');
    addQuestion(draft, row, rewordedLabel(row.form.indicator, random), random);
  }
}
