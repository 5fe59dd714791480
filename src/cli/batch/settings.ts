/** All that a result depends on beside the file's own bytes. */

import type { Report } from '../../domain/report.ts';
import type { RubricChoice } from '../../engine/index.ts';
import type { Selection } from '../command.ts';
import { VERSION } from '../version.ts';
import type { Parts } from './kept.ts';

export interface Settings {
  /** Those that a workbook may turn out to be of; one when it was given. */
  readonly rubrics: readonly { readonly id: string; readonly sha256: string }[];
  readonly rubricChoice: RubricChoice['kind'];
  readonly sheet: string | null;
  readonly by: string | null;
  readonly macros: boolean;
  /** Those of reading. A file that took too much time or memory is tried again whatever they were. */
  readonly limits: Selection['limits']['reader'] & { readonly fileBytes: number };
  readonly parts: Parts;
  /** Digest of the finished report that the results were taken from; null when workbooks were scored. */
  readonly report: string | null;
}

export function settingsOf(choice: RubricChoice, selection: Selection, parts: Parts): Settings {
  const loaded = choice.kind === 'given' ? [choice.rubric] : choice.among;
  const { sheet, by, allowMacros, limits } = selection;
  return {
    rubrics: loaded.map(({ rubric, sha256 }) => ({ id: rubric.id, sha256 })),
    rubricChoice: choice.kind,
    sheet,
    by,
    macros: allowMacros,
    limits: { ...limits.reader, fileBytes: limits.fileBytes },
    parts,
    report: null,
  };
}

/** Of results that were taken from a finished report, whose own settings are not known any more. */
export function settingsOfReport(
  { assessments }: Report,
  sha256: string,
  limits: Selection['limits'],
  parts: Parts,
): Settings {
  const rubrics = assessments.flatMap(({ rubric }) => (rubric === null ? [] : [rubric]));
  const byDigest = new Map(rubrics.map(({ id, sha256: digest }) => [digest, { id, sha256: digest }]));
  return {
    rubrics: [...byDigest.values()],
    rubricChoice: 'recognised',
    sheet: null,
    by: null,
    macros: false,
    limits: { ...limits.reader, fileBytes: limits.fileBytes },
    parts,
    report: sha256,
  };
}

/** What the result of a file is kept under: the same only for the same bytes, name, settings and version. */
export function keyOf(
  settings: Settings,
  file: { readonly name: string; readonly sha256: string },
  sha256: (content: Uint8Array) => string,
): string {
  const text = JSON.stringify([VERSION, settings, file.name, file.sha256]);
  return sha256(new TextEncoder().encode(text));
}

/** Names of the settings in which two differ. */
export function differences(left: Settings, right: Settings): readonly string[] {
  const keys = Object.keys(left) as readonly (keyof Settings)[];
  return keys.filter((key) => JSON.stringify(left[key]) !== JSON.stringify(right[key]));
}
