/**
 * How fast workbooks are read: `npm run bench:read [-- FILES [ROUNDS]]` (500 and 3 when left out).
 *
 * The same seeded workbooks, read in a process of its own each by: nothing but node:zlib (the floor), this reader
 * (all sheets, whole), SheetJS (dense) and exceljs; and filled forms, scored by us and only loaded by the others.
 * Ratios are what counts: they hold where milliseconds do not.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './bench-read/child.ts';
import { makeWorkbook } from './bench-read/make-workbook.ts';
import { bundleScript } from './bundle.ts';
import { drawAnswers } from './workbook/answers.ts';
import { makeWorkbook as makeForm } from './workbook/make.ts';
import { bundledRubric } from './workbook/rubrics.ts';

/** Reader and how often it is measured, the slow ones once. */
type Readers = readonly (readonly [name: string, isSlow: boolean])[];

const SLOW: Readers = [
  ['sheetjs', true],
  ['exceljs', true],
];
const READING: Readers = [['floor', false], ['lke', false], ...SLOW];
/** Scoring against what the others need only to load. */
const SCORING: Readers = [['floor', false], ['score', false], ...SLOW];
const ROWS_SMALL = 350;
const ROWS_LARGE = 80_000;

const [files = 500, rounds = 3] = process.argv.slice(2).map(Number);
const work = join('.tmp', `bench-read-${process.pid}`);
try {
  const child = await bundleScript('scripts/bench-read/child.ts', work);
  const small = makeFolder('small', files, ROWS_SMALL);
  report(`${files} workbooks of ${ROWS_SMALL} rows, read`, READING, child, small, rounds);
  const forms = makeForms('forms', files, ROWS_SMALL);
  report(`${files} filled forms of ${ROWS_SMALL} rows, read and scored`, SCORING, child, forms, rounds);
  const large = makeFolder('large', 1, ROWS_LARGE);
  report(`one workbook of ${ROWS_LARGE} rows, read`, READING, child, large, 1);
} finally {
  rmSync(work, { recursive: true, force: true });
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

/** Forms of rb-2014 with two years side by side, live formulas and rows of proof, filled by seed. */
function makeForms(name: string, count: number, rows: number): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  const rubric = bundledRubric('rb-2014');
  for (let seed = 1; seed <= count; seed++) {
    const wishes = { seed, level: 0.7, spread: 0.3, blanks: 0 };
    const answers = drawAnswers(rubric, wishes);
    const previousAnswers = drawAnswers(rubric, { ...wishes, seed: seed + 100_000 });
    const mess = { proofRows: rows - 214 };
    const agency = `Kabupaten Contoh ${seed}`;
    const form = makeForm({
      rubric,
      anatomy: 'rb-2014',
      answers,
      previousAnswers,
      agency,
      year: 2020,
      mess,
      seed,
    });
    writeFileSync(join(folder, `${String(seed).padStart(5, '0')}.xlsx`), form.bytes);
  }
  return folder;
}

/** Of several rounds the quickest counts, for each reader: other work on the machine only ever adds. */
function report(title: string, readers: Readers, child: string, folder: string, rounds: number): void {
  console.log(`\n${title}`);
  console.log('reader      total s  x floor    cpu s  x floor   first ms  warm ms  import ms  peak MB');
  const best = new Map<string, Measurement>();
  for (let round = 0; round < rounds; round++) {
    for (const [reader, isSlow] of readers) {
      if (isSlow && round > 0) continue;
      const measured = run(child, reader, folder);
      if (measured.total < (best.get(reader)?.total ?? Number.POSITIVE_INFINITY)) best.set(reader, measured);
    }
  }
  const floor = best.get('floor')?.total ?? Number.NaN;
  const least = best.get('floor')?.processor ?? Number.NaN;
  for (const [reader, { total, processor, first, warm, importing, peakMegabytes }] of best) {
    const cells = [
      (total / 1000).toFixed(3).padStart(9),
      (total / floor).toFixed(2).padStart(9),
      (processor / 1000).toFixed(3).padStart(9),
      (processor / least).toFixed(2).padStart(9),
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
