/**
 * Kills batches at random moments and resumes them: `npm run kill-resume [-- --kills 100] [--files 300] [--seed 1]`.
 *
 * Then ends runs by SIGINT and SIGTERM and prints how long they took to stop. Exits with 1 when any resumed run
 * differs from one that was left alone, or a signal left something behind.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAndResume } from './batch/kill-and-resume.ts';
import { makeAgencies } from './batch/make-agencies.ts';
import { start } from './batch/processes.ts';
import { createRandom } from './workbook/random.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    files: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    signals: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed);
const program = join(process.cwd(), 'bin', 'lke.js');
const top = mkdtempSync(join(tmpdir(), 'lke-kill-'));
try {
  mkdirSync(join(top, 'masuk'));
  makeAgencies(join(top, 'masuk'), Number(values.files), seed);
  const words = ['score', 'masuk', '-f', 'csv', '-f', 'ndjson', '-f', 'table', '-f', 'html', '--detail'];
  const tell = (line: string) => console.log(line);
  const count = await killAndResume({ program, top, words, kills: Number(values.kills), seed, tell });
  console.log(
    `${count.caught} kills of a run of ${values.files} files, ${count.withJournal} in its midst: ${count.different.length} different`,
  );
  for (const line of count.different) console.log(line);
  const stopped = await stopBySignals(words, Number(values.signals));
  console.log(
    `${values.signals} signals: slowest stop ${stopped.slowest.toFixed(0)} ms, ${stopped.wrong.length} wrong`,
  );
  for (const line of stopped.wrong) console.log(line);
  if (count.different.length + stopped.wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(top, { recursive: true, force: true });
}

/** Runs with a results folder and with a plain output in turn; temporary files must not stay. */
async function stopBySignals(words: readonly string[], signals: number) {
  const random = createRandom(seed + 1);
  const wrong: string[] = [];
  let slowest = 0;
  for (let index = 0; index < signals; index++) {
    const out = join(top, `out-${index}`);
    mkdirSync(out);
    const [signal, exit] = index % 2 === 0 ? (['SIGINT', 130] as const) : (['SIGTERM', 143] as const);
    const target = index % 4 < 2 ? ['-o', `${out}/`] : ['-o', join(out, 'a.csv'), '-o', join(out, 'a.json')];
    const base = index % 4 < 2 ? words : words.slice(0, 2);
    const { child, ended } = start(program, [...base, ...target, '-q'], top);
    await new Promise((resolve) => setTimeout(resolve, 300 + random.next() * 500));
    const asked = performance.now();
    const isRunning = child.kill(signal);
    const end = await ended;
    if (isRunning && end.exit !== 0) slowest = Math.max(slowest, performance.now() - asked);
    const left = readdirSync(out).filter((name) => name.endsWith('.tmp'));
    const isWrong = left.length > 0 || (end.exit !== exit && end.exit !== 0 && end.exit !== 3);
    if (isWrong) wrong.push(`${signal}: exit ${end.exit}, left ${left.join(', ')}`);
  }
  return { slowest, wrong };
}
