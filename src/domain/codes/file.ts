/** LKE1xx: the file, its package and its XML. */
import type { Severity } from '../diagnostic.ts';

export interface FileCodes {
  /** There is no such file. */
  LKE101: { file: string };
  /** Not a regular file (a folder, a device, a pipe). */
  LKE102: { file: string; found: 'folder' | 'device' | 'pipe' | 'socket' | 'link' | 'other' };
  /** The file cannot be read (permission, device error). */
  LKE103: { file: string; reason: string };
  /** Empty file. */
  LKE104: Record<never, never>;
}

export const FILE_SEVERITIES = {
  LKE101: 'error',
  LKE102: 'error',
  LKE103: 'error',
  LKE104: 'error',
} satisfies Record<keyof FileCodes, Severity>;
