/** LKE230 to LKE240: the units of an agency, and how their answers come to the centre's. */
import type { Severity } from '../diagnostic.ts';

export interface UnitCodes {
  /** The rubric's index is made of centre and units, and no unit was found. */
  LKE230: { rubric: string };
  /** A unit answered nothing: it leaves every mean over the units. */
  LKE231: { unit: string };
  /** A unit has no figure for these groups although it answered something; `missing` is what that does. */
  LKE232: { unit: string; nodes: readonly string[]; missing: 'leave-out' | 'zero' | 'unknown' };
  /** A unit's workbook or sheet could not be read: what it enters is not known. */
  LKE233: { unit: string };
  /** Sheets of units in the centre's workbook that do not count, because units were given apart. */
  LKE234: { sheets: readonly string[] };
  /** Units were given, and the rubric is of one form alone. */
  LKE235: { rubric: string };
  /** Units were given for several workbooks: whose they are cannot be said. */
  LKE236: { files: number };
  /** A folder of units in which there is no workbook. */
  LKE237: { folder: string };
  /** The units that were read. */
  LKE238: { units: readonly string[] };
  /** Nothing writes forms of centre and units. */
  LKE239: { rubric: string };
  /** A unit's workbook is a form of another instrument; `found` is null where it cannot be told of which. */
  LKE240: { unit: string; expected: string; found: string | null };
}

export const UNIT_SEVERITIES = {
  LKE230: 'error',
  LKE231: 'warning',
  LKE232: 'warning',
  LKE233: 'error',
  LKE234: 'warning',
  LKE235: 'error',
  LKE236: 'error',
  LKE237: 'error',
  LKE238: 'info',
  LKE239: 'error',
  LKE240: 'error',
} satisfies Record<keyof UnitCodes, Severity>;
