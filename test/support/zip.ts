/** A zip writer that can lie: every field of every record can be other than it should be. */
import { crc32, deflateRawSync } from 'node:zlib';

/** What a header says of an entry. */
export interface HeaderFields {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Packed data in place of the right one. */
  readonly packed?: Uint8Array;
  readonly stored?: boolean;
  /** Fields in which the entry's own header differs from the truth, and the same for the directory. */
  readonly local?: Partial<HeaderFields>;
  readonly central?: Partial<HeaderFields & { offset: number; disk: number; comment: string }>;
  /** Bytes after the data; `describe` makes a right descriptor. */
  readonly descriptor?: Uint8Array;
  /** Bytes before the entry that belong to nothing. */
  readonly gap?: Uint8Array;
}

export interface ZipWishes {
  readonly comment?: string;
  /** Bytes after the last entry, and after the end of the archive. */
  readonly gap?: Uint8Array;
  readonly trailing?: Uint8Array;
  /** Fields of the closing record other than they should be. */
  readonly end?: Partial<EndFields>;
  /** The directory in another order than the entries. */
  readonly reverseDirectory?: boolean;
}

interface EndFields {
  readonly disk: number;
  readonly entriesHere: number;
  readonly entries: number;
  readonly size: number;
  readonly start: number;
  readonly commentLength: number;
}

export const UTF8_FLAG = 0x0800;
export const DESCRIPTOR_FLAG = 0x0008;
const NOTHING = new Uint8Array(0);

/** The archive of the entries, in their order. */
export function zip(entries: readonly ZipEntry[], wishes: ZipWishes = {}): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const append = (...pieces: Uint8Array[]) => {
    for (const piece of pieces) {
      body.push(piece);
      offset += piece.length;
    }
  };
  for (const entry of entries) {
    const fields = trueFields(entry);
    append(entry.gap ?? NOTHING);
    directory.push(centralRecord({ offset, disk: 0, comment: '', ...fields, ...entry.central }));
    append(localRecord({ ...fields, ...entry.local }), packedData(entry), entry.descriptor ?? NOTHING);
  }
  append(wishes.gap ?? NOTHING);
  const central = Buffer.concat(wishes.reverseDirectory === true ? directory.toReversed() : directory);
  const comment = bytesOf(wishes.comment ?? '');
  const count = entries.length;
  const end = endRecord({
    disk: 0,
    entriesHere: count,
    entries: count,
    size: central.length,
    start: offset,
    commentLength: comment.length,
    ...wishes.end,
  });
  return Buffer.concat([...body, central, end, comment, wishes.trailing ?? NOTHING]);
}

/** A right descriptor for the data: with or without its signature, its sizes in four or eight bytes. */
export function describe(data: string | Uint8Array, signed: boolean, wide: boolean): Uint8Array {
  const bytes = bytesOf(data);
  const packed = deflateRawSync(bytes).length;
  const width = wide ? 8 : 4;
  const fields: Field[] = [
    [4, crc32(bytes)],
    [width, packed],
    [width, bytes.length],
  ];
  return record(signed ? [[4, 0x08074b50], ...fields] : fields);
}

/** The zip64 extra field with the given eight-byte numbers. */
export function zip64Extra(...numbers: number[]): Uint8Array {
  return record([[2, 1], [2, numbers.length * 8], ...numbers.map((number): Field => [8, number])]);
}

function trueFields(entry: ZipEntry): HeaderFields {
  const data = bytesOf(entry.data);
  return {
    name: entry.name,
    flags: 0,
    method: entry.stored === true ? 0 : 8,
    crc: crc32(data),
    packedSize: packedData(entry).length,
    size: data.length,
    extra: NOTHING,
  };
}

function packedData(entry: ZipEntry): Uint8Array {
  if (entry.packed !== undefined) return entry.packed;
  const data = bytesOf(entry.data);
  return entry.stored === true ? data : deflateRawSync(data);
}

function localRecord({ name, flags, method, crc, packedSize, size, extra }: HeaderFields): Uint8Array {
  const nameBytes = nameOf(name, flags);
  return Buffer.concat([
    record([
      [4, 0x04034b50],
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc],
      [4, packedSize],
      [4, size],
      [2, nameBytes.length],
      [2, extra.length],
    ]),
    nameBytes,
    extra,
  ]);
}

function centralRecord(
  fields: HeaderFields & { readonly offset: number; readonly disk: number; readonly comment: string },
): Uint8Array {
  const nameBytes = nameOf(fields.name, fields.flags);
  const comment = bytesOf(fields.comment);
  return Buffer.concat([
    record([
      [4, 0x02014b50],
      [2, 20],
      [2, 20],
      [2, fields.flags],
      [2, fields.method],
      [4, 0],
      [4, fields.crc],
      [4, fields.packedSize],
      [4, fields.size],
      [2, nameBytes.length],
      [2, fields.extra.length],
      [2, comment.length],
      [2, fields.disk],
      [2, 0],
      [4, 0],
      [4, fields.offset],
    ]),
    nameBytes,
    fields.extra,
    comment,
  ]);
}

function endRecord({ disk, entriesHere, entries, size, start, commentLength }: EndFields): Uint8Array {
  return record([
    [4, 0x06054b50],
    [2, disk],
    [2, disk],
    [2, entriesHere],
    [2, entries],
    [4, size],
    [4, start],
    [2, commentLength],
  ]);
}

function nameOf(name: string, flags: number): Uint8Array {
  return Buffer.from(name, (flags & UTF8_FLAG) === 0 ? 'latin1' : 'utf8');
}

export function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
}

/** A field: its width in bytes and its value. */
type Field = readonly [width: 2 | 4 | 8, value: number];

function record(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}
