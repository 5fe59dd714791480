/** Folders of workbooks as a national evaluation receives them: most tidy, some messy, a few damaged. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rubric } from '../../src/domain/rubric.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { drawAnswers } from '../workbook/answers.ts';
import { makeWorkbook } from '../workbook/make.ts';
import type { Mess } from '../workbook/mess.ts';
import { createRandom, type Random } from '../workbook/random.ts';

/** Rows of further proof that bring the form to some 350 rows. */
const PROOF_ROWS = 140;
const MESSY = 0.06;
const DAMAGED = 0.02;
/** Agencies a folder. */
const A_FOLDER = 25;

/** Makes the workbooks 1 to `count` below a folder; those that are there already are left. */
export function makeAgencies(folder: string, count: number, seed: number, from = 1, step = 1): void {
  const rubric = loadRubric();
  for (let number = from; number <= count; number += step) {
    const path = join(folder, agencyPath(number));
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, makeAgency(rubric, number, seed));
    renameSync(`${path}.new`, path);
  }
}

/** Where the workbook of that number lies: "prov-001/00001.xlsx". */
export function agencyPath(number: number): string {
  const province = Math.ceil(number / A_FOLDER);
  return join(`prov-${String(province).padStart(3, '0')}`, `${String(number).padStart(5, '0')}.xlsx`);
}

function loadRubric(): Rubric {
  const read = readRubric(readFileSync('rubrics/rb-2014/rubric.yaml', 'utf8'), 'rb-2014');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value.rubric;
}

function makeAgency(rubric: Rubric, number: number, seed: number): Uint8Array {
  const random = createRandom(seed).fork(`agency ${number}`);
  const { bytes } = makeWorkbook({
    rubric,
    anatomy: 'rb-2014',
    answers: drawAnswers(rubric, {
      seed: random.integer(1, 2 ** 30),
      level: 0.45 + random.next() * 0.5,
      spread: 0.5,
      blanks: random.chance(0.5) ? 0 : random.next() * 0.1,
    }),
    agency: `Kabupaten Contoh ${number}`,
    year: 2019,
    mess: { proofRows: PROOF_ROWS, ...(random.chance(MESSY) ? draw(random) : {}) },
    seed: random.integer(1, 2 ** 30),
  });
  return random.chance(DAMAGED) ? damage(bytes, random) : bytes;
}

function draw(random: Random): Partial<Mess> {
  return {
    respelt: 0.3,
    commas: 0.2,
    placeholders: random.integer(0, 6),
    unreadable: random.integer(1, 4),
    insertedRows: random.integer(0, 3),
    strayFormulas: random.integer(0, 3),
    mistypedTypes: random.integer(0, 4),
    untidyLabels: 0.2,
  };
}

/** Cut off, with a flipped bit, or no workbook at all. */
function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = new Uint8Array(bytes);
  const at = random.integer(100, bytes.length - 100);
  switch (random.integer(1, 3)) {
    case 1:
      return damaged.subarray(0, at);
    case 2:
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.integer(0, 7));
      return damaged;
    default:
      return new TextEncoder().encode('<html><body>502 Bad Gateway</body></html>');
  }
}
