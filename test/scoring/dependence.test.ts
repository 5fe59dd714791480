import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import type { Dependence, Policy } from '../../src/domain/rubric.ts';
import type { Value } from '../../src/domain/submission.ts';
import { BLANK, NOT_APPLICABLE, nodeOf, number, scoreOf, UNREADABLE } from './answers.ts';
import { stepLine } from './outline.ts';
import { item, policyOf, rubricOf, times, zeroWhen } from './small-cases.ts';

/** b depends on a; both A/B/C (1, 1/2, 0). */
function dependent(
  dependence: (on: string) => Dependence,
  a: Value | string,
  b: Value | string,
  policy: Policy = policyOf('leave-out', 'unknown'),
) {
  const rubric = rubricOf([item('a', 'abc'), item('b', 'abc', { dependences: [dependence('a')] })], policy);
  const score = scoreOf(rubric, { a, b });
  const node = nodeOf(score, 'b');
  return {
    b: node.share === null ? null : toExactText(node.share),
    range: [toExactText(node.lowShare), toExactText(node.highShare)],
    rules: node.steps.map(({ rule }) => rule),
    sub:
      nodeOf(score, 'sub').share === null ? null : toExactText(nodeOf(score, 'sub').share ?? node.lowShare),
    state: node.state,
  };
}

/** The same answer to each question whose id is a letter of the text. */
const answersOf = (ids: string, option: string) => Object.fromEntries([...ids].map((id) => [id, option]));

const whenC = (on: string) => zeroWhen(on, 'C');

describe('times', () => {
  it.each([
    ['A', 'B', '1/2', '3/4'],
    ['B', 'B', '1/4', '3/8'],
    ['C', 'A', '0', '0'],
  ])('a %s times b %s is %s', (a, b, share, sub) => {
    expect(dependent(times, a, b)).toMatchObject({
      b: share,
      sub,
      range: [share, share],
      rules: ['option', 'times'],
    });
  });

  it('runs on through a chain, each with the value after its own dependences', () => {
    const chain = [
      item('a', 'abc'),
      item('b', 'abc', { dependences: [times('a')] }),
      item('c', 'abc', { dependences: [times('b')] }),
    ];
    const score = scoreOf(rubricOf(chain, policyOf('leave-out')), { a: 'B', b: 'B', c: 'B' });
    expect(nodeOf(score, 'c').share).toEqual({ numerator: 1n, denominator: 8n });
  });

  it('with a blank base is not known, and leaves the mean as a blank does', () => {
    expect(dependent(times, BLANK, 'A')).toEqual({
      b: null,
      range: ['0', '1'],
      rules: ['option', 'times-unknown'],
      sub: null,
      state: 'undetermined',
    });
    expect(dependent(times, BLANK, 'B').range).toEqual(['0', '1/2']);
  });

  it('with a blank base is 0 all the same when the answer itself is', () => {
    expect(dependent(times, BLANK, 'C')).toMatchObject({ b: '0', range: ['0', '0'], sub: '0' });
  });

  it('of a known 0 is sure, and cannot leave the mean with its base', () => {
    const items = [item('a', 'abc'), item('b', 'abc', { dependences: [times('a')] })];
    const sub = nodeOf(scoreOf(rubricOf(items, policyOf('leave-out')), { a: BLANK, b: 'C' }), 'sub');
    expect([sub.lowShare, sub.highShare].map(toExactText)).toEqual(['0', '1/2']);
  });

  it('has bounds that are the value itself only where both factors are sure', () => {
    const items = [
      item('a', 'abc'),
      item('b', 'abc', { dependences: [zeroWhen('a', 'C')] }),
      item('c', 'abc', { dependences: [times('b')] }),
      item('d', 'abc', { dependences: [zeroWhen('a', 'C'), times('c')] }),
      item('e', 'abc'),
      item('f', 'abc', { dependences: [zeroWhen('a', 'C'), times('e')] }),
      item('g', 'abc', { dependences: [times('e')] }),
    ];
    const score = scoreOf(rubricOf(items, policyOf('leave-out')), { a: BLANK, ...answersOf('bcdefg', 'B') });
    const found = [...'bcdfg'].map((id) => {
      const { share, lowShare, highShare } = nodeOf(score, id);
      return [id, ...[lowShare, share, highShare].map((value) => value && toExactText(value))].join(' ');
    });
    expect(found).toEqual(['b 0 1/2 1/2', 'c 0 1/4 1/4', 'd 0 1/8 1/8', 'f 0 1/4 1/4', 'g 1/4 1/4 1/4']);
    const sure = nodeOf(score, 'g');
    expect([sure.lowShare === sure.share, sure.highShare === sure.share]).toEqual([true, true]);
    const { lowShare, highShare } = nodeOf(score, 'sub');
    expect(toExactText(lowShare)).toBe('3/28');
    expect(toExactText(highShare)).toBe('23/56');
  });

  it('with a base of 0 is 0 all the same when the answer is blank or unreadable', () => {
    expect(dependent(times, 'C', BLANK)).toMatchObject({ b: '0', range: ['0', '0'], sub: '0' });
    expect(dependent(times, 'C', UNREADABLE)).toMatchObject({ b: '0', sub: '0' });
  });

  it('of a blank answer ranges up to the base', () => {
    expect(dependent(times, 'B', BLANK)).toMatchObject({ b: null, range: ['0', '1/2'], sub: '1/2' });
  });

  it('with an unreadable base falls under the rule for unreadable answers', () => {
    expect(dependent(times, UNREADABLE, 'A', policyOf('leave-out', 'zero')).sub).toBeNull();
    const third = rubricOf(
      [item('x', 'abc'), item('a', 'abc'), item('b', 'abc', { dependences: [times('a')] })],
      policyOf('leave-out', 'zero'),
    );
    const sub = nodeOf(scoreOf(third, { x: 'A', a: UNREADABLE, b: 'A' }), 'sub');
    expect(sub.share).toEqual({ numerator: 1n, denominator: 3n });
    expect(sub.steps).toContainEqual({ rule: 'counted-zero', nodes: ['a', 'b'] });
  });

  it('of a blank answer and an unreadable base falls under the rule for unreadable answers as well', () => {
    const items = [item('x', 'abc'), item('a', 'abc'), item('b', 'abc', { dependences: [times('a')] })];
    const rubric = rubricOf(items, policyOf('unknown', 'leave-out'));
    const sub = nodeOf(scoreOf(rubric, { x: 'A', a: UNREADABLE, b: BLANK }), 'sub');
    expect(sub.steps[0]).toEqual({ rule: 'left-out', nodes: ['a', 'b'] });
    expect(toExactText(sub.lowShare)).toBe('1/3');
  });

  it('does not touch what is not applicable', () => {
    expect(dependent(times, 'C', NOT_APPLICABLE)).toMatchObject({ b: null, rules: ['absent'], sub: '0' });
  });
});

describe('zero-when', () => {
  it('takes the value away for the named answer only', () => {
    expect(dependent(whenC, 'C', 'A')).toMatchObject({ b: '0', rules: ['option', 'zero-when'], sub: '0' });
    expect(dependent(whenC, 'B', 'A')).toMatchObject({
      b: '1',
      range: ['1', '1'],
      rules: ['option'],
      sub: '3/4',
    });
  });

  it('makes a blank or unreadable answer 0 as well', () => {
    expect(dependent(whenC, 'C', BLANK)).toMatchObject({ b: '0', range: ['0', '0'], sub: '0' });
    expect(dependent(whenC, 'C', UNREADABLE)).toMatchObject({ b: '0', sub: '0' });
  });

  it('lets the value stand while the base is blank, and keeps 0 possible', () => {
    expect(dependent(whenC, BLANK, 'A')).toMatchObject({
      b: '1',
      range: ['0', '1'],
      rules: ['option', 'zero-when-unknown'],
      sub: '1',
    });
  });

  it('does not let it stand on an unreadable base', () => {
    expect(dependent(whenC, UNREADABLE, 'A')).toMatchObject({ b: null, range: ['0', '1'], sub: null });
    expect(dependent(whenC, UNREADABLE, 'C')).toMatchObject({ b: '0' });
  });

  it('falls under the rule for unreadable answers with an unreadable base', () => {
    const items = [item('a', 'abc'), item('b', 'abc', { dependences: [whenC('a')] }), item('x', 'abc')];
    const answers = { a: UNREADABLE, b: 'A', x: 'A' };
    const sub = nodeOf(scoreOf(rubricOf(items, policyOf('leave-out', 'zero')), answers), 'sub');
    expect(sub.steps[0]).toEqual({ rule: 'counted-zero', nodes: ['a', 'b'] });
  });

  it('is not known while neither answer is', () => {
    for (const b of [BLANK, UNREADABLE]) {
      expect(dependent(whenC, UNREADABLE, b)).toMatchObject({ b: null, range: ['0', '1'], sub: null });
    }
  });

  it('holds for a base of a scale without established worth, and for no number', () => {
    const on = (scale: string, a: Value | string) => {
      const items = [item('a', scale), item('b', 'abc', { dependences: [whenC('a')] })];
      return nodeOf(scoreOf(rubricOf(items, policyOf('leave-out')), { a, b: 'A' }), 'b').steps.map(stepLine);
    };
    expect(on('unknown', 'C')).toEqual(['- option option A result 1', '- zero-when on a option C result 0']);
    expect(on('unknown', 'A')).toEqual(['- option option A result 1']);
    expect(on('four', number('0'))).toEqual(['- option option A result 1']);
  });

  it('looks at the answer of the base, not at its value', () => {
    const items = [
      item('a', 'abc'),
      item('b', 'abc', { dependences: [times('a')] }),
      item('c', 'abc', { dependences: [whenC('b')] }),
    ];
    const score = scoreOf(rubricOf(items, policyOf('leave-out')), { a: 'C', b: 'A', c: 'A' });
    expect(nodeOf(score, 'b').share).toEqual({ numerator: 0n, denominator: 1n });
    expect(nodeOf(score, 'c').share).toEqual({ numerator: 1n, denominator: 1n });
  });

  it('does not hang on a base that is not applicable', () => {
    expect(dependent(whenC, NOT_APPLICABLE, 'A')).toMatchObject({ b: '1', range: ['1', '1'], sub: '1' });
  });
});
