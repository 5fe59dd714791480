/** The attributes of one element, as places in its bytes: nothing becomes a string until it is asked for. */
import type { XmlProblem } from '../domain/codes/file.ts';
import {
  bytesAre,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isBlank,
  LESS,
  NAME_CLASS,
  NINE,
  SEEN_QUOTE,
  SINGLE_QUOTE,
  SLASH,
  sameBytes,
  TEXT_CLASS,
  ZERO,
} from './bytes.ts';
import { type Decoded, decodeAttribute } from './text.ts';

/** What stopped the reading of a start tag. */
export type AttributeFault = XmlProblem | 'too-many' | 'too-long';

export class Attributes {
  /** How many the current element has. */
  count = 0;
  /** Whether one of them declares a namespace. */
  declares = false;
  fault: AttributeFault = 'attribute';
  /** Bytes of the value that is too long, when that is the fault. */
  excess = 0;
  private readonly bytes: Buffer;
  private readonly longest: number;
  private readonly nameStart: Int32Array;
  private readonly localStart: Int32Array;
  private readonly nameEnd: Int32Array;
  private readonly valueStart: Int32Array;
  private readonly valueEnd: Int32Array;
  private readonly seen: Uint8Array;

  constructor(bytes: Buffer, most: number, longest: number) {
    this.bytes = bytes;
    this.longest = longest;
    this.nameStart = new Int32Array(most);
    this.localStart = new Int32Array(most);
    this.nameEnd = new Int32Array(most);
    this.valueStart = new Int32Array(most);
    this.valueEnd = new Int32Array(most);
    this.seen = new Uint8Array(most);
  }

  /** Reads from the end of the element's name to its ">" or "/" and returns where that is, or -1 on a fault. */
  read(from: number): number {
    const { bytes } = this;
    this.count = 0;
    this.declares = false;
    let at = from;
    for (;;) {
      const before = at;
      while (isBlank(bytes[at] ?? 0)) at++;
      const byte = bytes[at] ?? 0;
      if (byte === GREATER || byte === SLASH) return at;
      if (at === before) return this.stop(byte === 0 ? 'cut-off' : 'tag');
      at = this.readOne(at);
      if (at < 0) return at;
    }
  }

  /** The place of the attribute without a prefix called `name`, or -1. */
  find(name: string): number {
    for (let index = 0; index < this.count; index++) {
      const start = this.nameStart[index] ?? 0;
      if (bytesAre(this.bytes, start, this.nameEnd[index] ?? 0, name)) return index;
    }
    return -1;
  }

  /** The place of an attribute called `local` behind any prefix, or -1. */
  findPrefixed(local: string): number {
    for (let index = 0; index < this.count; index++) {
      const start = this.localStart[index] ?? 0;
      if (start !== this.nameStart[index] && bytesAre(this.bytes, start, this.nameEnd[index] ?? 0, local)) {
        return index;
      }
    }
    return -1;
  }

  value(index: number): Decoded {
    const start = this.valueStart[index] ?? 0;
    return decodeAttribute(this.bytes, start, this.valueEnd[index] ?? 0, this.seen[index] ?? 0);
  }

  /** The value as a whole number of one to nine digits, or -1 when it is none. */
  integer(index: number): number {
    const start = this.valueStart[index] ?? 0;
    const end = this.valueEnd[index] ?? 0;
    if (end === start || end - start > 9) return -1;
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) return -1;
      number = number * 10 + byte - ZERO;
    }
    return number;
  }

  /** The prefix an attribute declares a namespace for ("" for the default one), or null when it declares none. */
  declaredPrefix(index: number): string | null {
    const start = this.nameStart[index] ?? 0;
    const local = this.localStart[index] ?? 0;
    const end = this.nameEnd[index] ?? 0;
    if (local === start) return bytesAre(this.bytes, start, end, 'xmlns') ? '' : null;
    return bytesAre(this.bytes, start, local - 1, 'xmlns') ? this.bytes.toString('latin1', local, end) : null;
  }

  private readOne(from: number): number {
    const { bytes, count } = this;
    if (count === this.nameStart.length) return this.stop('too-many');
    let at = from;
    let local = from;
    for (; NAME_CLASS[bytes[at] ?? 0] === 1; at++) {
      if (bytes[at] === COLON) local = at + 1;
    }
    const nameEnd = at;
    if (nameEnd === local) return this.stop('attribute');
    while (isBlank(bytes[at] ?? 0)) at++;
    if (bytes[at] !== EQUALS) return this.stop(at >= bytes.length ? 'cut-off' : 'attribute');
    at++;
    while (isBlank(bytes[at] ?? 0)) at++;
    const quote = bytes[at] ?? 0;
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.stop('attribute');
    this.nameStart[count] = from;
    this.localStart[count] = local;
    this.nameEnd[count] = nameEnd;
    if (this.isDoubled(count)) return this.stop('doubled-attribute');
    if (bytesAre(bytes, from, from + 5, 'xmlns')) this.declares = true;
    return this.readValue(at + 1, quote);
  }

  private readValue(start: number, quote: number): number {
    const { bytes, count } = this;
    let seen = 0;
    let at = start;
    for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[++at] ?? 0) {
      if (byte === LESS) return this.stop('attribute');
      if (byte === 0) return this.stop(at >= bytes.length ? 'cut-off' : 'character');
      seen |= TEXT_CLASS[byte] ?? 0;
    }
    this.excess = at - start;
    if (this.excess > this.longest) return this.stop('too-long');
    this.valueStart[count] = start;
    this.valueEnd[count] = at;
    this.seen[count] = seen & ~SEEN_QUOTE;
    this.count = count + 1;
    return at + 1;
  }

  private isDoubled(index: number): boolean {
    const start = this.nameStart[index] ?? 0;
    const end = this.nameEnd[index] ?? 0;
    for (let other = 0; other < index; other++) {
      if (sameBytes(this.bytes, start, end, this.nameStart[other] ?? 0, this.nameEnd[other] ?? 0))
        return true;
    }
    return false;
  }

  private stop(fault: AttributeFault): number {
    this.fault = fault;
    return -1;
  }
}
