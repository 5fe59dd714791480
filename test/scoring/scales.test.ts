import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import type { Rubric } from '../../src/domain/rubric.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { answer, BLANK, choice, counts, nodeOf, number, scoreOf, share, UNREADABLE } from './answers.ts';
import { item, policyOf, rubricOf, times } from './small-cases.ts';

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

describe('bounds', () => {
  it('of a mean let a blank stay out where that is lower', () => {
    const high = {
      kind: 'choice',
      id: 'high',
      typeWords: [],
      options: smallRubric().scales.flatMap((scale) =>
        scale.id === 'abc' && scale.kind === 'choice' ? scale.options.slice(0, 2) : [],
      ),
    } as const;
    const base = rubricOf([item('a', 'abc'), item('h', 'high')], policyOf('leave-out'));
    const rubric = { ...base, scales: [...base.scales, high] };
    expect(sub(rubric, { a: 'C', h: BLANK })).toMatchObject({ points: '0', range: '0 to 1/2' });
  });

  it('reckon with a share that, once readable, still cannot be computed and leaves the mean', () => {
    const items = [item('x', 'abc'), item('a', 'abc'), item('f', 'share', { dependences: [times('a')] })];
    const rubric = rubricOf(items, policyOf('leave-out', 'unknown'));
    // Present it is worth 0 to 1/2, which brings the mean to at most 2/3.
    expect(sub(rubric, { x: 'A', a: 'B', f: UNREADABLE })).toMatchObject({
      points: null,
      range: '1/2 to 3/4',
    });
  });

  it('are the answer itself when nothing is missing', () => {
    expect(sub(rubricOf([item('a', 'abc')], policyOf('zero')), { a: 'B' }).range).toBe('1/2 to 1/2');
  });
});

describe('scales', () => {
  const one = (scale: string) => rubricOf([item('a', scale)], policyOf('leave-out'));

  it('are read exactly', () => {
    expect(sub(one('four'), { a: number('3.31') }).points).toBe('331/100');
    expect(sub(one('share'), { a: share('0.85') }).points).toBe('17/5');
  });

  it('cap a typed share at 1, and say so', () => {
    const node = nodeOf(scoreOf(one('share'), { a: share('1.2') }), 'a');
    expect(text(node.share)).toBe('1');
    expect(node.steps[0]).toMatchObject({ rule: 'share', capped: true });
  });

  it('without established worth give no value, and count as answered', () => {
    const score = scoreOf(one('unknown'), { a: 'A' });
    expect(nodeOf(score, 'a')).toMatchObject({ share: null, state: 'undetermined' });
    expect(nodeOf(score, 'a').steps).toEqual([{ rule: 'absent', absence: 'unestablished' }]);
    expect(score.root.tally.answered).toBe(1);
  });

  it('count half-filled counts as blank, and as something answered', () => {
    const score = scoreOf(smallRubric(), { 'pw.1.a': counts({ due: 4, done: null }) });
    expect(nodeOf(score, 'pw.1.a')).toMatchObject({ share: null, state: 'undetermined' });
    expect(nodeOf(score, 'pw.1.a').tally).toMatchObject({ blank: 1, answered: 0 });
    expect(nodeOf(score, 'pw.1.a').steps[0]).toEqual({ rule: 'counts-missing', counts: ['done'] });
  });

  it.each([
    ['abc', choice('Z')],
    ['abc', number('1')],
    ['four', number('4.01')],
    ['four', number('-1')],
    ['share', share('-0.1')],
    ['share', choice('A')],
  ])('refuse what intake never lets through (%s)', (scale, value) => {
    expect(() => scoreOf(one(scale), { a: value })).toThrow(/none of its scale/);
  });

  it('refuse answers to what the rubric does not ask, and two answers to one question', () => {
    expect(() => scoreOf(one('abc'), { other: 'A' })).toThrow(/no indicator/);
    const twice = [answer('a', choice('A')), answer('a', choice('B'))];
    expect(() => scoreSubmission(one('abc'), twice)).toThrow(/twice/);
  });
});
