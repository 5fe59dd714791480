/** Questions, sub-areas and areas in another order. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft, DraftRow } from './draft.ts';
import { headingRows, questionRows, stretchOf } from './labels-of.ts';

export function shuffleQuestions(draft: Draft, random: Random): void {
  const subAreas = [...new Set(questionRows(draft).map((row) => row.form?.path.at(-1)))];
  for (let times = random.integer(1, 6); times > 0; times--) {
    const parent = random.pick(subAreas);
    const own = questionRows(draft).filter((row) => row.form?.path.at(-1) === parent);
    reorder(
      draft,
      own.map((row) => stretchOf(draft, row)),
      random,
    );
  }
}

export function shuffleGroups(draft: Draft, random: Random): void {
  const level = random.pick(['area', 'sub-area'] as const);
  const headings = headingRows(draft).filter(
    (row) => row.form?.kind === 'group' && row.form.group.level === level,
  );
  if (headings.length === 0) return;
  const parent = random.pick(headings).form?.path.at(-1);
  const own = headings.filter((row) => row.form?.path.at(-1) === parent);
  reorder(
    draft,
    own.map((row) => extentOf(draft, row)),
    random,
  );
}

/** A heading with everything that stands below it, up to the next of its level or above. */
function extentOf(draft: Draft, heading: DraftRow): DraftRow[] {
  const depth = heading.form?.path.length ?? 0;
  const at = draft.rows.indexOf(heading);
  const end = draft.rows.findIndex((row, index) => {
    const { form } = row;
    return (
      index > at && form !== null && (form.kind === 'gap' || form.kind === 'total' || closes(form, depth))
    );
  });
  return draft.rows.slice(at, end < 0 ? undefined : end);
}

function closes(form: NonNullable<DraftRow['form']>, depth: number): boolean {
  return form.kind === 'group' && form.path.length <= depth;
}

/** Puts stretches of rows in another order, each where another of them stood. */
function reorder(draft: Draft, stretches: readonly (readonly DraftRow[])[], random: Random): void {
  const starts = new Map(
    stretches.flatMap((stretch) => (stretch[0] === undefined ? [] : [[stretch[0], stretch]])),
  );
  const moved = new Set(stretches.flat());
  const order = random.shuffle(stretches);
  let next = 0;
  draft.rows = draft.rows.flatMap((row): readonly DraftRow[] => {
    if (starts.has(row)) return order[next++] ?? [];
    return moved.has(row) ? [] : [row];
  });
}
