/** Figures that are known while answers are still open: a blank that counts as 0 may yet be filled in. */
import { describe, expect, it } from 'vitest';
import type { GateCheck, Rubric } from '../../src/domain/rubric.ts';
import { both, group, SURE, smallRubric } from '../support/small-rubric.ts';
import { BLANK, NOT_APPLICABLE, nodeOf, scoreOf, UNREADABLE } from './answers.ts';
import { areaLine, stepLine } from './outline.ts';
import { exactly } from './parts.ts';
import { item, policyOf, rubricOf, worth } from './small-cases.ts';

/** Ten points in one area: `a` is worth 6, `b` 4. */
function tenPoints(bound: string, overrides: Partial<GateCheck> = {}): Rubric {
  const check: GateCheck = {
    id: 'c',
    title: both('c'),
    nodes: ['p'],
    measure: 'points',
    bound: exactly(bound),
    inclusive: true,
    provenance: SURE,
    ...overrides,
  };
  const part = group('p', 'P', 'area', 10, 'sum', [worth('a', 'abc', 6), worth('b', 'abc', 4)], {
    area: 'mp',
  });
  const [mp] = smallRubric().areas;
  return {
    ...smallRubric(),
    areas: mp === undefined ? [] : [mp, { ...mp, id: 'none' }],
    root: group('root', 'Root', 'component', 10, 'sum', [part]),
    policy: policyOf('zero', 'unknown'),
    gates: [{ id: 'g', title: both('g'), checks: [check] }],
  };
}

describe('an area', () => {
  it('keeps its bounds beside its points', () => {
    expect(scoreOf(tenPoints('0'), { a: 'A', b: BLANK }).areas.map(areaLine)).toEqual([
      'mp p: 6 of 10, 6 to 10; 2, 1 answered, 1 blank',
      'none : ? of 0, 0 to 0; 0',
    ]);
  });
});

describe('a gate', () => {
  const outcome = (bound: string, overrides: Partial<GateCheck> = {}) =>
    scoreOf(tenPoints(bound, overrides), { a: 'A', b: BLANK }).gates[0]?.checks[0];

  it('goes by the figure where it is known, not by what it may become', () => {
    expect(outcome('7')).toMatchObject({ outcome: 'failed', figure: exactly('6'), margin: exactly('-1') });
    expect(outcome('7')).toMatchObject({ low: exactly('6'), high: exactly('10') });
    expect(outcome('6')?.outcome).toBe('passed');
    expect(outcome('7/10', { measure: 'share' })).toMatchObject({
      outcome: 'failed',
      figure: exactly('3/5'),
      low: exactly('3/5'),
      high: exactly('1'),
    });
  });

  it('can be on a question', () => {
    expect(outcome('6', { nodes: ['a'] })).toMatchObject({ outcome: 'passed', figure: exactly('6') });
    expect(outcome('5', { nodes: ['a', 'b'], inclusive: false })).toMatchObject({ figure: exactly('6') });
  });
});

describe('the steps of a group', () => {
  const steps = (rubric: Rubric, answers: Parameters<typeof scoreOf>[1]) =>
    nodeOf(scoreOf(rubric, answers), 'sub').steps.map(stepLine);

  it('of a mean name what leaves it, what counts as 0 and what is unknown', () => {
    const rubric = rubricOf(
      [item('a', 'abc'), item('b', 'abc'), item('c', 'abc')],
      policyOf('zero', 'unknown'),
    );
    expect(steps(rubric, { a: 'B', b: NOT_APPLICABLE, c: BLANK })).toEqual([
      '- left-out nodes [b]',
      '- counted-zero nodes [c]',
      '- mean sum 1/2 count 2 result 1/4',
      '- weigh share 1/4 weight 4 result 1',
    ]);
    expect(steps(rubric, { a: 'B', b: UNREADABLE, c: BLANK })).toEqual([
      '- counted-zero nodes [c]',
      '- unknown-parts nodes [b]',
    ]);
  });

  it('of a sum name what counts as 0 and what leaves it open, for whatever reason', () => {
    const items = [worth('a', 'abc', 2), worth('b', 'abc', 1), worth('c', 'abc', 1)];
    const rubric = rubricOf(items, policyOf('zero', 'unknown'), 'sum');
    expect(steps(rubric, { a: 'B', b: BLANK, c: 'A' })).toEqual([
      '- counted-zero nodes [b]',
      '- sum nodes [a, c] result 2',
    ]);
    expect(steps(rubric, { a: 'B', b: UNREADABLE, c: NOT_APPLICABLE })).toEqual([
      '- unknown-parts nodes [b, c]',
    ]);
  });

  it('of a mean without a weight end with the mean', () => {
    const inner = group('x', 'X', 'part', 1, 'mean', [item('a', 'abc')], { weight: null });
    const score = scoreOf(rubricOf([inner], policyOf('zero')), { a: 'B' });
    expect(nodeOf(score, 'x').steps.map(stepLine)).toEqual(['- mean sum 1/2 count 1 result 1/2']);
    expect(nodeOf(score, 'x').points).toBeNull();
  });
});
