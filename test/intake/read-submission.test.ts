import { describe, expect, it } from 'vitest';
import { fraction, toExactText } from '../../src/domain/fraction.ts';
import type { Sheet } from '../../src/domain/grid.ts';
import type { Answer, Submission } from '../../src/domain/submission.ts';
import { readSubmission } from '../../src/intake/index.ts';
import { type CellInput, sheetOf } from '../support/grid.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { SMALL_ROWS } from '../support/small-sheet.ts';

type Rows = readonly (readonly CellInput[])[];

function read(rows: Rows, overrides: Partial<Sheet> = {}, by: string | null = null): Submission {
  const result = readSubmission(smallRubric(), [sheetOf(rows, overrides)], { by, sheet: null });
  if (!result.ok) throw new Error(result.diagnostics.map((finding) => finding.code).join());
  return result.value;
}

function shown(answer: Answer): string {
  const { value } = answer;
  if (value.kind === 'choice') return value.option;
  if (value.kind === 'number' || value.kind === 'share') return toExactText(value.value);
  if (value.kind !== 'counts') return value.kind;
  return value.counts
    .map((count) => (count.value.kind === 'count' ? toExactText(count.value.value) : '?'))
    .join(':');
}

function answers(submission: Submission): Record<string, string> {
  return Object.fromEntries(submission.answers.map((answer) => [answer.indicator, shown(answer)]));
}

const CLEAN = {
  'mp.1.a': 'Ya',
  'mp.1.b': 'B',
  'mp.1.c': 'A',
  'mp.2.a': 'A',
  'mp.2.b': 'C',
  'pw.1.a': '8:6',
  'h.1': '16/5',
};

function edit(row: number, column: number, value: CellInput): Rows {
  return SMALL_ROWS.map((cells, index) => {
    if (index + 1 !== row) return cells;
    const copy = [...cells];
    while (copy.length < column) copy.push(null);
    copy[column - 1] = value;
    return copy;
  });
}

function insert(before: number, row: readonly CellInput[]): Rows {
  return [...SMALL_ROWS.slice(0, before - 1), row, ...SMALL_ROWS.slice(before - 1)];
}

function codes(submission: Submission): readonly string[] {
  return submission.diagnostics.map((finding) => finding.code);
}

describe('a clean sheet', () => {
  it('gives every answer with its cell, note and identity, and no finding', () => {
    const submission = read(SMALL_ROWS);
    expect(answers(submission)).toEqual(CLEAN);
    expect(codes(submission)).toEqual([]);
    expect(submission.identity).toEqual({ agency: 'Kabupaten Contoh', year: 2021 });
    expect(submission.block).toMatchObject({ id: 'self', answerColumn: 'G', hidden: false });
    expect(submission.answers[0]).toMatchObject({
      place: { kind: 'cell', sheet: 'LKE', row: 8, column: 7 },
      evidence: 'SK 12',
      match: 'found',
    });
  });

  it('keeps what the file states, with weights and totals', () => {
    const stated = new Map(
      read(SMALL_ROWS).stated.map((figure) => [`${figure.node} ${figure.measure}`, figure.value]),
    );
    expect(stated.get('pengungkit points')).toEqual(fraction(41n, 10n));
    expect(stated.get('mp.1 weight')).toEqual(fraction(2n, 1n));
    expect(stated.get('mp.1.b share')).toEqual(fraction(1n, 2n));
    expect(stated.get('h.1 points')).toEqual(fraction(16n, 5n));
  });
});

describe('rows that moved, changed or are missing', () => {
  it('finds areas by name when their order differs', () => {
    const [head, first, second, rest] = [
      SMALL_ROWS.slice(0, 5),
      SMALL_ROWS.slice(5, 13),
      SMALL_ROWS.slice(13, 18),
      SMALL_ROWS.slice(18),
    ];
    expect(answers(read([...head, ...second, ...first, ...rest]))).toEqual(CLEAN);
  });

  it('passes over an inserted row with an answer and names it', () => {
    const rows = insert(9, [null, null, 'b.', 'Kepala daerah memberi sambutan', null, 'A/B/C', 'A', 1]);
    const submission = read(rows);
    expect(answers(submission)).toEqual(CLEAN);
    expect(codes(submission)).toEqual(['LKE213']);
  });

  it('leaves a question without a row unknown', () => {
    const rows = SMALL_ROWS.filter((_, index) => index + 1 !== 9);
    const submission = read(rows);
    expect(answers(submission)).toEqual({ ...CLEAN, 'mp.1.b': 'blank' });
    expect(codes(submission)).toEqual(['LKE211']);
    expect(submission.answers[1]?.match).toBe('not-found');
  });

  it('takes neither of two rows that say the same', () => {
    const twin = SMALL_ROWS[8] ?? [];
    const submission = read(insert(9, twin));
    expect(answers(submission)).toEqual({ ...CLEAN, 'mp.1.b': 'blank' });
    expect(submission.answers[1]?.match).toBe('ambiguous');
    expect(codes(submission)).toContain('LKE212');
  });

  it('does not give a replaced row to the question whose letter it took', () => {
    const submission = read(edit(9, 4, 'Kepala daerah memberi sambutan'));
    expect(answers(submission)['mp.1.b']).toBe('blank');
    expect(codes(submission)).toEqual(['LKE211', 'LKE213']);
  });

  it('takes a misspelt heading and says so', () => {
    const submission = read(edit(15, 3, 'Pengaduan Masyrakat'));
    expect(answers(submission)).toEqual(CLEAN);
  });

  it('does not read below a heading it cannot find', () => {
    const submission = read(edit(11, 3, 'Hal Lain Sama Sekali'));
    expect(answers(submission)).toEqual({ ...CLEAN, 'mp.2.a': 'blank', 'mp.2.b': 'blank' });
    expect(codes(submission)).toContain('LKE214');
  });
});

describe('answers as people type them', () => {
  it.each([
    ['ya', 'Ya'],
    [' Y ', 'Ya'],
    ['TIDAK.', 'Tidak'],
    ['Ｙａ', 'Ya'],
  ])('reads %j as %s', (typed, option) => {
    expect(answers(read(edit(8, 7, typed)))['mp.1.a']).toBe(option);
  });

  it.each([
    ['D', 'LKE301'],
    ['А', 'LKE302'],
    ['A\u200b', 'LKE302'],
    [1, 'LKE303'],
    [true, 'LKE303'],
    [{ error: '#REF!' }, 'LKE306'],
  ] as const)('finds %j unreadable as %s', (typed, code) => {
    const submission = read(edit(9, 7, typed));
    expect(answers(submission)['mp.1.b']).toBe('unreadable');
    expect(codes(submission)).toEqual([code]);
  });

  it("reads the form's own placeholder as blank", () => {
    const submission = read(edit(9, 7, 'A/B/C'));
    expect(answers(submission)['mp.1.b']).toBe('blank');
    expect(codes(submission)).toEqual(['LKE309', 'LKE312']);
  });

  it.each([
    ['3,2', '16/5'],
    ['3.117', '3117/1000'],
    [0, '0'],
  ])('reads the number %j as %s', (typed, exact) => {
    expect(answers(read(edit(21, 7, typed)))['h.1']).toBe(exact);
  });

  it.each([
    [4.01, 'LKE304'],
    [-1, 'LKE304'],
    ['80%', 'LKE303'],
    ['tiga', 'LKE303'],
  ])('finds the number %j unreadable as %s', (typed, code) => {
    expect(codes(read(edit(21, 7, typed)))).toEqual([code]);
  });

  it.each([
    ['75%', '3/4'],
    ['100.00%', '1'],
    ['85,5 %', '171/200'],
    [0.75, '3/4'],
  ])('reads the share %j without counts as %s', (typed, exact) => {
    const rows = edit(16, 7, typed).filter((_, index) => index !== 16 && index !== 17);
    expect(answers(read(rows))['pw.1.a']).toBe(exact);
  });

  it('does not guess whether 85 is a share', () => {
    const rows = edit(16, 7, 85).filter((_, index) => index !== 16 && index !== 17);
    expect(codes(read(rows))).toEqual(['LKE308']);
  });
});

describe('counts', () => {
  it('names a blank count among filled ones', () => {
    expect(codes(read(edit(18, 7, null)))).toEqual(['LKE313']);
  });

  it('is blank when every count is, whatever the formula over them shows', () => {
    const rows = SMALL_ROWS.map((cells, index) => (index === 16 || index === 17 ? cells.slice(0, 6) : cells));
    expect(answers(read(rows))['pw.1.a']).toBe('blank');
  });

  it('refuses a count that two people would read differently', () => {
    expect(codes(read(edit(17, 7, '1.250')))).toEqual(['LKE311']);
  });

  it('says when the part is above its whole', () => {
    expect(codes(read(edit(18, 7, 9)))).toEqual(['LKE501']);
  });
});

describe('logic between answers', () => {
  it('names an answer that an earlier one makes worthless', () => {
    expect(codes(read(edit(8, 7, 'Tidak')))).toEqual(['LKE502']);
  });
});

describe('blocks', () => {
  const twoBlocks = SMALL_ROWS.map((cells, index) => {
    const copy = [...cells];
    while (copy.length < 10) copy.push(null);
    if (index === 3) return [...copy, 'Jawaban TPI', 'Nilai'];
    return [...copy, index === 8 ? 'C' : (cells[6] ?? null)];
  });

  it('does not choose between assessors', () => {
    const result = readSubmission(smallRubric(), [sheetOf(twoBlocks)], { by: null, sheet: null });
    expect(result.diagnostics.map((finding) => finding.code)).toEqual(['LKE205']);
  });

  it('reads the block asked for, by name or by column', () => {
    expect(answers(read(twoBlocks, {}, 'tpi'))['mp.1.b']).toBe('C');
    expect(answers(read(twoBlocks, {}, 'G'))['mp.1.b']).toBe('B');
  });
});

describe('merged headings', () => {
  it('reads the text a merge shows, not what was left under it', () => {
    const rows = edit(6, 3, 'sisa judul lama');
    const merges = [{ top: 6, left: 2, bottom: 6, right: 4 }];
    expect(answers(read(rows, { merges }))).toEqual(CLEAN);
  });
});
