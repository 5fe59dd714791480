/** The few system calls that files are read and written with: the seam where tests let each one fail. */
import * as fs from 'node:fs';

export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>;

export const DISK: Disk = fs;

/** What a path stands for, when it is not a regular file. */
export type NotAFile = 'folder' | 'device' | 'pipe' | 'socket' | 'link' | 'other';

export function notAFile(stats: fs.Stats): NotAFile {
  if (stats.isDirectory()) return 'folder';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'device';
  if (stats.isFIFO()) return 'pipe';
  if (stats.isSocket()) return 'socket';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** The system's name of an error (ENOENT, EACCES); rethrows what no system call throws. */
export function systemReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Closes without a word: the outcome was decided before. */
export function closeQuietly(disk: Disk, descriptor: number): void {
  try {
    disk.closeSync(descriptor);
  } catch (error) {
    systemReason(error);
  }
}
