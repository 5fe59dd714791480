/** Telling runs of text that stand for themselves, many bytes at a time, from those that need decoding. */
import { SPACE } from './bytes.ts';

const BLANKS = 0x20202020;
const HIGH_BITS = 0x80808080 | 0;

export class PlainText {
  private readonly bytes: Buffer;
  /** The bytes as whole words of four, from the first place where words may start. */
  private readonly words: Int32Array;
  private readonly firstWord: number;
  /** The first place, not before what was asked for last, of a byte that is no printable ASCII; and so on. */
  private odd = -1;
  private ampersand = -1;
  private bracket = -1;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.firstWord = -bytes.byteOffset & 3;
    const count = Math.max(0, (bytes.length - this.firstWord) >> 2);
    const offset = count === 0 ? 0 : bytes.byteOffset + this.firstWord;
    this.words = new Int32Array(bytes.buffer, offset, count);
  }

  /**
   * Whether the bytes from `start` to `end` are printable ASCII without references. Must be asked in ascending order:
   * each byte is then looked at once.
   */
  isPlain(start: number, end: number): boolean {
    if (this.odd < start) this.odd = this.findOdd(start);
    if (this.ampersand < start) this.ampersand = this.find('&', start);
    if (this.bracket < start) this.bracket = this.find(']]>', start);
    return this.odd >= end && this.ampersand >= end && this.bracket >= end;
  }

  private find(text: string, from: number): number {
    const at = this.bytes.indexOf(text, from, 'latin1');
    return at < 0 ? this.bytes.length : at;
  }

  private findOdd(from: number): number {
    const { bytes, words, firstWord } = this;
    let at = from;
    while (at < bytes.length && (at < firstWord || ((at - firstWord) & 3) !== 0)) {
      if (isOdd(bytes[at] ?? 0)) return at;
      at++;
    }
    let index = (at - firstWord) >> 2;
    for (let end = 0; index < words.length && index >= end; ) {
      end = Math.min(index + BLOCK, words.length);
      index = findOddWord(words, index, end);
    }
    at = Math.max(at, firstWord + (index << 2));
    while (at < bytes.length && !isOdd(bytes[at] ?? 0)) at++;
    return at;
  }
}

/** Words looked at in one call: short, so that calls are many and soon compiled. */
const BLOCK = 64;

/** The first word that holds a byte other than printable ASCII, or `end`. */
function findOddWord(words: Int32Array, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const word = words[index] ?? 0;
    // A byte with its high bit set, or one that borrows when a blank is taken from it: a control character.
    if (((word | ((word - BLANKS) & ~word)) & HIGH_BITS) !== 0) return index;
  }
  return end;
}

function isOdd(byte: number): boolean {
  return byte < SPACE || byte >= 0x80;
}
