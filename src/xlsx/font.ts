/** How letters look, as far as that decides whether they can be seen: of a cell format, or of a run in a text. */
import { BLACK, isIndistinct, readColour } from './colours.ts';
import { attributeOf, isNamed, nextChild } from './element.ts';
import type { XmlScanner } from './xml.ts';

/** The text has the colour of its ground. Like `TINY` one of the bits of a cell format's traits. */
export const SAME_COLOUR = 8;
/** The text is too small to be read. */
export const TINY = 16;

/** Text up to this size, in points, is not seen. */
const TINY_POINTS = 2;

export interface Font {
  readonly colour: string;
  readonly points: number;
}

/** What an element says that describes a font and says nothing. */
export const PLAIN_FONT: Font = { colour: BLACK, points: 11 };

/** The `font` or `rPr` element just started, up to its end. */
export function readFont(xml: XmlScanner): Font {
  let { colour, points } = PLAIN_FONT;
  while (nextChild(xml)) {
    if (isNamed(xml, 'color')) colour = readColour(xml, BLACK);
    else if (isNamed(xml, 'sz')) points = Number(attributeOf(xml, 'val') ?? '11');
    xml.skip();
  }
  return { colour, points };
}

/** Why letters of the font are not seen on a ground of the given colour, as bits; 0 when they are. */
export function fontTraits({ colour, points }: Font, ground: string): number {
  return (isIndistinct(colour, ground) ? SAME_COLOUR : 0) | (points <= TINY_POINTS ? TINY : 0);
}

/**
 * The traits of a cell whose text is written in fonts of its own: a format's, with those of its fonts in place of
 * the format's font. A null stands for the format's font.
 */
export function traitsInFonts(traits: number, fonts: readonly (Font | null)[], ground: string): number {
  const ofFormat = traits & (SAME_COLOUR | TINY);
  const others = traits & ~(SAME_COLOUR | TINY);
  return fonts.reduce((seen, font) => seen | (font === null ? ofFormat : fontTraits(font, ground)), others);
}
