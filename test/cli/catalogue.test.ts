import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledIds, loadBundled, loadRubric } from '../../src/cli/catalogue.ts';
import { encodeRubric } from '../../src/rubric/compiled.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { type MemoryOptions, memoryWorld } from './memory-world.ts';

const folder = new URL('../../rubrics/', import.meta.url);
const texts = new Map(
  readdirSync(folder).map((id) => [id, readFileSync(new URL(`${id}/rubric.yaml`, folder), 'utf8')] as const),
);
const text = texts.get('rb-2014') ?? '';
const sha256 = createHash('sha256').update(text).digest('hex');
const read = readRubric(text, 'rubric.yaml');
if (!read.ok) throw new Error('rb-2014 breaks its laws');
const compiled = encodeRubric({ ...read.value.rubric, version: 'compiled' });

const bundled = (files: MemoryOptions['files'] = {}) =>
  memoryWorld({ files: { '/lke/rubrics/rb-2014/rubric.yaml': text, ...files } });

const codes = (result: {
  readonly ok: boolean;
  readonly diagnostics: readonly { readonly code: string }[];
}) => (result.ok ? [] : result.diagnostics.map(({ code }) => code));

describe('the catalogue', () => {
  it('lists the folders of the installation', async () => {
    const world = bundled({ '/lke/rubrics/zi-2021/rubric.yaml': '' });
    expect(await bundledIds(world)).toMatchObject({ value: ['rb-2014', 'zi-2021'] });
    expect(codes(await bundledIds(memoryWorld()))).toEqual(['LKE996']);
    expect(codes(await loadBundled(memoryWorld()))).toEqual(['LKE996']);
  });

  it('takes the compiled form made from the very text', async () => {
    const world = bundled({ [`/lke/dist/rubrics/rb-2014.${sha256}.json`]: compiled });
    expect(await loadRubric('rb-2014', world)).toMatchObject({
      value: { sha256, rubric: { version: 'compiled' } },
    });
  });

  it('reads the text when the compiled form is of another text or missing', async () => {
    const stale = bundled({ [`/lke/dist/rubrics/rb-2014.${'0'.repeat(64)}.json`]: compiled });
    for (const world of [stale, bundled()]) {
      const loaded = await loadRubric('rb-2014', world);
      expect(loaded).toMatchObject({ ok: true, value: { sha256 } });
      expect(loaded.ok && loaded.value.rubric).toEqual(read.value.rubric);
    }
  });

  it('reads a rubric by its path', async () => {
    const world = bundled({ 'mine/rubric.yaml': text });
    expect(await loadRubric('mine/rubric.yaml', world)).toMatchObject({ ok: true, value: { sha256 } });
  });

  it('suggests the nearest id for a name that is none', async () => {
    const result = await loadRubric('rb-2013', bundled());
    expect(result).toMatchObject({
      diagnostics: [{ code: 'LKE981', args: { name: 'rb-2013', known: ['rb-2014'], nearest: 'rb-2014' } }],
    });
  });

  it('says that a path leads nowhere', async () => {
    expect(codes(await loadRubric('mine/rubric.yaml', bundled()))).toEqual(['LKE101']);
    expect(codes(await loadRubric('rubric.yml', bundled()))).toEqual(['LKE101']);
  });

  it('refuses a text that is not UTF-8, and one that breaks its laws', async () => {
    const world = bundled({ 'latin.yaml': Uint8Array.of(0x69, 0xe9, 0x0a), 'short.yaml': 'id: x\n' });
    expect(await loadRubric('latin.yaml', world)).toMatchObject({
      diagnostics: [{ code: 'LKE901', place: { file: 'latin.yaml', line: 1, column: 1 } }],
    });
    expect(codes(await loadRubric('short.yaml', world))).not.toEqual([]);
  });
});
