/** Colours as names that can be compared: six hexadecimal digits, or a word for one that only the theme knows. */
import { attributeOf, flagOf } from './element.ts';
import type { XmlScanner } from './xml.ts';

export const WHITE = 'FFFFFF';
export const BLACK = '000000';

/** The colours of the two ends of the standard palette and of the system, by index; others keep their number. */
const INDEXED: ReadonlyMap<string, string> = new Map([
  ['0', BLACK],
  ['1', WHITE],
  ['8', BLACK],
  ['9', WHITE],
  ['64', BLACK],
  ['65', WHITE],
]);

/** In nearly every theme 0 is the white background and 1 the black text. */
const THEMED: ReadonlyMap<string, string> = new Map([
  ['0', WHITE],
  ['1', BLACK],
]);

/** The colour of the element just started; `automatic` when it leaves the choice to the program. */
export function readColour(xml: XmlScanner, automatic: string): string {
  const tint = Number(attributeOf(xml, 'tint') ?? '0');
  const rgb = attributeOf(xml, 'rgb');
  if (rgb !== null) return tinted(rgb.slice(-6).toUpperCase(), tint);
  const theme = attributeOf(xml, 'theme');
  if (theme !== null) return tinted(THEMED.get(theme) ?? `theme ${theme}`, tint);
  const indexed = attributeOf(xml, 'indexed');
  if (indexed !== null) return tinted(INDEXED.get(indexed) ?? `indexed ${indexed}`, tint);
  return flagOf(xml, 'auto') ? automatic : tinted('none', tint);
}

const DIGITS = /^[0-9A-F]{6}$/;

/** A colour made darker (a tint down to -1) or lighter (up to 1): for greys exactly as a spreadsheet does. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  if (!DIGITS.test(colour) || !(Math.abs(tint) <= 1)) return `${colour}~${tint}`;
  const change = (part: number) => (tint < 0 ? part * (1 + tint) : part * (1 - tint) + 255 * tint);
  return partsOf(colour)
    .map((part) => Math.round(change(part)).toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

/** By how much the red, green and blue of two colours, of 255, may differ that a reader cannot tell apart. */
const INDISTINCT = 32;

/** Whether text of the one colour cannot be seen on the other. */
export function isIndistinct(one: string, other: string): boolean {
  if (one === other) return true;
  if (!DIGITS.test(one) || !DIGITS.test(other)) return false;
  const parts = partsOf(other);
  return partsOf(one).every((part, at) => Math.abs(part - (parts[at] ?? 0)) <= INDISTINCT);
}

function partsOf(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
