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
  // Outside of strings JSON.stringify writes no hidden character but the line break of its indentation.
  return JSON.stringify(value, null, 2).replace(UNUSUAL, shown);
}

/** The same on one line, without indentation. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNUSUAL, shown);
}

/** Runs of what is no printable ASCII, among which alone a hidden character can be: found many times faster. */
const UNUSUAL = /[^\n\x20-\x7e]+/g;

function shown(run: string): string {
  return run.replace(HIDDEN, written);
}

function written(character: string): string {
  let text = '';
  for (let unit = 0; unit < character.length; unit++) {
    text += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }
  return text;
}
