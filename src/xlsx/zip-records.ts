/** The fixed records of a zip archive: signatures, sizes and field offsets (APPNOTE 4.3). */

export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_SIZE = 30;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const CENTRAL_SIZE = 46;
export const END_SIGNATURE = 0x06054b50;
export const END_SIZE = 22;
export const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
export const ZIP64_LOCATOR_SIZE = 20;
export const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** Stands in a 32-bit (or 16-bit) field whose value is in the zip64 extra field instead. */
export const IN_ZIP64 = 0xffffffff;
export const IN_ZIP64_SHORT = 0xffff;

export const FLAG_ENCRYPTED = 1 << 0;
export const FLAG_DESCRIPTOR = 1 << 3;
export const FLAG_STRONG_ENCRYPTION = 1 << 6;
export const FLAG_UTF8 = 1 << 11;
export const FLAG_MASKED = 1 << 13;
/** The two bits that tell how hard the packer tried, the descriptor and UTF-8. */
export const FLAGS_ALLOWED = 0b110 | FLAG_DESCRIPTOR | FLAG_UTF8;

export const STORED = 0;
export const DEFLATED = 8;

const ZIP64_EXTRA = 1;

/** One entry as the directory at the end of the archive states it. */
export interface CentralEntry {
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

/**
 * The eight-byte numbers of the zip64 extra field, in the order written; empty when there is none. A number
 * beyond 2^53 comes out inexact, which is far beyond any file anyway.
 */
export function zip64Numbers(extra: Buffer): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.length) {
    const size = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === ZIP64_EXTRA) {
      const numbers: number[] = [];
      const end = Math.min(at + 4 + size, extra.length);
      for (let field = at + 4; field + 8 <= end; field += 8) numbers.push(readUInt64(extra, field));
      return numbers;
    }
    at += 4 + size;
  }
  return [];
}

export function readUInt64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}
