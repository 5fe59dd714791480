/**
 * The built program on the hostile corpus, measured from outside: every file answered with 2 s of processor time and
 * 300 MB. Light files go through one process together, which bounds each of them; `LKE_EACH=1` gives every file a
 * process of its own and prints what it took.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { SMALL_RUBRIC } from '../support/form.ts';
import { BOMBS } from './cases/bombs.ts';
import type { FileCase } from './cases/case.ts';
import { HEAVY } from './cases/heavy.ts';
import { SIZES } from './cases/sheets.ts';
import { FILES } from './corpus.ts';
import { HOME } from './run-lke.ts';

const SECONDS = 2;
const MEGABYTES = 300;
/** A hang is ended; what is judged is processor time, which a busy machine does not lengthen. */
const PATIENCE = 60_000;
/** The program's own limit is one of the clock, which a machine that is busy enough reaches with any file. */
const CLOCK = 'time=50';

/**
 * Told at the end, on a descriptor of its own. Where the kernel says it, memory is the peak of this program alone:
 * `maxRSS` of a child begins with the size that the process which started it had, and a test runner is large.
 */
const PROBE = `
const { readFileSync, writeSync } = require('node:fs');
function peak(maxRSS) {
  try {
    return Number(/^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return maxRSS;
  }
}
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: peak(maxRSS) / 1024 }));
});`;

interface Measured {
  readonly exit: number | null;
  readonly out: string;
  readonly seconds: number;
  readonly megabytes: number;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-process-'));
  writeFileSync(join(folder, 'probe.cjs'), PROBE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(words: readonly string[]): Promise<Measured> {
  const program = ['-r', join(folder, 'probe.cjs'), join(HOME, 'bin', 'lke.js')];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...words], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    const said = ['', '', '', ''];
    for (const descriptor of [1, 3]) {
      child.stdio[descriptor]?.on('data', (piece: Buffer) => {
        said[descriptor] += piece.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (exit) => {
      const [, out = '', , probe = ''] = said;
      const none = { seconds: Number.NaN, megabytes: Number.NaN };
      resolve({ exit, out, ...(probe === '' ? none : JSON.parse(probe)) });
    });
  });
}

const score = (files: readonly string[], words: readonly string[] = []) =>
  run(['score', ...files, '-r', SMALL_RUBRIC, '-f', 'json', '--lang', 'en', '--limit', CLOCK, ...words]);

function answers({ out }: Measured) {
  const { assessments } = JSON.parse(out) as Report;
  return assessments.map(({ findings, index }) => {
    const serious = findings.filter(({ severity }) => severity !== 'info');
    return { codes: [...new Set(serious.map(({ code }) => code))].sort(), index: index?.exact ?? null };
  });
}

const owed = ({ codes, index = null }: FileCase) => ({ codes: [...codes].sort(), index });

function put({ make }: FileCase, name: string): string {
  const file = join(folder, name);
  writeFileSync(file, make());
  return file;
}

const ALONE: ReadonlySet<FileCase> = new Set([...BOMBS, ...SIZES]);
const alone = process.env.LKE_EACH === undefined ? [...BOMBS, ...SIZES, ...HEAVY] : [...FILES, ...HEAVY];

/** Each is a process, and most of what it takes is not ours: two at a time use what a small machine has. */
describe.concurrent('a file in a process of its own', () => {
  it.each(alone)('$name', { timeout: 2 * PATIENCE }, async (file) => {
    const measured = await score([put(file, `alone-${alone.indexOf(file)}.xlsx`)], file.words);
    const { exit, seconds, megabytes } = measured;
    if (process.env.LKE_EACH !== undefined) {
      process.stdout.write(`${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB  ${file.name}\n`);
    }
    expect({ exit, answers: answers(measured) }).toEqual({ exit: file.exit, answers: [owed(file)] });
    expect(seconds, 'seconds of processor time').toBeLessThan(SECONDS);
    expect(megabytes, 'megabytes at most').toBeLessThan(MEGABYTES);
  });
});

describe('many files in one process', () => {
  it('are answered as each alone, within what one of them may take', { timeout: 2 * PATIENCE }, async () => {
    const light = FILES.filter((file) => !ALONE.has(file) && (file.words ?? []).length === 0);
    const files = light.map((file, at) => put(file, `${String(at).padStart(4, '0')}.xlsx`));
    const measured = await score(files);
    expect(measured.exit).toBe(3);
    const found = answers(measured);
    const wrong = light.filter((file, at) => JSON.stringify(found[at]) !== JSON.stringify(owed(file)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(measured.megabytes).toBeLessThan(MEGABYTES);
    expect(measured.seconds).toBeLessThan(SECONDS * 4);
  });
});

describe('a worker that reaches its limit', () => {
  it.each([
    ['memory=16M', 'LKE134'],
    ['time=1', 'LKE133'],
  ])('of %s costs the file its score', { timeout: 2 * PATIENCE }, async (limit, code) => {
    const slow = HEAVY.find(({ name }) => name === '497,500 texts');
    if (slow === undefined) throw new Error('the heavy files have changed');
    const measured = await score([put(slow, 'slow.xlsx')], ['--limit', limit]);
    // A fast machine may be done within the second.
    const isDone = limit.startsWith('time') && measured.exit === slow.exit;
    const expected = isDone ? [owed(slow)] : [{ codes: [code], index: null }];
    expect(answers(measured)).toEqual(expected);
  });
});
