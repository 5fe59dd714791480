import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeDocs } from '../../scripts/code-docs.ts';

const folder = new URL('../../docs/codes/', import.meta.url);

describe('docs/codes', () => {
  it('has the pages of the codes there are and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(
      codeDocs()
        .map((page) => page.name)
        .sort(),
    );
  });

  it('is what `node scripts/run.mjs generate-code-docs` writes', () => {
    const stale = codeDocs().filter(({ name, text }) => readFileSync(new URL(name, folder), 'utf8') !== text);
    expect(stale.map((page) => page.name)).toEqual([]);
  });
});
