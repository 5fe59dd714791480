/** What a run loads: the packages that write workbooks and documents only where one is written. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lke-loaded-'));
const hook = join(folder, 'loaded.cjs');

beforeAll(() => {
  const listed = 'Object.keys(require.cache).filter((name) => /[\\\\/]node_modules[\\\\/]/.test(name))';
  writeFileSync(
    hook,
    `process.on('exit', () => process.stderr.write('\\nLOADED ' + ${listed}.join('\\n')));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages a run has loaded by its end. */
function packagesOf(...words: readonly string[]): readonly string[] {
  const program = ['--require', hook, join(HOME, 'bin', 'lke.js'), ...words];
  const { stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8' });
  const [, listed] = stderr.split('\nLOADED ');
  if (listed === undefined) throw new Error(`nothing was said of what was loaded: ${stderr}`);
  const names = listed.split('\n').flatMap((path) => /.*node_modules[\\/]([^\\/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}

const workbook = join(HOME, 'fixtures', 'zi-2021-wbk.xlsx');

describe('a run that writes no workbook', () => {
  it.each([
    [['score', workbook]],
    [['score', workbook, '-f', 'json']],
    [['check', workbook]],
    [['explain', workbook, 'index']],
    [['rubric', 'list']],
    [['rubric', 'show', 'zi-2021']],
    [['rubric', 'lint', 'zi-2021']],
    [['code', 'LKE301']],
    [['--help']],
  ])('loads no package: %j', (words) => {
    expect(packagesOf(...words)).toEqual([]);
  });
});

describe('a run that writes a document', () => {
  it('loads what fills templates in, and nothing else', () => {
    expect([...packagesOf('score', workbook, '-o', 'lhe.docx')].sort()).toEqual([
      '@xmldom',
      'docxtemplater',
      'pako',
      'pizzip',
    ]);
  });
});

describe('a run that writes one', () => {
  it.each([[['template', 'zi-2021', '-o', 'form.xlsx']], [['score', workbook, '-o', 'result.xlsx']]])(
    'loads exceljs: %j',
    (words) => {
      expect(packagesOf(...words)).toContain('exceljs');
    },
  );

  it('needs no package to change one', () => {
    expect(packagesOf('annotate', workbook, '-o', 'copy.xlsx')).toEqual([]);
  });
});
