/**
 * A spreadsheet program as the judge: forms of every bundled rubric filled in by chance, computed anew by
 * LibreOffice, and its figures held to the tool's.
 *
 * `npm run oracle -- --n 2000 --seed 7`: so many workbooks from every rubric, or from the one of `--rubric ID`; without
 * --seed one is drawn, and said. Workbook i is drawn with seed + i, so that a long run can be made in pieces.
 */
import { officeVersion } from './oracle/office.ts';
import { runOracle } from './oracle/run.ts';

const words = process.argv.slice(2);
const n = Number(wordAfter('--n') ?? 50);
const seed = Number(wordAfter('--seed') ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(n) || n < 1 || !Number.isInteger(seed))
  throw new Error('usage: oracle [--n N] [--seed S] [--rubric ID]');
const version = officeVersion();
if (version === null) throw new Error('soffice is not installed (Debian: libreoffice-calc-nogui)');
const only = wordAfter('--rubric') ?? null;
console.log(`${version}; ${n} workbooks from ${only ?? 'every rubric'}, seed ${seed}`);
const started = performance.now();
const { workbooks, compared, faults } = await runOracle(n, seed, (line) => console.log(line), only);
for (const fault of faults.slice(0, 50)) console.log(fault);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${workbooks} workbooks, ${compared} figures and verdicts compared, ${faults.length} faults, ${seconds} s`,
);
if (faults.length > 0) process.exitCode = 1;

function wordAfter(option: string): string | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words[at + 1];
}
