import { describe, expect, it } from 'vitest';
import { parseArgv } from '../../src/cli/parse.ts';
import { fromInteger } from '../../src/domain/fraction.ts';

const parse = async (line: string) => {
  const result = await parseArgv(line.split(' '), { language: 'en', columns: 80 });
  if (!result.ok) return result.diagnostics.map(({ code, args }) => ({ code, ...args }));
  return result.value.kind === 'command' ? result.value.command : result.value;
};

const TEXT = [{ format: 'text', file: null }];

describe('the commands about rubrics', () => {
  it.each([
    ['rubric lint a b', { kind: 'rubric-lint', rubrics: ['a', 'b'], failOn: 'error', outputs: TEXT }],
    [
      'rubric lint a -f github -o x.sarif -o y.json -o z.xml',
      {
        outputs: [
          { format: 'sarif', file: 'x.sarif' },
          { format: 'json', file: 'y.json' },
          { format: 'junit', file: 'z.xml' },
          { format: 'github', file: null },
        ],
      },
    ],
    ['rubric test a', { kind: 'rubric-test', rubrics: ['a'], update: false, failOn: 'error', outputs: TEXT }],
    ['rubric test a --update --fail-on none', { update: true, failOn: null }],
    ['rubric mutate a', { kind: 'rubric-mutate', rubrics: ['a'], min: null, outputs: TEXT }],
    ['rubric mutate a --min 95', { min: fromInteger(95) }],
    ['rubric schema', { kind: 'rubric-schema', of: 'rubric', outputs: [{ format: 'json', file: null }] }],
    ['rubric schema cases -o s.json', { of: 'cases', outputs: [{ format: 'json', file: 's.json' }] }],
    ['rubric docs a', { kind: 'rubric-docs', rubric: 'a', outputs: [{ format: 'markdown', file: null }] }],
    ['rubric docs a -o a.md --force', { outputs: [{ format: 'markdown', file: 'a.md' }], force: true }],
  ])('types %s', async (line, expected) => {
    expect(await parse(line)).toMatchObject(expected);
  });

  it.each([
    ['rubric lint', [{ code: 'LKE986', argument: 'rubric', command: 'lke rubric lint' }]],
    ['rubric lint a -f table', [{ code: 'LKE984', option: '--format', value: 'table', nearest: null }]],
    ['rubric lint a -f sarf', [{ code: 'LKE984', nearest: 'sarif' }]],
    ['rubric lint a -o a.pdf', [{ code: 'LKE992', extensions: ['.txt', '.json', '.sarif', '.xml'] }]],
    ['rubric lint a -f text -f json', [{ code: 'LKE991' }]],
    ['rubric lint a --update', [{ code: 'LKE983', option: '--update', command: 'lke rubric lint' }]],
    ['rubric mutate a --min banyak', [{ code: 'LKE984', option: '--min' }]],
    ['rubric schema kasus', [{ code: 'LKE984', option: '<schema>', value: 'kasus' }]],
    ['rubric docs a b', [{ code: 'LKE987', surplus: ['b'] }]],
    ['rubric mutat a', [{ code: 'LKE982', nearest: 'mutate' }]],
  ])('refuses %s', async (line, expected) => {
    expect(await parse(line)).toMatchObject(expected);
  });

  it.each(['id', 'en'] as const)('says something about every one of them in %s', async (language) => {
    for (const word of ['lint', 'test', 'mutate', 'schema', 'docs']) {
      const asked = await parseArgv(['rubric', word, '--help'], { language, columns: 80 });
      const text = asked.ok && asked.value.kind === 'text' ? asked.value.text : '';
      expect(text).toContain(`lke rubric ${word}`);
      expect(text).not.toMatch(/undefined|null/);
      const rows = text.split('\n').filter((row) => /^ {2}(-\S|[a-z]+)/.test(row));
      expect(rows.filter((row) => !/ {2,}\S/.test(row.trim()))).toEqual([]);
    }
  });
});
