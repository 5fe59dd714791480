/** Many files in one run: their entries, in which order they stand, and what is found only when all are known. */
import type { Entry, EntryRubric } from './entry.ts';
import type { Finding, Report } from './report.ts';

/** What the rows of a ranking are ordered by; places are always those of the index. */
export type SortKey = 'index' | 'agency' | 'file' | 'coverage' | 'findings';

/** A place among the entries of the same rubric (and folder, when grouped). 1 is the highest index. */
export interface Place {
  /** Null when the index is not known. Entries of the same index have the same place. */
  readonly place: number | null;
  /** How many others have the same index. */
  readonly tied: number;
  /** The best and the worst place still possible, whatever fills the gaps of all entries. */
  readonly best: number;
  readonly worst: number;
}

export interface RankedEntry {
  readonly entry: Entry;
  /** Null when nothing is answered: then every place is possible. */
  readonly place: Place | null;
}

/** Entries that can be compared with each other. */
export interface RankingSection {
  readonly rubric: EntryRubric;
  /** The folder they lie in, when grouped by folder; else null. */
  readonly folder: string | null;
  /** In the order asked for. */
  readonly rows: readonly RankedEntry[];
}

export interface Ranking {
  readonly sections: readonly RankingSection[];
  /** Entries of files that could not be scored, by path. */
  readonly failed: readonly Entry[];
}

/** One line of a register: who is expected to send something. */
export interface Expected {
  readonly id: string;
  readonly name: string;
  /** A pattern of paths; null when the agency is told by its name. */
  readonly pattern: string | null;
  /** Its line in the register, 1-based. */
  readonly line: number;
}

/** A register beside what was sent. */
export interface Attendance {
  readonly expected: readonly { readonly who: Expected; readonly files: readonly string[] }[];
  /** Files that no line of the register expects. */
  readonly unexpected: readonly string[];
}

export interface Batch {
  readonly tool: Report['tool'];
  /** By path. */
  readonly entries: readonly Entry[];
  readonly ranking: Ranking;
  /** Null without a register. */
  readonly attendance: Attendance | null;
  /** Findings about the run as a whole. */
  readonly findings: readonly Finding[];
  readonly counts: Report['counts'];
}
