/** What the laws of a rubric and intake rule out is our own fault: it is thrown, never scored some other way. */
import { describe, expect, it } from 'vitest';
import { ONE, ZERO } from '../../src/domain/fraction.ts';
import type { GateCheck, Rubric } from '../../src/domain/rubric.ts';
import { placeInBands } from '../../src/scoring/band.ts';
import { shareAnswers } from '../../src/scoring/depend.ts';
import { planOf } from '../../src/scoring/plan.ts';
import { walk } from '../../src/scoring/walk.ts';
import { both, SURE, smallRubric } from '../support/small-rubric.ts';
import { answer, choice, scoreOf } from './answers.ts';
import { item, policyOf, rubricOf, times, worth } from './small-cases.ts';

const dependent = () =>
  rubricOf([item('a', 'abc'), item('b', 'abc', { dependences: [times('a')] })], policyOf('zero'));

describe('a rubric that breaks its laws', () => {
  it('depends on what does not come before', () => {
    const forward = [item('a', 'abc', { dependences: [times('b')] }), item('b', 'abc')];
    expect(() => scoreOf(rubricOf(forward, policyOf('zero')), { a: 'A', b: 'A' })).toThrow(
      'a depends on b, which is not before it',
    );
  });

  it('has a question on a scale that there is not', () => {
    expect(() => scoreOf(rubricOf([item('a', 'none')], policyOf('zero')), { a: 'A' })).toThrow(
      'indicator a has no scale none',
    );
  });

  it('adds up what has no weight', () => {
    const rubric = rubricOf([worth('a', 'abc', 1), item('b', 'abc')], policyOf('zero'), 'sum');
    expect(() => scoreOf({ ...rubric, areas: [] }, { a: 'A', b: { kind: 'blank' } })).toThrow(
      'b has no weight and cannot be added up',
    );
  });

  it('has a gate on a node that there is not', () => {
    const check: GateCheck = {
      id: 'c',
      title: both('c'),
      nodes: ['none'],
      measure: 'points',
      bound: ONE,
      inclusive: true,
      provenance: SURE,
    };
    const rubric: Rubric = { ...smallRubric(), gates: [{ id: 'g', title: both('g'), checks: [check] }] };
    expect(() => scoreOf(rubric, {})).toThrow('there is no node none to add up');
  });

  it('has bands without a lowest one', () => {
    const table = { bands: [{ id: 'A', title: both('A'), lower: ONE, inclusive: true }], provenance: SURE };
    expect(() => placeInBands(table, ZERO, ZERO, ONE)).toThrow('the bands have no lowest one');
  });
});

describe('a walk', () => {
  it('needs a reading of every question', () => {
    expect(() => walk(planOf(dependent()), [])).toThrow('a has no reading');
  });
});

describe('some answers shared out alone', () => {
  const answers = [answer('a', choice('B')), answer('b', choice('B'))];

  it('are worth what they are in the whole', () => {
    const plan = planOf(dependent());
    const shares = shareAnswers(plan, answers, plan.indicators);
    expect([...shares]).toEqual([
      ['a', { numerator: 1n, denominator: 2n }],
      ['b', { numerator: 1n, denominator: 4n }],
    ]);
    expect([...shareAnswers(plan, [], plan.indicators.slice(0, 1))]).toEqual([['a', null]]);
  });

  it('need those that they depend on', () => {
    const plan = planOf(dependent());
    expect(() => shareAnswers(plan, answers, plan.indicators.slice(1))).toThrow('a was not read before b');
  });
});

it('a rubric is laid out once, however often it is scored with', () => {
  const rubric = dependent();
  expect(planOf(rubric)).toBe(planOf(rubric));
  expect(planOf(dependent())).not.toBe(planOf(rubric));
});
