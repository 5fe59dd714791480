import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/domain/grid.ts';
import type { Rubric } from '../../src/domain/rubric.ts';
import { readSubmission, recogniseRubric } from '../../src/intake/index.ts';
import { sheetOf } from '../support/grid.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { SMALL_ROWS } from '../support/small-sheet.ts';

const FREE = { by: null, sheet: null };

function named(name: string, rows = SMALL_ROWS, overrides: Partial<Sheet> = {}): Sheet {
  return sheetOf(rows, { name, ...overrides });
}

function codesOf(sheets: readonly Sheet[], sheet: string | null = null): readonly string[] {
  return readSubmission(smallRubric(), sheets, { by: null, sheet }).diagnostics.map(
    (finding) => finding.code,
  );
}

/** The small rubric with every name changed: another instrument with the same header words. */
function foreignRubric(): Rubric {
  const text = JSON.stringify(smallRubric(), (_, value) =>
    typeof value === 'bigint' ? `big:${value}` : value,
  );
  const foreign = text
    .replace('"id":"small"', '"id":"foreign"')
    .replace(/Manajemen Perubahan|Penguatan Pengawasan|Tim Kerja|Rencana Kerja/g, 'Hal Asing')
    .replace(/Mental Aparatur|Pengawasan|Pengungkit|Hasil|Pengaduan Masyarakat/g, 'Perkara Lain');
  return JSON.parse(foreign, (_, value) =>
    typeof value === 'string' && value.startsWith('big:') ? BigInt(value.slice(4)) : value,
  );
}

describe('choosing the sheet', () => {
  it('takes the sheet that answers most and names the others', () => {
    const part = named('Sebagian', SMALL_ROWS.slice(0, 10));
    const result = readSubmission(smallRubric(), [part, named('Utuh')], FREE);
    expect(result.ok && result.value.sheet).toBe('Utuh');
    expect(result.diagnostics).toEqual([]);
    expect(result.ok && result.value.diagnostics.map((finding) => finding.code)).toEqual(['LKE204']);
  });

  it('does not choose between two sheets that answer the same questions', () => {
    expect(codesOf([named('Satu'), named('Dua')])).toEqual(['LKE203']);
    expect(codesOf([named('Satu'), named('Dua')], 'dua')).toEqual([]);
  });

  it('reads a hidden sheet only when no visible one holds a table', () => {
    const hidden = named('Lama', SMALL_ROWS, { visibility: 'hidden' });
    const result = readSubmission(smallRubric(), [hidden, named('LKE', SMALL_ROWS.slice(0, 10))], FREE);
    expect(result.ok && result.value.sheet).toBe('LKE');
  });

  it('says which sheets there are when the one asked for is not', () => {
    const result = readSubmission(smallRubric(), [named('LKE ZI')], { by: null, sheet: 'LKE Z1' });
    expect(result.diagnostics).toMatchObject([{ code: 'LKE202', args: { nearest: 'LKE ZI' } }]);
  });

  it('finds no table in a sheet of other things', () => {
    expect(
      codesOf([
        named('Lain', [
          ['Nama', 'Alamat'],
          ['a', 'b'],
        ]),
      ]),
    ).toEqual(['LKE201']);
    expect(codesOf([])).toEqual(['LKE201']);
  });
});

describe('recognising the rubric', () => {
  it('takes the one whose groups the workbook names', () => {
    const result = recogniseRubric([named('LKE')], [foreignRubric(), smallRubric()]);
    expect(result.ok && result.value.id).toBe('small');
  });

  it('takes none when none fits', () => {
    const result = recogniseRubric([named('LKE')], [foreignRubric()]);
    expect(result.diagnostics).toMatchObject([{ code: 'LKE208', args: { tried: ['foreign'] } }]);
  });

  it('does not choose between two that fit alike', () => {
    const twin = { ...smallRubric(), id: 'twin' };
    const result = recogniseRubric([named('LKE')], [smallRubric(), twin]);
    expect(result.diagnostics.map((finding) => finding.code)).toEqual(['LKE209']);
  });
});
