/** Who is expected to send something, read from a CSV register, and who did. */
import type { Attendance, Expected } from '../domain/batch.ts';
import type { RegisterProblem } from '../domain/codes/batch.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Entry } from '../domain/entry.ts';
import { compilePattern, isPattern } from '../domain/glob.ts';
import { normalise } from '../domain/spelling.ts';
import { type CsvRecord, readCsv } from './csv-records.ts';

/** What the columns may be called. */
const COLUMNS = {
  id: ['id', 'kode', 'kode instansi', 'no', 'nomor'],
  name: ['name', 'nama', 'nama instansi', 'instansi', 'agency', 'unit', 'unit kerja'],
  pattern: ['pattern', 'file', 'file pattern', 'path', 'berkas', 'pola', 'pola berkas'],
} as const;

/** The lines of a register; `file` is its name for findings. The first line names the columns. */
export function readRegister(text: string, file: string): Result<readonly Expected[]> {
  const refuse = (problem: RegisterProblem, line: number, found = '') =>
    failure(diagnose('LKE814', { problem, found }, { kind: 'text', file, line, column: 1 }));
  const { records, openQuote } = readCsv(text);
  if (openQuote !== null) return refuse('OPEN_QUOTE', openQuote);
  const [head, ...lines] = records;
  if (head === undefined) return refuse('EMPTY', 1);
  const [[id], [name], [pattern = -1]] = [
    columnsOf(head, 'id'),
    columnsOf(head, 'name'),
    columnsOf(head, 'pattern'),
  ];
  if (id === undefined || name === undefined) return refuse('NO_COLUMNS', head.line, head.fields.join(', '));
  for (const column of ['id', 'name', 'pattern'] as const) {
    const alike = columnsOf(head, column);
    if (alike.length > 1) return refuse('SAME_COLUMN', head.line, columnNames(head, alike));
  }
  if (lines.length === 0) return refuse('EMPTY', head.line);
  const seen = new Set<string>();
  const expected: Expected[] = [];
  for (const { line, fields } of lines) {
    const field = (column: number) => fields[column]?.trim() ?? '';
    // The rest of a name with a comma in it, outside quotation marks: the name that is left may be another's.
    if (fields.slice(head.fields.length).some((rest) => rest.trim() !== '')) {
      return refuse('TOO_MANY_FIELDS', line, fields.join(','));
    }
    if (field(id) === '') return refuse('NO_ID', line, field(name));
    if (field(name) === '') return refuse('NO_NAME', line, field(id));
    if (seen.has(field(id))) return refuse('SAME_ID', line, field(id));
    seen.add(field(id));
    expected.push({ id: field(id), name: field(name), pattern: field(pattern) || null, line });
  }
  return success(expected);
}

/** Every column that is called so, from 0; of several none can be chosen for certain. */
function columnsOf({ fields }: CsvRecord, column: keyof typeof COLUMNS): readonly number[] {
  const names: readonly string[] = COLUMNS[column];
  return fields.flatMap((field, at) => (names.includes(normalise(field).replaceAll('_', ' ')) ? [at] : []));
}

/** "nama (2), instansi (4)": as they are written, with their number. */
function columnNames({ fields }: CsvRecord, columns: readonly number[]): string {
  return columns.map((at) => `${fields[at]?.trim()} (${at + 1})`).join(', ');
}

export interface Attended {
  readonly attendance: Attendance;
  readonly findings: readonly Diagnostic[];
}

/**
 * Who sent, who did not, and what nobody expects. A file is somebody's when their pattern means its path; when
 * nobody's does, when the workbook's own name of the agency is theirs. A file that cannot be scored was sent too.
 */
export function attend(expected: readonly Expected[], entries: readonly Entry[]): Attended {
  const finder = ownersBy(expected);
  const files = new Map(expected.map((who) => [who.id, [] as string[]]));
  const unexpected: string[] = [];
  const findings: Diagnostic[] = [];
  for (const entry of entries) {
    const file = entry.file.name;
    const owners = finder(entry);
    for (const owner of owners) files.get(owner.id)?.push(file);
    if (owners.length === 0) {
      unexpected.push(file);
      findings.push(diagnose('LKE811', { file, agency: entry.agency }));
    }
    if (owners.length > 1) findings.push(diagnose('LKE813', { file, ids: owners.map(({ id }) => id) }));
  }
  const attended = expected.map((who) => ({ who, files: files.get(who.id) ?? [] }));
  for (const { who, files: sent } of attended) {
    const { id, name } = who;
    if (sent.length === 0) findings.push(diagnose('LKE810', { id, name }));
    if (sent.length > 1) findings.push(diagnose('LKE812', { id, name, files: sent }));
  }
  return { attendance: { expected: attended, unexpected }, findings };
}

/** Plain paths and names are looked up; only true patterns are tried one after the other. */
function ownersBy(expected: readonly Expected[]): (entry: Entry) => readonly Expected[] {
  const byPath = new Map<string, Expected[]>();
  const byName = new Map<string, Expected[]>();
  const patterns: { readonly who: Expected; readonly means: (path: string, base: string) => boolean }[] = [];
  for (const who of expected) {
    add(byName, normalise(who.name), who);
    if (who.pattern === null) continue;
    if (isPattern(who.pattern)) patterns.push({ who, means: meaningOf(who.pattern) });
    else add(byPath, who.pattern, who);
  }
  return ({ file, agency }) => {
    const base = file.name.slice(file.name.lastIndexOf('/') + 1);
    const owners = new Set([...(byPath.get(file.name) ?? []), ...(byPath.get(base) ?? [])]);
    for (const { who, means } of patterns) if (means(file.name, base)) owners.add(who);
    if (owners.size > 0) return [...owners];
    return agency === null ? [] : (byName.get(normalise(agency)) ?? []);
  };
}

/** A pattern without a slash means the file's own name, in whatever folder; any other the end of its path. */
function meaningOf(pattern: string): (path: string, base: string) => boolean {
  if (!pattern.includes('/')) {
    const means = compilePattern(pattern);
    return (_, base) => means(base);
  }
  const [whole, end] = [compilePattern(pattern), compilePattern(`**/${pattern}`)];
  return (path) => whole(path) || end(path);
}

function add(map: Map<string, Expected[]>, key: string, who: Expected): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [who]);
  else known.push(who);
}
