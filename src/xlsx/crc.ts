/** CRC-32 as zip uses it: from zlib where Node has it (20.15, 22.2), else by table. */
import * as zlib from 'node:zlib';

export function crc32(bytes: Uint8Array): number {
  return native === undefined ? crc32ByTable(bytes) : native(bytes);
}

const native: ((bytes: Uint8Array) => number) | undefined = zlib.crc32;

/** The same, without zlib. */
export function crc32ByTable(bytes: Uint8Array): number {
  const table = crcTable();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}
