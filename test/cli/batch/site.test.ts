import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentPath, isDocument } from '../../../src/cli/batch/documents.ts';
import { roleOf } from '../../../src/cli/batch/names.ts';
import { nodeWorld } from '../../../src/cli/node-world.ts';
import type { Signal } from '../../../src/cli/world.ts';
import { agencies, agencyBook, HOME, lke, SCORE, Workplace } from '../../support/agencies.ts';
import { PAYLOADS } from '../../support/payloads.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace({ ...agencies(5), 'masuk/kota/rusak.xlsx': 'bukan buku kerja' });
});
afterEach(() => place.remove());

const site = (folder: string, ...words: string[]) =>
  lke([
    ...SCORE,
    place.path('masuk'),
    '-f',
    'html',
    '-o',
    `${place.path(folder)}/`,
    '--allow-partial',
    '-q',
    ...words,
  ]);
const pagesOf = (folder: string) => readdirSync(place.path(`${folder}/pages`)).sort();

/** Every address on a page. */
function addresses(page: string): readonly string[] {
  return Array.from(page.matchAll(/(?:href|src)="([^"]*)"/g), ([, address = '']) => address);
}

describe('a site', () => {
  it('leads from the overview to a page of every file and back, by relative addresses alone', async () => {
    expect((await site('situs')).exit).toBe(0);
    const index = place.read('situs/index.html');
    const names = pagesOf('situs');
    expect(names).toHaveLength(6);
    expect(new Set(addresses(index).filter((address) => !address.startsWith('#')))).toEqual(
      new Set(names.map((name) => `pages/${name}`)),
    );
    for (const name of names) {
      const out = addresses(place.read(`situs/pages/${name}`)).filter((address) => !address.startsWith('#'));
      expect(out).toEqual(['../index.html']);
    }
  });

  it('names a page the same whoever else is in the batch', async () => {
    await site('situs');
    for (const file of ['kota/rusak.xlsx', 'kota/0003.xlsx']) rmSync(place.path(`masuk/${file}`));
    place.put('masuk/kota/0000.xlsx', agencyBook(70));
    const before = new Set(pagesOf('situs'));
    await site('situs', '--resume');
    const after = pagesOf('situs');
    expect(after).toHaveLength(5);
    expect(after.filter((name) => !before.has(name))).toHaveLength(1);
    expect((await lke(['verify', place.path('situs')])).exit).toBe(0);
  });

  it('goes, folder and all, when other formats are asked for', async () => {
    await site('hasil');
    await lke([...SCORE, place.path('masuk'), '-f', 'csv', '-o', `${place.path('hasil')}/`, '--force', '-q']);
    expect(readdirSync(place.path('hasil')).sort()).toEqual([
      'lke-batch.json',
      'ranking.csv',
      'results.ndjson',
    ]);
  });

  it('is proven page by page', async () => {
    await site('situs');
    const [first = '', second = ''] = pagesOf('situs');
    const whole = place.read(`situs/pages/${first}`);
    const verify = () => lke(['verify', place.path('situs')]);
    place.put(`situs/pages/${first}`, whole.replace('</html>', '</html> '));
    expect(await verify()).toMatchObject({ exit: 1 });
    expect((await verify()).out).toMatch(/LKE822/);
    place.put(`situs/pages/${first}`, whole);
    rmSync(place.path(`situs/pages/${second}`));
    expect((await verify()).out).toMatch(/LKE823/);
    place.put('situs/pages/catatan.txt', 'x');
    expect((await verify()).out).toMatch(/LKE825/);
  });

  it('is not put among files of others', async () => {
    place.put('situs/pages/liburan.jpg', 'x');
    const { exit, err } = await site('situs');
    expect(exit).toBe(2);
    expect(err).toContain('LKE821');
    expect(existsSync(place.path('situs/index.html'))).toBe(false);
  });

  it('clears what a killed run left among the pages', async () => {
    await site('situs');
    const expected = place.folder('situs');
    place.put('situs/pages/.dinas-1-0123456789ab.html.0123456789ab.tmp', 'half a page');
    await site('situs', '--resume');
    expect(place.folder('situs')).toEqual(expected);
  });

  it('finishes what was stopped, in the bytes of a run that was not', async () => {
    await site('utuh');
    let stop: (signal: Signal) => void = () => {};
    let read = 0;
    const { readFile } = nodeWorld(HOME);
    const words = ['-f', 'html', '-o', `${place.path('situs')}/`, '--allow-partial', '-q'];
    const stopped = await lke([...SCORE, place.path('masuk'), ...words], {
      onInterrupt: (act) => {
        stop = act;
        return () => {};
      },
      readFile: async (path, limit) => {
        if (path.endsWith('.xlsx') && ++read === 4) stop('SIGINT');
        return readFile(path, limit);
      },
    });
    expect(stopped.exit).toBe(130);
    expect(existsSync(place.path('situs/index.html'))).toBe(false);
    expect((await site('situs', '--resume')).exit).toBe(0);
    expect(place.folder('situs')).toEqual(place.folder('utuh'));
  });

  it('needs a folder, and says so before anything is read', async () => {
    for (const output of [
      ['-f', 'html'],
      ['-o', place.path('semua.html')],
    ]) {
      const { exit, out, err } = await lke([...SCORE, place.path('masuk'), ...output]);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toContain('LKE863');
    }
    expect(existsSync(place.path('semua.html'))).toBe(false);
  });

  it('is the same from a finished report', async () => {
    await site('situs', '-f', 'docx');
    const report = place.path('laporan.json');
    await lke([...SCORE, place.path('masuk'), '-o', report, '-q']);
    const anew = await lke(['render', report, '-f', 'html', '-f', 'docx', '-o', `${place.path('lagi')}/`]);
    expect(anew.exit).toBe(0);
    const made = (folder: string) =>
      Object.entries(place.folder(folder)).filter(([name]) => /\.(html|docx)$/.test(name));
    expect(made('lagi')).toEqual(made('situs'));
    expect(made('lagi')).toHaveLength(1 + 6 + 5);
    expect((await lke(['verify', place.path('lagi')])).exit).toBe(0);
  });

  it('may be one of shards', async () => {
    await site('utuh');
    await site('a', '--shard', '1/2');
    await site('b', '--shard', '2/2');
    const parts = ['a', 'b'].map((name) => place.path(name));
    const words = ['-f', 'html', '--allow-partial', '-q'];
    expect((await lke(['merge', ...parts, ...words, '-o', `${place.path('gabung')}/`])).exit).toBe(0);
    expect(place.folder('gabung')).toEqual(place.folder('utuh'));
  });
});

describe('the name of a page', () => {
  const nameOf = (agency: string | null, name: string) =>
    documentPath('html', { agency, file: { name, size: null, sha256: null } });
  const digest = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 12);

  it.each([
    ['Kabupaten Contoh', 'masuk/a.xlsx', 'kabupaten-contoh'],
    ['  Dinas PU & Perumahan, Kota “Ñandú” ', 'a.xlsx', 'dinas-pu-perumahan-kota-nandu'],
    [null, 'masuk/Dinas Kesehatan.v2.xlsx', 'dinas-kesehatan-v2'],
    ['北京', '北京.xlsx', 'x'],
    ['../../etc/passwd', 'a.xlsx', 'etc-passwd'],
    ['A'.repeat(300), 'a.xlsx', 'a'.repeat(40)],
  ])('%j in %j is %j', (agency, name, slug) => {
    expect(nameOf(agency, name)).toBe(`pages/${slug}-${digest(name)}.html`);
  });

  it('is safe on every system, whatever an agency is called, and known as ours', () => {
    const check = (agency: string | null, name: string) => {
      const [folder = '', file = '', ...rest] = nameOf(agency, name).split('/');
      expect(rest).toEqual([]);
      expect(file).toMatch(/^[a-z0-9][a-z0-9-]{0,39}-[0-9a-f]{12}\.html$/);
      expect(isDocument(folder, file)).toBe(true);
      expect(roleOf(`${folder}/${file}`)).toBe('lasting');
      expect(roleOf(`${folder}/.${file}.0123456789ab.tmp`)).toBe('temporary');
      expect(roleOf(file)).toBe('foreign');
    };
    for (const { text } of PAYLOADS) check(text, text);
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(fc.property(fc.option(text), text, check), { numRuns: 300 });
  });
});
