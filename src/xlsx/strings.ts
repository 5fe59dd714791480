/** The shared strings: found in one pass, made into text when a cell asks, kept for the next cell that asks. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { CellPlace } from '../domain/place.ts';
import { bytesAre, LESS } from './bytes.ts';
import { isNamed, nextChild, refuseElement, textOf } from './element.ts';
import { type Font, readFont } from './font.ts';
import type { Limits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import type { Package } from './package.ts';
import { PlainText } from './plain-text.ts';
import { mayHoldEscapes, unescapeCharacters } from './text.ts';
import type { XmlScanner } from './xml.ts';

export class SharedStrings {
  count = 0;
  private readonly bytes: Buffer;
  private readonly mayEscape: boolean;
  /** The text; or, until it is asked for, where its plain ASCII bytes start, and in `ends` where they end. */
  private readonly texts: (string | number)[] = [];
  private readonly ends: number[] = [];
  private readonly fonts = new Map<number, RichText['fonts']>();

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.mayEscape = mayHoldEscapes(bytes);
  }

  /** `end` is where the bytes of a text end that is given by its start; of no account for a text itself. */
  add(text: string | number, end: number): void {
    this.texts.push(text);
    this.ends.push(end);
    this.count++;
  }

  addRich({ text, fonts }: RichText): void {
    if (fonts.length > 0) this.fonts.set(this.count, fonts);
    this.add(text, 0);
  }

  /** The fonts of its runs, where the string of a number has any of its own; else none. */
  fontsOf(index: number): RichText['fonts'] {
    return this.fonts.size === 0 ? NO_FONTS : (this.fonts.get(index) ?? NO_FONTS);
  }

  /** The string of a number, or null beyond the last one. */
  find(index: number): string | null {
    const known = this.texts[index];
    if (typeof known === 'string') return known;
    if (known === undefined) return null;
    const text = this.bytes.toString('latin1', known, this.ends[index]);
    const unescaped = this.mayEscape ? unescapeCharacters(text) : text;
    this.texts[index] = unescaped;
    return unescaped;
  }
}

/** A text, and how it is written where that is said in the text itself. */
export interface RichText {
  readonly text: string;
  /** Of each run that holds more than blanks, null where it has the font of its cell; empty when all have. */
  readonly fonts: readonly (Font | null)[];
}

const NO_FONTS: RichText['fonts'] = [];

export function noSharedStrings(): SharedStrings {
  return new SharedStrings(Buffer.alloc(0));
}

export function readSharedStrings(source: Package, part: string, wantedBy: string): Result<SharedStrings> {
  const opened = source.open(part, wantedBy, SPREADSHEET, 'sst');
  if (!opened.ok) return opened;
  const xml = opened.value;
  const strings = new SharedStrings(xml.bytes);
  const plain = new PlainText(xml.bytes);
  for (;;) {
    while (addPlainString(xml, strings, plain, source.limits));
    if (!nextChild(xml, 'refused')) break;
    if (isNamed(xml, 'si')) {
      strings.addRich(readRichText(xml, source.limits));
    } else if (isNamed(xml, 'extLst')) xml.skip();
    else refuseElement(xml, 'misplaced');
  }
  xml.next();
  return xml.fault === null ? success(strings) : failure(xml.fault);
}

/**
 * The text of the `si` or `is` element just started, up to its end: its runs joined. What is pronounced (`rPh`) is no
 * part of it.
 */
export function readRichText(xml: XmlScanner, limits: Limits): RichText {
  let text = '';
  const fonts: (Font | null)[] = [];
  const add = (run: string, font: Font | null) => {
    text += run;
    if (run.trim() !== '') fonts.push(font);
  };
  while (nextChild(xml, 'refused')) {
    if (isNamed(xml, 't')) add(textOf(xml), null);
    else if (isNamed(xml, 'r')) readRun(xml, add);
    else xml.skip();
  }
  const isPlain = fonts.every((font) => font === null);
  return { text: limitText(xml, unescapeCharacters(text), limits), fonts: isPlain ? NO_FONTS : fonts };
}

function readRun(xml: XmlScanner, add: (run: string, font: Font | null) => void): void {
  let text = '';
  let font: Font | null = null;
  while (nextChild(xml, 'refused')) {
    if (isNamed(xml, 't')) text += textOf(xml);
    else if (isNamed(xml, 'rPr')) font = readFont(xml);
    else xml.skip();
  }
  add(text, font);
}

/** The text itself, or a fault when it is too long. */
export function limitText(
  xml: XmlScanner,
  text: string,
  limits: Limits,
  place: CellPlace | null = null,
): string {
  const { textLength: limit } = limits;
  if (text.length > limit) {
    xml.refuse(diagnose('LKE128', { part: xml.part, found: text.length, limit }, place));
  }
  return text;
}

const PLAIN_START = '<si><t>';
const PRESERVED_START = '<si><t xml:space="preserve">';
const PLAIN_END = '</t></si>';

/**
 * Notes a string of the commonest shape (one plain text, no prefix) without making it. False, with nothing consumed,
 * for any other: the general way reads that one.
 */
function addPlainString(xml: XmlScanner, strings: SharedStrings, plain: PlainText, limits: Limits): boolean {
  const { bytes } = xml;
  if (xml.isEmpty || !xml.namespaces.defaultIsOurs) return false;
  let start = xml.at + PLAIN_START.length;
  if (!bytesAre(bytes, xml.at, start, PLAIN_START)) {
    start = xml.at + PRESERVED_START.length;
    if (!bytesAre(bytes, xml.at, start, PRESERVED_START)) return false;
  }
  const end = bytes.indexOf(LESS, start);
  if (end < 0 || end - start > limits.textLength || !plain.isPlain(start, end)) return false;
  const next = end + PLAIN_END.length;
  if (!bytesAre(bytes, end, next, PLAIN_END)) return false;
  strings.add(start, end);
  xml.at = next;
  return true;
}
