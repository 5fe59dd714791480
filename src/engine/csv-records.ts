/** CSV text -> records, as RFC 4180 has it: quotes, doubled quotes, line breaks within quotes. */

export interface CsvRecord {
  /** Where it begins, 1-based. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface CsvText {
  readonly records: readonly CsvRecord[];
  /** The line of a quote that is never closed; null when all are. */
  readonly openQuote: number | null;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Every record that is not empty. The delimiter is the one that the first line has most of. */
export function readCsv(text: string): CsvText {
  const delimiter = delimiterOf(text);
  const records: CsvRecord[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const record = readRecord(text, at, delimiter);
    if (record === null) return { records, openQuote: line };
    if (record.fields.some((field) => field.trim() !== '')) records.push({ line, fields: record.fields });
    [at, line] = [record.end, line + record.lines];
  }
  return { records, openQuote: null };
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface ReadRecord {
  readonly fields: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
  readonly lines: number;
}

/** Null when a quote stays open. */
function readRecord(text: string, start: number, delimiter: string): ReadRecord | null {
  const fields: string[] = [];
  let [at, lines] = [start, 1];
  for (;;) {
    const field = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    if (field === null) return null;
    fields.push(field.value);
    lines += field.value.split('\n').length - 1;
    at = field.end;
    if (text[at] === delimiter) at++;
    else break;
  }
  const rest = /^\r?\n|^\r/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  return { fields, end: at + rest, lines };
}

interface ReadField {
  readonly value: string;
  readonly end: number;
}

function readPlain(text: string, start: number, delimiter: string): ReadField {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

/** What stands between the closing quote and the delimiter is part of the field, as spreadsheet programs have it. */
function readQuoted(text: string, start: number, delimiter: string): ReadField | null {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      const rest = readPlain(text, quote + 1, delimiter);
      return { value: parts.join('"') + rest.value, end: rest.end };
    }
    at = quote + 2;
  }
}
