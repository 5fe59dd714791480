import { describe, expect, it } from 'vitest';
import { pairOutputs, REPORT_FORMATS } from '../../src/cli/outputs.ts';
import type { FormatName } from '../../src/report/index.ts';
import { FORMATS } from '../../src/report/index.ts';

const pair = (formats: readonly FormatName[], files: readonly string[]) => {
  const result = pairOutputs(formats, files, REPORT_FORMATS);
  if (!result.ok) return result.diagnostics.map(({ code, args }) => ({ code, ...args }));
  return result.value.map(({ format, file }) => `${format} -> ${file ?? 'stdout'}`);
};

describe('pairOutputs', () => {
  it.each<[readonly FormatName[], readonly string[], readonly string[]]>([
    [[], [], ['table -> stdout']],
    [['json'], [], ['json -> stdout']],
    [[], ['a.json'], ['json -> a.json']],
    [[], ['A.JSON'], ['json -> A.JSON']],
    [[], ['a.txt'], ['table -> a.txt']],
    [['json'], ['a.json'], ['json -> a.json']],
    [['table'], ['a.json'], ['json -> a.json', 'table -> stdout']],
    [['table', 'json'], ['a.json'], ['json -> a.json', 'table -> stdout']],
    [['json'], ['-'], ['json -> stdout']],
    [[], ['-'], ['table -> stdout']],
    [[], ['a.json', '-'], ['json -> a.json', 'table -> stdout']],
    [['json'], ['report'], ['json -> report']],
    [['json'], ['folder.txt/report'], ['json -> folder.txt/report']],
    [[], ['a.json', 'b.txt'], ['json -> a.json', 'table -> b.txt']],
  ])('formats %j to outputs %j', (formats, files, expected) => {
    expect(pair(formats, files)).toEqual(expected);
  });

  it('refuses two formats on standard output', () => {
    expect(pair(['table', 'json'], [])).toMatchObject([
      { code: 'LKE991', formats: ['table', 'json'], output: '-' },
    ]);
    expect(pair(['json'], ['-', '-'])).toMatchObject([{ code: 'LKE991', output: '-' }]);
  });

  it('refuses one output twice', () => {
    expect(pair([], ['a.json', 'a.json'])).toMatchObject([{ code: 'LKE991', output: 'a.json' }]);
  });

  it('refuses an extension that names no format', () => {
    const extensions = Object.values(FORMATS).flatMap((format) => [...format.extensions]);
    expect(pair([], ['a.pdf'])).toEqual([{ code: 'LKE992', file: 'a.pdf', extensions, folder: null }]);
    expect(pair(['json'], ['a.json', 'b.pdf'])).toMatchObject([{ code: 'LKE992', file: 'b.pdf' }]);
  });
});
