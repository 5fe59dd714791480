/** Forms filled in by chance: what their formulas give, computed from their text, is what the tool computes. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareWithTool } from '../../scripts/oracle/compare.ts';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import { type Blank, blankOf, makeTrial } from '../../scripts/oracle/trial.ts';
import { cellAddress } from '../../src/domain/place.ts';
import { formTexts } from '../../src/messages/form.ts';
import { cachedValue, openWorkbook, recompute } from '../fixtures/workbook-cells.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each(rubrics.map((rubric) => [rubric.rubric.id, rubric] as const))('forms of %s', (_, rubric) => {
  let blank: Blank;
  beforeAll(async () => {
    blank = await blankOf(rubric);
  });

  it.each(SEEDS)('filled in with seed %i agree with the tool in every figure and verdict', (seed) => {
    const { bytes, assessment } = makeTrial(blank, seed);
    const book = openWorkbook(bytes);
    const computed = new Map(recompute(book).map((cell) => [`${cell.sheet}!${cell.cell}`, cell.computed]));
    const { compared, differences } = compareWithTool(
      (sheet, row, column) => {
        const address = cellAddress(row, column);
        const key = `${sheet}!${address}`;
        const value = computed.has(key) ? computed.get(key) : cachedValue(book, sheet, address);
        return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value ?? null);
      },
      assessment,
      blank.form.places,
      formTexts('id'),
      0,
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });
});
