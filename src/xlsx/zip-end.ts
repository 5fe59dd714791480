/** The record that closes a zip archive: found only at the very end of the file. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import {
  END_SIGNATURE,
  END_SIZE,
  IN_ZIP64,
  IN_ZIP64_SHORT,
  ZIP64_LOCATOR_SIGNATURE,
  ZIP64_LOCATOR_SIZE,
} from './zip-records.ts';

export interface DirectoryEnd {
  /** Where the directory starts and where it must end: at the closing record. */
  readonly start: number;
  readonly end: number;
  readonly entries: number;
}

/** A comment may follow the record, to the last byte of the file; anything else there is refused. */
export function findEnd(bytes: Buffer): Result<DirectoryEnd> {
  const at = locate(bytes);
  if (typeof at !== 'number') return failure(at);
  const entries = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 12);
  const start = bytes.readUInt32LE(at + 16);
  if (entries === IN_ZIP64_SHORT || size === IN_ZIP64 || start === IN_ZIP64 || hasZip64End(bytes, at)) {
    return failure(diagnose('LKE149', { name: null, feature: 'zip64' }));
  }
  const disks = bytes.readUInt16LE(at + 4) + bytes.readUInt16LE(at + 6);
  if (disks !== 0) return failure(diagnose('LKE149', { name: null, feature: 'several-disks' }));
  if (bytes.readUInt16LE(at + 8) !== entries) {
    return failure(diagnose('LKE142', { problem: 'entry-count', offset: at }));
  }
  if (start + size !== at) return failure(diagnose('LKE142', { problem: 'directory-place', offset: at }));
  return success({ start, end: at, entries });
}

function locate(bytes: Buffer): number | Diagnostic {
  const last = bytes.length - END_SIZE;
  const first = Math.max(0, last - 0xffff);
  let withExtra = -1;
  for (let at = last; at >= first; at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END_SIGNATURE) continue;
    const extra = last - at - bytes.readUInt16LE(at + 20);
    if (extra === 0) return at;
    if (withExtra < 0 && extra > 0) withExtra = extra;
  }
  if (withExtra >= 0) return diagnose('LKE141', { extra: withExtra });
  return diagnose('LKE140', { size: bytes.length });
}

function hasZip64End(bytes: Buffer, at: number): boolean {
  const locator = at - ZIP64_LOCATOR_SIZE;
  return locator >= 0 && bytes.readUInt32LE(locator) === ZIP64_LOCATOR_SIGNATURE;
}
