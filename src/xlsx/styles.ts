/** The cell formats, reduced to what matters for reading an answer: is it a date, and can it be seen? */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { BLACK, isIndistinct, readColour, WHITE } from './colours.ts';
import { attributeOf, integerOf, isNamed, nextChild, refuseElement } from './element.ts';
import { type Font, fontTraits, PLAIN_FONT, readFont, SAME_COLOUR } from './font.ts';
import type { Limits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import { builtInFormat, type FormatTraits, parseFormat } from './number-format.ts';
import type { Package } from './package.ts';
import type { XmlScanner } from './xml.ts';

/** A cell format's traits, as bits, with those of its font (`font.ts`); 0 for an ordinary one. */
export const DATE = 1;
export const HIDES_NUMBERS = 2;
export const HIDES_TEXT = 4;

export interface Styles {
  /** How many cell formats there are; null when the workbook has none and every number means the plain one. */
  readonly count: number | null;
  /** By number of the cell format. */
  readonly traits: readonly number[];
  /** By the same number: the colour behind the text. */
  readonly grounds: readonly string[];
}

export const NO_STYLES: Styles = { count: null, traits: [], grounds: [] };

export function readStyles(source: Package, part: string, wantedBy: string): Result<Styles> {
  const opened = source.open(part, wantedBy, SPREADSHEET, 'styleSheet');
  if (!opened.ok) return opened;
  const xml = opened.value;
  const formats = new Map<number, FormatTraits>();
  const fonts: Font[] = [];
  const fills: string[] = [];
  const uses: CellFormat[] = [];
  const seen = new Set<string>();
  while (nextChild(xml, 'without-sections')) {
    const section = SECTIONS.find((name) => isNamed(xml, name));
    if (section === undefined) {
      xml.skip();
      continue;
    }
    if (seen.has(section)) refuseElement(xml, 'doubled');
    seen.add(section);
    while (nextChild(xml, 'refused')) {
      xml.countItem();
      if (section === 'numFmts') readFormat(xml, formats, source.limits);
      else if (section === 'fonts') fonts.push(readFont(xml));
      else if (section === 'fills') fills.push(readFill(xml));
      else uses.push(readCellFormat(xml));
    }
  }
  xml.next();
  if (xml.fault !== null) return failure(xml.fault);
  const grounds = uses.map(({ fill }) => fills[fill] ?? WHITE);
  const traits = uses.map((use, at) => traitsOf(use, formats, fonts, grounds[at] ?? WHITE));
  return success({ count: traits.length, traits, grounds });
}

const SECTIONS = ['numFmts', 'fonts', 'fills', 'cellXfs'] as const;

function readFormat(xml: XmlScanner, formats: Map<number, FormatTraits>, limits: Limits): void {
  const code = attributeOf(xml, 'formatCode') ?? '';
  if (code.length > limits.formatLength) {
    xml.refuse(diagnose('LKE129', { found: code.length, limit: limits.formatLength }));
  }
  const id = integerOf(xml, 'numFmtId', -1);
  if (xml.fault === null) formats.set(id, parseFormat(code));
  xml.skip();
}

/** The colour behind the text: white where nothing is filled, no colour at all behind a pattern or a gradient. */
function readFill(xml: XmlScanner): string {
  let ground = 'mixed';
  while (nextChild(xml)) {
    if (!isNamed(xml, 'patternFill')) {
      xml.skip();
      continue;
    }
    const pattern = attributeOf(xml, 'patternType') ?? 'none';
    if (pattern === 'none') ground = WHITE;
    while (nextChild(xml)) {
      if (pattern === 'solid' && isNamed(xml, 'fgColor')) ground = readColour(xml, BLACK);
      xml.skip();
    }
  }
  return ground;
}

interface CellFormat {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
}

function readCellFormat(xml: XmlScanner): CellFormat {
  const format = integerOf(xml, 'numFmtId', 0);
  const font = integerOf(xml, 'fontId', 0);
  const fill = integerOf(xml, 'fillId', 0);
  xml.skip();
  return { format, font, fill };
}

function traitsOf(
  use: CellFormat,
  formats: ReadonlyMap<number, FormatTraits>,
  fonts: readonly Font[],
  ground: string,
): number {
  const format = formats.get(use.format) ?? builtInFormat(use.format);
  let traits = fontTraits(fonts[use.font] ?? PLAIN_FONT, ground);
  if (format.isDate) traits |= DATE;
  if (format.hidesNumbers) traits |= HIDES_NUMBERS;
  if (format.hidesText) traits |= HIDES_TEXT;
  if (format.colours.some((colour) => isIndistinct(colour, ground))) traits |= SAME_COLOUR;
  return traits;
}
