import { describe, expect, it } from 'vitest';
import { fromInteger, toExactText } from '../../src/domain/fraction.ts';
import type { AbsencePolicy, Rubric } from '../../src/domain/rubric.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { group } from '../support/small-rubric.ts';
import { answer, BLANK, choice, NOT_APPLICABLE, nodeOf, scoreOf, UNREADABLE } from './answers.ts';
import { item, policyOf, rubricOf, worth } from './small-cases.ts';

const text = (value: Parameters<typeof toExactText>[0] | null) =>
  value === null ? null : toExactText(value);
function sub(rubric: Rubric, values: Parameters<typeof scoreOf>[1]) {
  const node = nodeOf(scoreOf(rubric, values), 'sub');
  return {
    points: text(node.points),
    range: `${text(node.lowShare)} to ${text(node.highShare)}`,
    state: node.state,
    rules: node.steps.map(({ rule }) => rule),
  };
}

describe('a blank in a mean', () => {
  const mean = (policy: AbsencePolicy) => rubricOf([item('a', 'abc'), item('b', 'abc')], policyOf(policy));

  it('leaves it', () => {
    expect(sub(mean('leave-out'), { a: 'B', b: BLANK })).toEqual({
      points: '2',
      range: '1/4 to 3/4',
      state: 'scored',
      rules: ['left-out', 'mean', 'weigh'],
    });
  });

  it('counts as 0', () => {
    expect(sub(mean('zero'), { a: 'B', b: BLANK })).toMatchObject({
      points: '1',
      range: '1/4 to 3/4',
      rules: ['counted-zero', 'mean', 'weigh'],
    });
  });

  it('makes it unknown', () => {
    expect(sub(mean('unknown'), { a: 'B', b: BLANK })).toEqual({
      points: null,
      range: '1/4 to 3/4',
      state: 'undetermined',
      rules: ['unknown-parts'],
    });
  });

  it.each(['leave-out', 'zero', 'unknown'] as const)('gives no figure where all is blank (%s)', (policy) => {
    expect(sub(mean(policy), { a: BLANK, b: BLANK })).toMatchObject({
      points: null,
      range: '0 to 1',
      state: 'nothing-answered',
    });
  });

  it('is a row that was not found, too', () => {
    const score = scoreOf(mean('leave-out'), { a: 'A' });
    expect(nodeOf(score, 'sub').points).toEqual(fromInteger(4));
    expect(score.root.tally).toMatchObject({ questions: 2, answered: 1, notFound: 1 });
    const ambiguous = scoreSubmission(mean('leave-out'), [
      answer('a', choice('A')),
      answer('b', choice('A'), 'ambiguous'),
    ]);
    expect(ambiguous.root.tally).toMatchObject({ answered: 1, notFound: 1 });
  });

  it('is told from an unreadable answer by its policy', () => {
    const rubric = rubricOf([item('a', 'abc'), item('b', 'abc')], policyOf('leave-out', 'unknown'));
    expect(sub(rubric, { a: 'A', b: BLANK }).points).toBe('4');
    expect(sub(rubric, { a: 'A', b: UNREADABLE })).toMatchObject({ points: null, state: 'undetermined' });
    expect(scoreOf(rubric, { a: 'A', b: UNREADABLE }).root.tally).toMatchObject({ unreadable: 1, blank: 0 });
  });
});

describe('what is not applicable', () => {
  it('leaves a mean without making it open', () => {
    const rubric = rubricOf([item('a', 'abc'), item('b', 'abc')], policyOf('unknown'));
    expect(sub(rubric, { a: 'B', b: NOT_APPLICABLE })).toMatchObject({ points: '2', range: '1/2 to 1/2' });
    expect(sub(rubric, { a: NOT_APPLICABLE, b: NOT_APPLICABLE }).state).toBe('nothing-answered');
  });

  it('leaves a sum open', () => {
    const rubric = rubricOf([worth('a', 'abc', 3), worth('b', 'abc', 1)], policyOf('zero'), 'sum');
    expect(sub(rubric, { a: 'B', b: NOT_APPLICABLE })).toMatchObject({ points: null, state: 'undetermined' });
  });
});

describe('a blank in a sum', () => {
  const items = [worth('a', 'abc', 3), worth('n', 'four', 1)];

  it('adds 0 where the policy says so', () => {
    const rubric = rubricOf(items, policyOf('zero'), 'sum');
    expect(sub(rubric, { a: 'B', n: BLANK })).toEqual({
      points: '3/2',
      range: '3/8 to 5/8',
      state: 'scored',
      rules: ['counted-zero', 'sum'],
    });
  });

  it('makes it unknown where it would leave a mean', () => {
    const rubric = rubricOf(items, policyOf('leave-out'), 'sum');
    expect(sub(rubric, { a: 'B', n: BLANK })).toMatchObject({
      points: null,
      range: '3/8 to 5/8',
      state: 'undetermined',
    });
  });
});

describe('a group with nothing answered', () => {
  const two = (policy: AbsencePolicy, combine: 'sum' | 'mean') => {
    const weight = combine === 'sum' ? 2 : null;
    const half = (id: string, ...ids: readonly string[]) => ({
      ...group(
        id,
        id,
        'sub-area',
        2,
        'mean',
        ids.map((each) => item(each, 'abc')),
      ),
      weight: weight === null ? null : fromInteger(weight),
    });
    return rubricOf([half('x', 'a', 'b'), half('y', 'c', 'd')], policyOf(policy), combine);
  };

  it('adds 0 to a sum only where every blank below counts as 0', () => {
    expect(sub(two('zero', 'sum'), { a: 'A', b: 'A', c: BLANK, d: BLANK })).toEqual({
      points: '2',
      range: '1/2 to 1',
      state: 'scored',
      rules: ['counted-zero', 'sum'],
    });
    expect(sub(two('leave-out', 'sum'), { a: 'A', b: 'A', c: BLANK, d: BLANK })).toMatchObject({
      points: null,
      state: 'undetermined',
      rules: ['unknown-parts'],
    });
  });

  it('keeps points null for itself', () => {
    const score = scoreOf(two('zero', 'sum'), { a: 'A', b: 'A', c: BLANK, d: BLANK });
    expect(nodeOf(score, 'y')).toMatchObject({ points: null, share: null, state: 'nothing-answered' });
  });

  it('leaves a mean', () => {
    expect(sub(two('leave-out', 'mean'), { a: 'A', b: 'B', c: BLANK, d: BLANK })).toMatchObject({
      points: '3',
    });
  });

  it('leaves the whole with nothing answered, and not with 0, when there is nothing else', () => {
    for (const policy of ['zero', 'leave-out', 'unknown'] as const) {
      const { root } = scoreOf(two(policy, 'sum'), { a: BLANK, b: BLANK, c: BLANK, d: BLANK });
      expect(root).toMatchObject({ state: 'nothing-answered', points: null, share: null });
      expect([root.lowShare, root.highShare].map(toExactText)).toEqual(['0', '1']);
    }
  });

  it('is undetermined, not unanswered, when all that is there cannot be read', () => {
    const { root } = scoreOf(two('leave-out', 'sum'), { a: UNREADABLE, b: BLANK, c: BLANK, d: BLANK });
    expect(root.state).toBe('undetermined');
  });
});

describe('a pooled mean', () => {
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
  const rubric = rubricOf(
    [heading('x', 'a'), heading('y', 'b', 'c', 'd')],
    policyOf('leave-out'),
    'pooled-mean',
  );

  it('counts every item alike, whatever the headings', () => {
    const score = scoreOf(rubric, { a: 'A', b: 'C', c: 'C', d: 'B' });
    expect(text(nodeOf(score, 'sub').points)).toBe('3/2');
    expect(nodeOf(score, 'y')).toMatchObject({ weight: null, points: null, state: 'scored' });
    expect(text(nodeOf(score, 'y').share)).toBe('1/6');
    expect(nodeOf(score, 'sub').steps[0]).toMatchObject({ rule: 'mean', count: 4 });
  });

  it('names the items it leaves out, not their headings', () => {
    const score = scoreOf(rubric, { a: BLANK, b: 'A', c: 'A', d: BLANK });
    expect(nodeOf(score, 'sub').steps[0]).toEqual({ rule: 'left-out', nodes: ['a', 'd'] });
  });
});
