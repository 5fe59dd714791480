/** What counts as a number: the decimal notation XML and spreadsheets share, and nothing a reader would guess at. */

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,4}))?$/;

/** Beyond this a double has no place for it, and exact arithmetic would have too much. */
const LARGEST_EXPONENT = 308;

/** Digits beyond those of any number a double can hold. */
const LONGEST = 340;

/**
 * True for a decimal number that a double can hold. Not for `1,5`, `12abc`, `1_000`, `0x10`, `NaN`, nothing, or a
 * number so large or so small (`1e400`, `1e-400`) that it would become infinite or 0.
 */
export function isNumber(text: string): boolean {
  if (text.length > LONGEST) return false;
  const match = NUMBER.exec(text);
  if (match === null || Math.abs(Number(match[2] ?? 0)) > LARGEST_EXPONENT) return false;
  const value = Number(text);
  return Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(match[1] ?? ''));
}
