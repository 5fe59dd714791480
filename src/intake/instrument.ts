/** Whether a workbook given as a unit's is a form of the centre's instrument at all. */
import type { Sheet } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Stamp } from '../domain/stamp.ts';
import { unitRubricOf } from '../domain/unit-form.ts';
import { claimedShare, recogniseRubric } from './recognise.ts';

/** Less of what a table asks being of the rubric, it is a table of something else. */
const ENOUGH = 0.5;
/** Only a form that is whole is called another's: with a heading gone, a unit's own looks most like its neighbours'. */
const WHOLE = 0.9;

/**
 * The instrument that the workbook is of in place of the rubric's; `id` is null where it cannot be told which. Null
 * where it is of the rubric's. Questions of one name stand in the forms of several regulations, so that another form
 * can be read as the unit's to the last answer. `others` is empty where the user named the rubric: then a form that
 * is like it is meant to be read with it, as the centre's is.
 */
export function otherInstrument(
  rubric: Rubric,
  others: readonly Rubric[],
  sheets: readonly Sheet[],
  stamp: Stamp | null,
): { readonly id: string | null } | null {
  if (others.length > 0 && stamp !== null) {
    return stamp.rubric === rubric.id ? null : { id: stamp.rubric };
  }
  // Units may fill in the whole form, or only what is asked of them.
  const own = [rubric, unitRubricOf(rubric)];
  if (others.length > 0) {
    const recognised = recogniseRubric(sheets, [...own, ...others]);
    const other = recognised.ok && recognised.value.id !== rubric.id ? recognised.value : null;
    if (other !== null && (claimedShare(sheets, other) ?? 0) >= WHOLE) return { id: other.id };
  }
  const shares = own.flatMap((form) => claimedShare(sheets, form) ?? []);
  return shares.length > 0 && Math.max(...shares) < ENOUGH ? { id: null } : null;
}
