/** Rubrics from strangers: whatever YAML can do to its readers is one finding with its line and column. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Code } from '../../src/domain/codes/index.ts';
import { form, SMALL_RUBRIC_TEXT } from '../support/form.ts';
import { runLke } from './run-lke.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-rubrics-'));
  writeFileSync(join(folder, 'lke.xlsx'), form());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The small rubric with a text in it replaced; the text must be there. */
function edit(found: string | RegExp, by: string): string {
  const changed = SMALL_RUBRIC_TEXT.replace(found, () => by);
  if (changed === SMALL_RUBRIC_TEXT) throw new Error(`the rubric holds no ${found}`);
  return changed;
}

const more = (text: string) => `${SMALL_RUBRIC_TEXT}${text}\n`;
const LAUGHS = ['a: &a [x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b]'].join('\n');
const keys = (count: number) => Array.from({ length: count }, (_, at) => `  k${at}: 1`).join('\n');
const weight = (text: string) => edit('weight: 6', `weight: ${text}`);

const RUBRICS: readonly (readonly [name: string, code: Code, text: string | Uint8Array])[] = [
  ['an empty file', 'LKE902', ''],
  ['comments alone', 'LKE902', '# nothing\n'],
  ['NUL bytes', 'LKE909', edit('Rubrik kecil', 'Rubrik\0kecil')],
  ['bytes that are no UTF-8', 'LKE901', Buffer.from('rubric: \u00ff\n', 'latin1')],
  ['UTF-16', 'LKE901', Buffer.from('\uFEFFrubric: x\n', 'utf16le')],
  ['a workbook', 'LKE901', form()],
  ['over a megabyte', 'LKE903', more(`# ${'x'.repeat(1_000_000)}`)],
  ['200 levels deep', 'LKE904', more(`deep: ${'['.repeat(200)}${']'.repeat(200)}`)],
  ['100,000 open brackets', 'LKE904', more(`deep: ${'['.repeat(100_000)}`)],
  ['half a megabyte of dots for a weight', 'LKE914', edit('weight: 10', `weight: "${'.'.repeat(500_000)}x"`)],
  [
    'half a megabyte of blanks in a weight',
    'LKE914',
    edit('weight: 10', `weight: "1${' '.repeat(500_000)}x"`),
  ],
  [
    'half a megabyte of dots for a name',
    'LKE915',
    edit('rubric: kecil', `rubric: "${'.'.repeat(500_000)}x"`),
  ],
  ['20,000 keys', 'LKE905', more(`many:\n${keys(20_000)}`)],
  ['aliases that multiply', 'LKE906', LAUGHS],
  ['an anchor', 'LKE906', edit('kecil', '&a kecil')],
  ['a merge key', 'LKE906', edit('A: 1', '<<: { A: 1 }')],
  ['a tag', 'LKE906', edit('kecil', '!!str kecil')],
  ['a tag of another language', 'LKE906', edit('kecil', '!!python/object/apply:os.system [id]')],
  ['a function tag', 'LKE906', edit('kecil', '!!js/function "x"')],
  ['a YAML 1.1 directive', 'LKE906', `%YAML 1.1\n---\n${SMALL_RUBRIC_TEXT}`],
  ['two documents', 'LKE906', more('---\nrubric: other')],
  ['one key twice', 'LKE907', edit('version: 1.0.0', 'version: 1.0.0\nversion: 2.0.0')],
  ['__proto__ as a key', 'LKE908', more('__proto__: { weight: 1 }')],
  ['a list as a key', 'LKE908', more('? [a, b]\n: 1')],
  ['a turned reading order', 'LKE909', edit('Rubrik kecil', 'Rubrik \u202ekecil')],
  ['a zero-width space', 'LKE909', edit('Rubrik kecil', 'Rubrik\u200b kecil')],
  ['tabs', 'LKE901', edit('  id: index', '\tid: index')],
  ['an unknown key', 'LKE910', edit('version:', 'versoin: 1\nversion:')],
  ['a script', 'LKE910', more('exec: "rm -rf /"')],
  ['an include', 'LKE910', more('include: /etc/passwd')],
  ['constructor as a key', 'LKE910', more('constructor: 1')],
  ['a decimal comma', 'LKE914', weight("'6,0'")],
  ['not a number', 'LKE914', weight('.nan')],
  ['infinity', 'LKE914', weight('.inf')],
  ['1e400', 'LKE914', weight('1e400')],
  ['a weight that is an empty text', 'LKE914', weight("''")],
  ['a weight that is blank', 'LKE914', weight("' '")],
  ['a weight that is nothing', 'LKE912', weight('')],
  ['a weight that is null', 'LKE912', weight('null')],
  ['a weight that is a truth', 'LKE912', weight('true')],
  ['a weight that is a list', 'LKE912', weight('[6]')],
  ['an answer worth an empty text', 'LKE914', edit('A: 1,', "A: '',")],
  ['a negative weight', 'LKE914', weight('-6')],
  ['a weight of 500 digits', 'LKE914', weight('9'.repeat(500))],
  ['hexadecimal', 'LKE914', weight('0x6')],
  ['division by zero', 'LKE914', weight('6/0')],
  ['weights that do not add up', 'LKE920', weight('6.000001')],
  ['one id twice', 'LKE925', edit('id: mp.2.b', 'id: mp.2.a')],
  ['a scale nothing defines', 'LKE926', edit('scale: ya-tidak', 'scale: yatidak')],
  ['a dependence on itself', 'LKE931', edit('zero-when: mp.1.a', 'zero-when: mp.1.c')],
  [
    'dependences in a circle',
    'LKE931',
    edit(
      'keywords: [dibentuk, keputusan]',
      'depends: [{ zero-when: mp.1.c, is: [C] }]\n                  keywords: [dibentuk]',
    ),
  ],
  ['an option worth more than 1', 'LKE927', edit('A: 1,', 'A: 1.5,')],
  ['a scale turned round', 'LKE930', edit('to: 4', 'to: -4').replace('to: -4', "to: '0'")],
];

describe('a slip in a rubric', () => {
  it.each([
    ['an unknown key', edit('version:', 'versoin: 1\nversion:'), 'Did you mean "version"?'],
    ['a decimal comma', weight("'6,5'"), 'Write 6.5'],
  ])('is answered with what was meant: %s', async (_, text, answer) => {
    writeFileSync(join(folder, 'r.yaml'), text);
    const { err } = await runLke([
      'score',
      join(folder, 'lke.xlsx'),
      '-r',
      join(folder, 'r.yaml'),
      '--lang',
      'en',
    ]);
    expect(err).toContain(answer);
  });

  it('that looks like an expression is a text, and takes no time', async () => {
    writeFileSync(join(folder, 'r.yaml'), edit('Rubrik kecil', '(x+x+)+y|.*$'));
    const words = ['score', join(folder, 'lke.xlsx'), '-r', join(folder, 'r.yaml'), '--lang', 'id'];
    const { exit, out } = await runLke(words);
    expect(exit).toBe(0);
    expect(out).toContain('(x+x+)+y|.*$');
  });
});

describe('a hostile rubric', () => {
  it.each(RUBRICS)('%s', async (_, code, text) => {
    const [rubric, workbook] = [join(folder, 'r.yaml'), join(folder, 'lke.xlsx')];
    writeFileSync(rubric, text);
    const { exit, out, err } = await runLke(['score', workbook, '-r', rubric, '--lang', 'en']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect([...new Set(err.match(/\[LKE\d+\]/g))]).toEqual([`[${code}]`]);
    expect(err).toMatch(code === 'LKE902' || code === 'LKE903' ? /\[LKE/ : /r\.yaml:\d+:\d+: /);
  });
});
