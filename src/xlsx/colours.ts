/** Colours as names that can be compared: equal names are the same colour on the screen. */
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
  const shade = tint === 0 ? '' : `~${tint}`;
  const rgb = attributeOf(xml, 'rgb');
  if (rgb !== null) return `${rgb.slice(-6).toUpperCase()}${shade}`;
  const theme = attributeOf(xml, 'theme');
  if (theme !== null) return (shade === '' && THEMED.get(theme)) || `theme ${theme}${shade}`;
  const indexed = attributeOf(xml, 'indexed');
  if (indexed !== null) return (shade === '' && INDEXED.get(indexed)) || `indexed ${indexed}${shade}`;
  return flagOf(xml, 'auto') ? automatic : `none${shade}`;
}
