import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../../src/cli/node-world.ts';
import type { Signal, World } from '../../../src/cli/world.ts';
import { agencies, agencyBook, HOME, lke, SCORE, Workplace } from '../../support/agencies.ts';
import { SMALL_RUBRIC_TEXT } from '../../support/form.ts';
import { inThisThread } from '../../support/in-this-thread.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace(agencies(12));
});
afterEach(() => place.remove());

const ALL = ['table', 'csv', 'json', 'ndjson', 'md']
  .flatMap((format) => ['-f', format])
  .concat('--detail', '-q');
const score = (folder: string, words: readonly string[] = ALL, changes: Partial<World> = {}) =>
  lke([...SCORE, place.path('masuk'), '-o', `${place.path(folder)}/`, ...words], changes);
const verify = (folder: string) => lke(['verify', place.path(folder)]);

/** How many workbooks are read by a worker. */
function counting() {
  const counted = { assessed: 0 };
  const changes: Partial<World> = {
    threads: async () => ({
      processors: 2,
      starter: (setup) => {
        const start = inThisThread(setup);
        return (hear) => {
          const thread = start(hear);
          const send: typeof thread.send = (task) => {
            counted.assessed++;
            thread.send(task);
          };
          return { ...thread, send };
        };
      },
    }),
  };
  return { counted, changes };
}

/** A signal while the given workbook is read. */
function interrupted(at: number): Partial<World> {
  let stop: (signal: Signal) => void = () => {};
  let read = 0;
  const { readFile } = nodeWorld(HOME);
  return {
    onInterrupt: (act) => {
      stop = act;
      return () => {};
    },
    readFile: async (path, limit) => {
      if (path.endsWith('.xlsx') && ++read === at) stop('SIGTERM');
      return readFile(path, limit);
    },
  };
}

describe('a results folder', () => {
  it('holds every output under its name, and nothing else', async () => {
    expect((await score('hasil')).exit).toBe(0);
    expect(Object.keys(place.folder('hasil'))).toEqual([
      'answers.csv',
      'assessments.ndjson',
      'lke-batch.json',
      'ranking.csv',
      'ranking.md',
      'ranking.txt',
      'report.json',
      'results.ndjson',
    ]);
    expect((await score('usual', ['-q'])).exit).toBe(0);
    expect(Object.keys(place.folder('usual'))).toEqual([
      'lke-batch.json',
      'ranking.csv',
      'ranking.txt',
      'results.ndjson',
    ]);
  });

  it('holds what standard output would', async () => {
    await score('hasil');
    const folder = place.folder('hasil');
    for (const [file, words] of [
      ['report.json', ['-f', 'json']],
      ['assessments.ndjson', ['-f', 'ndjson']],
      ['ranking.csv', ['-f', 'csv']],
      ['answers.csv', ['-f', 'csv', '--detail']],
      ['ranking.txt', []],
      ['ranking.md', ['-f', 'md']],
    ] as const) {
      expect((await lke([...SCORE, place.path('masuk'), ...words, '-q'])).out).toBe(folder[file]);
    }
  });

  it('is not written over, nor among other files', async () => {
    await score('hasil');
    const before = place.folder('hasil');
    const again = await score('hasil');
    expect(again.exit).toBe(2);
    expect(again.err).toContain('LKE820');
    expect(place.folder('hasil')).toEqual(before);
    place.put('lain/surat.docx', 'x');
    expect((await score('lain')).err).toContain('LKE821');
    expect((await score('lain', [...ALL, '--force'])).err).toContain('LKE821');
    place.put('masuk/kota/0003.xlsx', agencyBook(99));
    expect((await score('hasil', [...ALL, '--force'])).exit).toBe(0);
    expect(place.folder('hasil')).not.toEqual(before);
  });

  it('may lie in the folder that is scored', async () => {
    await score('masuk/hasil');
    const inside = place.folder('masuk/hasil');
    expect((await score('masuk/hasil', [...ALL, '--resume'])).exit).toBe(0);
    expect(place.folder('masuk/hasil')).toEqual(inside);
    await score('hasil');
    expect(place.folder('hasil')).toEqual(inside);
  });
});

describe('--resume', () => {
  it('scores nothing again that is unchanged', async () => {
    await score('hasil');
    const before = place.folder('hasil');
    const { counted, changes } = counting();
    expect((await score('hasil', [...ALL, '--resume'], changes)).exit).toBe(0);
    expect(counted.assessed).toBe(0);
    expect(place.folder('hasil')).toEqual(before);
  });

  it('scores again only what changed, came or moved, and forgets what went', async () => {
    await score('hasil');
    place.put('masuk/kota/0003.xlsx', agencyBook(303));
    place.put('masuk/kota/0777.xlsx', agencyBook(777));
    place.put('masuk/kota/pindah.xlsx', agencyBook(6));
    rmSync(place.path('masuk/kota/0006.xlsx'));
    const { counted, changes } = counting();
    await score('hasil', [...ALL, '--resume'], changes);
    expect(counted.assessed).toBe(3);
    await score('baru');
    expect(place.folder('hasil')).toEqual(place.folder('baru'));
  });

  it('scores everything again for another rubric, and where a format needs more than was kept', async () => {
    await score('hasil', ['-q', '-f', 'csv']);
    const first = counting();
    await score('hasil', ['-q', '-f', 'json', '--resume'], first.changes);
    expect(first.counted.assessed).toBe(12);
    expect(Object.keys(place.folder('hasil'))).toEqual(['lke-batch.json', 'report.json', 'results.ndjson']);
    place.put('rubrik.yaml', SMALL_RUBRIC_TEXT.replace('version: 1.0.0', 'version: 1.0.1'));
    const second = counting();
    const words = [place.path('masuk'), '-r', place.path('rubrik.yaml'), '-o', `${place.path('hasil')}/`];
    await lke(['score', ...words, '-q', '-f', 'json', '--resume'], second.changes);
    expect(second.counted.assessed).toBe(12);
  });

  it.each([1, 2, 5, 9, 12])('finishes what was stopped at file %i', async (at) => {
    await score('utuh');
    const stopped = await score('hasil', ALL, interrupted(at));
    expect(stopped.exit).toBe(143);
    expect(readdirSync(place.path('hasil')).filter((name) => !name.startsWith('.lke-journal-'))).toEqual([]);
    const hasJournal = readdirSync(place.path('hasil')).length > 0;
    // Before anything was finished there is nothing to lose.
    if (hasJournal) expect((await score('hasil')).err).toContain('LKE829');
    const { counted, changes } = counting();
    expect((await score('hasil', [...ALL, '--resume'], changes)).exit).toBe(0);
    expect(counted.assessed).toBeGreaterThan(0);
    expect(counted.assessed).toBeLessThanOrEqual(12 - at + 5);
    expect(place.folder('hasil')).toEqual(place.folder('utuh'));
  });

  it('uses whatever of a journal proves itself, and clears what a killed run left', async () => {
    await score('utuh');
    await score('hasil', ALL, interrupted(9));
    const [journal = ''] = readdirSync(place.path('hasil'));
    appendFileSync(place.path(`hasil/${journal}`), '{"sha256":"half a li');
    writeFileSync(place.path('hasil/.report.json.0123456789ab.tmp'), 'half a report');
    writeFileSync(place.path('hasil/.lke-journal-ba987654321f'), 'nothing of ours\n');
    await score('hasil', [...ALL, '--resume']);
    expect(place.folder('hasil')).toEqual(place.folder('utuh'));
  });
});

describe('verify', () => {
  it('finds all well, also without the workbooks', async () => {
    await score('hasil');
    const well = await verify('hasil');
    expect(well.exit).toBe(0);
    expect(well.out).toMatch(
      /12 results and 7 outputs agree with the\s+manifest, 12 workbooks with what was scored/,
    );
    rmSync(place.path('masuk'), { recursive: true });
    const alone = await verify('hasil');
    expect(alone.exit).toBe(0);
    expect(alone.out).toContain('0 workbooks');
  });

  it('finds any changed byte of any file', async () => {
    await score('hasil');
    const folder = place.folder('hasil');
    for (const [name, content] of Object.entries(folder)) {
      const bytes = Buffer.from(content);
      for (const at of [0, 1, bytes.length >> 1, bytes.length - 70, bytes.length - 2, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        place.put(`hasil/${name}`, changed);
        const { exit, out, err } = await verify('hasil');
        expect({ name, at, exit }).toEqual({ name, at, exit: name === 'lke-batch.json' ? 2 : 1 });
        expect(out + err).toMatch(/LKE82[24]/);
      }
      place.put(`hasil/${name}`, content);
    }
    expect((await verify('hasil')).exit).toBe(0);
  });

  it('finds files that are missing, strange, cut off or longer', async () => {
    await score('hasil');
    place.put('hasil/catatan.txt', 'x');
    expect((await verify('hasil')).out).toContain('LKE825');
    appendFileSync(place.path('hasil/ranking.csv'), '\n');
    expect(await verify('hasil')).toMatchObject({ exit: 1 });
    rmSync(place.path('hasil/ranking.csv'));
    expect((await verify('hasil')).out).toContain('LKE823');
    rmSync(place.path('hasil/lke-batch.json'));
    expect(await verify('hasil')).toMatchObject({ exit: 2 });
    expect((await verify('tidak-ada')).err).toContain('LKE823');
  });

  it('finds a workbook that changed since', async () => {
    await score('hasil');
    place.put('masuk/kota/0003.xlsx', agencyBook(303));
    const { exit, out } = await verify('hasil');
    expect(exit).toBe(1);
    expect(out).toContain('LKE826');
  });

  it('says that a run is not finished', async () => {
    await score('hasil', ALL, interrupted(5));
    expect((await verify('hasil')).err).toContain('LKE829');
  });
});

describe('shards', () => {
  const shard = (number: number, of: number, words: readonly string[] = ALL) =>
    score(`bagian-${number}`, [...words, '--shard', `${number}/${of}`]);
  const merge = (parts: readonly string[], words: readonly string[] = ALL) =>
    lke(['merge', ...parts.map((part) => place.path(part)), '-o', `${place.path('gabung')}/`, ...words]);
  const names = (of: number) => Array.from({ length: of }, (_, index) => `bagian-${index + 1}`);

  it.each([1, 2, 8])('merge from %i into the bytes of one run', async (of) => {
    await score('utuh');
    for (let number = 1; number <= of; number++) expect([0, 2]).toContain((await shard(number, of)).exit);
    const merged = await merge(names(of).reverse());
    expect(merged).toMatchObject({ exit: 0, err: '' });
    expect(place.folder('gabung')).toEqual(place.folder('utuh'));
    expect((await verify('gabung')).exit).toBe(0);
  });

  it('go to standard output too', async () => {
    for (const number of [1, 2]) await shard(number, 2);
    const parts = names(2).map((part) => place.path(part));
    const { out } = await lke(['merge', ...parts, '-f', 'csv', '-q']);
    expect(out).toBe((await lke([...SCORE, place.path('masuk'), '-f', 'csv', '-q'])).out);
  });

  it('are held against a register together', async () => {
    place.put('register.csv', 'id,name\n1,Dinas 1\n2,Dinas 99\n');
    for (const number of [1, 2]) await shard(number, 2);
    const words = ['-f', 'csv', '-q', '--expect', place.path('register.csv')];
    const merged = await lke(['merge', ...names(2).map((part) => place.path(part)), ...words]);
    expect(merged.out).toBe((await lke([...SCORE, place.path('masuk'), ...words])).out);
  });

  it('must be all there, each once, of one run, and as they were written', async () => {
    for (const number of [1, 2, 3]) await shard(number, 3);
    expect((await merge(['bagian-1', 'bagian-3'])).err).toMatch(/Missing: 2\..*LKE831/s);
    expect((await merge(['bagian-1', 'bagian-2', 'bagian-3', 'bagian-1'])).err).toMatch(
      /More than once: 1\./,
    );
    expect((await merge(['bagian-1', 'tidak-ada'])).err).toContain('LKE823');
    await score('utuh');
    expect((await merge(['bagian-1', 'utuh'])).err).toContain('LKE833');
    const records = place.read('bagian-2/results.ndjson');
    place.put('bagian-2/results.ndjson', records.replace('"scored"', '"Scored"'));
    expect((await merge(names(3))).err).toContain('LKE822');
    place.put('bagian-2/results.ndjson', records);
    await shard(3, 3, ['-q', '-f', 'csv', '--force']);
    expect((await merge(names(3))).err).toMatch(/parts differ.*LKE830/s);
    expect(readdirSync(place.top)).not.toContain('gabung');
  });

  it('cannot give what they did not keep', async () => {
    for (const number of [1, 2]) await shard(number, 2, ['-q', '-f', 'csv']);
    expect((await merge(names(2), ['-q', '-f', 'json'])).err).toContain('LKE830');
    expect((await merge(names(2), ['-q', '-f', 'csv'])).exit).toBe(0);
  });

  it('in which nothing could be scored are no failure where that is allowed: the merge judges', async () => {
    for (const name of Object.keys(agencies(12))) rmSync(place.path(name), { force: true });
    place.put('masuk/a.xlsx', 'no workbook at all');
    place.put('masuk/b.xlsx', 'no workbook either');
    const words = ['-q', '-f', 'csv', '--allow-partial'];
    for (const number of [1, 2]) expect((await shard(number, 2, words)).exit).toBe(0);
    expect((await shard(1, 1, ['-q', '-f', 'csv', '--force'])).exit).toBe(2);
    expect((await shard(1, 2, [...words, '--force'])).exit).toBe(0);
    expect((await merge(names(2), words)).exit).toBe(2);
  });

  it('may be empty', async () => {
    const { exit, err } = await score('bagian', ['-f', 'csv', '--shard', '99999/99999', '-v']);
    expect(exit).toBe(0);
    expect(err).toContain('LKE808');
  });
});
