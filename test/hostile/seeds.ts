/** Small honest workbooks of different builds: what bits are flipped in and bytes are cut from. */
import { drawAnswers } from '../../scripts/workbook/answers.ts';
import { makeWorkbook } from '../../scripts/workbook/make.ts';
import type { LoadedRubric } from '../../src/domain/rubric.ts';
import { type AssessOptions, assess } from '../../src/engine/index.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { archive } from '../support/archive.ts';
import { form, formParts, SMALL_RUBRIC_TEXT } from '../support/form.ts';

export const SMALL: LoadedRubric = loadSmall();

function loadSmall(): LoadedRubric {
  const read = readRubric(SMALL_RUBRIC_TEXT, 'kecil.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return { rubric: read.value.rubric, sha256: '0'.repeat(64) };
}

const FILE = { name: 'lke.xlsx', size: null, sha256: null };

/** The assessment of a workbook's bytes by the small rubric; the same for the same content of whatever bytes. */
export function assessSmall(bytes: Uint8Array, options: Partial<AssessOptions> = {}) {
  return assess(FILE, bytes, { kind: 'given', rubric: SMALL }, { sheet: null, by: null, ...options });
}

function generated(anatomy: 'rb-2014' | 'zi-2021' | 'pmprb-2020', strings: 'shared' | 'inline'): Buffer {
  const { rubric } = SMALL;
  const answers = drawAnswers(rubric, { seed: 7, level: 0.7, spread: 0.6, blanks: 0.1 });
  const wishes = { rubric, anatomy, answers, agency: 'Kabupaten Contoh', year: 2021, seed: 7 };
  return Buffer.from(makeWorkbook(wishes, { strings, level: 9 }).bytes);
}

function formBuilt(how: { readonly stored?: boolean; readonly descriptor?: 'signed' | 'plain' }): Buffer {
  return archive([...formParts()].map(([name, content]) => ({ name, content, ...how })));
}

export const SEEDS: Readonly<Record<string, () => Buffer>> = {
  'the small form': form,
  'the small form, stored': () => formBuilt({ stored: true }),
  'the small form, with descriptors': () => formBuilt({ descriptor: 'signed' }),
  'a generated rb-2014': () => generated('rb-2014', 'shared'),
  'a generated zi-2021, texts inline': () => generated('zi-2021', 'inline'),
  'a generated pmprb-2020': () => generated('pmprb-2020', 'shared'),
};
