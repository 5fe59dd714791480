/**
 * How fast folders of workbooks are scored, and in how much memory:
 * `npm run bench:batch [-- --files 100,1000,10000] [--jobs 2] [--others 300] [--seed 1] [--keep FOLDER]`.
 *
 * Makes invented agencies by seed (350 rows, long texts, formulas, styles; some messy, some damaged), scores the
 * first so many of them into a results folder, and lets exceljs and SheetJS load `--others` of them in as many
 * processes, which is all those do. `--keep` makes the agencies in that folder and leaves them there for another
 * time. Exits with 1 when a target is missed. A run of a minute: `-- --files 100,300 --others 40`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { agencyPath } from './batch/make-agencies.ts';
import { type Watched, watch } from './bench-batch/watch.ts';
import { bundleScript } from './bundle.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100,1000,10000' },
    jobs: { type: 'string', default: String(cpus().length) },
    others: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const sizes = values.files.split(',').map(Number);
const [jobs, others, seed] = [Number(values.jobs), Number(values.others), Number(values.seed)];
const most = Math.max(others, ...sizes);

/** Of megabytes. */
const MOST_MEMORY = 1024;
/** Memory of each thousand files after the first, beside their mean. */
const FLAT = 0.1;
/** Files a second beside exceljs. */
const TIMES_EXCELJS = 10;
/** Processor time of a file in the largest run beside that in the one before; less is the start's share. */
const LINEAR = 1.1;
const A_THOUSAND = 1_000;

const work = join('.tmp', `bench-batch-${process.pid}`);
const agencies = values.keep ?? join(work, 'masuk');
mkdirSync(work, { recursive: true });
try {
  const child = await bundleScript('scripts/bench-batch/child.ts', work);
  await inProcesses([child, 'make'], most);
  console.log(`${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}, ${jobs} jobs\n`);
  console.log('               files  failed  seconds  files/s  ms/file  CPU ms/file  peak MB');
  const runs: Run[] = [];
  for (const files of sizes) runs.push(await score(files));
  const loads: Run[] = [];
  for (const name of ['exceljs', 'sheetjs']) loads.push(await loadWith(name, child));
  judge(runs, loads);
} finally {
  rmSync(work, { recursive: true, force: true });
}

interface Run {
  readonly files: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly peaks: readonly number[];
}

async function score(files: number): Promise<Run> {
  const list = Array.from({ length: files }, (_, index) => join(agencies, agencyPath(index + 1))).join('\n');
  const out = join(work, `hasil-${files}`);
  // With --verbose a line is said every thousand files.
  const words = ['bin/lke.js', 'score', '-', '-o', `${out}/`, '-j', String(jobs), '-v', '--lang', 'en'];
  const watched = await watch(words, list, ' files, ');
  // 1 and 3: some of the files are messy or damaged.
  if (![0, 1, 3].includes(watched.exit ?? 2)) throw new Error(`exit ${watched.exit}: ${watched.err}`);
  const summary = /^(\d[\d,]*) files: .*$/m.exec(watched.err);
  if (Number(summary?.[1]?.replaceAll(',', '')) !== files) throw new Error(`not ${files} files: ${summary}`);
  const failed = /([\d,]+) (?:could )?not (?:be )?scored/.exec(summary?.[0] ?? '')?.[1] ?? '0';
  return tell('lke score', files, failed, watched);
}

/** The same processors, each with its share of the files. */
async function loadWith(name: string, child: string): Promise<Run> {
  const shares = await inProcesses([child, name], others);
  const total = (of: (share: Watched) => number) => shares.reduce((sum, share) => sum + of(share), 0);
  return tell(`${name} loads`, others, String(total(({ out }) => Number(out))), {
    seconds: Math.max(...shares.map(({ seconds }) => seconds)),
    processorSeconds: total(({ processorSeconds }) => processorSeconds),
    peakMegabytes: total(({ peakMegabytes }) => peakMegabytes),
    peaks: [],
  });
}

/** One process a job, each of which takes every so manieth agency. */
async function inProcesses(words: readonly string[], count: number): Promise<readonly Watched[]> {
  const shares = Array.from({ length: jobs }, (_, index) =>
    watch([...words, agencies, String(count), String(seed), String(index + 1), String(jobs)]),
  );
  const ended = await Promise.all(shares);
  for (const { exit, err } of ended) if (exit !== 0) throw new Error(`exit ${exit}: ${err}`);
  return ended;
}

function tell(name: string, files: number, failed: string, watched: Omit<Run, 'files'>): Run {
  const { seconds, processorSeconds, peakMegabytes, peaks } = watched;
  const cells = [
    String(files).padStart(7),
    failed.padStart(8),
    seconds.toFixed(1).padStart(9),
    (files / seconds).toFixed(1).padStart(9),
    ((seconds / files) * 1000).toFixed(2).padStart(9),
    ((processorSeconds / files) * 1000).toFixed(2).padStart(13),
    peakMegabytes.toFixed(0).padStart(9),
  ];
  console.log(`${name.padEnd(13)}${cells.join('')}`);
  return { files, seconds, processorSeconds, peakMegabytes, peaks };
}

function judge(runs: readonly Run[], loads: readonly Run[]): void {
  const byFiles = [...runs].sort((left, right) => left.files - right.files);
  const [largest, before] = [byFiles.at(-1), byFiles.at(-2)];
  if (largest === undefined) return;
  console.log();
  check(`peak memory ${largest.peakMegabytes.toFixed(0)} MB`, largest.peakMegabytes <= MOST_MEMORY);
  // What comes after the last whole thousand is the writing of the results.
  const thousands = largest.peaks.slice(1, Math.floor(largest.files / A_THOUSAND));
  if (thousands.length > 1) {
    const mean = thousands.reduce((sum, peak) => sum + peak, 0) / thousands.length;
    const texts = thousands.map((peak) => peak.toFixed(0)).join(' ');
    const isFlat = thousands.every((peak) => Math.abs(peak / mean - 1) <= FLAT);
    check(`memory in each thousand files after the first, MB: ${texts}`, isFlat);
  }
  if (before !== undefined) {
    const ratio = perFile(largest) / perFile(before);
    check(
      `processor time a file, ${largest.files} beside ${before.files} files: ${ratio.toFixed(2)}`,
      ratio <= LINEAR,
    );
  }
  const [exceljs, sheetjs] = loads.map(
    (load) => load.seconds / load.files / (largest.seconds / largest.files),
  );
  check(
    `files a second beside exceljs, which only loads: ${exceljs?.toFixed(1)} times`,
    (exceljs ?? 0) >= TIMES_EXCELJS,
  );
  console.log(`         beside SheetJS, which only loads: ${sheetjs?.toFixed(1)} times`);
}

function perFile({ processorSeconds, files }: Run): number {
  return processorSeconds / files;
}

function check(text: string, isMet: boolean): void {
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${text}`);
  if (!isMet) process.exitCode = 1;
}
