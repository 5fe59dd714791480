/** An entry's own header and the descriptor after its data, compared with what the directory says of it. */
import type { HeaderField } from '../domain/codes/file.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import {
  type CentralEntry,
  DESCRIPTOR_SIGNATURE,
  FLAG_DESCRIPTOR,
  IN_ZIP64,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
  readUInt64,
  STORED,
  zip64Numbers,
} from './zip-records.ts';

interface PlacedEntry {
  readonly dataStart: number;
  /** Where the next entry must start. */
  readonly end: number;
}

/** `next`: where the following entry, or the directory, starts. */
export function checkLocalEntry(bytes: Buffer, entry: CentralEntry, next: number): Result<PlacedEntry> {
  const at = entry.offset;
  if (at + LOCAL_SIZE > next) return failure(overlap(entry.name, at + LOCAL_SIZE, next));
  if (bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) {
    return failure(diagnose('LKE142', { problem: 'local-signature', offset: at }));
  }
  const extraStart = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26);
  const dataStart = extraStart + bytes.readUInt16LE(at + 28);
  const dataEnd = dataStart + entry.packedSize;
  if (dataEnd > next) return failure(overlap(entry.name, dataEnd, next));
  const difference = compareHeaders(bytes, entry, extraStart, dataStart);
  if (difference !== null) return failure(difference);
  if ((entry.flags & FLAG_DESCRIPTOR) === 0) return success({ dataStart, end: dataEnd });
  if (!describes(bytes.subarray(dataEnd, next), entry)) {
    return failure(differs(entry, 'descriptor', 'crc and sizes', `${next - dataEnd} other bytes`));
  }
  return success({ dataStart, end: next });
}

function compareHeaders(
  bytes: Buffer,
  entry: CentralEntry,
  extraStart: number,
  dataStart: number,
): Diagnostic | null {
  const at = entry.offset;
  const nameBytes = bytes.subarray(at + LOCAL_SIZE, extraStart);
  if (!nameBytes.equals(entry.nameBytes)) {
    return differs(entry, 'name', entry.name, nameBytes.toString('latin1'));
  }
  const flags = bytes.readUInt16LE(at + 6);
  if (flags !== entry.flags) return differs(entry, 'flags', entry.flags, flags);
  const method = bytes.readUInt16LE(at + 8);
  if (method !== entry.method) return differs(entry, 'method', entry.method, method);
  if (entry.method === STORED && entry.size !== entry.packedSize) {
    const { name, size, packedSize } = entry;
    return diagnose('LKE151', { part: name, measure: 'packed', expected: size, found: packedSize });
  }
  return compareFigures(bytes, entry, zip64Numbers(bytes.subarray(extraStart, dataStart)));
}

/** With a descriptor the header's figures may be left 0; a full field has its number in the zip64 extra field. */
function compareFigures(bytes: Buffer, entry: CentralEntry, large: readonly number[]): Diagnostic | null {
  const at = entry.offset;
  const mayBeZero = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const crc = bytes.readUInt32LE(at + 14);
  const packed = bytes.readUInt32LE(at + 18);
  const unpacked = bytes.readUInt32LE(at + 22);
  const size = unpacked === IN_ZIP64 ? large[0] : unpacked;
  const packedSize = packed === IN_ZIP64 ? large[unpacked === IN_ZIP64 ? 1 : 0] : packed;
  const agree = (stated: number, found: number | undefined) => found === stated || (mayBeZero && found === 0);
  if (!agree(entry.crc, crc)) return differs(entry, 'crc', entry.crc, crc);
  if (!agree(entry.packedSize, packedSize))
    return differs(entry, 'packed-size', entry.packedSize, packedSize);
  if (!agree(entry.size, size)) return differs(entry, 'unpacked-size', entry.size, size);
  return null;
}

/**
 * Crc, packed size, size; with or without a signature before them, the sizes in four bytes or (zip64) eight.
 * The four lengths differ, so that there is one way to read each.
 */
function describes(descriptor: Buffer, entry: CentralEntry): boolean {
  const { length } = descriptor;
  if (length !== 12 && length !== 16 && length !== 20 && length !== 24) return false;
  const signed = length === 16 || length === 24;
  if (signed && descriptor.readUInt32LE(0) !== DESCRIPTOR_SIGNATURE) return false;
  const at = signed ? 4 : 0;
  if (descriptor.readUInt32LE(at) !== entry.crc) return false;
  if (length < 20) {
    return (
      descriptor.readUInt32LE(at + 4) === entry.packedSize && descriptor.readUInt32LE(at + 8) === entry.size
    );
  }
  return (
    readUInt64(descriptor, at + 4) === entry.packedSize && readUInt64(descriptor, at + 12) === entry.size
  );
}

function overlap(name: string, expected: number, found: number): Diagnostic {
  return diagnose('LKE145', { name, problem: 'overlap', expected, found });
}

function differs(
  { name }: CentralEntry,
  field: HeaderField,
  directory: number | string,
  local: number | string | undefined,
): Diagnostic {
  return diagnose('LKE146', { name, field, directory: String(directory), local: String(local ?? '') });
}
