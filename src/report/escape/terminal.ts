/** The one way a text from a file, a rubric or a name reaches a terminal. */
import { once } from '../../domain/memo.ts';

/**
 * Control characters (C0, C1, DEL), format characters (bidi, zero-width, tags), line and paragraph separators,
 * lone surrogates, private-use and default-ignorable characters, noncharacters, and the braille blank.
 */
const hidden = once(
  () =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]/gu,
);

/** Marks that would pile up on one character, or sit on one that is not the text's own. */
const piledMarks = once(() => /(?<=\p{M}{4})\p{M}|^\p{M}/gu);

/** Told before the tables of Unicode, which take long to load, are asked. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * The text on one line with everything in it visible: what a reader cannot see, or what moves the cursor,
 * changes colours or turns the reading order, is written out (`\u{202E}`, `\n`). Everything else stays.
 */
export function escapeTerminal(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return text
    .replace(piledMarks(), written)
    .replace(hidden(), (character) => SHORT.get(character) ?? written(character));
}

function written(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
}
