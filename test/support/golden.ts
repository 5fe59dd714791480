/** Texts compared byte for byte with committed files; UPDATE_GOLDEN=1 writes them instead. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** `url` is relative to the test file that calls: `new URL('./golden/x.txt', import.meta.url)`. */
export function expectGolden(text: string, url: URL): void {
  const file = fileURLToPath(url);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
