/** LKE8xx: many files in one run: what was taken, what is doubled, who sent, and results kept in a folder. */
import type { Severity } from '../diagnostic.ts';

/** Why something in a folder is no submission. */
export type SkipReason = 'lock' | 'hidden' | 'not-workbook' | 'folder-link' | 'special';

export type ListProblem = 'NOT_UTF8' | 'TOO_LONG' | 'UNREADABLE';

export type RegisterProblem =
  | 'NOT_UTF8'
  | 'EMPTY'
  | 'NO_COLUMNS'
  | 'SAME_COLUMN'
  | 'OPEN_QUOTE'
  | 'NO_ID'
  | 'NO_NAME'
  | 'SAME_ID'
  | 'TOO_MANY_FIELDS';

/** What of a results folder is not as its manifest says. */
export type ManifestProblem = 'NOT_JSON' | 'NOT_OURS' | 'OTHER_VERSION' | 'ALTERED';

export interface BatchCodes {
  /** The very bytes of another file of the run. */
  LKE801: { file: string; twin: string };
  /** The same answers as another file, which is not the same in its bytes. */
  LKE802: { file: string; agency: string | null; twin: string; twinAgency: string | null };
  /** One agency, year and block in several files that differ in their answers. */
  LKE803: { agency: string; year: number | null; files: readonly string[] };
  /** Something in a folder that was not read, by rule. */
  LKE804: { file: string; reason: SkipReason };
  /** A folder, pattern or list that holds no workbook. */
  LKE805: { path: string };
  /** A folder that cannot be looked into; what lies in it is not part of the result. */
  LKE806: { folder: string; reason: string };
  /** The list of paths on standard input cannot be used. */
  LKE807: { problem: ListProblem };
  /** No file of the run falls into this shard. */
  LKE808: { shard: number; of: number };

  /** Registered, and nothing was sent. */
  LKE810: { id: string; name: string };
  /** Sent, and not registered. */
  LKE811: { file: string; agency: string | null };
  /** Registered once, and sent several times. */
  LKE812: { id: string; name: string; files: readonly string[] };
  /** A file that several lines of the register expect. */
  LKE813: { file: string; ids: readonly string[] };
  /** A register that cannot be used; place: its line. */
  LKE814: { problem: RegisterProblem; found: string };

  /** The folder holds results already; neither --resume nor --force was given. */
  LKE820: { folder: string };
  /** The folder holds files that are no results of ours. */
  LKE821: { folder: string; found: string };
  /** A file of a results folder is not as it was written. */
  LKE822: { file: string; expected: string; found: string };
  /** A file of a results folder is missing. */
  LKE823: { file: string };
  /** The manifest of a results folder cannot be used. */
  LKE824: { file: string; problem: ManifestProblem };
  /** A file in a results folder that its manifest does not know. */
  LKE825: { file: string };
  /** A workbook is not the one that was scored: its bytes changed since. */
  LKE826: { file: string; expected: string; found: string };
  /** A workbook that was scored cannot be read now, so it was not compared. */
  LKE827: { file: string };
  /** Everything in a results folder is as it was written. */
  LKE828: { folder: string; results: number; outputs: number; inputs: number };
  /** The folder holds an unfinished run. */
  LKE829: { folder: string };

  /** Two parts were made with other settings, or by other versions of the tool. */
  LKE830: { part: string; first: string; settings: readonly string[] };
  /** The parts are not the shards 1 to `of`, each once. */
  LKE831: { of: number; missing: readonly number[]; doubled: readonly number[] };
  /** Two parts hold results of the same file. */
  LKE832: { file: string; parts: readonly string[] };
  /** The part is no shard: it was made without --shard. */
  LKE833: { part: string };

  /** An option that has a meaning only beside another. */
  LKE840: { option: string; needs: string };
  /** Several results folders, or one beside other outputs. */
  LKE841: { folders: readonly string[] };
}

export const BATCH_SEVERITIES = {
  LKE801: 'warning',
  LKE802: 'warning',
  LKE803: 'warning',
  LKE804: 'info',
  LKE805: 'error',
  LKE806: 'error',
  LKE807: 'error',
  LKE808: 'info',
  LKE810: 'warning',
  LKE811: 'warning',
  LKE812: 'warning',
  LKE813: 'warning',
  LKE814: 'error',
  LKE820: 'error',
  LKE821: 'error',
  LKE822: 'error',
  LKE823: 'error',
  LKE824: 'error',
  LKE825: 'warning',
  LKE826: 'error',
  LKE827: 'info',
  LKE828: 'info',
  LKE829: 'error',
  LKE830: 'error',
  LKE831: 'error',
  LKE832: 'error',
  LKE833: 'error',
  LKE840: 'error',
  LKE841: 'error',
} satisfies Record<keyof BatchCodes, Severity>;
