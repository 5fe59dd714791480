/** One way to compare words from a workbook with words of a rubric. */
import { once } from './memo.ts';

/**
 * The comparable form of a text: NFKC, case folded, every run of blanks (line breaks and no-break spaces
 * too) one space, none at the ends. Zero-width and bidi characters are kept, so that a text that hides one
 * matches nothing.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = ASCII.test(text) ? text : text.normalize('NFKC');
  return folded.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Already in comparable form: the common case in a hot path. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Without the tables of Unicode, which take long to load. */
const ASCII = /^[\0-\x7f]*$/;

/** The words of a text in comparable form: runs of letters and digits. */
export function words(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text with one blank between: how names and labels are looked up. */
export function wordKey(text: string): string {
  return words(text).join(' ');
}

/** A character that a reader cannot see or that changes reading order: control, format, default-ignorable. */
const invisible = once(() => /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u);

const PRINTABLE = /^[\t\n\r\x20-\x7e]*$/;

export function hasInvisible(text: string): boolean {
  return !PRINTABLE.test(text) && invisible().test(text);
}

/** "U+0041 U+200B ..." for showing what a text really holds. */
export function codePoints(text: string): string {
  return Array.from(
    text,
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}

/** The nearest of `candidates` to `text` by edit distance, when it is near enough to suggest; else null. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const wanted = normalise(text);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalise(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Optimal string alignment distance, given up (returning `limit`) once it cannot be below `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  // What both begin and end with costs nothing, and little is left of most words that are near to one another.
  const [ours, theirs] = withoutSharedEnds(left, right);
  if (limit <= 2) return Math.min(limit, slipsUpToOne(ours, theirs));
  return distanceOf(ours, theirs, limit);
}

function withoutSharedEnds(left: string, right: string): readonly [string, string] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    left.charCodeAt(left.length - 1 - end) === right.charCodeAt(right.length - 1 - end)
  ) {
    end++;
  }
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

/** 0 or 1 where that is the distance of two texts that share neither beginning nor end, otherwise 2. */
function slipsUpToOne(left: string, right: string): number {
  if (left.length <= 1 && right.length <= 1) return Math.max(left.length, right.length);
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap ? 1 : 2;
}

function distanceOf(left: string, right: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(limit, last[right.length] ?? limit);
}

/** The text without the marks at its end; in one look at each, however long the text is. */
export function withoutTrailing(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
