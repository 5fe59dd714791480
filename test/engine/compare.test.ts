import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/domain/rubric.ts';
import type { StatedFigure } from '../../src/domain/submission.ts';
import { choice } from '../scoring/answers.ts';
import { item, policyOf, rubricOf } from '../scoring/small-cases.ts';
import { group } from '../support/small-rubric.ts';
import { assessWith, codesOf, stated, WHOLE } from './small-submission.ts';

/** What the form of the small rubric would show, row by row. */
const HONEST: readonly StatedFigure[] = [
  stated('index', '7.36666666666667', 40),
  stated('pengungkit', '4.16666666666667', 30),
  stated('mp', '2.66666666666667', 6),
  stated('mp.1', '1.66666666666667', 7),
  stated('mp.1.a', '1', 8, 'share'),
  stated('mp.1.b', '0.5', 9, 'share'),
  stated('mp.1.c', '1', 10, 'share'),
  stated('mp.2', '1', 11),
  stated('pw', '1.5', 14),
  stated('pw.1', '1.5', 15),
  stated('hasil', '3.2', 32),
  stated('h.1', '3.2', 33),
];

/** The honest figures with some of them replaced. */
function forged(changes: Readonly<Record<string, string>>): readonly StatedFigure[] {
  return HONEST.map((figure) => {
    const text = changes[figure.node];
    return text === undefined ? figure : stated(figure.node, text, figure.place.row, figure.measure);
  });
}

function compared(figures: readonly StatedFigure[]) {
  const assessment = assessWith(WHOLE, { stated: figures });
  return { ...assessment.comparison, codes: codesOf(assessment) };
}

describe('what the file states', () => {
  it('agrees when every figure is the computed one but for the noise of doubles', () => {
    expect(compared(HONEST)).toEqual({
      outcome: 'agrees',
      compared: 12,
      differing: 0,
      uncomputed: 0,
      codes: [],
    });
  });

  it('is nothing to compare with when it states nothing', () => {
    expect(compared([])).toMatchObject({ outcome: 'none', compared: 0 });
    expect(compared([stated('mp', '#DIV/0!', 6)])).toMatchObject({ outcome: 'none', compared: 0, codes: [] });
  });

  it('agrees up to a billionth and differs past it', () => {
    expect(compared([stated('h.1', '3.200000001', 33)]).outcome).toBe('agrees');
    expect(compared([stated('h.1', '3.2000000011', 33)]).outcome).toBe('differs');
    expect(compared([stated('h.1', '3.199999999', 33)]).outcome).toBe('agrees');
    expect(compared([stated('h.1', '3.1999999989', 33)]).outcome).toBe('differs');
  });
});

describe('where the two part ways', () => {
  it('is the total, when what stands below it agrees', () => {
    expect(compared(forged({ index: '9' }))).toMatchObject({ differing: 1, codes: ['LKE601 LKE!H40'] });
  });

  it('is the sub-area, when the totals above follow from it', () => {
    const changed = forged({
      'mp.2': '1.5',
      mp: '3.16666666666667',
      pengungkit: '4.66666666666667',
      index: '7.86666666666667',
    });
    expect(compared(changed)).toMatchObject({ differing: 4, codes: ['LKE601 LKE!H11'] });
  });

  it('is the single question, when its group follows from it', () => {
    const changed = forged({ 'mp.1.b': '1', 'mp.1': '2', mp: '3', pengungkit: '4.5', index: '7.7' });
    expect(compared(changed)).toMatchObject({ differing: 5, codes: ['LKE601 LKE!H9'] });
  });

  it('is two places, when a total does not follow from the forged figure below it', () => {
    const changed = forged({
      'mp.2': '1.5',
      mp: '3.16666666666667',
      pengungkit: '4.66666666666667',
      index: '9',
    });
    expect(compared(changed).codes).toEqual(['LKE601 LKE!H11', 'LKE601 LKE!H40']);
  });

  it('is a forged figure below a total that was left as it was', () => {
    expect(compared(forged({ 'mp.2': '1.5' }))).toMatchObject({ differing: 1, codes: ['LKE601 LKE!H11'] });
  });

  it('is found below a heading that states nothing', () => {
    const changed = forged({ 'mp.2': '1.5', pengungkit: '4.66666666666667', index: '7.86666666666667' });
    const without = changed.filter(({ node }) => node !== 'mp');
    expect(compared(without).codes).toEqual(['LKE601 LKE!H11']);
  });

  it('is not told twice where one node stands on two rows', () => {
    const twice = [
      ...forged({
        'mp.2': '1.5',
        mp: '3.16666666666667',
        pengungkit: '4.66666666666667',
        index: '7.86666666666667',
      }),
      stated('mp.2', '1.5', 29),
    ];
    expect(compared(twice).codes).toEqual(['LKE601 LKE!H11']);
    const contradicting = [...HONEST, stated('pengungkit', '5', 29)];
    expect(compared(contradicting).codes).toEqual(['LKE601 LKE!H29']);
  });

  it('is a group whose question shows a text in place of its value', () => {
    const skipped = forged({ 'mp.1.b': '-', 'mp.1': '2', mp: '3', pengungkit: '4.5', index: '7.7' });
    expect(compared(skipped)).toMatchObject({ compared: 11, differing: 4, codes: ['LKE601 LKE!H7'] });
  });

  it('comes with the figures, the difference and what it does to the index, exactly', () => {
    const [question] = assessWith(WHOLE, { stated: forged({ 'mp.1.b': '1' }) }).findings;
    expect(question?.args).toEqual({
      node: 'mp.1.b',
      measure: 'share',
      stated: '1',
      computed: '1/2',
      difference: '1/2',
      effect: '1/3',
    });
    const [group] = assessWith(WHOLE, { stated: forged({ 'mp.2': '0.5' }) }).findings;
    expect(group?.args).toMatchObject({
      measure: 'points',
      computed: '1',
      difference: '-1/2',
      effect: '-1/2',
    });
  });
});

describe('a figure without a counterpart', () => {
  it('is counted and not held against the file', () => {
    const { 'mp.2.a': _a, 'mp.2.b': _b, ...some } = WHOLE;
    const { comparison, findings } = assessWith(some, { stated: HONEST });
    // The index, its component, the area and the sub-area are not known.
    expect(comparison).toEqual({ outcome: 'agrees', compared: 8, differing: 0, uncomputed: 4 });
    expect(findings.filter(({ code }) => code === 'LKE601')).toEqual([]);
  });

  it('has no effect to tell while the index is unknown', () => {
    const { 'mp.2.a': _a, 'mp.2.b': _b, ...some } = WHOLE;
    const { findings } = assessWith(some, { stated: [stated('pw.1', '2', 15)] });
    expect(findings.find(({ code }) => code === 'LKE601')?.args).toMatchObject({ effect: null });
  });
});

describe('weights', () => {
  it('of the file are held to the rubric, and do not enter the comparison', () => {
    const { comparison, findings } = assessWith(WHOLE, {
      stated: [stated('mp.1', '2', 7, 'weight'), stated('mp.2', '1.5', 11, 'weight')],
    });
    expect(comparison?.outcome).toBe('none');
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ['LKE602', { node: 'mp.2', stated: '3/2', expected: '2', effect: '-1/4' }],
    ]);
  });
});

describe('means', () => {
  const blankOne = { a: choice('A'), b: choice('B') };

  it('carry a difference by the number of questions that count', () => {
    const rubric = rubricOf([item('a', 'abc'), item('b', 'abc'), item('c', 'abc')], policyOf('leave-out'));
    const figures = [stated('b', '1', 9, 'share'), stated('sub', '4', 7), stated('root', '4', 40)];
    const { findings } = assessWith(blankOne, { stated: figures }, rubric);
    const differing = findings.filter(({ code }) => code === 'LKE601');
    expect(differing.map(({ args }) => args)).toMatchObject([{ node: 'b', effect: '1' }]);
  });

  it('carry it past the headings of a pool', () => {
    const heading = (id: string, ...ids: readonly string[]) => ({
      ...group(
        id,
        id,
        'part',
        1,
        'pooled-mean',
        ids.map((each) => item(each, 'abc')),
      ),
      weight: null,
    });
    const rubric: Rubric = rubricOf(
      [heading('x', 'a'), heading('y', 'b', 'c')],
      policyOf('leave-out'),
      'pooled-mean',
    );
    const figures = [
      stated('b', '1', 9, 'share'),
      stated('y', '1', 8, 'points'),
      stated('sub', '3.33333333333333', 7),
      stated('root', '3.33333333333333', 40),
    ];
    const { comparison, findings } = assessWith({ ...blankOne, c: choice('B') }, { stated: figures }, rubric);
    expect(comparison).toMatchObject({ compared: 3, differing: 3, uncomputed: 1 });
    expect(findings.filter(({ code }) => code === 'LKE601').map(({ args }) => args)).toMatchObject([
      { node: 'b', effect: '2/3' },
    ]);
  });
});
