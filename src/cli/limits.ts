/** `--limit NAME=VALUE`: how much of a workbook is read, how long and with how much memory. */
import { diagnose } from '../domain/diagnostic.ts';
import { nearest } from '../domain/spelling.ts';
import { type AssessOptions, DEFAULT_LIMITS } from '../engine/index.ts';
import type { Reading } from './options.ts';

type ReaderLimits = NonNullable<AssessOptions['limits']>;

export interface RunLimits {
  /** What replaces the reader's own limits. */
  readonly reader: ReaderLimits;
  /** Bytes of a file that are read from disk. */
  readonly fileBytes: number;
  /** Time and heap of a worker for one file. */
  readonly seconds: number;
  readonly heapMegabytes: number;
}

interface LimitForm {
  readonly key: keyof ReaderLimits | 'seconds' | 'heapMegabytes';
  /** `bytes` takes K, M and G behind the number; `megabytes` is a number of bytes too, at least 1M. */
  readonly unit: 'bytes' | 'megabytes' | 'number' | 'seconds';
  /** Where more makes no sense: room is made for so many at once. */
  readonly most: number;
}

const ANY = 2 ** 40;

export const LIMIT_FORMS: ReadonlyMap<string, LimitForm> = new Map([
  ['file-size', { key: 'fileBytes', unit: 'bytes', most: ANY }],
  ['entries', { key: 'entries', unit: 'number', most: ANY }],
  ['part-size', { key: 'partBytes', unit: 'bytes', most: ANY }],
  ['total-size', { key: 'totalBytes', unit: 'bytes', most: ANY }],
  ['ratio', { key: 'ratio', unit: 'number', most: ANY }],
  ['sheets', { key: 'sheets', unit: 'number', most: ANY }],
  ['rows', { key: 'rows', unit: 'number', most: ANY }],
  ['columns', { key: 'columns', unit: 'number', most: ANY }],
  ['cells', { key: 'cells', unit: 'number', most: ANY }],
  ['text-length', { key: 'textLength', unit: 'number', most: ANY }],
  ['format-length', { key: 'formatLength', unit: 'number', most: ANY }],
  ['xml-depth', { key: 'xmlDepth', unit: 'number', most: 10_000 }],
  ['attribute-size', { key: 'attributeBytes', unit: 'bytes', most: ANY }],
  ['attributes', { key: 'attributes', unit: 'number', most: 10_000 }],
  ['list-items', { key: 'listItems', unit: 'number', most: ANY }],
  ['time', { key: 'seconds', unit: 'seconds', most: 86_400 }],
  ['memory', { key: 'heapMegabytes', unit: 'megabytes', most: ANY }],
] satisfies [string, LimitForm][]);

export const LIMIT_NAMES: readonly string[] = [...LIMIT_FORMS.keys()];

const SECONDS = 10;
const HEAP_MEGABYTES = 256;
const MEGABYTE = 1024 * 1024;

export const DEFAULT_RUN_LIMITS: RunLimits = {
  reader: {},
  fileBytes: DEFAULT_LIMITS.fileBytes,
  seconds: SECONDS,
  heapMegabytes: HEAP_MEGABYTES,
};

/** The limits of a run from the words behind each `--limit`; of two for one name the last one holds. */
export function readLimits(words: readonly string[], reading: Reading): RunLimits {
  const reader: { -readonly [K in keyof ReaderLimits]: ReaderLimits[K] } = {};
  let { seconds, heapMegabytes } = DEFAULT_RUN_LIMITS;
  for (const word of words) {
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const form = LIMIT_FORMS.get(name);
    const value = form === undefined || equals < 0 ? null : limitValue(word.slice(equals + 1), form);
    if (form === undefined || value === null) refuse(word, name, form, reading);
    else if (form.key === 'seconds') seconds = value;
    else if (form.key === 'heapMegabytes') heapMegabytes = value;
    else reader[form.key] = value;
  }
  const fileBytes = reader.fileBytes ?? DEFAULT_RUN_LIMITS.fileBytes;
  return { reader, fileBytes, seconds, heapMegabytes };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['K', 1024],
  ['M', MEGABYTE],
  ['G', 1024 * MEGABYTE],
]);

/** A whole number from 1 up in the limit's unit; null for anything else. */
function limitValue(text: string, { unit, most }: LimitForm): number | null {
  const match = /^(\d{1,12})([KMG]?)$/i.exec(text);
  const factor = UNITS.get(match?.[2]?.toUpperCase() ?? '');
  const isSize = unit === 'bytes' || unit === 'megabytes';
  if (match === null || factor === undefined || (factor !== 1 && !isSize)) return null;
  const number = Number(match[1]) * factor;
  const value = unit === 'megabytes' ? Math.floor(number / MEGABYTE) : number;
  return value >= 1 && value <= most ? value : null;
}

/** A name that is none is answered with the names there are, a value with what the limit of that name takes. */
function refuse(value: string, name: string, form: LimitForm | undefined, reading: Reading): void {
  if (form !== undefined) {
    const most = form.most === ANY ? null : form.most;
    reading.refuse('--limit', value, { kind: 'limit', name, unit: WRITTEN[form.unit], most });
    return;
  }
  const near = nearest(name, LIMIT_NAMES);
  const allowed = LIMIT_NAMES.map((known) => `${known}=`);
  const suggestion = near === null ? null : `${near}=`;
  reading.refusals.push(
    diagnose('LKE984', { option: '--limit', value, allowed, nearest: suggestion, form: null }),
  );
}

const WRITTEN = { bytes: 'size', megabytes: 'memory', number: 'number', seconds: 'seconds' } as const;
