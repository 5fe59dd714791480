/**
 * A folder that takes everything a run comes to. While the run lasts a journal in it keeps what is finished; at its
 * end the results, the outputs and the manifest are put in place one by one, each whole, and the journal goes. So
 * whatever moment a run is killed at, the next one finds all that was finished, and none of it twice.
 */
import { randomBytes } from 'node:crypto';
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { Files, Journal, OldFile } from '../files.ts';
import { contentsOf } from './contents.ts';
import { DOCUMENT_FOLDERS } from './documents.ts';
import type { Kept, KeptFile, Parts } from './kept.ts';
import { isOurs, JOURNAL, journalName, RECORDS, roleOf } from './names.ts';
import { readRecord, recordLine, type Stretch, scanRecords } from './records.ts';
import { join } from './walk.ts';

/** A record and the file it stands in. */
export interface Placed extends Stretch {
  readonly source: Pick<OldFile, 'read'>;
}

export interface OpenOptions {
  readonly resume: boolean;
  readonly force: boolean;
  readonly parts: Parts;
  readonly sha256: (content: Uint8Array) => string;
}

/** Failures that say more about the machine at that moment than about the file: the next run tries again. */
export const PASSING: ReadonlySet<string> = new Set([
  'LKE103',
  'LKE107',
  'LKE108',
  'LKE133',
  'LKE134',
  'LKE999',
]);

export class ResultsFolder {
  readonly path: string;
  private readonly files: Files;
  private readonly options: OpenOptions;
  /** What earlier runs finished, by key. */
  private readonly earlier = new Map<string, Placed>();
  /** Where the record of each file of this run stands, by its path. */
  private readonly placed = new Map<string, Placed>();
  private readonly used = new Set<string>();
  private readonly sources: OldFile[] = [];
  private journal: Journal | null = null;
  private journalName: string | null = null;

  constructor(path: string, files: Files, options: OpenOptions) {
    this.path = path;
    this.files = files;
    this.options = options;
  }

  /** Makes the folder ready, or says what stands in the way; nothing but leftovers of killed runs is removed. */
  open(): Diagnostic | null {
    const items = this.look();
    if (!items.ok) return items.diagnostics[0] ?? null;
    for (const name of items.value) {
      if (roleOf(name) === 'temporary') this.files.remove(join(this.path, name));
    }
    if (this.options.resume) this.readEarlier(items.value);
    return null;
  }

  private look(): Result<readonly string[]> {
    const folder = this.path;
    const kind = this.files.kindOf(folder);
    if (!kind.ok) return kind;
    if (kind.value === 'nothing') {
      const obstacle = this.files.makeFolder(folder);
      return obstacle === null ? success([]) : failure(obstacle);
    }
    if (kind.value !== 'folder') return failure(diagnose('LKE988', { file: folder, reason: 'ENOTDIR' }));
    const items = contentsOf(folder, this.files);
    if (!items.ok) return items;
    const foreign = items.value.find((name) => roleOf(name) === 'foreign' && !name.startsWith('.'));
    if (foreign !== undefined) return failure(diagnose('LKE821', { folder, found: foreign }));
    const { resume, force } = this.options;
    const ours = items.value.filter((name) => isOurs(name) || name === RECORDS);
    if (resume || force || ours.length === 0) return items;
    const isOpen = ours.some((name) => JOURNAL.test(name));
    return failure(diagnose(isOpen ? 'LKE829' : 'LKE820', { folder }));
  }

  /** What cannot be read is scored again: a record that is found stands for itself. */
  private readEarlier(items: readonly string[]): void {
    for (const name of items) {
      if (name !== RECORDS && !JOURNAL.test(name)) continue;
      const file = this.files.open(join(this.path, name));
      if (!file.ok) continue;
      this.sources.push(file.value);
      scanRecords(file.value, this.options.sha256, (key, stretch) => {
        if (key !== null) this.earlier.set(key, { source: file.value, ...stretch });
      });
    }
  }

  /** What an earlier run kept under this key; null when there is nothing that can be used. */
  find(key: string): KeptFile | null {
    const placed = this.earlier.get(key);
    if (placed === undefined) return null;
    const line = placed.source.read(placed.offset, placed.length);
    const kept = line.ok ? readRecord(line.value, this.options.parts) : null;
    if (kept === null || PASSING.has(kept.parsed.failure?.code ?? '')) return null;
    this.placed.set(kept.parsed.file.name, placed);
    this.used.add(key);
    return kept;
  }

  /** Keeps what was finished. */
  add(name: string, key: string | null, kept: Kept): Diagnostic | null {
    const journal = this.openJournal();
    if (!journal.ok) return journal.diagnostics[0] ?? null;
    const line = recordLine({ key, kept }, this.options.sha256);
    const offset = journal.value.append(line);
    if (!offset.ok) return offset.diagnostics[0] ?? null;
    this.placed.set(name, { source: journal.value, offset: offset.value, length: line.length - 1 });
    return null;
  }

  /** Begun with the first thing to keep: a run that finds everything done needs none. */
  private openJournal(): Result<Journal> {
    if (this.journal !== null) return success(this.journal);
    this.journalName = journalName(randomBytes(6).toString('hex'));
    const journal = this.files.journal(join(this.path, this.journalName));
    if (journal.ok) this.journal = journal.value;
    return journal;
  }

  /** Takes over a record of another results folder as it is. */
  adopt(name: string, placed: Placed): void {
    this.placed.set(name, placed);
  }

  /** The line of a file's record, with a newline. */
  lineOf(name: string): Result<Uint8Array> {
    const placed = this.placed.get(name);
    if (placed === undefined) throw new Error(`nothing was kept of ${name}`);
    const line = placed.source.read(placed.offset, placed.length + 1);
    if (line.ok && line.value.length !== placed.length + 1) {
      return failure(diagnose('LKE103', { file: join(this.path, RECORDS), reason: 'ESTALE' }));
    }
    return line;
  }

  /**
   * Keeps in the journal what earlier runs made of files that this one did not ask for, and says whether there was
   * any. Needed where files may be out of reach only for now; the folder then holds a run that is not finished.
   */
  keepUnused(): Result<boolean> {
    const unused = [...this.earlier].filter(([key]) => !this.used.has(key));
    for (const [, { source, offset, length }] of unused) {
      const line = source.read(offset, length + 1);
      if (!line.ok) return line;
      const journal = this.openJournal();
      if (!journal.ok) return journal;
      const kept = journal.value.append(line.value);
      if (!kept.ok) return kept;
    }
    return success(unused.length > 0);
  }

  /**
   * Once all is in place: removes leftovers, outputs of earlier runs that `lasting` does not name, and journals,
   * except (`keepsJournal`) that of this run.
   */
  tidy(lasting: ReadonlySet<string>, keepsJournal: boolean): Diagnostic | null {
    const journal = keepsJournal ? this.journalName : null;
    this.close();
    const items = contentsOf(this.path, this.files);
    if (!items.ok) return items.diagnostics[0] ?? null;
    for (const name of items.value) {
      if (roleOf(name) === 'foreign' || lasting.has(name) || name === journal) continue;
      const obstacle = this.files.remove(join(this.path, name));
      if (obstacle !== null) return obstacle;
    }
    // One that documents of another run lay in, and that is empty now.
    for (const folder of DOCUMENT_FOLDERS) {
      const isUsed = [...lasting].some((name) => name.startsWith(`${folder}/`));
      if (!isUsed) this.files.removeFolder(join(this.path, folder));
    }
    return null;
  }

  close(): void {
    this.journal?.close();
    this.journal = null;
    for (const source of this.sources.splice(0)) source.close();
  }
}
