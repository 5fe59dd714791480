/** How the files of a results folder are called. */
import type { BatchFormatName } from '../../report/batch-formats.ts';
import { isDocument } from './documents.ts';

/** Lists everything else in the folder, with digests. Written last. */
export const MANIFEST = 'lke-batch.json';
/** What was kept of each file, a line each, by path. */
export const RECORDS = 'results.ndjson';

/** Outputs by their format. */
export const OUTPUT_NAMES = {
  table: 'ranking.txt',
  md: 'ranking.md',
  csv: 'ranking.csv',
  json: 'report.json',
  ndjson: 'assessments.ndjson',
  html: 'index.html',
} as const satisfies Record<Exclude<BatchFormatName, 'docx'>, string>;

/** Beside `ranking.csv` with --detail. */
export const ANSWERS = 'answers.csv';

/** What was finished, in the order it was; there only while a run is not. */
export const JOURNAL = /^\.lke-journal-[0-9a-f]{12}$/;

export function journalName(random: string): string {
  return `.lke-journal-${random}`;
}

const LASTING: ReadonlySet<string> = new Set([MANIFEST, RECORDS, ANSWERS, ...Object.values(OUTPUT_NAMES)]);

/** Temporary names that a killed run leaves. */
const TEMPORARY = /^\.(.+)\.[0-9a-f]{12}\.tmp$/;

/** What a file in a results folder is, by its path within it. */
export type Role = 'lasting' | 'journal' | 'temporary' | 'foreign';

export function roleOf(path: string): Role {
  const slash = path.indexOf('/');
  const folder = slash < 0 ? null : path.slice(0, slash);
  const name = path.slice(slash + 1);
  if (isLasting(folder, name)) return 'lasting';
  if (folder === null && JOURNAL.test(name)) return 'journal';
  return isLasting(folder, TEMPORARY.exec(name)?.[1] ?? '') ? 'temporary' : 'foreign';
}

function isLasting(folder: string | null, name: string): boolean {
  return folder === null ? LASTING.has(name) : isDocument(folder, name);
}

/** Whether a name marks its folder as one of results. */
export function isOurs(name: string): boolean {
  return name === MANIFEST || JOURNAL.test(name);
}
