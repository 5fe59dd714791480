import { describe, expect, it } from 'vitest';
import { expandInputs } from '../../../src/cli/batch/inputs.ts';
import { diagnose, failure } from '../../../src/domain/diagnostic.ts';
import { memoryStorage } from '../memory-storage.ts';

const FILES = [
  'masuk/b.xlsx',
  'masuk/a.xlsx',
  'masuk/kota/c.XLSX',
  'masuk/kota/lama.xls',
  'masuk/kota/~$c.xlsx',
  'masuk/kota/.tersembunyi.xlsx',
  'masuk/.git/config.xlsx',
  'masuk/surat.pdf',
  'masuk/hasil/lke-batch.json',
  'masuk/hasil/ranking.csv',
  'masuk/hasil/a.xlsx',
  'lain.xlsx',
  'tanpa/surat.pdf',
] as const;

const storageOf = (input = '') => {
  const files = new Map(FILES.map((path) => [path as string, new Uint8Array(1)] as const));
  return memoryStorage(files, new TextEncoder().encode(input));
};

const expand = (words: readonly string[], input = '') => {
  const expanded = expandInputs(words, storageOf(input));
  if (!expanded.ok) throw new Error(JSON.stringify(expanded.diagnostics));
  return expanded.value;
};

describe('the files of a batch', () => {
  it('are all workbooks below a folder, by path', () => {
    expect(expand(['masuk']).files).toEqual([
      'masuk/a.xlsx',
      'masuk/b.xlsx',
      'masuk/kota/c.XLSX',
      'masuk/kota/lama.xls',
    ]);
  });

  it('leave out what is no submission, and name it', () => {
    expect(expand(['masuk/']).findings.map(({ code, args }) => ({ code, ...args }))).toEqual([
      { code: 'LKE804', file: 'masuk/.git', reason: 'hidden' },
      { code: 'LKE804', file: 'masuk/kota/.tersembunyi.xlsx', reason: 'hidden' },
      { code: 'LKE804', file: 'masuk/kota/~$c.xlsx', reason: 'lock' },
      { code: 'LKE804', file: 'masuk/surat.pdf', reason: 'not-workbook' },
    ]);
  });

  it('are what is named itself, whatever it is', () => {
    expect(expand(['masuk/kota/~$c.xlsx', 'masuk/surat.pdf', 'tidak-ada.xlsx']).files).toEqual([
      'masuk/kota/~$c.xlsx',
      'masuk/surat.pdf',
      'tidak-ada.xlsx',
    ]);
  });

  it('come once, however often they are named', () => {
    expect(expand(['./masuk/a.xlsx', 'masuk', 'masuk/../masuk/a.xlsx', 'masuk//b.xlsx']).files).toHaveLength(
      4,
    );
    expect(expand(['masuk', `${process.cwd()}/masuk/a.xlsx`]).files).toEqual(expand(['masuk']).files);
  });

  it.each([
    ['masuk/*.xlsx', ['masuk/a.xlsx', 'masuk/b.xlsx']],
    ['masuk/?.xlsx', ['masuk/a.xlsx', 'masuk/b.xlsx']],
    ['**/*.XLSX', ['masuk/kota/c.XLSX']],
    ['masuk/**/*.{XLSX,xls}', ['masuk/kota/c.XLSX', 'masuk/kota/lama.xls']],
    ['masuk/[b-z]*.xlsx', ['masuk/b.xlsx']],
    ['l*', ['lain.xlsx']],
    ['masuk/ko*', ['masuk/kota/c.XLSX', 'masuk/kota/lama.xls']],
    ['masuk/k*/*.xls', ['masuk/kota/lama.xls']],
  ])('fit the pattern %s', (pattern, files) => {
    expect(expand([pattern]).files).toEqual(files);
  });

  it.each([
    ['lines', 'lain.xlsx\r\n\nmasuk/a.xlsx\n'],
    ['lines without an end', 'lain.xlsx\nmasuk/a.xlsx'],
    ['texts divided by NUL', 'lain.xlsx\0masuk/a.xlsx\0'],
  ])('are listed on standard input as %s', (_, input) => {
    expect(expand(['-'], input).files).toEqual(['lain.xlsx', 'masuk/a.xlsx']);
    expect(expand(['-', 'masuk/b.xlsx'], input).files).toHaveLength(3);
  });

  it.each([['tanpa'], ['tanpa/*'], ['*.ods'], ['tidak-ada/*.xlsx'], ['masuk/hasil']])(
    'are none in %s, which is told',
    (word) => {
      const expanded = expandInputs([word], storageOf());
      expect(expanded.ok).toBe(false);
      expect(expanded.diagnostics.at(-1)).toMatchObject({ code: 'LKE805', args: { path: word } });
      expect(expand([word, 'lain.xlsx']).findings).toContainEqual(diagnose('LKE805', { path: word }));
    },
  );

  it('are none in an empty list, and cannot be read from one that is no text', () => {
    expect(expandInputs(['-'], storageOf('\n \n')).diagnostics).toMatchObject([{ code: 'LKE805' }]);
    const storage = memoryStorage(new Map(), new Uint8Array([0x61, 0xff, 0x0a]));
    expect(expandInputs(['-'], storage).diagnostics).toMatchObject([
      { code: 'LKE807', args: { problem: 'NOT_UTF8' } },
    ]);
  });

  it('may lie in a folder that cannot be looked into, which is told and stops nothing else', () => {
    const storage = storageOf();
    const broken = {
      ...storage,
      list: (folder: string) =>
        folder === 'masuk/kota'
          ? failure(diagnose('LKE806', { folder, reason: 'EACCES' }))
          : storage.list(folder),
    };
    const expanded = expandInputs(['masuk'], broken);
    expect(expanded).toMatchObject({ ok: true, value: { files: ['masuk/a.xlsx', 'masuk/b.xlsx'] } });
    expect(expanded.ok && expanded.value.findings.filter(({ severity }) => severity === 'error')).toEqual([
      diagnose('LKE806', { folder: 'masuk/kota', reason: 'EACCES' }),
    ]);
  });
});
