/** Which rubric a workbook is read with: by its stamp where it has one, otherwise by its table. */
import { type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import { STAMP_KEYS, STAMP_SHEET, type Stamp } from '../domain/stamp.ts';
import { chooseStamped, readStamp, stampNotes } from '../intake/stamp.ts';
import type { Workbook } from '../xlsx/open.ts';
import { chooseRubric, type RubricChoice } from './rubric-choice.ts';

export interface SettledRubric {
  /** The candidates that are left: one alone where a stamp named it. */
  readonly choice: RubricChoice;
  /** The rubric, once the sheets that hold a table are read. */
  readonly decide: (sheets: readonly Sheet[]) => Result<LoadedRubric>;
}

/**
 * Looks for the stamp before any table is read. One that names a rubric which is not at hand fails, unless a rubric
 * was named; what it says otherwise than the rubric in use is noted.
 */
export function settleRubric(choice: RubricChoice, workbook: Workbook): Result<SettledRubric> {
  const stamp = stampOf(workbook);
  if (stamp === null) return success(settled(choice));
  if (choice.kind === 'given') return success(settled(choice), stampNotes(stamp, choice.rubric));
  const stamped = chooseStamped(stamp, choice.among);
  if (!stamped.ok) return stamped;
  const named: RubricChoice = { kind: 'recognised', among: [stamped.value] };
  return success({ choice: named, decide: () => success(stamped.value) }, stamped.diagnostics);
}

function settled(choice: RubricChoice): SettledRubric {
  return { choice, decide: (sheets) => chooseRubric(choice, sheets) };
}

/** What a form of ours says of itself; null for any other workbook. */
export function stampOf(workbook: Workbook): Stamp | null {
  const listed = workbook.sheets.find(({ name }) => name === STAMP_SHEET);
  const sheet = listed === undefined ? null : workbook.readSheet(listed.index, STAMP_KEYS.length);
  return sheet?.ok === true ? readStamp(sheet.value) : null;
}
