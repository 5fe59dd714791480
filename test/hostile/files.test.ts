/** Paths that are no files, files that change, outputs that must not be written: each one finding, and no wait. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { FORM_INDEX, form, SMALL_RUBRIC } from '../support/form.ts';
import { HOME, runLke } from './run-lke.ts';

let folder: string;
let workbook: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-files-'));
  workbook = join(folder, 'lke.xlsx');
  writeFileSync(workbook, form());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const codesIn = (text: string) => [...new Set(text.match(/LKE\d{3}/g) ?? [])];

async function score(file: string, words: readonly string[] = [], disk?: Disk) {
  const world = disk === undefined ? {} : filesOf(disk);
  const all = ['score', file, '-r', SMALL_RUBRIC, '--lang', 'en', ...words];
  const { exit, out, err } = await runLke(all, world);
  return { exit, out, codes: codesIn(err) };
}

function filesOf(disk: Disk) {
  const { readFile, writeFile } = nodeWorld(HOME, disk);
  return { readFile, writeFile };
}

function systemFault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('an input that is no regular file', () => {
  it('is named and not waited for: a pipe, a device, a socket, a link to nothing or to itself', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('circle'), at('circle'));
    symlinkSync(at('nothing'), at('dangling'));
    symlinkSync(at('pipe'), at('to-pipe'));
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const answers = new Map<string, unknown>();
    for (const name of ['pipe', 'to-pipe', 'socket', 'circle', 'dangling', 'missing']) {
      const { exit, codes } = await score(at(name));
      answers.set(name, [exit, ...codes]);
    }
    for (const device of ['/dev/zero', '/dev/null', '/dev/urandom', '/dev/stdin']) {
      const { exit, codes } = await score(device);
      if (lstatSync(device).isCharacterDevice()) answers.set(device, [exit, ...codes]);
    }
    server.close();
    expect(Object.fromEntries(answers)).toMatchObject({
      pipe: [2, 'LKE102'],
      'to-pipe': [2, 'LKE102'],
      socket: [2, 'LKE102'],
      circle: [2, 'LKE102'],
      dangling: [2, 'LKE101'],
      missing: [2, 'LKE101'],
      '/dev/zero': [2, 'LKE102'],
      '/dev/null': [2, 'LKE102'],
      '/dev/urandom': [2, 'LKE102'],
    });
  });

  it('is read through a link to a workbook', async () => {
    symlinkSync(workbook, at('link.xlsx'));
    const { exit, out } = await score(at('link.xlsx'), ['-f', 'json']);
    expect({ exit, index: JSON.parse(out).assessments[0].index.exact }).toEqual({
      exit: 0,
      index: FORM_INDEX,
    });
  });

  it.each([
    ['shrinks', 1],
    ['grows', -1],
  ])('is not scored when it %s while it is read', async (_, by) => {
    let looks = 0;
    const fstatSync = ((descriptor: number) => {
      const stats = DISK.fstatSync(descriptor);
      if (looks++ === 0 && stats.size < 10_000) stats.size += by;
      return stats;
    }) as Disk['fstatSync'];
    // Only the workbook changes: the rubric beside it is read by another world.
    const { readFile } = nodeWorld(HOME);
    const { readFile: readChanging } = nodeWorld(HOME, { ...DISK, fstatSync });
    const { exit, err } = await runLke(['score', workbook, '-r', SMALL_RUBRIC, '--lang', 'en'], {
      readFile: (path, limit) => (path === workbook ? readChanging(path, limit) : readFile(path, limit)),
    });
    expect([exit, ...codesIn(err)]).toEqual([2, 'LKE103']);
  });

  it.each(['EACCES', 'EIO', 'EMFILE', 'EPERM', 'ESTALE'])(
    'is named when the system says %s',
    async (code) => {
      const { readFile } = nodeWorld(HOME);
      const openSync = (() => {
        throw systemFault(code);
      }) as unknown as Disk['openSync'];
      const failing = nodeWorld(HOME, { ...DISK, openSync });
      const { exit, err } = await runLke(['score', workbook, '-r', SMALL_RUBRIC, '--lang', 'en'], {
        readFile: (path, limit) =>
          path === workbook ? failing.readFile(path, limit) : readFile(path, limit),
      });
      expect([exit, ...codesIn(err)]).toEqual([2, 'LKE103']);
    },
  );
});

describe('an output', () => {
  it('is never a link, an input, a folder, a device or a pipe, whatever is forced', async () => {
    writeFileSync(at('target.json'), 'theirs');
    symlinkSync(at('target.json'), at('link.json'));
    symlinkSync(at('not-yet.json'), at('dangling.json'));
    linkSync(workbook, at('twin.json'));
    symlinkSync(workbook, at('input-link.json'));
    mkdirSync(at('folder.json'));
    execFileSync('mkfifo', [at('pipe.json')]);
    const names = ['link', 'dangling', 'folder', 'pipe', 'twin', 'input-link'];
    const answers = new Map<string, unknown>();
    for (const name of names) {
      const { exit, codes } = await score(workbook, ['-o', at(`${name}.json`), '--force']);
      answers.set(name, [exit, ...codes]);
    }
    const { exit, codes } = await score(workbook, ['-f', 'json', '-o', '/dev/full', '--force']);
    expect([exit, ...codes]).toEqual([2, 'LKE990']);
    expect(Object.fromEntries(answers)).toEqual({
      link: [2, 'LKE990'],
      dangling: [2, 'LKE990'],
      folder: [2, 'LKE990'],
      pipe: [2, 'LKE990'],
      twin: [2, 'LKE989'],
      'input-link': [2, 'LKE989'],
    });
    expect(readFileSync(at('target.json'), 'utf8')).toBe('theirs');
    expect(readFileSync(workbook).equals(form())).toBe(true);
    expect(existsSync(at('not-yet.json'))).toBe(false);
  });

  it('replaces nothing unless forced, and then whole', async () => {
    writeFileSync(at('report.json'), 'theirs');
    expect(await score(workbook, ['-o', at('report.json')])).toMatchObject({ exit: 2, codes: ['LKE980'] });
    expect(readFileSync(at('report.json'), 'utf8')).toBe('theirs');
    expect((await score(workbook, ['-o', at('report.json'), '--force'])).exit).toBe(0);
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8')).assessments[0].index.exact).toBe(FORM_INDEX);
  });

  const CALLS = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync'] as const;
  const FAULTS = ['ENOSPC', 'EIO', 'EDQUOT', 'EROFS', 'EACCES'] as const;

  it.each(CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const)))(
    'leaves what was there when %s fails with %s',
    async (call, fault) => {
      writeFileSync(at('old.json'), 'theirs');
      const fail = () => {
        throw systemFault(fault);
      };
      const { readFile } = nodeWorld(HOME);
      const { writeFile } = nodeWorld(HOME, { ...DISK, [call]: fail });
      for (const [name, force] of [
        ['old.json', ['--force']],
        ['new.json', []],
      ] as const) {
        const words = ['score', workbook, '-r', SMALL_RUBRIC, '--lang', 'en', '-o', at(name), ...force];
        const { exit, err } = await runLke(words, { readFile, writeFile });
        const isUnused =
          (call === 'linkSync' && name === 'old.json') || (call === 'renameSync' && name === 'new.json');
        expect({ name, exit, codes: codesIn(err) }).toEqual({
          name,
          exit: isUnused ? 0 : 2,
          codes: isUnused ? [] : ['LKE988'],
        });
        if (!isUnused && name === 'old.json') expect(readFileSync(at(name), 'utf8')).toBe('theirs');
      }
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});
