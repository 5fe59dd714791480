/** The rubric a workbook is scored with: the one that was given, or the one it was made for. */
import { type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { ReportedRubric } from '../domain/report.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import { recogniseRubric } from '../intake/index.ts';

export type RubricChoice =
  | { readonly kind: 'given'; readonly rubric: LoadedRubric }
  /** At least one, of which the workbook tells its own. */
  | { readonly kind: 'recognised'; readonly among: readonly LoadedRubric[] };

export function candidatesOf(choice: RubricChoice): readonly LoadedRubric[] {
  return choice.kind === 'given' ? [choice.rubric] : choice.among;
}

export function chooseRubric(choice: RubricChoice, sheets: readonly Sheet[]): Result<LoadedRubric> {
  if (choice.kind === 'given') return success(choice.rubric);
  const recognised = recogniseRubric(
    sheets,
    choice.among.map(({ rubric }) => rubric),
  );
  if (!recognised.ok) return recognised;
  const loaded = choice.among.find(({ rubric }) => rubric === recognised.value);
  if (loaded === undefined) throw new Error(`${recognised.value.id} was recognised and is no candidate`);
  return success(loaded, recognised.diagnostics);
}

export function reportRubric({ rubric, sha256 }: LoadedRubric): ReportedRubric {
  const { id, version, status, title, indexTitle, regulation, notes } = rubric;
  return { id, version, status, sha256, title, indexTitle, regulation, notes };
}
