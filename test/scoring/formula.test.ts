import { describe, expect, it } from 'vitest';
import { ONE, toExactText } from '../../src/domain/fraction.ts';
import type { CountRow, FormulaUse } from '../../src/domain/rubric.ts';
import { applyFormula, planFormula } from '../../src/scoring/formula.ts';
import { countRow } from '../support/small-rubric.ts';
import { type Counts, counts } from './answers.ts';
import { stepLine } from './outline.ts';

const row = (id: string, role: CountRow['role'], sumOf: readonly string[] = []) =>
  countRow(id, role, id, [], sumOf);
const RATIO: FormulaUse = { name: 'ratio', counts: [row('all', 'whole'), row('done', 'part')] };
const REDUCTION: FormulaUse = { name: 'reduction', counts: [row('last', 'before'), row('this', 'now')] };
const WITH_NOTED: FormulaUse = {
  name: 'ratio',
  counts: [row('due', 'whole'), row('pending', 'noted'), row('done', 'part')],
};
/** The whole is the sum of three rows; a fourth repeats that sum. */
const OBLIGED: FormulaUse = {
  name: 'ratio',
  counts: [
    row('obliged', 'whole', ['head', 'officials', 'others']),
    row('head', 'whole'),
    row('officials', 'whole'),
    row('others', 'whole'),
    row('reported', 'part'),
  ],
};

function apply(use: FormulaUse, rows: Counts) {
  const value = counts(rows);
  if (value.kind !== 'counts') throw new Error('no counts');
  const { share, absence, missing, steps } = applyFormula(planFormula(use), value.counts);
  return { share: share === null ? null : toExactText(share), absence, missing, steps };
}

describe('ratio', () => {
  it('is part over whole, exactly', () => {
    expect(apply(RATIO, { all: 3, done: 1 })).toMatchObject({ share: '1/3', absence: null });
    expect(apply(RATIO, { all: 3, done: 0 })).toMatchObject({ share: '0', missing: [] });
  });

  it('counts as 1 above 1, and says so', () => {
    const { share, steps } = apply(RATIO, { all: 4, done: 5 });
    expect(share).toBe('1');
    expect(steps).toMatchObject([{ rule: 'ratio', capped: true, result: ONE }]);
    expect(apply(RATIO, { all: 4, done: 4 }).steps).toMatchObject([{ capped: false }]);
  });

  it('cannot be computed over a whole of 0, whatever the part', () => {
    for (const done of [0, 3]) {
      const { share, absence, missing, steps } = apply(RATIO, { all: 0, done });
      expect({ share, absence, missing }).toEqual({ share: null, absence: 'incomputable', missing: [] });
      expect(steps.map(stepLine)).toEqual([
        `- incomputable formula ratio dividend ${done}`,
        '- absent absence incomputable',
      ]);
    }
  });

  it('needs the rows that are only noted too', () => {
    expect(apply(WITH_NOTED, { due: 4, pending: 9, done: 3 }).share).toBe('3/4');
    const { share, absence, missing } = apply(WITH_NOTED, { due: 4, pending: null, done: 3 });
    expect({ share, absence, missing }).toEqual({
      share: null,
      absence: 'incomputable',
      missing: ['pending'],
    });
  });

  it('takes a row that was not found for a blank one', () => {
    expect(apply(WITH_NOTED, { due: 4, done: 3 }).missing).toEqual(['pending']);
  });

  it('adds the rows of the whole and never counts their repeated sum', () => {
    expect(apply(OBLIGED, { obliged: 10, head: 1, officials: 4, others: 5, reported: 9 }).share).toBe('9/10');
    expect(apply(OBLIGED, { obliged: null, head: 1, officials: 4, others: 5, reported: 9 }).share).toBe(
      '9/10',
    );
    expect(apply(OBLIGED, { obliged: '?', head: 1, officials: 4, others: 5, reported: 9 }).share).toBe(
      '9/10',
    );
    expect(apply(OBLIGED, { obliged: 10, head: 1, officials: null, others: 5, reported: 9 }).missing).toEqual(
      ['officials'],
    );
  });

  it('takes a typed total for the whole when its parts are only noted', () => {
    const typed: FormulaUse = {
      name: 'ratio',
      counts: [row('obliged', 'whole'), row('staff', 'noted'), row('reported', 'part')],
    };
    expect(apply(typed, { obliged: 8, staff: 5, reported: 6 }).share).toBe('3/4');
  });

  it('needs a typed total even where the form says which noted rows make it', () => {
    const typed: FormulaUse = {
      name: 'ratio',
      counts: [row('obliged', 'whole', ['staff']), row('staff', 'noted'), row('reported', 'part')],
    };
    expect(apply(typed, { obliged: null, staff: 5, reported: 6 }).missing).toEqual(['obliged']);
  });

  it('is unreadable when one row is, also when another is blank', () => {
    expect(apply(WITH_NOTED, { due: 4, pending: '?', done: null })).toMatchObject({
      share: null,
      absence: 'unreadable',
    });
  });
});

describe('reduction', () => {
  it.each([
    [8, 2, '3/4', null],
    [8, 0, '1', null],
    [8, 8, '0', null],
    [0, 0, '1', 'both-zero'],
    [2, 5, '0', 'negative'],
  ])('from %i to %i is %s', (last, now, share, special) => {
    const applied = apply(REDUCTION, { last, this: now });
    expect(applied).toMatchObject({ share, missing: [] });
    expect(applied.steps).toMatchObject([{ rule: 'reduction', special }]);
  });

  it('from 0 to some cannot be computed', () => {
    const { share, absence, missing, steps } = apply(REDUCTION, { last: 0, this: 1 });
    expect({ share, absence, missing }).toEqual({ share: null, absence: 'incomputable', missing: [] });
    expect(steps.map(stepLine)).toEqual([
      '- incomputable formula reduction dividend 1',
      '- absent absence incomputable',
    ]);
  });

  it('with a blank is not both zero', () => {
    expect(apply(REDUCTION, { last: 0, this: null })).toMatchObject({ share: null, missing: ['this'] });
  });
});
