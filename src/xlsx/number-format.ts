/** What a number format says that matters here: whether it shows a date, and whether it shows what is there. */
import { BLACK, WHITE } from './colours.ts';

export interface FormatTraits {
  readonly isDate: boolean;
  /** Positive numbers, or texts, are not shown (`;;;`), or another text in their place (`;;;"A"`). */
  readonly hidesNumbers: boolean;
  readonly hidesText: boolean;
  /** Colours in which it writes positive numbers or texts, whatever the font's (`[White]0`). */
  readonly colours: readonly string[];
}

export const GENERAL: FormatTraits = { isDate: false, hidesNumbers: false, hidesText: false, colours: [] };
const DATE: FormatTraits = { ...GENERAL, isDate: true };

/** A format the file does not spell out: the standard's own (ECMA-376 18.8.30), East Asian dates included. */
export function builtInFormat(id: number): FormatTraits {
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? DATE : GENERAL;
}

/** What one of the sections of a format shows; what it holds besides is written as it is. */
interface Section {
  shows: boolean;
  colour: string | null;
}

/** A format the file spells out. What stands in quotes or behind an escape is shown as it is and means nothing. */
export function parseFormat(code: string): FormatTraits {
  const numbers: Section = { shows: false, colour: null };
  const texts: Section = { shows: false, colour: null };
  const others: Section = { shows: false, colour: null };
  let section = 0;
  let isDate = false;
  for (let at = 0, end = 0; at < code.length; at = end) {
    end = tokenEnd(code, at);
    const token = code.slice(at, end);
    const current = section === 0 ? numbers : section === TEXT_SECTION ? texts : others;
    const isTime = DATE_LETTERS.has(token) || ELAPSED.test(token);
    if (token === ';') section++;
    if (isTime) isDate = true;
    if (isTime || PLACES.has(token) || GENERAL_WORD.test(token)) current.shows = true;
    current.colour ??= COLOURS.get(token.toLowerCase()) ?? null;
  }
  return {
    isDate,
    hidesNumbers: code !== '' && !numbers.shows,
    hidesText: section >= TEXT_SECTION && !texts.shows,
    colours: [numbers, texts].flatMap(({ colour }) => colour ?? []),
  };
}

/** Positive numbers, negative ones, zeros, texts. */
const TEXT_SECTION = 3;

/** What stands for digits, or for the whole. */
const PLACES: ReadonlySet<string> = new Set('0#?@');
const GENERAL_WORD = /^general$/i;

/** The colours a format may name, by name or by number. */
const NAMED: readonly (readonly [name: string, colour: string])[] = [
  ['black', BLACK],
  ['white', WHITE],
  ['red', 'FF0000'],
  ['green', '00FF00'],
  ['blue', '0000FF'],
  ['yellow', 'FFFF00'],
  ['magenta', 'FF00FF'],
  ['cyan', '00FFFF'],
];
const COLOURS: ReadonlyMap<string, string> = new Map(
  NAMED.flatMap(([name, colour], at) => [
    [`[${name}]`, colour],
    [`[color${at + 1}]`, colour],
    [`[color ${at + 1}]`, colour],
  ]),
);

const DATE_LETTERS: ReadonlySet<string> = new Set('yYdDhHsSmM');

/** `[h]`, `[mm]`: time passed, beyond a day. */
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

/** The end of what starts at `at`: a quoted text, a bracket, an escaped character, "General" or one character. */
function tokenEnd(code: string, at: number): number {
  const char = code.charAt(at);
  if (char === '\\' || char === '_' || char === '*') return Math.min(at + 2, code.length);
  if ((char === 'G' || char === 'g') && GENERAL_WORD.test(code.slice(at, at + 7))) return at + 7;
  if (char !== '"' && char !== '[') return at + 1;
  const close = code.indexOf(char === '"' ? '"' : ']', at + 1);
  return close < 0 ? code.length : close + 1;
}
