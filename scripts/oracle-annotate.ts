/**
 * A spreadsheet program as the judge of annotated copies: workbooks filled in by chance, and the real ones where they lie
 * beside the project, are annotated; LibreOffice opens, computes and saves original and copy; both are compared cell by
 * cell, with a reader that is not ours.
 *
 * `npm run oracle:annotate -- --n 50 --seed 0`: workbook i is drawn with seed + i.
 */
import { pathToFileURL } from 'node:url';
import { drawnPair, judgePair, realPairs } from './oracle/annotated.ts';
import { officeVersion, recalculate } from './oracle/office.ts';
import { loadRubric } from './oracle/run.ts';

/** Pairs that are in memory at a time. */
const PORTION = 10;

const words = process.argv.slice(2);
const n = Number(wordAfter('--n') ?? 50);
const seed = Number(wordAfter('--seed') ?? 0);
if (!Number.isInteger(n) || n < 0 || !Number.isInteger(seed) || seed < 0)
  throw new Error('usage: oracle:annotate [--n N] [--seed S]');
const version = officeVersion();
if (version === null) throw new Error('soffice is not installed (Debian: libreoffice-calc-nogui)');
const rubrics = ['pmprb-2020', 'rb-2014', 'rb-2019', 'zi-2021'].map((id) => loadRubric('rubrics', id));
const real = realPairs(new URL('../shared/real/', pathToFileURL(`${process.cwd()}/`)), rubrics);
console.log(`${version}; ${n} made workbooks, seed ${seed}, and ${real.length} real ones`);
const faults: string[] = [];
let compared = 0;
for (let start = 0; start < n + real.length; start += PORTION) {
  const end = Math.min(start + PORTION, n + real.length);
  const pairs = Array.from({ length: end - start }, (_, index) => pairAt(start + index));
  const saved = recalculate(pairs.flatMap(({ original, copy }) => [original, copy]));
  for (const [index, pair] of pairs.entries()) {
    const [original, copy] = saved.slice(2 * index);
    if (original === undefined || copy === undefined) throw new Error(`${pair.name} was not saved`);
    const verdict = judgePair(pair, original, copy);
    compared += verdict.compared;
    faults.push(...verdict.faults);
  }
  console.log(`${end} of ${n + real.length}, ${faults.length} faults so far`);
}
for (const fault of faults.slice(0, 50)) console.log(fault);
console.log(`${n + real.length} workbooks, ${compared} cells compared, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;

function pairAt(index: number) {
  return index < n ? drawnPair(rubrics, seed + index) : realAt(index - n);
}

function realAt(index: number) {
  const pair = real[index];
  if (pair === undefined) throw new Error(`there is no real workbook ${index}`);
  return pair;
}

function wordAfter(option: string): string | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words[at + 1];
}
