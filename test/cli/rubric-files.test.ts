import { describe, expect, it } from 'vitest';
import { findCases, findRubrics } from '../../src/cli/rubric-files.ts';
import type { World } from '../../src/cli/world.ts';
import { diagnose, failure } from '../../src/domain/diagnostic.ts';
import { memoryWorld } from './memory-world.ts';

/** A world in which reading a folder fails as it does on a disk. */
function world(files: Readonly<Record<string, string>>): World {
  const memory = memoryWorld({ files: { '/lke/rubrics/rb-2014/rubric.yaml': 'bundled', ...files } });
  return {
    ...memory,
    async readFile(path, limit) {
      const folder = `${path.replace(/\/$/, '')}/`;
      const isFolder = [...memory.files.keys()].some((file) => file.startsWith(folder));
      if (isFolder) return failure(diagnose('LKE102', { file: path, found: 'folder' }));
      return memory.readFile(path, limit);
    },
    home: '/lke',
  };
}

const found = async (names: readonly string[], files: Readonly<Record<string, string>>) => {
  const { rubrics, diagnostics } = await findRubrics(names, world(files));
  return [...rubrics.map(({ file }) => file), ...diagnostics.map(({ code }) => code)];
};

describe('findRubrics', () => {
  const FILES = {
    'r/b/rubric.yaml': 'b',
    'r/a/rubric.yaml': 'a',
    'r/a/cases/x.yaml': 'x',
    'r/c/d/rubric.yaml': 'd',
    'r/notes.txt': '',
    'other.yaml': 'o',
  };

  it('takes ids, files and folders, those of a folder by their paths', async () => {
    expect(await found(['rb-2014'], FILES)).toEqual(['/lke/rubrics/rb-2014/rubric.yaml']);
    expect(await found(['other.yaml', 'r/a'], FILES)).toEqual(['other.yaml', 'r/a/rubric.yaml']);
    expect(await found(['r/'], FILES)).toEqual(['r/a/rubric.yaml', 'r/b/rubric.yaml', 'r/c/d/rubric.yaml']);
  });

  it('says what leads to no rubric, and goes on', async () => {
    expect(await found(['missing.yaml', 'other.yaml'], FILES)).toEqual(['other.yaml', 'LKE101']);
    expect(await found(['rb-2015'], FILES)).toEqual(['LKE981']);
    expect(await found(['r/c/e'], { ...FILES, 'r/c/e/x.txt': '' })).toEqual(['LKE101']);
  });
});

describe('findCases', () => {
  const cases = async (file: string, files: Readonly<Record<string, string>>) => {
    const result = await findCases({ file, text: '', sha256: '', base: null }, world(files));
    return result.ok
      ? { ...result.value, sources: result.value.sources.map((source) => source.file) }
      : result.diagnostics.map(({ code }) => code);
  };

  it('takes the YAML files of the folder beside the rubric, in order', async () => {
    const files = {
      'r/cases/b.yaml': '',
      'r/cases/a.yml': '',
      'r/cases/readme.md': '',
      'r/cases/x/c.yaml': '',
    };
    expect(await cases('r/rubric.yaml', files)).toEqual({
      folder: 'r/cases',
      sources: ['r/cases/a.yml', 'r/cases/b.yaml'],
    });
    expect(await cases('rubric.yaml', { 'cases/a.yaml': '' })).toEqual({
      folder: 'cases',
      sources: ['cases/a.yaml'],
    });
    expect(await cases('rubric.yaml', {})).toEqual({ folder: 'cases', sources: [] });
  });

  it('refuses a file that is no text', async () => {
    const memory = world({});
    const files = memoryWorld({ files: { 'cases/a.yaml': new Uint8Array([0xff, 0xfe]) } });
    const result = await findCases(
      { file: 'rubric.yaml', text: '', sha256: '', base: null },
      { ...memory, listFiles: files.listFiles, readFile: files.readFile },
    );
    expect(!result.ok && result.diagnostics.map(({ code }) => code)).toEqual(['LKE901']);
  });
});
