/** LKE86x: finished reports that are rendered once more, and pages for many agencies. */
import type { Severity } from '../diagnostic.ts';

/** What of a file is not as a report is. */
export type ReportProblem =
  | 'NOT_UTF8'
  | 'NOT_JSON'
  | 'KEY_MISSING'
  | 'KEY_SURPLUS'
  | 'OTHER_KIND'
  | 'OTHER_VALUE'
  | 'OTHER_FIGURE'
  | 'OTHER_COUNT'
  | 'OTHER_SUM'
  | 'TOO_DEEP';

export interface RenderedCodes {
  /** Not a report of ours, or changed since: at `path` within its JSON stands `found`, and `expected` belongs there. */
  LKE860: {
    file: string;
    problem: ReportProblem;
    path: string;
    expected: readonly string[];
    found: string;
  };
  /** A report of another form than this version reads. */
  LKE861: { file: string; found: string; expected: number };
  /** A report that another version made. */
  LKE862: { file: string; found: string; running: string };
  /** Pages for many agencies are asked for, and no folder that takes them. */
  LKE863: { format: string; output: string };
}

export const RENDERED_SEVERITIES = {
  LKE860: 'error',
  LKE861: 'error',
  LKE862: 'warning',
  LKE863: 'error',
} satisfies Record<keyof RenderedCodes, Severity>;
