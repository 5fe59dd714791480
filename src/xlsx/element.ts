/** Reading an element with the scanner: its children, its text, its attributes. */
import { diagnose } from '../domain/diagnostic.ts';
import { bytesAre, LESS, NAME_CLASS, RUN_STOP, SLASH, TEXT_CLASS } from './bytes.ts';
import { type Decoded, decodeText } from './text.ts';
import { END, START, STOP, type XmlScanner } from './xml.ts';

/** True when the element just started is called `name`. */
export function isNamed(xml: XmlScanner, name: string): boolean {
  return bytesAre(xml.bytes, xml.nameStart, xml.nameEnd, name);
}

/**
 * What becomes of an element of another vocabulary. A program that knows the vocabulary may show what of ours lies
 * inside, as alternate content does, and one that does not would not see it.
 * - `passed`: what is inside decides nothing here
 * - `without-sections`: refused when a section that is read lies inside
 * - `refused`: no program writes such an element there
 */
export type Foreign = 'passed' | 'without-sections' | 'refused';

/**
 * Goes to the next child of our vocabulary of the element whose inside is being read; false at that element's end
 * (which is then passed) or on a fault. The child before it must have been read to its end. Text between the
 * children is refused.
 */
export function nextChild(xml: XmlScanner, foreign: Foreign = 'passed'): boolean {
  xml.passedText = false;
  for (;;) {
    const token = xml.next();
    if (xml.passedText && token !== STOP) xml.malformed('text', xml.at);
    if (token !== START || xml.passedText) return false;
    if (xml.isOurs) return true;
    if (foreign === 'passed') xml.skip();
    else if (foreign === 'refused') refuseElement(xml, 'misplaced');
    else passWithoutSections(xml);
    xml.passedText = false;
  }
}

/** The sections that are read of workbooks, sheets and styles. */
const SECTIONS: ReadonlySet<string> = new Set([
  'cellXfs',
  'cols',
  'dataValidations',
  'fills',
  'fonts',
  'mergeCells',
  'numFmts',
  'sheetData',
  'sheets',
  'workbookPr',
]);

function passWithoutSections(xml: XmlScanner): void {
  const { depth } = xml;
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === STOP) return;
    if (token === START && xml.isOurs && SECTIONS.has(nameOf(xml))) refuseElement(xml, 'misplaced');
  }
}

/** The text of the element just started, up to its end. An element inside it is refused. */
export function textOf(xml: XmlScanner): string {
  const { bytes } = xml;
  let text = '';
  while (!xml.isEmpty) {
    const start = xml.at;
    let seen = 0;
    let at = start;
    for (; ; at++) {
      const mark = TEXT_CLASS[bytes[at] ?? 0] ?? 0;
      if (mark === 0) continue;
      if (mark === RUN_STOP) break;
      seen |= mark;
    }
    if (bytes[at] !== LESS) {
      xml.malformed(at >= bytes.length ? 'cut-off' : 'character', at);
      return '';
    }
    if (at > start) text += decoded(xml, decodeText(bytes, start, at, seen), start);
    xml.at = at;
    const second = bytes[at + 1] ?? 0;
    if (second === SLASH) break;
    if (NAME_CLASS[second] === 1) {
      misplaced(xml);
      return '';
    }
    const passed = xml.passOther(at);
    if (passed === null) return '';
    text += passed;
  }
  return xml.next() === END ? text : '';
}

/** Refuses the element just started, or the one that starts next, as one the format has not here. */
export function misplaced(xml: XmlScanner): void {
  if (xml.bytes[xml.at] === LESS && xml.next() !== START) return;
  refuseElement(xml, 'misplaced');
}

export function refuseElement(xml: XmlScanner, problem: 'misplaced' | 'doubled'): void {
  const { part, nameStart: offset } = xml;
  xml.refuse(diagnose('LKE164', { part, offset, element: nameOf(xml), problem }));
}

/** The value of the attribute without a prefix called `name`; null when the element has none. */
export function attributeOf(xml: XmlScanner, name: string): string | null {
  const index = xml.attributes.find(name);
  return index < 0 ? null : decoded(xml, xml.attributes.value(index), xml.nameStart);
}

/** Whether a boolean attribute is true; absent is false. */
export function flagOf({ attributes }: XmlScanner, name: string): boolean {
  const index = attributes.find(name);
  return index >= 0 && attributes.isTrue(index);
}

/** The value of a whole-number attribute; `absent` when the element has none; refused when it is no such number. */
export function integerOf(xml: XmlScanner, name: string, absent: number): number {
  const index = xml.attributes.find(name);
  if (index < 0) return absent;
  const number = xml.attributes.integer(index);
  if (number < 0) refuseAttribute(xml, name);
  return number;
}

/** Refuses the element just started for the value of an attribute, or for lacking it. */
export function refuseAttribute(xml: XmlScanner, attribute: string): void {
  const { part } = xml;
  const found = attributeOf(xml, attribute);
  xml.refuse(diagnose('LKE165', { part, element: nameOf(xml), attribute, found }));
}

function nameOf({ bytes, nameStart, nameEnd }: XmlScanner): string {
  return bytes.toString('utf8', nameStart, nameEnd);
}

/** A decoded text, or "" and a fault. */
export function decoded(xml: XmlScanner, text: Decoded, offset: number): string {
  if (typeof text === 'string') return text;
  xml.malformed(text.problem, offset);
  return '';
}
