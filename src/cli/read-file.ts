/** Reading a file that may be anything: opened once, regular files only, bounded, and unchanged meanwhile. */
import { constants, type Stats } from 'node:fs';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { closeQuietly, type Disk, notAFile, systemReason } from './disk.ts';

/** Not waiting for the other end of a pipe; absent on systems without the flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** The bytes of the regular file at `path`, at most `limit` of them; otherwise one finding that says why not. */
export function readRegularFile(disk: Disk, path: string, limit: number): Result<Uint8Array> {
  try {
    // Looked at before it is opened, because opening some devices does something.
    const found = disk.statSync(path);
    if (!found.isFile()) return failure(refuse(path, found));
    const descriptor = disk.openSync(path, OPEN_FLAGS);
    try {
      return readOpen(disk, descriptor, path, limit);
    } finally {
      closeQuietly(disk, descriptor);
    }
  } catch (error) {
    return failure(unreadable(path, systemReason(error)));
  }
}

function readOpen(disk: Disk, descriptor: number, path: string, limit: number): Result<Uint8Array> {
  const before = disk.fstatSync(descriptor);
  if (!before.isFile()) return failure(refuse(path, before));
  if (before.size > limit) return failure(diagnose('LKE106', { found: before.size, limit }));
  // One byte more than the size, so that a file that grew is noticed and not cut.
  const buffer = new Uint8Array(before.size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = disk.readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  const after = disk.fstatSync(descriptor);
  if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    return failure(diagnose('LKE103', { file: path, reason: 'ESTALE' }));
  }
  return success(buffer.subarray(0, length));
}

function refuse(path: string, stats: Stats): Diagnostic {
  return diagnose('LKE102', { file: path, found: notAFile(stats) });
}

function unreadable(path: string, reason: string): Diagnostic {
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return diagnose('LKE101', { file: path });
  if (reason === 'ELOOP') return diagnose('LKE102', { file: path, found: 'link' });
  return diagnose('LKE103', { file: path, reason });
}
