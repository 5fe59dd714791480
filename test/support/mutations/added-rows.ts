/** Rows that agencies add: notes, headings, blank rows with formulas, questions of their own or of elsewhere. */
import type { Random } from '../../../scripts/workbook/random.ts';
import { addedQuestionText } from '../../../scripts/workbook/wording.ts';
import type { Draft, DraftRow } from './draft.ts';
import { emptyRow, insertAfter, putText, textCell } from './draft.ts';
import { labelColumn, labelOf, numberColumn, questionRows, stretchOf } from './labels-of.ts';

const NOTES = [
  'Catatan: lihat lampiran',
  'Dokumen disusun bersama tim',
  '* diisi bila ada',
  'Keterangan tambahan dari evaluator',
  '- bukti terlampir',
] as const;

export function addNotes(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 4); times > 0; times--) {
    const after = random.pick(questionRows(draft));
    const row = emptyRow();
    const [block] = draft.blocks;
    const column = block === undefined ? null : labelColumn(after, block);
    if (column === null) continue;
    putText(row, column, random.pick(NOTES));
    insertAfter(draft, stretchOf(draft, after).at(-1) ?? after, [row]);
  }
}

/** A heading without a number between two questions: a line that only divides. */
export function addHeadings(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 3); times > 0; times--) {
    const after = random.pick(questionRows(draft));
    const row = emptyRow();
    for (const block of draft.blocks) {
      const column = labelColumn(after, block);
      if (column !== null)
        putText(row, column, random.pick(['Bagian Kedua', 'DATA PENDUKUNG', 'Uraian lain']));
    }
    insertAfter(draft, stretchOf(draft, after).at(-1) ?? after, [row]);
  }
}

/** Rows without a label that still hold the value formula of the row above. */
export function addStrayFormulas(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 4); times > 0; times--) {
    const after = random.pick(questionRows(draft));
    const row = emptyRow();
    for (const { columns } of draft.blocks) {
      const column = columns.get('value');
      const value = column === undefined ? undefined : after.cells.get(column);
      if (value !== undefined) row.cells.set(value.column, { ...value, kind: 'text', text: 'Blm Diisi' });
    }
    insertAfter(draft, stretchOf(draft, after).at(-1) ?? after, [row]);
  }
}

/** Questions of the agency's own, answered, lettered on or not. */
export function addQuestions(draft: Draft, random: Random): void {
  for (let times = random.integer(1, 4); times > 0; times--) {
    const after = random.pick(questionRows(draft));
    addQuestion(draft, after, addedQuestionText(random.integer(0, 4)), random);
  }
}

/** Questions of another sub-area, answered: a form that asks the same thing in two places. */
export function addForeignQuestions(draft: Draft, random: Random): void {
  const questions = questionRows(draft);
  for (let times = random.integer(1, 2); times > 0; times--) {
    const after = random.pick(questions);
    const strangers = questions.filter((row) => parentOf(row) !== parentOf(after));
    addQuestion(draft, after, labelOf(random.pick(strangers), draft), random);
  }
}

function parentOf(row: DraftRow): unknown {
  return row.form?.path.at(-1);
}

/** A row like `like`, with another label, letter and answer, behind it and its counts. */
export function addQuestion(draft: Draft, like: DraftRow, label: string, random: Random): DraftRow {
  const added: DraftRow = { form: null, cells: new Map() };
  for (const block of draft.blocks) {
    const column = labelColumn(like, block);
    if (column === null) continue;
    putText(added, column, label);
    const number = numberColumn(like, block);
    if (number !== null) putText(added, number, random.pick(['a.', 'b.', 'c.', 'd.', 'z.', '-']));
    for (const role of ['type', 'value'] as const) {
      const at = block.columns.get(role);
      const cell = at === undefined ? undefined : like.cells.get(at);
      if (cell !== undefined) added.cells.set(cell.column, cell);
    }
    const answer = block.columns.get('answer');
    if (answer !== undefined)
      added.cells.set(answer, textCell(answer, random.pick(['A', 'B', 'C', 'Ya', 'Tidak'])));
  }
  insertAfter(draft, stretchOf(draft, like).at(-1) ?? like, [added]);
  return added;
}
