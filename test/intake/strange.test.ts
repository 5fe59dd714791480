/** Names and sizes that trip readers up: properties of objects as names, very many merges, very long labels. */
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/domain/grid.ts';
import { readSubmission, recogniseRubric } from '../../src/intake/index.ts';
import { bundledRubrics } from '../support/bundled.ts';
import { type CellInput, sheetOf } from '../support/grid.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { SMALL_ROWS } from '../support/small-sheet.ts';
import { CLEAN, codesOf, readRows, readSheets, valuesOf } from './small.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'] as const;

describe('names that objects have', () => {
  it.each(NAMES)('a sheet may be called %s', (name) => {
    expect(readRows(SMALL_ROWS, { name })).toMatchObject({ sheet: name });
    const refused = readSubmission(smallRubric(), [sheetOf([], { name })], { by: null, sheet: null });
    expect(refused.diagnostics).toMatchObject([{ code: 'LKE201', args: { sheets: [name] } }]);
  });

  it.each(NAMES)('labels, headers, types and answers may say %s', (name) => {
    const rows = SMALL_ROWS.map((row, index): readonly CellInput[] => {
      if (index === 3) return [...row, name];
      if (index === 8) return [null, null, 'b.', name, null, name, name, name, null, name];
      return row;
    });
    const submission = readRows(rows);
    expect(valuesOf(submission)).toEqual({ ...CLEAN, 'mp.1.b': 'blank' });
    expect(codesOf(submission)).toEqual(['LKE211', 'LKE213']);
    const answered = SMALL_ROWS.map((row, index) => (index === 8 ? [...row.slice(0, 6), name] : row));
    expect(valuesOf(readRows(answered))['mp.1.b']).toBe('unreadable');
  });

  it.each(NAMES)('%s is no block', (name) => {
    expect(() => readRows(SMALL_ROWS, {}, name)).toThrow('LKE206');
  });
});

describe('several sheets', () => {
  const table = sheetOf(SMALL_ROWS, { name: 'LKE' });

  it('hidden ones in front of the form are passed over', () => {
    const hidden = (name: string): Sheet => sheetOf(SMALL_ROWS, { name, visibility: 'hidden' });
    const submission = readSheets([hidden('Utama'), hidden('Ctt Eval'), table]);
    expect(submission.sheet).toBe('LKE');
    expect(codesOf(submission)).toEqual(['LKE204']);
  });

  it('one that lacks a row or two is not told from the form', () => {
    const copy = sheetOf(
      SMALL_ROWS.filter((_, index) => index !== 8),
      { name: 'LKE (2)' },
    );
    const many = { ...table, rows: [...table.rows] };
    expect(() => readSheets([copy, many, sheetOf(SMALL_ROWS, { name: 'Salinan' })])).toThrow('LKE203');
  });

  it('one with more components of the rubric is the form', () => {
    const part = sheetOf(SMALL_ROWS.slice(0, 19), { name: 'Unit' });
    expect(readSheets([part, table]).sheet).toBe('LKE');
  });
});

describe('sizes', () => {
  const LONGEST = 32_767;

  it('20,000 merges, flat and tall, change nothing', () => {
    const flat = Array.from({ length: 20_000 }, (_, n) => ({
      top: n + 40,
      left: 2,
      bottom: n + 40,
      right: 3,
    }));
    const tall = Array.from({ length: 20_000 }, (_, n) => ({
      top: 1,
      left: 20 + (n % 400),
      bottom: 40_000 + n,
      right: 20 + (n % 400),
    }));
    const vast = [{ top: 40, left: 1, bottom: 1_048_576, right: 16_384 }];
    const submission = readRows(SMALL_ROWS, { merges: [...flat, ...tall, ...vast] });
    expect(valuesOf(submission)).toEqual(CLEAN);
  });

  it.each([
    ['one word', 'x'.repeat(LONGEST)],
    ['the key words over and over', 'anggota prosedur '.repeat(2000).slice(0, LONGEST)],
    ['brackets', '( 1 '.repeat(9000).slice(0, LONGEST)],
    ['blanks', `${' '.repeat(LONGEST - 1)}x`],
  ])('labels of 32,767 characters are no questions: %s', (_, label) => {
    const long = Array.from({ length: 200 }, (): readonly CellInput[] => [null, null, 'z.', label]);
    const rows = [...SMALL_ROWS.slice(0, 10), ...long, ...SMALL_ROWS.slice(10)];
    expect(valuesOf(readRows(rows))).toEqual(CLEAN);
  });

  it.each([
    ['no heading', (n: number) => `Uraian nomor ${n} tentang pengelolaan kinerja organisasi`],
    ['one heading over and over', () => 'Rencana Kerja'],
    ['one much like a heading', () => 'Rencana Kerjaa'],
  ])('20,000 rows without a question are read through: %s', (_, labelOf) => {
    const many = Array.from({ length: 20_000 }, (_row, n): readonly CellInput[] => [null, '1.', labelOf(n)]);
    const sheet = sheetOf([...SMALL_ROWS.slice(0, 4), ...many]);
    const result = readSubmission(smallRubric(), [sheet], { by: null, sheet: null });
    expect(result.ok && result.value.answers.every(({ match }) => match === 'not-found')).toBe(true);
    expect(recogniseRubric([sheet], bundledRubrics()).ok).toBe(false);
  });

  it('2,001 rows in one sub-area are more than any form has: its questions are not looked for', () => {
    const many = Array.from({ length: 2_001 }, (_, n): readonly CellInput[] => {
      return [null, null, 'z.', `Uraian ${n}`, null, 'A/B/C', 'A'];
    });
    const submission = readRows([...SMALL_ROWS.slice(0, 10), ...many, ...SMALL_ROWS.slice(10)]);
    expect(valuesOf(submission)).toEqual({
      ...CLEAN,
      'mp.1.a': 'blank',
      'mp.1.b': 'blank',
      'mp.1.c': 'blank',
    });
    expect(codesOf(submission)).toEqual(['LKE211', 'LKE211', 'LKE211']);
  });
});
