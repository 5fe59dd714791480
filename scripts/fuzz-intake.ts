/**
 * Reads changed workbooks for as long as asked: `npm run fuzz:intake -- --seed N --runs M`. Ends with 1 when an
 * answer was taken from elsewhere, or when fewer than 99.5 % were found.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Rubric } from '../src/domain/rubric.ts';
import { readRubric } from '../src/rubric/read.ts';
import { MUTATION_NAMES } from '../test/support/mutations/index.ts';
import { type Build, runMutations } from '../test/support/mutations/run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '2000' },
    /** Names of changes with commas between; left out: some by chance for each workbook. */
    only: { type: 'string' },
    /** How many missed answers are listed. */
    show: { type: 'string', default: '20' },
  },
});

const only = values.only?.split(',').map((name) => {
  const known = MUTATION_NAMES.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`no change is called ${name}: ${MUTATION_NAMES.join(', ')}`);
  return known;
});

const rb2014 = load('rb-2014');
const BUILDS: readonly Build[] = [
  { rubric: rb2014, anatomy: 'rb-2014' },
  { rubric: rb2014, anatomy: 'pusat' },
  { rubric: load('zi-2021'), anatomy: 'zi-2021' },
  { rubric: load('pmprb-2020'), anatomy: 'pmprb-2020' },
];

const started = performance.now();
const figures = runMutations(BUILDS, Number(values.seed), Number(values.runs), only ?? null);
const { workbooks, asked, found, wrong, missed } = figures;
const share = found / asked;
for (const line of wrong) console.log(`wrong  ${line}`);
for (const line of missed.slice(0, Number(values.show))) console.log(`missed ${line}`);
const each = ((performance.now() - started) / workbooks).toFixed(1);
console.log(
  `${workbooks} workbooks, ${found} of ${asked} found (${(100 * share).toFixed(3)} %), ${wrong.length} wrong, ${each} ms each`,
);
if (wrong.length > 0 || share < 0.995) process.exitCode = 1;

function load(id: string): Rubric {
  const file = `rubrics/${id}/rubric.yaml`;
  const read = readRubric(readFileSync(file, 'utf8'), file);
  if (read.ok) return read.value.rubric;
  throw new Error(`${file} breaks its laws: ${read.diagnostics.map(({ code }) => code).join(', ')}`);
}
