/** The real Files: this machine's folders. */
import { constants, type Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { closeQuietly, type Disk, systemReason } from './disk.ts';
import type { Files, FolderItem, Journal, OldFile, PathKind } from './files.ts';
import { openNewFile, writeAll } from './write-file.ts';

/** Bytes of standard input that are read. */
const INPUT_LIMIT = 64 * 1024 * 1024;
const INPUT_CHUNK = 64 * 1024;
const STANDARD_INPUT = 0;

export function nodeFiles(disk: Disk): Files {
  return {
    kindOf: (path) => kindOf(disk, path),
    list: (folder) => list(disk, folder),
    makeFolder: (path) => makeFolder(disk, path),
    remove: (path) => quietly(path, ['ENOENT'], () => disk.unlinkSync(path)),
    removeFolder: (path) => void quietly(path, [], () => disk.rmdirSync(path)),
    create: (path, options) => openNewFile(disk, path, options),
    journal: (path) => openJournal(disk, path),
    open: (path) => openOld(disk, path),
    readInput: () => readInput(disk),
  };
}

function kindOf(disk: Disk, path: string): Result<PathKind> {
  try {
    const stats = disk.statSync(path);
    return success(stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special');
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return success('nothing');
    return failure(diagnose('LKE103', { file: path, reason }));
  }
}

function list(disk: Disk, folder: string): Result<readonly FolderItem[]> {
  try {
    const entries = disk.readdirSync(folder, { withFileTypes: true });
    const items = entries.map((entry) => ({ name: entry.name, kind: kindOfItem(disk, folder, entry) }));
    return success(items.sort((left, right) => (left.name < right.name ? -1 : 1)));
  } catch (error) {
    return failure(diagnose('LKE806', { folder, reason: systemReason(error) }));
  }
}

function kindOfItem(disk: Disk, folder: string, entry: Dirent): FolderItem['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'special';
  const target = kindOf(disk, join(folder, entry.name));
  // A link that leads nowhere, or cannot be followed, is tried as a file: then the reason is told.
  if (!target.ok || target.value === 'nothing') return 'file';
  return target.value === 'folder' ? 'folder-link' : target.value;
}

function quietly(path: string, harmless: readonly string[], act: () => unknown): Diagnostic | null {
  try {
    act();
    return null;
  } catch (error) {
    const reason = systemReason(error);
    return harmless.includes(reason) ? null : diagnose('LKE988', { file: path, reason });
  }
}

/**
 * Folder by folder: the platform's own way of making all of them tries for ever where a system of files denies that
 * there is the folder above (/proc).
 */
function makeFolder(disk: Disk, path: string): Diagnostic | null {
  const missing: string[] = [];
  for (let folder = path; !isFolder(disk, folder) && folder !== dirname(folder); folder = dirname(folder)) {
    missing.push(folder);
  }
  for (const folder of missing.reverse()) {
    // Another run may make the same folder meanwhile.
    const obstacle = quietly(folder, ['EEXIST'], () => disk.mkdirSync(folder));
    if (obstacle !== null) return obstacle;
  }
  return null;
}

function isFolder(disk: Disk, path: string): boolean {
  const kind = kindOf(disk, path);
  return kind.ok && kind.value === 'folder';
}

function openJournal(disk: Disk, path: string): Result<Journal> {
  const refuse = (error: unknown) => failure(diagnose('LKE988', { file: path, reason: systemReason(error) }));
  let [descriptor, size, isBroken] = [-1, 0, false];
  try {
    descriptor = disk.openSync(path, 'wx+', 0o666);
  } catch (error) {
    return refuse(error);
  }
  return success({
    append(content) {
      if (isBroken) throw new Error('a journal that failed was written to');
      try {
        writeAll(disk, descriptor, content);
        size += content.length;
        return success(size - content.length);
      } catch (error) {
        // Part of the text may be there: what came after it could not be told from it.
        isBroken = true;
        return refuse(error);
      }
    },
    read: (offset, length) => readAt(disk, descriptor, path, offset, length),
    close: () => closeQuietly(disk, descriptor),
  });
}

function openOld(disk: Disk, path: string): Result<OldFile> {
  try {
    if (!disk.statSync(path).isFile()) return failure(diagnose('LKE102', { file: path, found: 'other' }));
    const descriptor = disk.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { size } = disk.fstatSync(descriptor);
      return success({
        size,
        read: (offset, length) => readAt(disk, descriptor, path, offset, length),
        close: () => closeQuietly(disk, descriptor),
      });
    } catch (error) {
      closeQuietly(disk, descriptor);
      throw error;
    }
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return failure(diagnose('LKE101', { file: path }));
    return failure(diagnose('LKE103', { file: path, reason }));
  }
}

function readAt(
  disk: Disk,
  descriptor: number,
  path: string,
  offset: number,
  length: number,
): Result<Uint8Array> {
  const bytes = new Uint8Array(length);
  let read = 0;
  try {
    while (read < length) {
      const count = disk.readSync(descriptor, bytes, read, length - read, offset + read);
      if (count === 0) break;
      read += count;
    }
  } catch (error) {
    return failure(diagnose('LKE103', { file: path, reason: systemReason(error) }));
  }
  return success(bytes.subarray(0, read));
}

function readInput(disk: Disk): Result<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = new Uint8Array(INPUT_CHUNK);
    let count: number;
    try {
      count = disk.readSync(STANDARD_INPUT, chunk, 0, chunk.length, null);
    } catch (error) {
      const reason = systemReason(error);
      if (reason === 'EINTR') continue;
      // On some systems the end of a pipe is told so.
      if (reason !== 'EOF') return failure(diagnose('LKE807', { problem: 'UNREADABLE' }));
      count = 0;
    }
    if (count === 0) return success(Buffer.concat(chunks));
    size += count;
    if (size > INPUT_LIMIT) return failure(diagnose('LKE807', { problem: 'TOO_LONG' }));
    chunks.push(chunk.subarray(0, count));
  }
}
