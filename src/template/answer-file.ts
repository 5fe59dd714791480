/** A file of answers (CSV or JSON) -> what is to be filled in, each with the line it was read from. */
import type { AnswerFileProblem } from '../domain/codes/written.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { TextPlace } from '../domain/place.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { doubledKey, unkeptNumber } from './json-text.ts';

export interface AnswerEntry {
  /** Of an indicator or of a count. */
  readonly id: string;
  readonly answer: { readonly kind: 'text' | 'number'; readonly text: string };
  /** Empty for none. */
  readonly note: string;
  readonly link: string;
  readonly place: TextPlace;
}

/** Reads JSON where the first character says so, anything else as CSV. Ids that stood before, and columns that are not read, come as findings. */
export function readAnswerFile(text: string, file: string): Result<readonly AnswerEntry[]> {
  const entries = /^\s*[[{]/.test(text) ? readJsonAnswers(text, file) : readCsvAnswers(text, file);
  if (!entries.ok) return entries;
  const seen = new Set<string>();
  const twice: Diagnostic[] = [];
  for (const { id, place } of entries.value) {
    if (seen.has(id)) twice.push(diagnose('LKE703', { id }, place));
    seen.add(id);
  }
  return success(entries.value, [...entries.diagnostics, ...twice]);
}

function readCsvAnswers(text: string, file: string): Result<readonly AnswerEntry[]> {
  const at = (line: number): TextPlace => ({ kind: 'text', file, line, column: 1 });
  const refuse = (problem: AnswerFileProblem, found: string, line: number) =>
    failure(diagnose('LKE701', { problem, found }, at(line)));
  const table = readCsv(text);
  if (table === null) return refuse('quotes', '', 1);
  const [head = { line: 1, fields: [] }, ...rows] = table;
  const names = head.fields.map((name) => name.trim().toLowerCase());
  if (!names.includes('id') || !names.includes('answer'))
    return refuse('columns', names.join(', '), head.line);
  const doubled = COLUMNS.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (doubled !== undefined) return refuse('twice', doubled, head.line);
  const lines = text.split('\n');
  const entries: AnswerEntry[] = [];
  for (const { fields, line } of rows) {
    const field = (column: (typeof COLUMNS)[number]) => fields[names.indexOf(column)] ?? '';
    const [id, answer, note, link] = [field('id').trim(), field('answer'), field('note'), field('link')];
    if (fields.length > names.length || isTorn(lines[line - 1] ?? '', answer, note)) {
      return refuse('fields', fields.join(','), line);
    }
    if (id !== '') entries.push({ id, answer: { kind: 'text', text: answer }, note, link, place: at(line) });
    else if (`${answer}${note}${link}`.trim() !== '') return refuse('id', fields.join(','), line);
  }
  return success(entries, unreadColumns(names, rows, at(head.line)));
}

/** Columns that hold something and are none of ours; a mistyped one would lose its notes. */
function unreadColumns(names: readonly string[], rows: readonly CsvRow[], place: TextPlace) {
  const unread = names.filter(
    (name, column) =>
      !(COLUMNS as readonly string[]).includes(name) &&
      rows.some(({ fields }) => (fields[column] ?? '').trim() !== ''),
  );
  return unread.length === 0 ? [] : [diagnose('LKE710', { columns: unread, read: COLUMNS }, place)];
}

const COLUMNS = ['id', 'answer', 'note', 'link'] as const;

/** A decimal comma that divided a number: of "3,61" the answer would be 3 and the note 61. In quotation marks it is meant so. */
function isTorn(line: string, answer = '', note = ''): boolean {
  return /^\s*[-+]?\d+$/.test(answer) && /^\d+\s*$/.test(note) && line.includes(`${answer},${note}`);
}

/** `{"mp.1.a": "A", "x.due": 3}`, or a list of `{"id": ..., "answer": ..., "note": ..., "link": ...}`. */
function readJsonAnswers(text: string, file: string): Result<readonly AnswerEntry[]> {
  const place: TextPlace = { kind: 'text', file, line: 1, column: 1 };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : '';
    return failure(diagnose('LKE701', { problem: 'json', found }, place));
  }
  const doubled = doubledKey(text);
  if (doubled !== null) {
    return failure(
      doubled.depth === 1
        ? diagnose('LKE703', { id: doubled.key }, place)
        : diagnose('LKE701', { problem: 'twice', found: doubled.key }, place),
    );
  }
  const unkept = unkeptNumber(text);
  if (unkept !== null) return failure(diagnose('LKE701', { problem: 'digits', found: unkept }, place));
  const pairs: readonly (readonly [string, unknown])[] | null = Array.isArray(parsed)
    ? listedPairs(parsed)
    : Object.entries(parsed as object);
  const odd = (found: unknown): Diagnostic =>
    diagnose('LKE701', { problem: 'shape', found: JSON.stringify(found) ?? '' }, place);
  if (pairs === null) return failure(odd(parsed));
  const entries: AnswerEntry[] = [];
  for (const [id, value] of pairs) {
    const entry = jsonEntry(id, value, place);
    if (entry === null) return failure(odd({ [id]: value }));
    entries.push(entry);
  }
  return success(entries);
}

function listedPairs(list: readonly unknown[]): readonly (readonly [string, unknown])[] | null {
  const pairs = list.flatMap((item) =>
    isRecord(item) && typeof item.id === 'string' ? [[item.id, item] as const] : [],
  );
  return pairs.length === list.length ? pairs : null;
}

function jsonEntry(id: string, value: unknown, place: TextPlace): AnswerEntry | null {
  const detail = isRecord(value) ? value : { answer: value };
  if (Object.keys(detail).some((key) => !(COLUMNS as readonly string[]).includes(key))) return null;
  const answer = detail.answer ?? null;
  const [note, link] = [detail.note ?? '', detail.link ?? ''];
  if (typeof note !== 'string' || typeof link !== 'string') return null;
  if (answer === null) return { id, answer: { kind: 'text', text: '' }, note, link, place };
  if (typeof answer === 'number' && Number.isFinite(answer)) {
    return { id, answer: { kind: 'number', text: String(answer) }, note, link, place };
  }
  return typeof answer === 'string'
    ? { id, answer: { kind: 'text', text: answer }, note, link, place }
    : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
