/**
 * What was kept of a file as one line of text that proves itself: a line cut off by a kill, or changed since, is no
 * record. The same bytes stand in the journal of a run and in its results.
 */
import type { OldFile } from '../files.ts';
import { type Kept, type KeptFile, type Parts, readKept } from './kept.ts';

export interface StoredRecord {
  /** What the result depends on, as a digest; null for one that is never used again. */
  readonly key: string | null;
  readonly kept: Kept;
}

const START = '{"sha256":"';
const DIGEST = 64;
/** Where what the digest is of begins. */
const BODY = START.length + DIGEST + 2;

/** The record's line, a newline at its end. */
export function recordLine({ key, kept }: StoredRecord, sha256: (content: Uint8Array) => string): Uint8Array {
  const { entry, assessment, answers, documents } = kept;
  const body = `"key":${JSON.stringify(key)},"entry":${entry},"assessment":${assessment ?? 'null'},"answers":${JSON.stringify(answers)},"documents":${JSON.stringify(documents)}}`;
  const bytes = new TextEncoder().encode(`${START}${'0'.repeat(DIGEST)}",${body}\n`);
  const digest = sha256(bytes.subarray(BODY, bytes.length - 1));
  bytes.set(new TextEncoder().encode(digest), START.length);
  return bytes;
}

/** Where a record stands in a file, without its newline. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** The key of a line that proves itself; undefined for any other line. */
function keyOf(line: Uint8Array, sha256: (content: Uint8Array) => string): string | null | undefined {
  if (line.length <= BODY + KEY.length) return undefined;
  const head = latin(line.subarray(0, BODY + KEY.length + DIGEST + 1));
  if (!head.startsWith(START) || head.slice(BODY, BODY + KEY.length) !== KEY) return undefined;
  if (head.slice(START.length, START.length + DIGEST) !== sha256(line.subarray(BODY))) return undefined;
  const key = head.slice(BODY + KEY.length);
  return /^"[0-9a-f]{64}$/.test(key.slice(0, DIGEST + 1)) ? key.slice(1, DIGEST + 1) : null;
}

const KEY = '"key":';

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A record read back, checked; null when it is not one, or lacks a part. */
export function readRecord(line: Uint8Array, parts: Parts): KeptFile | null {
  return readKept(keptIn(line), parts, null);
}

const ENTRY = ',"entry":';
const ASSESSMENT = ',"assessment":';
const ANSWERS = ',"answers":';
const DOCUMENTS = ',"documents":';

/**
 * The texts that a record was made of, as they were. Its parts are found by the marks between them: within a part
 * no quotation mark stands without a backslash, and an entry has no key "assessment".
 */
export function keptIn(line: Uint8Array): Kept | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return null;
  }
  const [entry, assessment, documents] = [
    text.indexOf(ENTRY),
    text.indexOf(ASSESSMENT),
    text.lastIndexOf(DOCUMENTS),
  ];
  const answers = documents < 0 ? -1 : text.lastIndexOf(ANSWERS, documents);
  if (entry < 0 || assessment < entry || answers < assessment || !text.endsWith('}')) return null;
  const whole = text.slice(assessment + ASSESSMENT.length, answers);
  const lines = parseText(text.slice(answers + ANSWERS.length, documents));
  const made = parseText(text.slice(documents + DOCUMENTS.length, -1));
  if ((lines !== null && typeof lines !== 'string') || !isTexts(made)) return null;
  return {
    entry: text.slice(entry + ENTRY.length, assessment),
    assessment: whole === 'null' ? null : whole,
    answers: lines,
    documents: made,
  };
}

function isTexts(value: unknown): value is Kept['documents'] {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const NEWLINE = 10;
const CHUNK = 1024 * 1024;
/** No record is longer: a line without an end is not read on for ever. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Calls `found` for every line of the file that proves itself, in their order. Lines that do not are passed over;
 * what cannot be read ends the search, since every line found so far stands for itself.
 */
export function scanRecords(
  file: OldFile,
  sha256: (content: Uint8Array) => string,
  found: (key: string | null, stretch: Stretch) => void,
): void {
  let pending: Uint8Array = new Uint8Array(0);
  let start = 0;
  for (let offset = 0; offset < file.size; ) {
    const chunk = file.read(offset, Math.min(CHUNK, file.size - offset));
    if (!chunk.ok || chunk.value.length === 0) return;
    offset += chunk.value.length;
    const bytes = pending.length === 0 ? chunk.value : Buffer.concat([pending, chunk.value]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      const line = bytes.subarray(from, end);
      const key = keyOf(line, sha256);
      if (key !== undefined) found(key, { offset: start, length: line.length });
      start += end + 1 - from;
      from = end + 1;
    }
    pending = bytes.slice(from);
    if (pending.length > LONGEST) return;
  }
}
