/** The one way a value becomes JSON text. */

/**
 * Characters that JSON allows raw and that a reader of the text cannot see or is misled by, as UTF-16 units:
 * C1 and DEL, format and default-ignorable characters, line separators (which end a line of JavaScript).
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * The value as JSON, indented by two spaces, with every hidden character written `\uXXXX`: a parser reads the
 * same value, and a terminal, an editor or a script that embeds the text shows what is there. JSON.stringify
 * itself writes lone surrogates and C0 so. No newline at the end.
 */
export function toJsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // Outside of strings JSON.stringify writes no hidden character but the line break of its indentation.
  return text.replace(HIDDEN, (character) => (character === '\n' ? character : written(character)));
}

/** The same on one line, without indentation. */
export function toJsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  return PRINTABLE_ASCII.test(text) ? text : text.replace(HIDDEN, written);
}

/** The usual case, found many times faster than the absence of anything hidden. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

function written(character: string): string {
  let text = '';
  for (let unit = 0; unit < character.length; unit++) {
    text += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }
  return text;
}
