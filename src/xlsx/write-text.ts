/** The one way a text reaches a cell, a message or a name of a workbook that is written. */

/** Spreadsheets hold no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * Characters that XML cannot hold, that nobody can see, or that turn the reading order: controls but tab and line
 * feed, format characters, lone surrogates, private-use and default-ignorable characters, noncharacters.
 */
const HIDDEN =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Reads as another character wherever it stands (ECMA-376, ST_Xstring), unless its first character is so written. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * The text with everything in it visible (`\u{202E}` for what is not), cut where it is too long for a cell. It is
 * written as a text, never as a formula, whatever it begins with.
 */
export function escapeSheetText(text: string): string {
  const visible = text.replace(/\r\n?/g, '\n').replace(HIDDEN, written);
  const kept = visible.length <= LONGEST_TEXT ? visible : `${visible.slice(0, LONGEST_TEXT - 1)}…`;
  return kept.replace(ESCAPED, '_x005F_');
}

/** The text inside XML: an element's content or a value in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

function written(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
}
