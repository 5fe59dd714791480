/** Bytes that mean something in XML, and two tables by which a scanner sorts bytes without comparing. */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const SINGLE_QUOTE = 0x27;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const UPPER_A = 0x41;
export const UPPER_Z = 0x5a;
export const LOWER_A = 0x61;
export const LOWER_C = 0x63;
export const LOWER_F = 0x66;
export const LOWER_G = 0x67;
export const LOWER_H = 0x68;
export const LOWER_L = 0x6c;
export const LOWER_O = 0x6f;
export const LOWER_Q = 0x71;
export const LOWER_R = 0x72;
export const LOWER_S = 0x73;
export const LOWER_T = 0x74;
export const LOWER_U = 0x75;
export const LOWER_V = 0x76;
export const LOWER_W = 0x77;
export const LOWER_X = 0x78;
export const LOWER_Z = 0x7a;

/** What a run of character data holds besides plain ASCII; 0 is nothing. */
export const SEEN_NON_ASCII = 1;
export const SEEN_AMPERSAND = 2;
/** Tab, line feed or carriage return: to be normalised, in attributes always, in text the last alone. */
export const SEEN_BREAK = 4;
/** "]]>" may not stand in text. */
export const SEEN_BRACKET = 8;
/** A byte no XML may hold. */
export const SEEN_ILLEGAL = 16;
/** Ends a run: "<", and the 0 that reading past the end yields. */
export const RUN_STOP = 32;
/** A quote, which ends an attribute's value when it is the one that began it. */
export const SEEN_QUOTE = 64;

/** By byte: 0 for plain text, otherwise one of the marks above. */
export const TEXT_CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0 || byte === LESS) return RUN_STOP;
  if (byte >= 0x80) return SEEN_NON_ASCII;
  if (byte === AMPERSAND) return SEEN_AMPERSAND;
  if (byte === TAB || byte === LINE_FEED || byte === CARRIAGE_RETURN) return SEEN_BREAK;
  if (byte < SPACE) return SEEN_ILLEGAL;
  if (byte === GREATER) return SEEN_BRACKET;
  if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) return SEEN_QUOTE;
  return 0;
});

/** By byte: 1 where it may be part of an XML name. Beyond ASCII every character is let through. */
export const NAME_CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[A-Za-z0-9_.:-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}

export function isUpper(byte: number): boolean {
  return byte >= UPPER_A && byte <= UPPER_Z;
}

/** A to Z in either case: the two differ in one bit. */
export function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= LOWER_A && lower <= LOWER_Z;
}

/** True when the bytes from `start` to `end` are the ASCII text `word`. */
export function bytesAre(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** True when two runs of bytes of one array are equal. */
export function sameBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let index = end - start - 1; index >= 0; index--) {
    if (bytes[start + index] !== bytes[otherStart + index]) return false;
  }
  return true;
}
