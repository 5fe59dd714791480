/** LKE2xx: the sheet, the table, its blocks and its rows. */
import type { Severity } from '../diagnostic.ts';

export interface LayoutCodes {
  /** No sheet holds a table with the header words of an LKE. */
  LKE201: { sheets: readonly string[]; expected: readonly string[] };
  /** The sheet asked for does not exist, or holds no table. */
  LKE202: { sheet: string; sheets: readonly string[]; nearest: string | null };
  /** Several sheets fit the rubric equally well; one must be named. */
  LKE203: { sheets: readonly string[]; found: number };
  /** The sheet that was read, when others hold a table too. */
  LKE204: { sheet: string; found: number; others: readonly string[] };
  /** Several blocks of answers and nothing that says which; one must be named. */
  LKE205: { blocks: readonly string[] };
  /** The block asked for does not exist. */
  LKE206: { by: string; blocks: readonly string[] };
  /** The block that was read, when there are others. */
  LKE207: { block: string; reason: 'asked' | 'year'; others: readonly string[] };
  /** No rubric fits the workbook. */
  LKE208: { tried: readonly string[] };
  /** Two rubrics fit the workbook equally well; one must be named. */
  LKE209: { rubrics: readonly string[] };
  /** The rubric that was recognised. */
  LKE210: { rubric: string; found: number; questions: number };
  /** The row of an indicator was not found. */
  LKE211: { indicator: string; title: string; parent: string };
  /** Several rows could be an indicator's, or one row could be several's; none was taken. */
  LKE212: { indicator: string; title: string; cells: readonly string[] };
  /** A row with an answer that no indicator of the rubric claims. */
  LKE213: { label: string; answer: string };
  /** The heading of a group was not found; its questions were not read. */
  LKE214: { group: string; title: string; questions: number };
  /** A heading was taken for a group although its name differs. */
  LKE215: { group: string; title: string; found: string };
  /** The row of a count was not found below its indicator. */
  LKE216: { indicator: string; count: string; title: string };
  /** Two columns of the header row could hold the same role; the first was taken for comparison only. */
  LKE217: { role: string; columns: readonly string[] };
  /** A heading of a group stands twice; neither was taken. */
  LKE218: { group: string; title: string; cells: readonly string[] };
}

export const LAYOUT_SEVERITIES = {
  LKE201: 'error',
  LKE202: 'error',
  LKE203: 'error',
  LKE204: 'info',
  LKE205: 'error',
  LKE206: 'error',
  LKE207: 'info',
  LKE208: 'error',
  LKE209: 'error',
  LKE210: 'info',
  LKE211: 'error',
  LKE212: 'error',
  LKE213: 'warning',
  LKE214: 'error',
  LKE215: 'warning',
  LKE216: 'error',
  LKE217: 'info',
  LKE218: 'error',
} satisfies Record<keyof LayoutCodes, Severity>;
