/**
 * A spreadsheet program as the judge of roll-ups: a form of a centre and its units filled in by chance, computed anew
 * by LibreOffice, and its own summary held to the tool's figures.
 *
 * `npm run oracle:units -- --n 100 --seed 7 --form FILE`: without --form the made workbook and, where it lies beside the
 * project, the real form; without --seed one is drawn, and said.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { officeVersion } from './oracle/office.ts';
import { fillForms, judgeForms, realForm } from './oracle/roll-up.ts';
import { loadRubric } from './oracle/run.ts';

const words = process.argv.slice(2);
const n = Number(wordAfter('--n') ?? 20);
const seed = Number(wordAfter('--seed') ?? Math.floor(Math.random() * 2 ** 31));
const version = officeVersion();
if (version === null) throw new Error('soffice is not installed (Debian: libreoffice-calc-nogui)');
const form = wordAfter('--form');
const forms =
  form === undefined
    ? ['fixtures/rb-2019-contoh.xlsx', realForm(pathToFileURL(`${process.cwd()}/`))]
    : [form];
const rubric = loadRubric('rubrics', 'rb-2019');
console.log(`${version}; ${n} workbooks of every form, seed ${seed}`);
for (const file of forms) {
  if (file === null) {
    console.log('the real form is not here: skipped');
    continue;
  }
  const { compared, faults } = judgeForms(rubric, fillForms(rubric, readFileSync(file), n, seed));
  for (const fault of faults.slice(0, 50)) console.log(fault);
  console.log(`${file}: ${compared} figures compared, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

function wordAfter(option: string): string | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words[at + 1];
}
