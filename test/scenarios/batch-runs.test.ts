/** Batches of the built program: threads, processes, kills and signals as they are, on a small folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killAndResume } from '../../scripts/batch/kill-and-resume.ts';
import { contentsOf, run, start } from '../../scripts/batch/processes.ts';
import { agencies, HOME, SCORE, Workplace } from '../support/agencies.ts';

const PROGRAM = join(HOME, 'bin', 'lke.js');
const FILES = 30;
const ALL = ['-f', 'table', '-f', 'csv', '-f', 'json', '-f', 'ndjson', '--detail', '-q'];
const KILLS = 10;
const SEED = 7;

let place: Workplace;
beforeAll(async () => {
  place = new Workplace({ ...agencies(FILES), 'masuk/kota/rusak.xlsx': 'no workbook at all' });
  await score('utuh', ['-j', '2']);
}, 60_000);
afterAll(() => place.remove());

/** Paths are those that a person types: below the folder that is worked in. */
const score = (folder: string, words: readonly string[]) =>
  run(PROGRAM, [...SCORE, 'masuk', '-o', `${folder}/`, ...ALL, ...words], place.top);
const contents = (folder: string) => contentsOf(place.path(folder));

describe('a batch', { timeout: 120_000 }, () => {
  it.each(['1', '8'])('gives the same bytes with %s jobs as with 2', async (jobs) => {
    const { exit, err } = await score(`jobs-${jobs}`, ['-j', jobs]);
    expect({ exit, err: err.includes('rusak.xlsx') }).toEqual({ exit: 3, err: false });
    expect(contents(`jobs-${jobs}`)).toEqual(contents('utuh'));
  });

  it.skipIf(!hasParallel())(
    'spread by GNU parallel (skipped where it is not installed) gives the same bytes',
    () => {
      const lke = `"${process.execPath}" "${PROGRAM}"`;
      const words = [...SCORE, 'masuk', ...ALL].join(' ');
      const script = [
        `parallel -j 2 '${lke} ${words} -j 1 --shard {}/8 -o bagian-{}/ --resume' ::: 1 2 3 4 5 6 7 8`,
        `${lke} merge bagian-* ${ALL.join(' ')} -o gabung/`,
      ].join(' ; ');
      const ended = spawnScript(script);
      expect(ended).toBe(3);
      expect(contents('gabung')).toEqual(contents('utuh'));
    },
  );

  it('killed at random moments and resumed ends in the same bytes', async () => {
    const words = [...SCORE, 'masuk', '-j', '1', ...ALL.slice(0, -1)];
    const count = await killAndResume({ program: PROGRAM, top: place.top, words, kills: KILLS, seed: SEED });
    expect(count).toMatchObject({ caught: KILLS, different: [] });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'ends at %s with code %i, keeps what is finished and leaves nothing half',
    async (signal, code) => {
      const { child, ended } = start(
        PROGRAM,
        [...SCORE, 'masuk', '-o', `${signal}/`, ...ALL, '-j', '1'],
        place.top,
      );
      await until(() => hasJournal(signal));
      child.kill(signal);
      expect(await ended).toMatchObject({ exit: code, signal: null });
      expect(readdirSync(place.path(signal)).filter((name) => !name.startsWith('.lke-journal-'))).toEqual([]);
      expect((await score(signal, ['--resume'])).exit).toBe(3);
      expect(contents(signal)).toEqual(contents('utuh'));
    },
  );

  it('that a signal ends leaves no file of an output half', async () => {
    mkdirSync(place.path('keluar'));
    const words = [...SCORE, 'masuk', '-j', '1', '-o', 'keluar/a.csv', '-o', 'keluar/a.json'];
    const { child, ended } = start(PROGRAM, words, place.top);
    await until(() => existsSync(place.path('keluar')) && readdirSync(place.path('keluar')).length === 2);
    child.kill('SIGTERM');
    expect((await ended).exit).toBe(143);
    const left = readdirSync(place.path('keluar'));
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    if (left.includes('a.json')) JSON.parse(place.read('keluar/a.json'));
  });
});

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8' }).startsWith('GNU parallel');
  } catch {
    return false;
  }
}

/** The exit code of the last command. */
function spawnScript(script: string): number {
  try {
    execFileSync('bash', ['-c', script], { cwd: place.top, stdio: ['ignore', 'ignore', 'pipe'] });
    return 0;
  } catch (error) {
    return error instanceof Error && 'status' in error ? Number(error.status) : -1;
  }
}

function hasJournal(folder: string): boolean {
  const path = place.path(folder);
  return existsSync(path) && readdirSync(path).some((name) => name.startsWith('.lke-journal-'));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let look = 0; look < 5_000 && !isSo(); look++) await new Promise((go) => setTimeout(go, 2));
  expect(isSo()).toBe(true);
}
