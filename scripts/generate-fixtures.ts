/**
 * Writes fixtures/*.xlsx and fixtures/expected/*.json. The same sources give the same bytes; names given as
 * arguments limit it to those.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rubric } from '../src/domain/rubric.ts';
import { readRubric } from '../src/rubric/read.ts';
import { expectedText } from './workbook/expected-text.ts';
import { FIXTURES, type RubricId } from './workbook/fixture-list.ts';
import { makeWorkbookWithExcel } from './workbook/make-with-excel.ts';

const wanted = process.argv.slice(2);
mkdirSync('fixtures/expected', { recursive: true });
const rubrics = new Map<RubricId, Rubric>();
for (const { name, rubric: id, wishes } of FIXTURES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const rubric = rubrics.get(id) ?? load(id);
  rubrics.set(id, rubric);
  const { bytes, expected } = await makeWorkbookWithExcel(wishes(rubric));
  writeFileSync(join('fixtures', `${name}.xlsx`), bytes);
  writeFileSync(join('fixtures', 'expected', `${name}.json`), expectedText(expected));
  console.log(`${name}.xlsx ${bytes.length} bytes, index ${expected.blocks[0]?.index ?? 'unknown'}`);
}

function load(id: RubricId): Rubric {
  const file = join('rubrics', id, 'rubric.yaml');
  const read = readRubric(readFileSync(file, 'utf8'), file);
  if (read.ok) return read.value.rubric;
  throw new Error(`${file} breaks its laws: ${read.diagnostics.map(({ code }) => code).join(', ')}`);
}
