/** The attributes of one element, as places in its bytes: nothing becomes a string until it is asked for. */
import type { XmlProblem } from '../domain/codes/file.ts';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import {
  bytesAre,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isBlank,
  isLetter,
  LESS,
  LOWER_X,
  NAME_CLASS,
  NINE,
  SINGLE_QUOTE,
  SLASH,
  sameBytes,
  ZERO,
} from './bytes.ts';
import { type Decoded, decodeAttribute } from './text.ts';

/** What stopped the reading of a start tag. */
type AttributeFault = XmlProblem | 'too-many' | 'too-long';

/** One of 32 bits for a name, by its initial, its middle and its length. */
export function nameBit(bytes: Buffer, start: number, end: number): number {
  return 1 << ((bytes[start] ?? 0) + (bytes[(start + end) >> 1] ?? 0) + end - start);
}

/** Four numbers an attribute: where its name starts and ends, where its value starts and ends. */
const STRIDE = 4;

export class Attributes {
  /** How many the current element has. */
  count = 0;
  /** Whether one of them may declare a namespace. */
  declares = false;
  private fault: AttributeFault = 'attribute';
  /** Bytes of the value that is too long, when that is the fault. */
  private excess = 0;
  private readonly bytes: Buffer;
  private readonly longest: number;
  private readonly places: Int32Array;

  constructor(bytes: Buffer, most: number, longest: number) {
    this.bytes = bytes;
    this.longest = longest;
    this.places = new Int32Array(most * STRIDE);
  }

  /** Reads from the end of the element's name to its ">" or "/" and returns where that is, or -1 on a fault. */
  read(from: number): number {
    const { bytes, places } = this;
    this.declares = false;
    let filled = 0;
    let names = 0;
    let at = from;
    for (;;) {
      const before = at;
      let byte = bytes[at] ?? 0;
      while (isBlank(byte)) byte = bytes[++at] ?? 0;
      if (byte === GREATER || byte === SLASH) break;
      if (at === before) return this.stop(byte === 0 ? 'cut-off' : 'tag');
      const nameStart = at;
      while (isLetter(byte) || NAME_CLASS[byte] === 1) byte = bytes[++at] ?? 0;
      const nameEnd = at;
      const valueStart = byte === EQUALS && bytes[at + 1] === DOUBLE_QUOTE ? at + 2 : this.valueStart(at);
      if (valueStart < 0 || nameEnd === nameStart || bytes[nameEnd - 1] === COLON)
        return this.stop('attribute');
      const quote = bytes[valueStart - 1];
      at = valueStart;
      for (byte = bytes[at] ?? 0; byte !== quote; byte = bytes[++at] ?? 0) {
        if (byte === LESS || byte === 0) return this.stop(at >= bytes.length ? 'cut-off' : 'attribute');
      }
      if (at > valueStart + this.longest) return this.stop('too-long', at - valueStart);
      if (filled === places.length) return this.stop('too-many');
      places[filled] = nameStart;
      places[filled + 1] = nameEnd;
      places[filled + 2] = valueStart;
      places[filled + 3] = at++;
      // Different bits are different names; mostly this alone tells that none is doubled.
      const name = nameBit(bytes, nameStart, nameEnd);
      if ((names & name) !== 0 && this.isDoubled(filled)) return this.stop('doubled-attribute');
      names |= name;
      filled += STRIDE;
      if (bytes[nameStart] === LOWER_X && bytesAre(bytes, nameStart, nameStart + 5, 'xmlns'))
        this.declares = true;
    }
    this.count = filled / STRIDE;
    return at;
  }

  /** The place of the attribute without a prefix called `name`, or -1. */
  find(name: string): number {
    const { bytes, places } = this;
    const end = this.count * STRIDE;
    const { length } = name;
    const first = name.charCodeAt(0);
    for (let at = 0; at < end; at += STRIDE) {
      const start = places[at] ?? 0;
      if (bytes[start] !== first || (places[at + 1] ?? 0) - start !== length) continue;
      if (bytesAre(bytes, start, start + length, name)) return at / STRIDE;
    }
    return -1;
  }

  /** The place of an attribute called `local` behind any prefix, or -1. */
  findPrefixed(local: string): number {
    const { bytes, places, count } = this;
    for (let index = 0; index < count; index++) {
      const end = places[index * STRIDE + 1] ?? 0;
      const start = end - local.length;
      const isPrefixed = start > (places[index * STRIDE] ?? 0) && bytes[start - 1] === COLON;
      if (isPrefixed && bytesAre(bytes, start, end, local)) return index;
    }
    return -1;
  }

  value(index: number): Decoded {
    const { bytes, places } = this;
    return decodeAttribute(bytes, places[index * STRIDE + 2] ?? 0, places[index * STRIDE + 3] ?? 0);
  }

  /** The value as a whole number of one to nine digits, or -1 when it is none. */
  integer(index: number): number {
    const { bytes, places } = this;
    const start = places[index * STRIDE + 2] ?? 0;
    const end = places[index * STRIDE + 3] ?? 0;
    if (end === start || end - start > 9) return -1;
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) return -1;
      number = number * 10 + byte - ZERO;
    }
    return number;
  }

  /** Whether the value is "1" or "true". */
  isTrue(index: number): boolean {
    const { bytes, places } = this;
    const start = places[index * STRIDE + 2] ?? 0;
    const end = places[index * STRIDE + 3] ?? 0;
    return bytesAre(bytes, start, end, '1') || bytesAre(bytes, start, end, 'true');
  }

  /** The prefix an attribute declares a namespace for ("" for the default one), or null when it declares none. */
  declaredPrefix(index: number): string | null {
    const { bytes, places } = this;
    const start = places[index * STRIDE] ?? 0;
    const name = bytes.toString('latin1', start, places[index * STRIDE + 1] ?? 0);
    if (name === 'xmlns') return '';
    return name.startsWith('xmlns:') ? name.slice(6) : null;
  }

  /** The place after the quote that follows the "=" at or after `from`, or -1. */
  private valueStart(from: number): number {
    const { bytes } = this;
    let at = from;
    while (isBlank(bytes[at] ?? 0)) at++;
    if (bytes[at++] !== EQUALS) return -1;
    while (isBlank(bytes[at] ?? 0)) at++;
    return bytes[at] === DOUBLE_QUOTE || bytes[at] === SINGLE_QUOTE ? at + 1 : -1;
  }

  /** The finding for what stopped the reading of the start tag at `offset`. */
  diagnosis(part: string, offset: number): Diagnostic {
    const { fault, excess: found, longest } = this;
    if (fault === 'too-long') return diagnose('LKE131', { part, offset, found, limit: longest });
    if (fault !== 'too-many') return diagnose('LKE160', { part, offset, problem: fault });
    return diagnose('LKE132', { part, offset, limit: this.places.length / STRIDE });
  }

  private isDoubled(filled: number): boolean {
    const { bytes, places } = this;
    const start = places[filled] ?? 0;
    const end = places[filled + 1] ?? 0;
    for (let other = 0; other < filled; other += STRIDE) {
      if (sameBytes(bytes, start, end, places[other] ?? 0, places[other + 1] ?? 0)) return true;
    }
    return false;
  }

  private stop(fault: AttributeFault, excess = 0): number {
    this.fault = fault;
    this.excess = excess;
    this.count = 0;
    return -1;
  }
}
