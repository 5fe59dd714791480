/** Blank forms of every bundled rubric, as the tool and a reader of another make find them. */
import { fileURLToPath } from 'node:url';
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import type { Sheet } from '../../src/domain/grid.ts';
import type { Assessor } from '../../src/domain/rubric.ts';
import { STAMP_SHEET } from '../../src/domain/stamp.ts';
import { assess } from '../../src/engine/assess.ts';
import { planForm } from '../../src/engine/form.ts';
import { locateAnswers } from '../../src/intake/places.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { indicatorsOf } from '../../src/template/layout.ts';
import { openWorkbook as openPackage } from '../../src/xlsx/open.ts';
import { writeWorkbook } from '../../src/xlsx/write.ts';
import { disagreements, openWorkbook, recompute } from '../fixtures/workbook-cells.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
const FILE = { name: 'form.xlsx', size: 0, sha256: '' };
const recognised = { kind: 'recognised', among: rubrics } as const;

const cases = rubrics.flatMap((rubric) => LANGUAGES.map((language) => [rubric.rubric.id, language] as const));

function formOf(id: string, language: (typeof LANGUAGES)[number], assessors: readonly Assessor[] = ['self']) {
  const rubric = rubrics.find((candidate) => candidate.rubric.id === id);
  if (rubric === undefined) throw new Error(id);
  return { rubric, form: planForm(rubric, { assessors, language }) };
}

function readWorkbook(bytes: Uint8Array): Sheet {
  const workbook = openPackage(bytes);
  const sheet = workbook.ok ? workbook.value.readSheet(0) : workbook;
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.diagnostics));
  return sheet.value;
}

describe.each(cases)('the blank form of %s in %s', (id, language) => {
  const { rubric, form } = formOf(id, language);
  const questions = indicatorsOf(rubric.rubric.root);

  it('is known by its stamp, every question found and blank', async () => {
    const bytes = await writeWorkbook(form.plan);
    const assessment = assess(FILE, bytes, recognised, { by: null, sheet: null });
    expect(assessment.rubric?.id).toBe(id);
    expect(assessment.outcome).toBe('nothing-answered');
    expect(assessment.tally).toMatchObject({ questions: questions.length, blank: questions.length });
    const codes = new Set(assessment.findings.map(({ code }) => code));
    for (const code of ['LKE210', 'LKE560', 'LKE970', 'LKE971']) codes.delete(code);
    expect([...codes]).toEqual([]);
  });

  it('has a cell for every answer and every count, and for notes and links', async () => {
    const workbook = readWorkbook(await writeWorkbook(form.plan));
    const found = locateAnswers(rubric.rubric, [workbook], { by: null, sheet: null });
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
    const counts = questions.flatMap(({ formula }) => formula?.counts ?? []);
    for (const { id } of questions) {
      const { row, column } = form.places.answer(0, id);
      expect(found.value.get(id)?.answer).toMatchObject({ row, column });
      expect(found.value.get(id)?.note).toMatchObject({ row, column: column + 3 });
      expect(found.value.get(id)?.link).toMatchObject({ row, column: column + 4 });
    }
    for (const { id } of counts) {
      const { row, column } = form.places.count(0, id);
      expect(found.value.get(id)?.answer).toMatchObject({ row, column });
    }
  });

  it('shows in every cell what its formula gives', async () => {
    const book = openWorkbook(await writeWorkbook(form.plan));
    expect(recompute(book).length).toBeGreaterThan(questions.length);
    expect(disagreements(book)).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [await writeWorkbook(form.plan), await writeWorkbook(form.plan)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('has titles in A1, named sheets, and no merged cells', async () => {
    const book = read(await writeWorkbook(form.plan), { type: 'array' });
    expect(book.SheetNames.at(-1)).toBe(STAMP_SHEET);
    for (const name of book.SheetNames.slice(0, -1)) {
      expect(name).not.toMatch(/^Sheet\d/);
      expect(String(book.Sheets[name]?.A1?.v)).toMatch(/\S{3}/);
      expect(book.Sheets[name]?.['!merges'] ?? []).toEqual([]);
    }
  });
});

describe('forms for several assessors', () => {
  const assessors: readonly Assessor[] = ['self', 'tpi', 'tpn'];

  it.each(cases)('of %s in %s have a block for each', async (id, language) => {
    const { rubric, form } = formOf(id, language, assessors);
    const bytes = await writeWorkbook(form.plan);
    const questions = indicatorsOf(rubric.rubric.root).length;
    for (const by of assessors) {
      const assessment = assess(FILE, bytes, recognised, { by, sheet: null });
      expect(assessment.block?.assessor).toBe(by);
      expect(assessment.tally).toMatchObject({ questions, blank: questions });
    }
    const undecided = assess(FILE, bytes, recognised, { by: null, sheet: null });
    expect(undecided.findings.map(({ code }) => code)).toContain('LKE205');
    expect(disagreements(openWorkbook(bytes))).toEqual([]);
  });
});
