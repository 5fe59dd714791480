/** A plain zip archive: entries in order, deflated, with one fixed time. */
import { crc32, deflateRawSync } from 'node:zlib';
import { dosTime } from './entry-times.ts';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const MADE_AT = dosTime(new Date(Date.UTC(2024, 0, 2, 3, 4, 6)));

/** The archive; `level` is zlib's, 1 (fast) to 9 (small). */
export function zip(entries: readonly ZipEntry[], level: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const packed = deflateRawSync(entry.bytes, { level });
    const common = commonFields(entry.bytes, packed, name.length);
    const local = record(0x04034b50, [...common]);
    const central = record(0x02014b50, [
      [2, VERSION],
      ...common,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    parts.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}

/** A field: its width in bytes and its value. */
type Field = readonly [width: 2 | 4, value: number];

/** The fields that a local header and a directory entry share. */
function commonFields(bytes: Uint8Array, packed: Uint8Array, nameLength: number): Field[] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, MADE_AT.time],
    [2, MADE_AT.date],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, nameLength],
    [2, 0],
  ];
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const length = fields.reduce((sum, [width]) => sum + width, 4);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  let position = 4;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(position, value, true);
    else view.setUint32(position, value, true);
    position += width;
  }
  return new Uint8Array(view.buffer);
}
