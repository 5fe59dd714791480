import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/domain/grid.ts';
import { readSubmission } from '../../src/intake/index.ts';
import { sheetOf } from '../support/grid.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { SMALL_ROWS } from '../support/small-sheet.ts';

function read(sheet: Sheet) {
  const result = readSubmission(smallRubric(), [sheet], { by: null, sheet: null });
  if (!result.ok) throw new Error('not read');
  const codes = result.value.diagnostics.map((finding) => finding.code);
  return { codes, answer: result.value.answers[1]?.value };
}

const CLEAN = sheetOf(SMALL_ROWS);
const READ = { kind: 'choice', option: 'B' };

describe('what a reader of the sheet does not see', () => {
  it('counts answers of a hidden sheet and says so', () => {
    expect(read({ ...CLEAN, visibility: 'very-hidden' })).toEqual({ codes: ['LKE650'], answer: READ });
  });

  it('counts answers of a hidden column and says so', () => {
    expect(read({ ...CLEAN, hiddenColumns: [{ from: 5, to: 7 }] })).toEqual({
      codes: ['LKE651'],
      answer: READ,
    });
  });

  it('counts an answer of a hidden row and names it', () => {
    const rows = CLEAN.rows.map((row) => (row.number === 9 ? { ...row, hidden: true } : row));
    expect(read({ ...CLEAN, rows })).toEqual({ codes: ['LKE652'], answer: READ });
  });

  it.each(['same-colour', 'tiny', 'format'] as const)('counts an answer hidden by %s and names it', (how) => {
    const rows = CLEAN.rows.map((row) =>
      row.number === 9
        ? {
            ...row,
            cells: row.cells.map((cell) => (cell.column === 7 ? { ...cell, concealment: how } : cell)),
          }
        : row,
    );
    expect(read({ ...CLEAN, rows })).toEqual({ codes: ['LKE653'], answer: READ });
  });

  it('does not count an answer under a merge that shows another cell', () => {
    const merges = [{ top: 8, left: 7, bottom: 9, right: 7 }];
    expect(read({ ...CLEAN, merges })).toEqual({
      codes: ['LKE654'],
      answer: { kind: 'unreadable', raw: 'B' },
    });
  });

  it('counts the answer that a merge shows', () => {
    const merges = [{ top: 9, left: 7, bottom: 9, right: 8 }];
    expect(read({ ...CLEAN, merges })).toEqual({ codes: [], answer: READ });
  });
});
