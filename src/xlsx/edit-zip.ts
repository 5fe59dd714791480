/** Writing zip archives: whole new ones, and copies of one in which single entries are others. */
import { deflateRawSync } from 'node:zlib';
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { crc32 } from './crc.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { readDirectory } from './zip.ts';
import { findEnd } from './zip-end.ts';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  DEFLATED,
  END_SIGNATURE,
  END_SIZE,
  FLAG_UTF8,
  IN_ZIP64,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
} from './zip-records.ts';

export interface NewPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Zip 2.0: deflate and folders. */
const VERSION = 20;
/** 1 January 1980, the first day an archive can state: what is made here says nothing about when. */
const FIRST_DAY = 0x21;

/** An archive of the parts in their order. The same parts give the same bytes. */
export function packParts(parts: readonly NewPart[]): Buffer {
  const archive = new Archive();
  for (const part of parts) archive.add(part);
  return archive.finish(Buffer.alloc(0));
}

/**
 * The archive with the given entries' content replaced, by their exact names, and others added at its end. Every
 * other entry is copied byte for byte, header and all; so is the archive's comment.
 */
export function replaceParts(
  bytes: Buffer,
  changed: ReadonlyMap<string, Uint8Array>,
  added: readonly NewPart[],
): Result<Buffer> {
  const checked = readDirectory(bytes, DEFAULT_LIMITS.entries);
  if (!checked.ok) return checked;
  const end = findEnd(bytes);
  if (!end.ok) return end;
  const entries = rawEntries(bytes, end.value.start, end.value.end);
  if (entries.some(({ offset }) => offset === IN_ZIP64)) {
    return failure(diagnose('LKE149', { name: null, feature: 'zip64' }));
  }
  const starts = [...entries.map(({ offset }) => offset), end.value.start].sort((a, b) => a - b);
  const archive = new Archive();
  for (const { record, name, offset } of entries) {
    const content = changed.get(name);
    const next = starts.find((start) => start > offset) ?? end.value.start;
    if (content === undefined) archive.copy(record, bytes.subarray(offset, next));
    else archive.add({ name, bytes: content });
  }
  for (const part of added) archive.add(part);
  return success(archive.finish(bytes.subarray(end.value.end + END_SIZE)));
}

interface RawEntry {
  readonly record: Buffer;
  readonly name: string;
  readonly offset: number;
}

/** The directory's records as they stand; readDirectory has checked them. */
function rawEntries(bytes: Buffer, start: number, end: number): readonly RawEntry[] {
  const entries: RawEntry[] = [];
  let at = start;
  while (at < end) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const size = CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    entries.push({ record: bytes.subarray(at, at + size), name, offset: bytes.readUInt32LE(at + 42) });
    at += size;
  }
  return entries;
}

class Archive {
  private readonly contents: Buffer[] = [];
  private readonly directory: Buffer[] = [];
  private length = 0;

  add({ name, bytes }: NewPart): void {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAG_UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(FIRST_DAY, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.alloc(LOCAL_SIZE);
    local.writeUInt32LE(LOCAL_SIGNATURE, 0);
    common.copy(local, 4);
    const central = Buffer.alloc(CENTRAL_SIZE);
    central.writeUInt32LE(CENTRAL_SIGNATURE, 0);
    central.writeUInt16LE(VERSION, 4);
    common.copy(central, 6);
    this.copy(Buffer.concat([central, nameBytes]), Buffer.concat([local, nameBytes, packed]));
  }

  /** An entry as it is: its record in the directory, and its header with everything up to the next entry. */
  copy(record: Buffer, entry: Buffer): void {
    const moved = Buffer.from(record);
    moved.writeUInt32LE(this.length, 42);
    this.directory.push(moved);
    this.contents.push(entry);
    this.length += entry.length;
  }

  finish(comment: Buffer): Buffer {
    const directory = Buffer.concat(this.directory);
    const end = Buffer.alloc(END_SIZE);
    end.writeUInt32LE(END_SIGNATURE, 0);
    end.writeUInt16LE(this.directory.length, 8);
    end.writeUInt16LE(this.directory.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.length, 16);
    end.writeUInt16LE(comment.length, 20);
    return Buffer.concat([...this.contents, directory, end, comment]);
  }
}
