/** Character data of XML as text: UTF-8, references, line ends; and the escapes a spreadsheet adds to it. */
import type { XmlProblem } from '../domain/codes/file.ts';
import {
  SEEN_AMPERSAND,
  SEEN_BRACKET,
  SEEN_BREAK,
  SEEN_ILLEGAL,
  SEEN_NON_ASCII,
  TEXT_CLASS,
} from './bytes.ts';

/** A decoded text, or what is wrong with its bytes. */
export type Decoded = string | Malformed;

export interface Malformed {
  readonly problem: XmlProblem;
}

export const BAD_CHARACTER: Malformed = { problem: 'character' };
const BAD_ENTITY: Malformed = { problem: 'entity' };
const BAD_TEXT: Malformed = { problem: 'text' };

/** Text between tags. `seen`: which marks of `TEXT_CLASS` its bytes have. */
export function decodeText(bytes: Buffer, start: number, end: number, seen: number): Decoded {
  const raw = decodeBytes(bytes, start, end, seen);
  if (typeof raw !== 'string') return raw;
  if ((seen & SEEN_BRACKET) !== 0 && raw.includes(']]>')) return BAD_TEXT;
  const text = (seen & SEEN_BREAK) === 0 ? raw : unifyLineEnds(raw);
  return (seen & SEEN_AMPERSAND) === 0 ? text : replaceReferences(text);
}

/** The inside of a CDATA section: references mean nothing there. */
export function decodeCdata(bytes: Buffer, start: number, end: number): Decoded {
  const raw = decodeBytes(bytes, start, end, marksOf(bytes, start, end));
  return typeof raw === 'string' ? unifyLineEnds(raw) : raw;
}

/** An attribute's value: each tab and line end counts as a blank, unless written as a reference. */
export function decodeAttribute(bytes: Buffer, start: number, end: number): Decoded {
  const seen = marksOf(bytes, start, end);
  const raw = decodeBytes(bytes, start, end, seen);
  if (typeof raw !== 'string') return raw;
  const text = (seen & SEEN_BREAK) === 0 ? raw : raw.replace(/\r\n|[\t\n\r]/g, ' ');
  return (seen & SEEN_AMPERSAND) === 0 ? text : replaceReferences(text);
}

function marksOf(bytes: Buffer, start: number, end: number): number {
  let seen = 0;
  for (let at = start; at < end; at++) {
    seen |= bytes[at] === 0 ? SEEN_ILLEGAL : (TEXT_CLASS[bytes[at] ?? 0] ?? 0);
  }
  return seen;
}

function decodeBytes(bytes: Buffer, start: number, end: number, seen: number): Decoded {
  if ((seen & SEEN_ILLEGAL) !== 0) return BAD_CHARACTER;
  if ((seen & SEEN_NON_ASCII) === 0) return bytes.toString('latin1', start, end);
  const text = bytes.toString('utf8', start, end);
  // The replacement character may stand in the file itself: only then do the bytes come back the same.
  if (text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(bytes.subarray(start, end))) {
    return BAD_CHARACTER;
  }
  return text;
}

function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|(amp|lt|gt|quot|apos));|&/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function replaceReferences(text: string): Decoded {
  return replaceUsualReferences(text) ?? replaceEveryReference(text);
}

/**
 * The text without its references when they are those that formulas are full of, quotes and comparisons; null when
 * there is any other, or a loose ampersand.
 */
function replaceUsualReferences(text: string): string | null {
  const usual = text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return usual.includes('&') ? null : usual;
}

function replaceEveryReference(text: string): Decoded {
  let isLegal = true;
  const replaced = text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const digits = hex ?? decimal;
    const point = digits === undefined ? -1 : Number.parseInt(digits, hex === undefined ? 10 : 16);
    if (isCharacter(point)) return String.fromCodePoint(point);
    isLegal = false;
    return '';
  });
  return isLegal ? replaced : BAD_ENTITY;
}

/** XML 1.0, production 2. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

/** Whether a part's bytes hold anything that `unescapeCharacters` would replace. */
export function mayHoldEscapes(bytes: Buffer): boolean {
  return bytes.includes('_x', 0, 'latin1');
}

/** Replaces `_x000D_` and its like by the character meant (ECMA-376, ST_Xstring). */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
