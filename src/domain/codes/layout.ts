/** LKE2xx: the sheet, the table, its blocks and its rows. */
import type { Severity } from '../diagnostic.ts';

export interface LayoutCodes {
  /** No sheet holds a table with the header words of an LKE. */
  LKE201: { sheets: readonly string[]; expected: readonly string[] };
}

export const LAYOUT_SEVERITIES = {
  LKE201: 'error',
} satisfies Record<keyof LayoutCodes, Severity>;
