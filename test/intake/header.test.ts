/** Headers as forms have them: in two rows, under titles, beside column numbers, with merges over all of it. */
import { describe, expect, it } from 'vitest';
import type { CellRange } from '../../src/domain/grid.ts';
import type { CellInput } from '../support/grid.ts';
import { SMALL_ROWS } from '../support/small-sheet.ts';
import { CLEAN, codesOf, type Rows, readRows, valuesOf } from './small.ts';

const HEADER = 3;

/** The small sheet with other rows in the place of its header. */
function headed(...header: readonly (readonly CellInput[])[]): Rows {
  return [...SMALL_ROWS.slice(0, HEADER), ...header, ...SMALL_ROWS.slice(HEADER + 1)];
}

const ROW: readonly CellInput[] = SMALL_ROWS[HEADER] ?? [];
const NUMBERS: readonly CellInput[] = [1, null, null, null, 2, 3, 4, 5, 6, 7];

function across(top: number, left: number, right: number, bottom = top): CellRange {
  return { top, bottom, left, right };
}

describe('a header in one row', () => {
  it.each([
    ['numbers below', [ROW, NUMBERS]],
    ['numbers above', [NUMBERS, ROW]],
    ['numbers in brackets below', [ROW, NUMBERS.map((cell) => (cell === null ? null : `(${cell})`))]],
    ['an empty row below', [ROW, []]],
    ['more titles above', [['Lampiran'], ['Jawaban diisi oleh unit kerja'], [], ROW]],
    [
      'other spellings',
      [['PENILAIAN:', null, null, null, ' bobot', 'Pilihan\nJawaban', 'JAWABAN ', 'nilai', '( % )']],
    ],
  ] as const)('is found with %s', (_, header) => {
    const submission = readRows(headed(...header));
    expect(valuesOf(submission)).toEqual(CLEAN);
    expect(codesOf(submission)).toEqual([]);
  });

  it('is not ended by what lies under its merge', () => {
    const covered: readonly CellInput[] = [ROW[0] ?? null, null, 'Jawaban', 'x', ...ROW.slice(4)];
    const submission = readRows(headed(covered), { merges: [across(HEADER + 1, 1, 4)] });
    expect(valuesOf(submission)).toEqual(CLEAN);
    expect(submission.otherBlocks).toEqual([]);
  });

  it('has the same columns in another order', () => {
    const order = [0, 1, 2, 3, 6, 7, 4, 9, 5, 8];
    const rows = SMALL_ROWS.map((row, index) =>
      index < HEADER ? row : order.map((column) => row[column] ?? null),
    );
    const submission = readRows(rows);
    expect(valuesOf(submission)).toEqual(CLEAN);
    expect(submission.answers[0]).toMatchObject({ place: { column: 5 }, evidence: 'SK 12' });
    expect(submission.stated.filter(({ measure }) => measure === 'weight')).toHaveLength(8);
  });
});

describe('a role that two columns could hold', () => {
  it('is named, and the first of them compared', () => {
    const rows = SMALL_ROWS.map((row, index) => [
      ...Array.from({ length: 10 }, (_, column) => row[column] ?? null),
      index === HEADER ? 'Nilai' : 99,
    ]);
    const submission = readRows(rows);
    expect(submission.diagnostics).toMatchObject([
      { code: 'LKE217', args: { role: 'value', columns: ['H', 'K'] }, place: { row: 4, column: 8 } },
    ]);
    const points = submission.stated.find(
      ({ node, measure }) => node === 'pengungkit' && measure === 'points',
    );
    expect(points).toMatchObject({ raw: '4.1' });
  });
});

describe('a header in two rows', () => {
  const two = [
    ['Penilaian', null, null, null, 'Bobot', 'Pilihan', 'Hasil', null, null, 'Catatan'],
    [null, null, null, null, null, 'Jawaban', 'Jawaban', 'Nilai', ' %', null],
  ] as const;

  it('is read as one where the upper row names the outline and the lower the answers', () => {
    const merges = [across(4, 1, 4, 5), across(4, 5, 5, 5), across(4, 7, 9), across(4, 10, 10, 5)];
    const submission = readRows(headed(...two), { merges });
    expect(valuesOf(submission)).toEqual(CLEAN);
    expect(submission.block).toMatchObject({ id: 'self', answerColumn: 'G' });
    expect(submission.answers[0]?.evidence).toBe('SK 12');
  });

  it('has a block for each assessor under one word', () => {
    const rows = headed(
      ['Penilaian', null, null, null, 'Bobot', 'Pilihan Jawaban', 'Jawaban', null, 'Nilai'],
      [null, null, null, null, null, null, 'Unit', 'TPI'],
    ).map((row, index) => (index <= 4 ? row : [...row.slice(0, 7), row[6] === 'B' ? 'C' : (row[6] ?? null)]));
    const merges = [across(4, 1, 4, 5), across(4, 7, 8)];
    const tpi = readRows(rows, { merges }, 'tpi');
    expect(valuesOf(tpi)['mp.1.b']).toBe('C');
    expect(tpi.block.answerColumn).toBe('H');
    expect(valuesOf(readRows(rows, { merges }, 'G'))['mp.1.b']).toBe('B');
    expect(() => readRows(rows, { merges })).toThrow('LKE205');
  });

  it('does not take the first row of the table for a part of it', () => {
    const rows = headed(ROW.map((cell, index) => (index === 8 ? null : cell)));
    const merges = [across(4, 1, 4), across(4, 7, 8)];
    expect(codesOf(readRows(rows, { merges }))).toEqual([]);
  });
});

describe('blocks of answers', () => {
  const beside = (head: string, answerOf: (own: CellInput) => CellInput): Rows =>
    SMALL_ROWS.map((row, index) => {
      const filled = Array.from({ length: 10 }, (_, column) => row[column] ?? null);
      return [...filled, index === HEADER ? head : answerOf(filled[6] ?? null)];
    });
  const other = (own: CellInput): CellInput => (own === 'A' ? 'B' : own);

  it('are told by the assessor that a header word names', () => {
    const rows = beside('Jawaban TPI', other);
    expect(valuesOf(readRows(rows, {}, 'tpi'))).toEqual({ ...CLEAN, 'mp.1.c': 'B', 'mp.2.a': 'B' });
    expect(valuesOf(readRows(rows, {}, 'G'))).toEqual(CLEAN);
  });

  it('are told by the year that a header word holds', () => {
    const rows = beside('Jawaban 2020', other);
    expect(readRows(rows, {}, '2020').block).toMatchObject({ year: 2020, answerColumn: 'K' });
    expect(() => readRows(rows)).toThrow('LKE205');
  });

  it('are read when hidden, which is said', () => {
    const submission = readRows(
      beside('Jawaban TPI', other),
      { hiddenColumns: [{ from: 11, to: 12 }] },
      'tpi',
    );
    expect(submission.block.hidden).toBe(true);
    expect(codesOf(submission)).toContain('LKE651');
  });
});
