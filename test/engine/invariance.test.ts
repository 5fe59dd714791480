/** The index does not depend on how a workbook writes the same answers down. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswers } from '../../scripts/workbook/answers.ts';
import { layOut } from '../../scripts/workbook/make.ts';
import { type CellModel, createSheet, type SheetModel } from '../../scripts/workbook/model.ts';
import { writePackage } from '../../scripts/workbook/package-writer.ts';
import type { Assessment } from '../../src/domain/report.ts';
import { assess } from '../../src/engine/index.ts';
import { bundledRubric } from '../support/bundled.ts';

const RUBRIC = bundledRubric('zi-2021');
const LOADED = { rubric: RUBRIC, sha256: '0'.repeat(64) };

/** How the same answers are written down. */
interface Writing {
  readonly seed: number;
  readonly blanks: number;
  /** Where the sheet of answers stands among two others. */
  readonly position: number;
  readonly strings: 'shared' | 'inline';
  /** Every so many constant texts outside the answers are split into runs; 0 for none. */
  readonly split: number;
  /** Rows with nothing but a format, below the table. */
  readonly emptyRows: number;
}

const WRITING: fc.Arbitrary<Writing> = fc.record({
  seed: fc.integer({ min: 1, max: 50 }),
  blanks: fc.constantFrom(0, 0.1, 0.4),
  position: fc.integer({ min: 0, max: 2 }),
  strings: fc.constantFrom('shared' as const, 'inline' as const),
  split: fc.integer({ min: 0, max: 4 }),
  emptyRows: fc.integer({ min: 0, max: 40 }),
});

function splitTexts(sheet: SheetModel, every: number): void {
  let met = 0;
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (typeof cell.value !== 'string' || cell.formula !== null || cell.value.length < 4) continue;
      met++;
      if (every > 0 && met % every === 0) cells.set(column, inRuns(cell, cell.value));
    }
  }
}

function inRuns(cell: CellModel, text: string): CellModel {
  const middle = text.length >> 1;
  const runs = [
    { text: text.slice(0, middle), bold: false },
    { text: text.slice(middle), bold: true },
  ];
  return { ...cell, value: { runs } };
}

function score(writing: Writing): Assessment {
  const { seed, blanks } = writing;
  const answers = drawAnswers(RUBRIC, { seed, level: 0.6, spread: 0.4, blanks });
  const { model } = layOut({
    rubric: RUBRIC,
    anatomy: 'zi-2021',
    answers,
    agency: 'Unit Contoh',
    year: 2022,
    seed,
  });
  const sheet = model.sheets.find(({ name }) => name === 'LKE ZI');
  if (sheet === undefined) throw new Error('the form has no sheet of answers');
  splitTexts(sheet, writing.split);
  const last = Math.max(...sheet.rows.keys());
  const blank: CellModel = { value: null, formula: null, array: false, style: 'text' };
  for (let row = last + 1; row <= last + writing.emptyRows; row++) sheet.rows.set(row, new Map([[2, blank]]));
  const others = [createSheet('Catatan'), createSheet('Lampiran')];
  const sheets = [...others.slice(0, writing.position), sheet, ...others.slice(writing.position)];
  const bytes = writePackage({ sheets }, { strings: writing.strings, level: 1 });
  const file = { name: 'unit.xlsx', size: bytes.length, sha256: '0'.repeat(64) };
  return assess(file, bytes, { kind: 'given', rubric: LOADED }, { by: null, sheet: null });
}

describe('the same answers', () => {
  it('give the same figures whatever the order of sheets, empty rows, kind of strings and split texts', () => {
    fc.assert(
      fc.property(WRITING, (writing) => {
        const plain = { ...writing, position: 0, strings: 'shared' as const, split: 0, emptyRows: 0 };
        const [one, other] = [score(plain), score(writing)];
        expect(other.index).toEqual(one.index);
        expect(other.range).toEqual(one.range);
        expect(other.areas).toEqual(one.areas);
        expect(other.tally).toEqual(one.tally);
        expect(one.tally?.questions).toBe(113);
      }),
      { numRuns: 25 },
    );
  });
});
