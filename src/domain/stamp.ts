/** What a form says of the rubric it was made for, on a hidden sheet: keys in column A, values in column B. */

/** No form that people made has a sheet of this name. */
export const STAMP_SHEET = '_lke';

export interface Stamp {
  /** What made the form, and in which layout of this stamp: "lke-form 1". */
  readonly form: string;
  readonly rubric: string;
  readonly version: string;
  /** Of the rubric's text, lower-case hexadecimal. */
  readonly sha256: string;
}

export const STAMP_FORM = 'lke-form 1';

/** In the order of the rows. */
export const STAMP_KEYS = ['form', 'rubric', 'version', 'sha256'] as const satisfies readonly (keyof Stamp)[];
