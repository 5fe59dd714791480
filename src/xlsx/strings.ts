/** The shared strings: found in one pass, made into text when a cell asks, kept for the next cell that asks. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { CellPlace } from '../domain/place.ts';
import { bytesAre, GREATER, LESS, RUN_STOP, SEEN_QUOTE, TEXT_CLASS } from './bytes.ts';
import { isNamed, nextChild, refuseElement, skip, textOf } from './element.ts';
import type { Limits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import type { Package } from './package.ts';
import { unescapeCharacters } from './text.ts';
import type { XmlScanner } from './xml.ts';

export class SharedStrings {
  count = 0;
  private readonly bytes: Buffer;
  /** Null until asked for: then the plain ASCII bytes between start and end are the text. */
  private readonly texts: (string | null)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  add(text: string | null, start: number, end: number): void {
    this.texts.push(text);
    this.starts.push(start);
    this.ends.push(end);
    this.count++;
  }

  /** The string of an index below `count`. */
  get(index: number): string {
    const known = this.texts[index];
    if (typeof known === 'string') return known;
    const text = unescapeCharacters(this.bytes.toString('latin1', this.starts[index], this.ends[index]));
    this.texts[index] = text;
    return text;
  }
}

export function noSharedStrings(): SharedStrings {
  return new SharedStrings(Buffer.alloc(0));
}

export function readSharedStrings(source: Package, part: string, wantedBy: string): Result<SharedStrings> {
  const opened = source.open(part, wantedBy, SPREADSHEET, 'sst');
  if (!opened.ok) return opened;
  const xml = opened.value;
  const strings = new SharedStrings(xml.bytes);
  for (;;) {
    while (addPlainString(xml, strings, source.limits));
    if (!nextChild(xml)) break;
    if (isNamed(xml, 'si')) {
      strings.add(readRichText(xml, source.limits), 0, 0);
    } else if (isNamed(xml, 'extLst')) skip(xml);
    else refuseElement(xml, 'misplaced');
  }
  xml.next();
  return xml.fault === null ? success(strings) : failure(xml.fault);
}

/**
 * The text of the `si` or `is` element just started, up to its end: its runs joined. What is pronounced (`rPh`)
 * and how the runs look is no part of it.
 */
export function readRichText(xml: XmlScanner, limits: Limits): string {
  let text = '';
  while (nextChild(xml)) {
    if (isNamed(xml, 't')) text += textOf(xml);
    else if (isNamed(xml, 'r')) text += readRun(xml);
    else skip(xml);
  }
  return limitText(xml, unescapeCharacters(text), limits);
}

function readRun(xml: XmlScanner): string {
  let text = '';
  while (nextChild(xml)) {
    if (isNamed(xml, 't')) text += textOf(xml);
    else skip(xml);
  }
  return text;
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
 * Notes a string of the commonest shape (one plain ASCII text, no prefix) without making it. False, with nothing
 * consumed, for any other: the general way reads that one.
 */
function addPlainString(xml: XmlScanner, strings: SharedStrings, limits: Limits): boolean {
  const { bytes } = xml;
  if (xml.isEmpty || !xml.namespaces.defaultIsOurs || bytes[xml.at] !== LESS) return false;
  let start = xml.at + PLAIN_START.length;
  if (bytes[start - 1] !== GREATER || !bytesAre(bytes, xml.at, start, PLAIN_START)) {
    start = xml.at + PRESERVED_START.length;
    if (!bytesAre(bytes, xml.at, start, PRESERVED_START)) return false;
  }
  let end = start;
  for (; ; end++) {
    const mark = TEXT_CLASS[bytes[end] ?? 0] ?? 0;
    if (mark === 0 || mark === SEEN_QUOTE) continue;
    if (mark === RUN_STOP) break;
    return false;
  }
  const next = end + PLAIN_END.length;
  if (end - start > limits.textLength || !bytesAre(bytes, end, next, PLAIN_END)) return false;
  strings.add(null, start, end);
  xml.at = next;
  return true;
}
