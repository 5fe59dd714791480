/** Long raw text made short enough for a sentence; nothing else about it is changed. */

/** Characters of raw text that a sentence quotes at most. */
const QUOTED = 60;
/** Characters of a path. */
const LONGEST_PATH = 120;

/**
 * The first `max` characters (code points) of a text, the last of them an ellipsis when something was left
 * out. Never splits a surrogate pair. The result is as hostile as the text: outputs escape it.
 */
export function excerpt(text: string, max: number): string {
  // A text of at most `max` UTF-16 units has at most `max` characters; a long one is never spread out whole.
  if (text.length <= max) return text;
  const characters = Array.from(text.slice(0, 2 * max + 2));
  if (characters.length <= max) return text;
  return `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
}

/** A raw text between quotation marks, shortened. */
export function quote(text: string): string {
  return `"${excerpt(text, QUOTED)}"`;
}

/** A path between quotation marks, shortened at its beginning: the file's own name stands at the end. */
export function quotePath(path: string): string {
  if (path.length <= LONGEST_PATH) return `"${path}"`;
  const end = Array.from(path.slice(-2 * LONGEST_PATH)).slice(1 - LONGEST_PATH);
  return `"…${end.join('')}"`;
}

/**
 * Two texts shortened to at most `max` characters around the place where they first differ, so that what is
 * shown of them does. Texts that are short enough come back whole.
 */
export function contrastedExcerpts(left: string, right: string, max: number): readonly [string, string] {
  if (left.length <= max && right.length <= max) return [left, right];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  const begin = Math.max(0, same - Math.floor(max / 4));
  return [excerptFrom(left, begin, max), excerptFrom(right, begin, max)];
}

function excerptFrom(text: string, begin: number, max: number): string {
  if (begin === 0) return excerpt(text, max);
  // The second half of a surrogate pair is no beginning.
  const half = /^[\uDC00-\uDFFF]/.test(text.slice(begin, begin + 1));
  return `…${excerpt(text.slice(half ? begin - 1 : begin), max - 1)}`;
}
