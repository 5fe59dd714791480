/**
 * How long the blank workbook of every bundled rubric takes to write, as whole processes.
 *
 *   npm run bench:template [-- --runs 5]
 *
 * Prints the median and the longest of each. Exits with 1 when a median is above its target.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TARGET_MILLISECONDS = 1500;

const home = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number, not "${values.runs}"`);

const folder = mkdtempSync(join(tmpdir(), 'lke-bench-'));
try {
  for (const rubric of readdirSync(join(home, 'rubrics')).sort()) {
    // Forms of a centre and its units are not written.
    const hasUnits = /^units:/m.test(readFileSync(join(home, 'rubrics', rubric, 'rubric.yaml'), 'utf8'));
    if (!hasUnits) report(rubric);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(rubric) {
  const times = Array.from({ length: runs }, () => write(rubric)).sort((left, right) => left - right);
  const median = times[Math.floor(times.length / 2)];
  const verdict = median <= TARGET_MILLISECONDS ? 'met' : 'MISSED';
  const longest = times.at(-1).toFixed(0);
  console.log(
    `${rubric.padEnd(12)} median ${median.toFixed(0).padStart(5)} ms  longest ${longest.padStart(5)} ms  target ${TARGET_MILLISECONDS}  ${verdict}`,
  );
  if (median > TARGET_MILLISECONDS) process.exitCode = 1;
}

function write(rubric) {
  const words = [
    join(home, 'bin', 'lke.js'),
    'template',
    rubric,
    '-o',
    join(folder, 'form.xlsx'),
    '--force',
    '-q',
  ];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
