/** The record that closes a zip archive: found only at the very end of the file. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import {
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

/**
 * The one record that can close the file. Where a second one could (the first's comment would hold it), two readers
 * could see two packages, so that the bytes after the first count as surplus.
 */
function locate(bytes: Buffer): number | Diagnostic {
  const last = bytes.length - END_SIZE;
  const closing: number[] = [];
  let surplus = 0;
  let at = bytes.indexOf(SIGNATURE, Math.max(0, last - LONGEST_COMMENT));
  for (; at >= 0 && at <= last; at = bytes.indexOf(SIGNATURE, at + 1)) {
    const extra = last - at - bytes.readUInt16LE(at + 20);
    if (extra === 0) closing.push(at);
    else if (extra > 0) surplus = extra;
  }
  const [first, second] = closing;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined) return diagnose('LKE141', { extra: last - first });
  return surplus > 0 ? diagnose('LKE141', { extra: surplus }) : diagnose('LKE140', { size: bytes.length });
}

const LONGEST_COMMENT = 0xffff;
const SIGNATURE = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

function hasZip64End(bytes: Buffer, at: number): boolean {
  const locator = at - ZIP64_LOCATOR_SIZE;
  return locator >= 0 && bytes.readUInt32LE(locator) === ZIP64_LOCATOR_SIGNATURE;
}
