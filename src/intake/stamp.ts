/** The stamp of a form we made: by it the rubric is known at once, whatever the table says. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import { STAMP_FORM, STAMP_KEYS, type Stamp } from '../domain/stamp.ts';
import { textIn } from './sheet-index.ts';

/** No value of a stamp is longer. */
const LONGEST_VALUE = 200;

/** The stamp on a sheet of that name; null when it holds none that can be read. */
export function readStamp(sheet: Sheet): Stamp | null {
  const found = new Map<string, string>();
  for (const row of sheet.rows) {
    const key = textIn(row, 1);
    if (!found.has(key)) found.set(key, textIn(row, 2));
  }
  const [form, rubric, version, sha256] = STAMP_KEYS.map((key) => found.get(key) ?? '');
  if (form !== STAMP_FORM || !rubric || version === undefined || sha256 === undefined) return null;
  const values = [rubric, version, sha256];
  return values.every((value) => value.length <= LONGEST_VALUE) ? { form, rubric, version, sha256 } : null;
}

/** The rubric of a stamped form among those at hand; a finding when it is not there. */
export function chooseStamped(stamp: Stamp, among: readonly LoadedRubric[]): Result<LoadedRubric> {
  const named = among.find(({ rubric }) => rubric.id === stamp.rubric);
  if (named !== undefined) return success(named, stampNotes(stamp, named));
  const known = among.map(({ rubric }) => rubric.id);
  return failure(diagnose('LKE220', { rubric: stamp.rubric, version: stamp.version, known }));
}

/** What the stamp says otherwise than the rubric in use. */
export function stampNotes(stamp: Stamp, { rubric, sha256 }: LoadedRubric): readonly Diagnostic[] {
  if (stamp.rubric === rubric.id && stamp.sha256 === sha256) return [];
  const isSame = stamp.rubric === rubric.id;
  const problem = isSame ? 'edition' : 'rubric';
  const edition = (version: string, digest: string): string =>
    isSame ? `${version} (${digest.slice(0, 12)})` : version;
  const made = `${stamp.rubric} ${edition(stamp.version, stamp.sha256)}`;
  const used = `${rubric.id} ${edition(rubric.version, sha256)}`;
  return [diagnose('LKE219', { made, used, problem })];
}
