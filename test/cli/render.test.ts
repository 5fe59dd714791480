import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISK } from '../../src/cli/disk.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { BATCH_FORMATS, namesOf, REPORT_FORMATS } from '../../src/cli/outputs.ts';
import { success } from '../../src/domain/diagnostic.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { agencies, agencyBook, HOME, lke, SCORE, Workplace } from '../support/agencies.ts';

let place: Workplace;
beforeAll(async () => {
  place = new Workplace({
    ...agencies(6),
    'satu.xlsx': agencyBook(31, 'Dinas <Satu> & *Dua*'),
    'dua.xlsx': agencyBook(32),
    'rusak.xlsx': 'PK tetapi bukan',
    'daftar.csv': 'id,name\n1,Dinas 1\n2,Dinas 99\n',
  });
  const save = (words: readonly string[], name: string) =>
    lke([...SCORE, ...words, '-q', '-o', place.path(name)]);
  await save([place.path('satu.xlsx')], 'satu.json');
  await save(
    ['satu.xlsx', 'dua.xlsx', 'rusak.xlsx'].map((name) => place.path(name)),
    'tiga.json',
  );
  await save([place.path('rusak.xlsx')], 'rusak.json');
  await save([place.path('masuk')], 'masuk.json');
});
afterAll(() => place.remove());

const spoken = (words: readonly string[], language: Language) => lke(words, {}, DISK, language);
/** One rendering in a file of its own, since some formats are not for standard output. */
async function bytesOf(words: readonly string[], format: string, language: Language): Promise<string> {
  const file = place.path(`keluaran.${format}`);
  const run = await spoken([...words, '-f', format, '-o', `${file}.out`, '--force', '-q'], language);
  expect(run.exit, run.err).not.toBe(2);
  return readFileSync(`${file}.out`, 'latin1');
}

/** Formats that many agencies share one file in. */
const SHARED = namesOf(BATCH_FORMATS).filter((format) => format !== 'html' && format !== 'docx');
const EACH = LANGUAGES.flatMap((language) =>
  namesOf(REPORT_FORMATS).map((format) => [format, language] as const),
);
const MANY = LANGUAGES.flatMap((language) => SHARED.map((format) => [format, language] as const));

describe('lke render', () => {
  it.each([...EACH, ['docx', 'id'] as const])(
    'gives the bytes of lke score for one file: %s in %s',
    async (format, language) => {
      const made = await bytesOf([...SCORE, place.path('satu.xlsx')], format, language);
      expect(made.length).toBeGreaterThan(500);
      expect(await bytesOf(['render', place.path('satu.json')], format, language)).toBe(made);
    },
  );

  it.each(EACH)('gives the bytes of lke score for three files: %s in %s', async (format, language) => {
    const files = ['satu.xlsx', 'dua.xlsx', 'rusak.xlsx'].map((name) => place.path(name));
    const made = await bytesOf([...SCORE, ...files], format, language);
    expect(await bytesOf(['render', place.path('tiga.json')], format, language)).toBe(made);
  });

  it.each(MANY)('gives the bytes of lke score for a folder: %s in %s', async (format, language) => {
    const further = ['--group', '--sort', 'agency', '--top', '3', '--expect', place.path('daftar.csv')];
    const words = language === 'id' ? [] : further;
    const made = await bytesOf([...SCORE, place.path('masuk'), ...words], format, language);
    expect(await bytesOf(['render', place.path('masuk.json'), ...words], format, language)).toBe(made);
  });

  it('gives the answers of a batch, when asked for', async () => {
    const words = ['-f', 'csv', '--detail', '-q'];
    const made = await lke([...SCORE, place.path('masuk'), ...words]);
    const anew = await lke(['render', place.path('masuk.json'), ...words]);
    expect(anew).toEqual({ ...made, exit: 0 });
    expect(made.out.split('\n').length).toBeGreaterThan(20);
  });

  it('gives the same table for a terminal of any width, with all findings', async () => {
    const narrow = { stdout: { isTerminal: true, columns: 60 } };
    const made = await lke([...SCORE, place.path('satu.xlsx'), '-v'], narrow);
    expect((await lke(['render', place.path('satu.json'), '-v'], narrow)).out).toBe(made.out);
  });

  it('reads standard input, and ends well whatever the report says', async () => {
    const bytes = readFileSync(place.path('tiga.json'));
    const { storage } = nodeWorld(HOME);
    const run = await lke(['render', '-', '-f', 'md'], {
      storage: { ...storage, readInput: () => success(bytes) },
    });
    expect(run).toMatchObject({ exit: 0, err: '' });
    expect(run.out).toContain('Dinas \\<Satu\\> \\& \\*Dua\\*');
  });

  it('says why there is no table of a file that could not be scored', async () => {
    const run = await lke(['render', place.path('rusak.json')]);
    expect(run).toMatchObject({ exit: 0, out: '' });
    expect(run.err).toContain('rusak.xlsx: error LKE1');
  });

  it('never writes over the report, and needs --force for another file', async () => {
    const report = place.path('satu.json');
    expect((await lke(['render', report, '-o', report, '--force'])).err).toContain('[LKE989]');
    expect((await lke(['render', report, '-o', place.path('tiga.json')])).err).toContain('[LKE980]');
  });

  it('makes a results folder that can be verified, and no part of a shard', async () => {
    const folder = `${place.path('hasil')}/`;
    const words = ['-f', 'csv', '-f', 'json', '-f', 'md'];
    expect((await lke(['render', place.path('masuk.json'), ...words, '-o', folder])).exit).toBe(0);
    expect(place.read('hasil/report.json')).toBe(place.read('masuk.json'));
    expect(await lke(['verify', folder])).toMatchObject({ exit: 0 });
    expect((await lke(['merge', folder, '-o', `${place.path('gabung')}/`])).err).toContain('LKE833');
  });

  it.each([
    ['there is none', 'tidak-ada.json', '[LKE101]'],
    ['it is a workbook', 'satu.xlsx', '[LKE860]'],
    ['it is a register', 'daftar.csv', '[LKE860]'],
  ])('refuses when %s', async (_, name, code) => {
    const run = await lke(['render', place.path(name), '-f', 'md']);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain(code);
  });

  it('refuses a report that was changed, and only warns of another version', async () => {
    const text = place.read('satu.json');
    place.put('ubah.json', text.replace(/"value": (\d)/, '"value": 9$1'));
    const changed = await lke(['render', place.path('ubah.json')]);
    expect(changed).toMatchObject({ exit: 2, out: '' });
    expect(changed.err).toMatch(/at \$\.assessments\[0\]\.index\.value stands 9/);
    place.put('lama.json', text.replace(/"version": "0\.\d+\.\d+"/, '"version": "0.0.1"'));
    const older = await lke(['render', place.path('lama.json'), '-f', 'json']);
    expect(older).toMatchObject({ exit: 0, out: place.read('lama.json') });
    expect(older.err).toContain('[LKE862]');
  });
});
