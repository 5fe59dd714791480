/** How much work a file could make, told before it is read. */
import { DEFAULT_LIMITS } from '../xlsx/limits.ts';
import { readDirectory } from '../xlsx/zip.ts';

/**
 * Bytes of all parts of a package when unpacked, as its directory states them; the reader never unpacks more. 0 for
 * what is refused before anything is unpacked.
 */
export function unpackedBytes(bytes: Uint8Array, entryLimit = DEFAULT_LIMITS.entries): number {
  const directory = readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), entryLimit);
  if (!directory.ok) return 0;
  let total = 0;
  for (const { size } of directory.value.values()) total += size;
  return total;
}
