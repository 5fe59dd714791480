/** Archives that are wrong in a way a test can name, on the zip writer that can lie; and honest ones taken apart. */
import { inflateRawSync } from 'node:zlib';
import {
  bytesOf,
  DESCRIPTOR_FLAG,
  describe,
  type HeaderFields,
  type ZipEntry,
  type ZipWishes,
  zip,
} from './zip.ts';

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** The packed bytes, where they are not those of the content. */
  readonly packed?: Uint8Array;
  readonly descriptor?: 'signed' | 'plain' | 'zip64-signed' | 'zip64-plain';
  /** Bytes before the entry's header and after all that belongs to it. */
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  /** Fields that differ from the truth: in both places, in the entry's own header, in the directory. */
  readonly both?: Partial<HeaderFields>;
  readonly local?: ZipEntry['local'];
  readonly central?: ZipEntry['central'];
}

export function archive(parts: readonly Part[], wishes: ZipWishes = {}): Buffer {
  return Buffer.from(zip(parts.map(entryOf), wishes));
}

function entryOf({ name, content, descriptor, before, after = NOTHING, both, ...part }: Part): ZipEntry {
  const flags = descriptor === undefined ? {} : { flags: DESCRIPTOR_FLAG };
  const unknown = descriptor === undefined ? {} : { crc: 0, packedSize: 0, size: 0 };
  const described =
    descriptor === undefined
      ? NOTHING
      : describe(content, descriptor.endsWith('signed'), descriptor.startsWith('zip64'));
  return {
    name,
    data: content,
    ...(part.stored === undefined ? {} : { stored: part.stored }),
    ...(part.packed === undefined ? {} : { packed: part.packed }),
    ...(before === undefined ? {} : { gap: before }),
    descriptor: Buffer.concat([described, after]),
    local: { ...flags, ...unknown, ...both, ...part.local },
    central: { ...flags, ...both, ...part.central },
  };
}

const NOTHING = new Uint8Array(0);

/** Size of the record that closes an archive without comment. */
export const END_SIZE = 22;

/** Where the directory of an archive without comment starts. */
export function directoryStart(bytes: Buffer): number {
  return bytes.readUInt32LE(bytes.length - END_SIZE + 16);
}

/** The parts of an honest archive without comment, in the order of its directory. */
export function unpack(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  let at = directoryStart(file);
  while (at < file.length - END_SIZE) {
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      file.readUInt16LE(at + field),
    );
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(data, data + file.readUInt32LE(at + 20));
    parts.set(name, file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

export { bytesOf };
