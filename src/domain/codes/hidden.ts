/** LKE65x: what stands in the workbook where a person looking at it does not see it. */
import type { Severity } from '../diagnostic.ts';

export interface HiddenCodes {
  /** The sheet that was read is hidden. Its answers count. */
  LKE650: { sheet: string };
  /** The column of the answers that were read is hidden. Its answers count. */
  LKE651: { block: string; column: string };
  /** An answer stands in a hidden row. It counts. */
  LKE652: { indicator: string; raw: string };
  /** An answer is written so that it cannot be seen: in the colour behind it, tiny, or with an empty format. It counts. */
  LKE653: { indicator: string; raw: string; how: 'same-colour' | 'tiny' | 'format' };
  /** An answer stands under a merge that shows another cell: it is not what a reader sees, and does not count. */
  LKE654: { indicator: string; raw: string; shown: string };
}

export const HIDDEN_SEVERITIES = {
  LKE650: 'warning',
  LKE651: 'warning',
  LKE652: 'warning',
  LKE653: 'warning',
  LKE654: 'error',
} satisfies Record<keyof HiddenCodes, Severity>;
