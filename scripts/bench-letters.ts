/**
 * Processor time of evaluation reports: `npm run bench:letters [-- COUNT]`. Each is drawn up from the report of a
 * generated workbook and filled into the bundled template, as a worker of a batch does; nothing is written.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Assessment } from '../src/domain/report.ts';
import { assess, type RubricChoice } from '../src/engine/index.ts';
import { readLetterTemplate, writeLetter } from '../src/engine/letter.ts';
import { draftLetter } from '../src/report/letter/draft.ts';
import { readRubric } from '../src/rubric/read.ts';

const AGENCIES = 620;
const count = Number(process.argv[2] ?? AGENCIES);
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const among = readdirSync('rubrics').map((id) => {
  const text = readFileSync(`rubrics/${id}/rubric.yaml`, 'utf8');
  const read = readRubric(text, id);
  if (!read.ok) throw new Error(`${id} breaks its laws`);
  return { rubric: read.value.rubric, sha256: sha256(text) };
});
const choice: RubricChoice = { kind: 'recognised', among };
const assessments = readdirSync('fixtures')
  .filter((name) => name.endsWith('.xlsx'))
  .map((name): Assessment => {
    const bytes = readFileSync(`fixtures/${name}`);
    const file = { name, size: bytes.length, sha256: sha256(bytes) };
    return assess(file, bytes, choice, { by: null, sheet: null });
  })
  .filter(({ outcome }) => outcome === 'scored' || outcome === 'undetermined');
const template = readLetterTemplate(readFileSync('templates/lhe.id.docx'));
if (!template.ok) throw new Error('the bundled template cannot be used');

let bytes = 0;
const before = process.cpuUsage();
for (let index = 0; index < count; index++) {
  const assessment = assessments[index % assessments.length];
  if (assessment === undefined) throw new Error('no fixture was scored');
  const letter = draftLetter(assessment, { tool: { name: 'lke', version: '0.0.0' } }, 'id');
  bytes += writeLetter(template.value, letter).length;
}
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
console.log(
  `${count} reports from ${assessments.length} workbooks: ${seconds.toFixed(1)} s of processor time, ` +
    `${((seconds / count) * 1000).toFixed(1)} ms each, ${Math.round(bytes / count)} bytes each`,
);
