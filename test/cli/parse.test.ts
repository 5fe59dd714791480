import { describe, expect, it } from 'vitest';
import { parseArgv } from '../../src/cli/parse.ts';
import { fraction, fromInteger } from '../../src/domain/fraction.ts';

const parse = async (line: string, language: 'id' | 'en' = 'en') => {
  const argv = line === '' ? [] : line.split(' ');
  const result = await parseArgv(argv, { language, columns: 80 });
  if (!result.ok) return result.diagnostics.map(({ code, args }) => ({ code, ...args }));
  return result.value.kind === 'command'
    ? { ...result.value.command, manners: result.value.manners }
    : result.value;
};

/** What a score is when nothing of a batch and no limit was asked for. */
const NO_BATCH = {
  asksForBatch: false,
  limits: { fileBytes: 20 * 2 ** 20, heapMegabytes: 256, reader: {}, seconds: 10 },
  listing: { byFolder: false, detail: false, expect: null, sort: 'index', top: null },
  results: null,
  sharing: { jobs: null, resume: false, shard: null },
  workbooks: [],
  template: null,
};

describe('parseArgv', () => {
  it('fills in every default of a score', async () => {
    expect(await parse('score a.xlsx')).toEqual({
      ...NO_BATCH,
      kind: 'score',
      units: null,
      paths: ['a.xlsx'],
      rubric: null,
      sheet: null,
      by: null,
      allowMacros: false,
      outputs: [{ format: 'table', file: null }],
      force: false,
      judgement: { min: null, gate: { kind: 'first' }, failOn: 'error', allowPartial: false },
      manners: { language: 'en', quiet: false, verbose: false, colour: true, plain: false, show: 'warning' },
    });
  });

  it('takes every option of a score, before and after its paths', async () => {
    const line =
      '--lang id score a.xlsx -r zi-2021 --by tpi --sheet LKE --allow-macros -f json -o r.json b.xlsx --force --min 70,5 --gate wbk ' +
      '--fail-on warning --allow-partial --show info -q --no-color --plain';
    expect(await parse(line)).toEqual({
      ...NO_BATCH,
      kind: 'score',
      units: null,
      paths: ['a.xlsx', 'b.xlsx'],
      rubric: 'zi-2021',
      sheet: 'LKE',
      by: 'tpi',
      allowMacros: true,
      outputs: [{ format: 'json', file: 'r.json' }],
      force: true,
      judgement: {
        min: fraction(141n, 2n),
        gate: { kind: 'id', id: 'wbk' },
        failOn: 'warning',
        allowPartial: true,
      },
      manners: { language: 'id', quiet: true, verbose: false, colour: false, plain: true, show: 'info' },
    });
  });

  it('reads --gate none, --fail-on none and -v', async () => {
    expect(await parse('score a --gate none --fail-on none -v --min 70')).toMatchObject({
      judgement: { min: fromInteger(70), gate: { kind: 'none' }, failOn: null },
      manners: { show: 'info', verbose: true },
    });
  });

  it.each([
    ['check a b', { kind: 'check', paths: ['a', 'b'], judgement: { gate: { kind: 'none' }, min: null } }],
    ['explain a index -r x.yaml', { kind: 'explain', path: 'a', node: 'index', rubric: 'x.yaml' }],
    ['rubric list', { kind: 'rubric-list' }],
    ['rubric show zi-2021', { kind: 'rubric-show', rubric: 'zi-2021' }],
    ['rubric lint a b --fail-on warning', { kind: 'rubric-lint', rubrics: ['a', 'b'], failOn: 'warning' }],
    ['code LKE301', { kind: 'code', code: 'LKE301' }],
    ['code', { kind: 'code', code: null }],
    ['score -- -a.xlsx', { kind: 'score', paths: ['-a.xlsx'] }],
  ])('types %s', async (line, expected) => {
    expect(await parse(line)).toMatchObject(expected);
  });

  it.each([
    ['scor a', [{ code: 'LKE982', name: 'scor', command: '', nearest: 'score' }]],
    ['rubric lst', [{ code: 'LKE982', name: 'lst', command: 'lke rubric', nearest: 'list' }]],
    [
      'score a --frmat=json',
      [{ code: 'LKE983', option: '--frmat', command: 'lke score', nearest: '--format' }],
    ],
    ['check a --min 5', [{ code: 'LKE983', option: '--min', command: 'lke check' }]],
    ['score', [{ code: 'LKE986', argument: 'path', command: 'lke score' }]],
    ['explain a', [{ code: 'LKE986', argument: 'node', command: 'lke explain' }]],
    ['explain a b c', [{ code: 'LKE987', command: 'lke explain', expected: 2, surplus: ['c'] }]],
    ['score a -o', [{ code: 'LKE985', option: '--output' }]],
    ['score a --min ten', [{ code: 'LKE984', option: '--min', value: 'ten', form: { kind: 'decimal' } }]],
    ['score a --top 0', [{ code: 'LKE984', form: { kind: 'whole', most: 100_000_000 } }]],
    ['score a --shard 9', [{ code: 'LKE984', form: { kind: 'shard' } }]],
    [
      'score a --limit time=1G --limit rows=x --limit baris=1',
      [
        { code: 'LKE984', form: { kind: 'limit', name: 'time', unit: 'seconds', most: 86_400 } },
        { code: 'LKE984', form: { kind: 'limit', name: 'rows', unit: 'number', most: null } },
        { code: 'LKE984', form: null },
      ],
    ],
    ['score a -o hasil', [{ code: 'LKE992', folder: 'hasil/' }]],
    ['score a -o hasil.xyz', [{ code: 'LKE992', folder: null }]],
    ['explain a b -o hasil', [{ code: 'LKE992', folder: null }]],
    ['score a --min -5', [{ code: 'LKE984', option: '--min', value: '-5' }]],
    ['score a --min 1e3', [{ code: 'LKE984', value: '1e3' }]],
    [
      'score a -f jsn --lang fr',
      [
        { code: 'LKE984', option: '--lang' },
        { option: '--format', nearest: 'json' },
      ],
    ],
    ['score a --fail-on warn', [{ code: 'LKE984', option: '--fail-on', nearest: null }]],
    ['score a -f table -f json', [{ code: 'LKE991' }]],
    ['score a -o a.pdf', [{ code: 'LKE992' }]],
  ])('refuses %s', async (line, expected) => {
    expect(await parse(line)).toMatchObject(expected);
  });

  it('answers --version and --help wherever they stand', async () => {
    expect(await parse('--version --lang id')).toMatchObject({ kind: 'text', stream: 'out' });
    expect(await parse('score --version')).toMatchObject({ kind: 'text', stream: 'out' });
    const help = await parse('score a.xlsx --bogus --help', 'id');
    expect(help).toMatchObject({
      kind: 'text',
      stream: 'out',
      text: expect.stringContaining('Pemakaian: lke score'),
    });
  });

  it('shows help as a refusal when there is nothing to do', async () => {
    expect(await parse('')).toMatchObject({
      kind: 'text',
      stream: 'err',
      text: expect.stringContaining('Usage: lke'),
    });
    expect(await parse('rubric')).toMatchObject({
      stream: 'err',
      text: expect.stringContaining('lke rubric <command>'),
    });
  });

  it.each(['id', 'en'] as const)('says something about every command and option in %s', async (language) => {
    for (const line of [
      '',
      'score',
      'check',
      'explain',
      'rubric',
      'rubric list',
      'rubric show',
      'rubric lint',
      'code',
    ]) {
      const help = await parse(`${line} --help`.trim(), language);
      const text = 'text' in help ? help.text : '';
      const bare = text
        .split('\n')
        .filter((row) => /^ {2}(-\S|[a-z]+)/.test(row) && !/ {2,}\S/.test(row.trim()));
      expect(bare.filter((row) => !row.startsWith('  lke '))).toEqual([]);
      expect(text).not.toMatch(/undefined|null/);
    }
  });
});
