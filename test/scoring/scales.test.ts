import { describe, expect, it } from 'vitest';
import { fromInteger, toExactText } from '../../src/domain/fraction.ts';
import type { FormulaUse, Rubric } from '../../src/domain/rubric.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { countRow, smallRubric } from '../support/small-rubric.ts';
import { answer, BLANK, choice, counts, nodeOf, number, scoreOf, share, UNREADABLE } from './answers.ts';
import { stepLine } from './outline.ts';
import { item, policyOf, rubricOf, times, withScale } from './small-cases.ts';

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

  it('cap a typed share above 1, and say so', () => {
    const typed = (value: string) =>
      nodeOf(scoreOf(one('share'), { a: share(value) }), 'a').steps.map(stepLine);
    expect(typed('1.2')).toEqual(['- share number 6/5 capped true result 1']);
    expect(typed('1')).toEqual(['- share number 1 capped false result 1']);
    expect(typed('0')).toEqual(['- share number 0 capped false result 0']);
  });

  it.each([
    ['1/5 to 1', 'fives'],
    ['1/2 to 1', 'high'],
    ['0 to 1/2', 'unsorted'],
    ['0 to 1', 'share'],
    ['0 to 1', 'unknown'],
  ])('leave a blank answer open from %s (%s)', (range, scale) => {
    const fives = {
      kind: 'number',
      id: 'fives',
      minimum: fromInteger(1),
      maximum: fromInteger(5),
      typeWords: [],
    } as const;
    const base = withScale(withScale(one(scale), 'high', '1', '1/2'), 'unsorted', '1/4', '1/2', '0', '1/4');
    const rubric = { ...base, scales: [...base.scales, fives] };
    expect(sub(rubric, { a: BLANK }).range).toBe(range);
    // What counts as 0 may stay 0, whatever its scale begins with.
    const zero = nodeOf(scoreOf({ ...rubric, policy: policyOf('zero') }, { a: BLANK }), 'a');
    expect(text(zero.lowShare)).toBe('0');
  });

  it('of a single option are certain and still left out of a mean', () => {
    const base = rubricOf([item('x', 'abc'), item('a', 'only')], policyOf('leave-out'));
    const found = sub(withScale(base, 'only', '1/2'), { x: 'A', a: BLANK });
    expect(found).toMatchObject({ points: '4', range: '3/4 to 1' });
  });

  it('that give a value once readable cannot leave a mean, the others may', () => {
    const open = (scale: string) => {
      const items = [item('x', 'abc'), item('h', 'abc'), item('a', scale, { dependences: [times('h')] })];
      const rubric = rubricOf(items, policyOf('leave-out', 'unknown'));
      return sub(rubric, { x: 'A', h: 'B', a: UNREADABLE }).range;
    };
    expect(['abc', 'four', 'share', 'unknown'].map(open)).toEqual([
      '1/2 to 2/3',
      '1/2 to 2/3',
      '1/2 to 3/4',
      '1/2 to 3/4',
    ]);
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
    expect(nodeOf(score, 'pw.1').steps.map(stepLine)).toEqual(['- left-out nodes [pw.1.a]']);
  });

  it('count filled-in counts that cannot be computed as answered', () => {
    const score = scoreOf(smallRubric(), { 'pw.1.a': counts({ due: 0, done: 0 }) });
    expect(nodeOf(score, 'pw.1.a')).toMatchObject({ share: null, state: 'undetermined' });
    expect(nodeOf(score, 'pw.1.a').tally).toMatchObject({ blank: 0, answered: 1 });
    expect(nodeOf(score, 'pw.1').steps.map(stepLine)).toEqual(['- left-out nodes [pw.1.a]']);
    const ratio: FormulaUse = {
      name: 'ratio',
      counts: [countRow('due', 'whole', '', []), countRow('done', 'part', '', [])],
    };
    const share = item('f', 'share', { formula: ratio, dependences: [times('h')] });
    const rubric = rubricOf([item('x', 'abc'), item('h', 'abc'), share], policyOf('leave-out'));
    // Other counts may bring it to 1/2 at most, and it may stay out.
    expect(sub(rubric, { x: 'A', h: 'B', f: counts({ due: 0, done: 0 }) }).range).toBe('1/2 to 3/4');
  });

  it.each([
    ['abc', choice('Z')],
    ['abc', number('1')],
    ['abc', share('0.5')],
    ['abc', counts({})],
    ['four', share('1')],
    ['share', counts({})],
    ['share', number('1')],
    ['four', number('4.01')],
    ['four', number('-1')],
    ['share', share('-0.1')],
    ['share', choice('A')],
  ])('refuse what intake never lets through (%s)', (scale, value) => {
    expect(() => scoreOf(one(scale), { a: value })).toThrow(/none of its scale/);
  });

  it('refuse a number in place of counts', () => {
    expect(() => scoreOf(smallRubric(), { 'pw.1.a': number('1') })).toThrow(/none of its scale/);
  });

  it('refuse answers to what the rubric does not ask, and two answers to one question', () => {
    expect(() => scoreOf(one('abc'), { other: 'A' })).toThrow(/no indicator/);
    const twice = [answer('a', choice('A')), answer('a', choice('B'))];
    expect(() => scoreSubmission(one('abc'), twice)).toThrow(/twice/);
  });
});
