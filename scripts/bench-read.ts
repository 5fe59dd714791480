/**
 * How fast workbooks are read: `npm run bench:read [-- FILES [ROUNDS]]` (500 and 3 when left out).
 *
 * The same seeded workbooks, read in a process of its own each by: nothing but node:zlib (the floor), this reader
 * (all sheets, whole), SheetJS (dense) and exceljs. Ratios are what counts: they hold where milliseconds do not.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Measurement } from './bench-read/child.ts';
import { makeWorkbook } from './bench-read/make-workbook.ts';

/** Reader and how often it is measured, the slow ones once. */
const READERS: readonly (readonly [name: string, isSlow: boolean])[] = [
  ['floor', false],
  ['lke', false],
  ['sheetjs', true],
  ['exceljs', true],
];
const ROWS_SMALL = 350;
const ROWS_LARGE = 80_000;

const [files = 500, rounds = 3] = process.argv.slice(2).map(Number);
const work = join('.tmp', `bench-read-${process.pid}`);
try {
  const child = await bundleChild();
  const small = makeFolder('small', files, ROWS_SMALL);
  const large = makeFolder('large', 1, ROWS_LARGE);
  report(`${files} workbooks of ${ROWS_SMALL} rows`, child, small, rounds);
  report(`one workbook of ${ROWS_LARGE} rows`, child, large, 1);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function bundleChild(): Promise<string> {
  const outfile = join(work, 'child.mjs');
  await build({
    entryPoints: ['scripts/bench-read/child.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // As dist/ is built: constants become literals.
    minifySyntax: true,
    logLevel: 'warning',
  });
  return outfile;
}

/** Workbooks of the seeds 1, 2, ... */
function makeFolder(name: string, count: number, rows: number): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (let seed = 1; seed <= count; seed++) {
    writeFileSync(join(folder, `${String(seed).padStart(5, '0')}.xlsx`), makeWorkbook(seed, rows));
  }
  return folder;
}

function report(title: string, child: string, folder: string, rounds: number): void {
  console.log(`\n${title}`);
  console.log('reader      total s  x floor   first ms  warm ms  import ms  peak MB');
  let floor = 0;
  for (const [reader, isSlow] of READERS) {
    const runs = Array.from({ length: isSlow ? 1 : rounds }, () => run(child, reader, folder));
    const best = runs.toSorted((left, right) => left.total - right.total)[runs.length >> 1];
    if (best === undefined) continue;
    if (reader === 'floor') floor = best.total;
    const { total, first, warm, importing, peakMegabytes } = best;
    const cells = [
      (total / 1000).toFixed(3).padStart(9),
      (total / floor).toFixed(2).padStart(9),
      first.toFixed(1).padStart(11),
      warm.toFixed(2).padStart(9),
      importing.toFixed(0).padStart(11),
      peakMegabytes.toFixed(0).padStart(9),
    ];
    console.log(`${reader.padEnd(10)}${cells.join('')}`);
  }
}

function run(child: string, reader: string, folder: string): Measurement {
  return JSON.parse(execFileSync(process.execPath, [child, reader, folder], { encoding: 'utf8' }));
}
