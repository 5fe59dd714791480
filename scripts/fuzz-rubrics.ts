/**
 * Reads changed rubric texts for as long as asked: `npm run fuzz:rubrics -- --seed N --runs M`. Most are near a small
 * rubric, one in fifty near a bundled one, one in ten near a file of cases. Ends with 1 at the first text that throws,
 * is refused without line and column, or takes longer than a second (of the processor, so that other work on the
 * machine does not count).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { editsOf } from '../test/support/rubric-edits.ts';
import { faultOfCasesText, faultOfRubricText } from '../test/support/rubric-text.ts';

const SLOWEST_MS = 1_000;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '100000' } },
});

const read = (file: string) => readFileSync(file, 'utf8');
const small = editsOf(read('fixtures/rubrics-broken/whole.yaml')).map((text) => ({ text, cases: false }));
const bundled = readdirSync('rubrics').map((id) =>
  editsOf(read(`rubrics/${id}/rubric.yaml`)).map((text) => ({ text, cases: false })),
);
const cases = readdirSync('rubrics/rb-2014/cases').map((name) =>
  editsOf(read(`rubrics/rb-2014/cases/${name}`)).map((text) => ({ text, cases: true })),
);
const anything = fc.oneof(
  { weight: 44, arbitrary: small },
  { weight: 1, arbitrary: fc.oneof(...bundled) },
  { weight: 5, arbitrary: fc.oneof(...cases) },
);

let slowest = 0;
let done = 0;
const started = performance.now();
const holds = fc.property(anything, ({ text, cases: areCases }) => {
  const before = process.cpuUsage();
  const fault = areCases ? faultOfCasesText(text) : faultOfRubricText(text);
  const { user, system } = process.cpuUsage(before);
  const elapsed = (user + system) / 1000;
  slowest = Math.max(slowest, elapsed);
  if (fault !== null) throw new Error(fault);
  if (elapsed > SLOWEST_MS) throw new Error(`took ${Math.round(elapsed)} ms`);
  done += 1;
});
const details = fc.check(holds, { numRuns: Number(values.runs), seed: Number(values.seed) });
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${details.numRuns} texts in ${seconds} s, slowest ${Math.round(slowest)} ms, seed ${values.seed}`,
);
if (details.failed) {
  console.error(fc.defaultReportMessage(details));
  process.exitCode = 1;
} else {
  console.log(`all ${done} are valid, or refused with line and column`);
}
