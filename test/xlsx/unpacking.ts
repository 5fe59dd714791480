/** The parts of a package, unpacked by our own reader. */
import { DEFAULT_LIMITS } from '../../src/xlsx/limits.ts';
import { partsOf } from '../../src/xlsx/part.ts';
import { readDirectory } from '../../src/xlsx/zip.ts';

export function partsIn(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  const directory = readDirectory(buffer, DEFAULT_LIMITS.entries);
  if (!directory.ok) throw new Error(JSON.stringify(directory.diagnostics));
  const parts = partsOf(buffer, directory.value, DEFAULT_LIMITS);
  return new Map(
    [...directory.value.values()].map(({ name }) => {
      const content = parts.read(name, '');
      if (!content.ok) throw new Error(JSON.stringify(content.diagnostics));
      return [name, content.value];
    }),
  );
}
