/** How many columns of a terminal a text takes, and texts cut and broken to fit. */

/** Ranges of East Asian Wide and Fullwidth characters (UAX #11), coarse where no letters lie. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** Columns a text takes; it holds no control characters and no colours (measure first, paint afterwards). */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300 || isDrawn(code)) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) || EMOJI.test(character) ? 2 : 1;
}

/** Dashes, dots and quotes; lines, bars and blocks: told from the rest without the tables of Unicode. */
function isDrawn(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2500 && code <= 0x259f);
}

/** The text filled with blanks to `width` columns: at its end, or (`right`) before it. Longer texts stay. */
export function fill(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** The text cut to at most `width` columns, `ellipsis` at its end when something was cut. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(ellipsis);
  return room <= 0 ? ellipsis.slice(0, Math.max(0, width)) : head(text, room) + ellipsis;
}

/**
 * The text broken into lines of at most `width` columns, at blanks where it has them. Never empty. Several
 * blanks in a row stay, except where a line ends.
 */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(' ')) {
    const joined: string = line === null ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== null) lines.push(line.trimEnd());
    const pieces = breakWord(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line ?? ''];
}

/** A word longer than a line, in pieces that fit: behind the signs that divide paths and names, where it has them. */
function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (displayWidth(rest) > width) {
    const room = head(rest, width) || firstCharacter(rest);
    const piece = /^.*[/_-](?=.)/u.exec(room)?.[0] ?? room;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

function head(text: string, width: number): string {
  let used = 0;
  let taken = '';
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
