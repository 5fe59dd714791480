/** Unpacking one part: to exactly the size and checksum the directory states, within the limits. */
import { constants, inflateRawSync } from 'node:zlib';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { crc32 } from './crc.ts';
import type { Limits } from './limits.ts';
import type { Directory, Entry } from './zip.ts';
import { STORED } from './zip-records.ts';

/** The package's parts. Unpacked only when read, and counted together against the limit of a workbook. */
export interface Parts {
  /** The part's real name for a name in any case; null when there is none. */
  find(name: string): string | null;
  /** The part's bytes, unpacked and verified. `wantedBy` names the part that points at it. */
  read(name: string, wantedBy: string): Result<Buffer>;
}

export function partsOf(bytes: Buffer, directory: Directory, limits: Limits): Parts {
  let total = 0;
  const counted = new Set<string>();
  return {
    find: (name) => directory.get(name.toLowerCase())?.name ?? null,
    read(name, wantedBy) {
      const entry = directory.get(name.toLowerCase());
      if (entry === undefined) return failure(diagnose('LKE153', { part: name, wantedBy }));
      if (!counted.has(entry.name)) {
        const excess = exceeds(entry, total, limits);
        if (excess !== null) return failure(excess);
        total += entry.size;
        counted.add(entry.name);
      }
      return unpack(bytes, entry);
    },
  };
}

function exceeds({ name: part, size, packedSize }: Entry, total: number, limits: Limits): Diagnostic | null {
  if (size > limits.partBytes) return diagnose('LKE121', { part, found: size, limit: limits.partBytes });
  if (total + size > limits.totalBytes) {
    return diagnose('LKE122', { part, found: total + size, limit: limits.totalBytes });
  }
  if (size > limits.ratioFreeBytes && size > packedSize * limits.ratio) {
    return diagnose('LKE123', { part, found: Math.ceil(size / packedSize), limit: limits.ratio });
  }
  return null;
}

function unpack(bytes: Buffer, entry: Entry): Result<Buffer> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const unpacked = entry.method === STORED ? success(packed) : inflate(packed, entry);
  if (!unpacked.ok) return unpacked;
  const found = crc32(unpacked.value);
  if (found !== entry.crc) {
    return failure(diagnose('LKE150', { part: entry.name, expected: hex(entry.crc), found: hex(found) }));
  }
  return unpacked;
}

/**
 * One buffer of the stated size, never a larger one: a byte too many ends it. The byte above the size in
 * `chunkSize` lets zlib reach the end of its data without asking for a second buffer.
 */
function inflate(packed: Buffer, { name: part, size, packedSize }: Entry): Result<Buffer> {
  let inflated: InflatedWithEngine;
  try {
    inflated = inflateRawSync(packed, {
      chunkSize: Math.max(size + 1, constants.Z_MIN_CHUNK),
      maxOutputLength: Math.max(size, 1),
      info: true,
    }) as unknown as InflatedWithEngine;
  } catch (error) {
    if (isTooLarge(error)) {
      return failure(diagnose('LKE151', { part, measure: 'unpacked', expected: size, found: null }));
    }
    return failure(diagnose('LKE152', { part }));
  }
  const { buffer, engine } = inflated;
  if (buffer.length !== size) {
    const found = buffer.length;
    return failure(diagnose('LKE151', { part, measure: 'unpacked', expected: size, found }));
  }
  const found = engine.bytesWritten;
  if (found !== packedSize) {
    return failure(diagnose('LKE151', { part, measure: 'packed', expected: packedSize, found }));
  }
  return success(buffer);
}

/** What zlib returns with `info`: the types of Node do not say. */
interface InflatedWithEngine {
  readonly buffer: Buffer;
  /** `bytesWritten`: packed bytes consumed. */
  readonly engine: { readonly bytesWritten: number };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
