/**
 * How long whole processes take, against the shortest one there is: `node -e 0`.
 *
 *   npm run bench:startup [-- --runs 40] [-- FILE.xlsx]
 *
 * The commands take turns, so that a busy moment of the machine falls on all of them; what is printed are
 * medians and their ratios to the bare process. Exits with 1 when a ratio is above its target.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const home = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '40' } },
  allowPositionals: true,
});
const [workbook = `${home}fixtures/rb-2014-baik.xlsx`] = positionals;
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number, not "${values.runs}"`);
if (!existsSync(workbook)) throw new Error(`there is no ${workbook}`);

const lke = `${home}bin/lke.js`;
const commands = [
  { name: 'node -e 0', words: ['-e', '0'], target: null },
  { name: 'lke --version', words: [lke, '--version'], target: 1.6 },
  { name: 'lke score', words: [lke, 'score', workbook], target: 2.5 },
  { name: 'lke score -f json', words: [lke, 'score', workbook, '-f', 'json'], target: 2.5 },
];

const times = commands.map(() => []);
for (let run = -2; run < runs; run++) {
  for (const [index, { words }] of commands.entries()) {
    const start = process.hrtime.bigint();
    const { error, status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (error) throw error;
    if (status === 2) throw new Error(`${commands[index].name} could not do its job`);
    // The first two rounds only warm the machine's file cache.
    if (run >= 0) times[index].push(milliseconds);
  }
}

const [bare] = times.map(median);
for (const [index, { name, target }] of commands.entries()) {
  const ratio = median(times[index]) / bare;
  const verdict = target === null ? '' : `  target ${target}  ${ratio <= target ? 'met' : 'MISSED'}`;
  console.log(
    `${name.padEnd(20)} ${median(times[index]).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} x${verdict}`,
  );
  if (target !== null && ratio > target) process.exitCode = 1;
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
