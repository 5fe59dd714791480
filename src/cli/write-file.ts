/** Writing a file whole or not at all, never through a link, never over an input. */
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
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

/** See `World.writeFile`. */
export function writeWholeFile(
  disk: Disk,
  path: string,
  content: string | Uint8Array,
  options: WriteOptions,
): Diagnostic | null {
  const obstacle = lookBefore(disk, path, options);
  if (obstacle !== null) return obstacle;
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let left = true;
  try {
    writeSynced(disk, temporary, bytes);
    left = !moveIntoPlace(disk, temporary, path, options.force);
    if (left) return diagnose('LKE980', { file: path });
    syncFolder(disk, dirname(path));
    return null;
  } catch (error) {
    return diagnose('LKE988', { file: path, reason: systemReason(error) });
  } finally {
    if (left) removeQuietly(disk, temporary);
  }
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

function writeSynced(disk: Disk, path: string, bytes: Uint8Array): void {
  const descriptor = disk.openSync(path, 'wx', 0o666);
  let open = true;
  try {
    let written = 0;
    while (written < bytes.length) {
      written += disk.writeSync(descriptor, bytes, written, bytes.length - written, null);
    }
    disk.fsyncSync(descriptor);
    open = false;
    // Some systems of files tell of a full disk only here.
    disk.closeSync(descriptor);
  } finally {
    if (open) closeQuietly(disk, descriptor);
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
