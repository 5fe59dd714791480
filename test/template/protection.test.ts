/** What a form lets be filled in, and how it says what belongs there; read by exceljs. */
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import { columnLetters } from '../../src/domain/place.ts';
import { planForm } from '../../src/engine/form.ts';
import { indicatorsOf } from '../../src/template/layout.ts';
import { writeWorkbook } from '../../src/xlsx/write.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));

describe.each(rubrics.map((rubric) => [rubric.rubric.id, rubric] as const))('a form of %s', (_, rubric) => {
  const { plan, places } = planForm(rubric, { assessors: ['self'], language: 'id' });
  const questions = indicatorsOf(rubric.rubric.root);
  const workbook = new ExcelJS.Workbook();
  let sheet: ExcelJS.Worksheet;

  beforeAll(async () => {
    // The types of exceljs know another kind of buffer than this Node.
    await workbook.xlsx.load(Buffer.from(await writeWorkbook(plan)) as unknown as ExcelJS.Buffer);
    const found = workbook.getWorksheet(places.sheet);
    if (found === undefined) throw new Error('no form');
    sheet = found;
  });

  const address = ({ row, column }: { row: number; column: number }) => `${columnLetters(column)}${row}`;
  const typed = questions.filter(({ formula }) => formula === null);

  /** Cells that are filled in: answers, counts that are typed, notes, links, agency and year. */
  function entries(): Set<string> {
    const open = new Set([address(places.agency), address(places.year)]);
    for (const question of questions) {
      const answer = places.answer(0, question.id);
      if (question.formula === null) open.add(address(answer));
      open.add(address({ ...answer, column: answer.column + 3 }));
      open.add(address({ ...answer, column: answer.column + 4 }));
      const counts = question.formula?.counts ?? [];
      for (const count of counts) {
        const isSum = counts.some((other) => count.sumOf.includes(other.id) && other.role === count.role);
        if (!isSum) open.add(address(places.count(0, count.id)));
      }
    }
    return open;
  }

  it('is open where something is filled in, and nowhere else', () => {
    const open = new Set<string>();
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) open.add(cell.address);
      }),
    );
    expect([...open].sort()).toEqual([...entries()].sort());
    for (const other of workbook.worksheets) {
      expect(other).toHaveProperty('sheetProtection.sheet', true);
    }
  });

  it('says at every answer what belongs there, and what was wrong', () => {
    const scales = new Map(rubric.rubric.scales.map((scale) => [scale.id, scale]));
    for (const { id, scale } of typed) {
      const rule = sheet.getCell(address(places.answer(0, id))).dataValidation;
      const own = scales.get(scale);
      if (own?.kind === 'unestablished') continue;
      expect(rule?.type).toBe(own?.kind === 'number' ? 'decimal' : 'list');
      expect(rule?.prompt).toMatch(/\S{4}/);
      expect(rule?.error).toMatch(/\S{4}/);
      expect(rule?.errorStyle).toBe('stop');
      for (const text of [rule?.prompt, rule?.error]) expect((text ?? '').length).toBeLessThanOrEqual(255);
      for (const text of [rule?.promptTitle, rule?.errorTitle])
        expect((text ?? '').length).toBeLessThanOrEqual(32);
      if (own?.kind === 'choice') {
        expect(rule?.formulae).toEqual([`"${own.options.map((option) => option.id).join(',')}"`]);
      }
    }
  });

  it('is set up for A4 paper, its head in view and on every page', () => {
    const header = Number(sheet.pageSetup.printTitlesRow?.split(':').at(-1));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: header });
    expect(sheet.getRow(header).getCell(1).text).not.toBe('');
  });

  it('hides its stamp and shows every other sheet', () => {
    expect(workbook.worksheets.map(({ state }) => state)).toEqual([
      'visible',
      'visible',
      'visible',
      'veryHidden',
    ]);
  });
});
