/** What a number format says that matters here: whether it shows a date, and whether it shows anything. */

export interface FormatTraits {
  readonly isDate: boolean;
  /** Numbers, or texts, are not shown at all (`;;;`). */
  readonly hidesNumbers: boolean;
  readonly hidesText: boolean;
}

export const GENERAL: FormatTraits = { isDate: false, hidesNumbers: false, hidesText: false };
const DATE: FormatTraits = { isDate: true, hidesNumbers: false, hidesText: false };

/** A format the file does not spell out: the standard's own (ECMA-376 18.8.30), East Asian dates included. */
export function builtInFormat(id: number): FormatTraits {
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? DATE : GENERAL;
}

/** A format the file spells out. What stands in quotes or behind an escape is shown as it is and means nothing. */
export function parseFormat(code: string): FormatTraits {
  const sections = ['', '', '', '', ''];
  let section = 0;
  let isDate = false;
  let at = 0;
  while (at < code.length) {
    const char = code.charAt(at);
    const end = tokenEnd(code, at);
    if (char === ';') section = Math.min(section + 1, sections.length - 1);
    else sections[section] = `${sections[section]}${char === '"' ? code.slice(at + 1, end - 1) : char}`;
    if (DATE_LETTERS.has(char) || (char === '[' && ELAPSED.test(code.slice(at, end)))) isDate = true;
    at = end;
  }
  const isBlank = (from: number, to: number) => sections.slice(from, to).every((text) => text.trim() === '');
  return {
    isDate,
    hidesNumbers: section >= 2 && isBlank(0, 3),
    hidesText: section >= 3 && isBlank(3, 4),
  };
}

const DATE_LETTERS: ReadonlySet<string> = new Set('yYdDhHsSmM');

/** `[h]`, `[mm]`: time passed, beyond a day. */
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

/** The end of what starts at `at`: a quoted text, a bracket, an escaped character or one character. */
function tokenEnd(code: string, at: number): number {
  const char = code.charAt(at);
  if (char === '\\' || char === '_' || char === '*') return Math.min(at + 2, code.length);
  if (char !== '"' && char !== '[') return at + 1;
  const close = code.indexOf(char === '"' ? '"' : ']', at + 1);
  return close < 0 ? code.length : close + 1;
}
