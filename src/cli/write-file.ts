/** Writing a file whole or not at all, never through a link, never over an input. */
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { closeQuietly, type Disk, notAFile, systemReason } from './disk.ts';
import type { WriteOptions } from './world.ts';

/** Systems of files without hard links say one of these; there a look and a rename must do. */
const NO_HARD_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
]);
/** Not every system lets a folder be synced. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set([
  'EINVAL',
  'EISDIR',
  'EPERM',
  'EACCES',
  'ENOTSUP',
  'EBADF',
]);

/** A file that is being written under a temporary name. Every failure is told once and leaves nothing behind. */
export interface NewFile {
  /** Null on success; otherwise the file is given up. */
  write(content: string | Uint8Array): Diagnostic | null;
  /** Syncs the file and gives it its name; null on success. */
  keep(): Diagnostic | null;
  /** Gives the file up. */
  drop(): void;
}

/** See `World.writeFile`. */
export function writeWholeFile(
  disk: Disk,
  path: string,
  content: string | Uint8Array,
  options: WriteOptions,
): Diagnostic | null {
  const file = openNewFile(disk, path, options);
  if (!file.ok) return file.diagnostics[0] ?? null;
  return file.value.write(content) ?? file.value.keep();
}

/** Begins a file piece by piece, on the terms of `World.writeFile`: whole in the end, or not there at all. */
export function openNewFile(disk: Disk, path: string, options: WriteOptions): Result<NewFile> {
  const obstacle = lookBefore(disk, path, options);
  if (obstacle !== null) return failure(obstacle);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  let descriptor: number | null = null;
  const drop = () => {
    if (descriptor !== null) closeQuietly(disk, descriptor);
    descriptor = null;
    removeQuietly(disk, temporary);
  };
  /** What it does, or why it could not; then the file is given up. */
  const attempt = (act: () => Diagnostic | null): Diagnostic | null => {
    try {
      return act();
    } catch (error) {
      drop();
      return diagnose('LKE988', { file: path, reason: systemReason(error) });
    }
  };
  const refusal = attempt(() => {
    descriptor = disk.openSync(temporary, 'wx', 0o666);
    return null;
  });
  if (refusal !== null) return failure(refusal);
  return success({
    drop,
    write: (content) =>
      attempt(() => {
        writeAll(disk, open(descriptor), content);
        return null;
      }),
    keep: () =>
      attempt(() => {
        const isSynced = options.isSynced !== false;
        if (isSynced) disk.fsyncSync(open(descriptor));
        const closing = open(descriptor);
        descriptor = null;
        // Some systems of files tell of a full disk only here.
        disk.closeSync(closing);
        if (!moveIntoPlace(disk, temporary, path, options.force)) {
          drop();
          return diagnose('LKE980', { file: path });
        }
        if (isSynced) syncFolder(disk, dirname(path));
        return null;
      }),
  });
}

function open(descriptor: number | null): number {
  if (descriptor === null) throw new Error('a file is written that was closed or given up');
  return descriptor;
}

/** What stands at `path` already and forbids writing there; null when nothing does. */
function lookBefore(disk: Disk, path: string, options: WriteOptions): Diagnostic | null {
  let found: Stats;
  try {
    found = disk.lstatSync(path);
  } catch (error) {
    const reason = systemReason(error);
    return reason === 'ENOENT' ? null : diagnose('LKE988', { file: path, reason });
  }
  if (options.inputs.some((input) => isSameFile(disk, input, path))) {
    return diagnose('LKE989', { file: path });
  }
  if (!found.isFile()) return diagnose('LKE990', { file: path, found: notAFile(found) });
  return options.force ? null : diagnose('LKE980', { file: path });
}

/** By device and number, so that another spelling, a link or another case is the same file too. */
function isSameFile(disk: Disk, left: string, right: string): boolean {
  try {
    const [a, b] = [disk.statSync(left, { bigint: true }), disk.statSync(right, { bigint: true })];
    return a.dev === b.dev && a.ino === b.ino;
  } catch (error) {
    systemReason(error);
    return false;
  }
}

/** Writes every byte, however many the system takes at a time. */
export function writeAll(disk: Disk, descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let written = 0;
  while (written < bytes.length) {
    written += disk.writeSync(descriptor, bytes, written, bytes.length - written, null);
  }
}

/** Gives the temporary file its name; false when the name was taken meanwhile and may not be replaced. */
function moveIntoPlace(disk: Disk, temporary: string, path: string, force: boolean): boolean {
  if (force) {
    disk.renameSync(temporary, path);
    return true;
  }
  try {
    // A rename would replace a file that appeared since the look; a link refuses to.
    disk.linkSync(temporary, path);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'EEXIST') return false;
    if (!NO_HARD_LINKS.has(reason)) throw error;
    if (exists(disk, path)) return false;
    disk.renameSync(temporary, path);
    return true;
  }
  removeQuietly(disk, temporary);
  return true;
}

function exists(disk: Disk, path: string): boolean {
  try {
    disk.lstatSync(path);
    return true;
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes the new name last through a power cut, where the system can. */
function syncFolder(disk: Disk, folder: string): void {
  try {
    const descriptor = disk.openSync(folder, constants.O_RDONLY);
    try {
      disk.fsyncSync(descriptor);
    } finally {
      closeQuietly(disk, descriptor);
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemReason(error))) throw error;
  }
}

function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    systemReason(error);
  }
}
