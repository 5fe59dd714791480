/** The directory's own records: names, methods, sizes and places, before they are compared with the entries. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { decodeName, nameProblem } from './entry-name.ts';
import type { DirectoryEnd } from './zip-end.ts';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  type CentralEntry,
  DEFLATED,
  FLAG_ENCRYPTED,
  FLAG_MASKED,
  FLAG_STRONG_ENCRYPTION,
  FLAG_UTF8,
  FLAGS_ALLOWED,
  IN_ZIP64,
  STORED,
  zip64Numbers,
} from './zip-records.ts';

/** Exactly `end.entries` records, filling the directory to its last byte. */
export function readCentralDirectory(bytes: Buffer, end: DirectoryEnd): Result<readonly CentralEntry[]> {
  const entries: CentralEntry[] = [];
  let at = end.start;
  while (at < end.end) {
    if (at + CENTRAL_SIZE > end.end) return inconsistent('entry-cut-off', at);
    if (bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) return inconsistent('entry-signature', at);
    const next = at + CENTRAL_SIZE + variableSize(bytes, at);
    if (next > end.end) return inconsistent('entry-cut-off', at);
    if (entries.length === end.entries) return inconsistent('entry-count', at);
    const entry = readEntry(bytes, at);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at = next;
  }
  if (entries.length !== end.entries) return inconsistent('entry-count', at);
  return success(entries);
}

/** Bytes of name, extra field and comment. */
function variableSize(bytes: Buffer, at: number): number {
  return bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
}

function readEntry(bytes: Buffer, at: number): Result<CentralEntry> {
  const flags = bytes.readUInt16LE(at + 8);
  const extraStart = at + CENTRAL_SIZE + bytes.readUInt16LE(at + 28);
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, extraStart);
  const name = decodeName(nameBytes, (flags & FLAG_UTF8) !== 0);
  if (name === null) {
    return failure(diagnose('LKE144', { name: nameBytes.toString('latin1'), problem: 'encoding' }));
  }
  const problem = nameProblem(name);
  if (problem !== null) return failure(diagnose('LKE144', { name, problem }));
  const method = bytes.readUInt16LE(at + 10);
  const feature = refuseFeature(name, flags, method, bytes.readUInt16LE(at + 34));
  if (feature !== null) return failure(feature);

  // A 32-bit field that is full says that its number is the next one of the zip64 extra field.
  const large = zip64Numbers(bytes.subarray(extraStart, extraStart + bytes.readUInt16LE(at + 30))).values();
  const number = (field: number) => {
    const value = bytes.readUInt32LE(at + field);
    return value === IN_ZIP64 ? (large.next().value ?? value) : value;
  };
  const size = number(24);
  const packedSize = number(20);
  const offset = number(42);
  const crc = bytes.readUInt32LE(at + 16);
  return success({ name, nameBytes, flags, method, crc, packedSize, size, offset });
}

function refuseFeature(name: string, flags: number, method: number, disk: number): Diagnostic | null {
  if ((flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED)) !== 0) {
    return diagnose('LKE147', { name });
  }
  if ((flags & ~FLAGS_ALLOWED) !== 0) return diagnose('LKE149', { name, feature: 'flags' });
  if (disk !== 0) return diagnose('LKE149', { name, feature: 'several-disks' });
  if (method !== STORED && method !== DEFLATED) return diagnose('LKE148', { name, method });
  return null;
}

function inconsistent(problem: 'entry-cut-off' | 'entry-signature' | 'entry-count', offset: number) {
  return failure(diagnose('LKE142', { problem, offset }));
}
