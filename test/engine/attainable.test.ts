import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  type Fraction,
  multiply,
  ONE,
  subtract,
  toExactText,
  ZERO,
} from '../../src/domain/fraction.ts';
import type { Indicator, Rubric } from '../../src/domain/rubric.ts';
import type { Score, ScoreNode } from '../../src/domain/score.ts';
import type { Answer, Value } from '../../src/domain/submission.ts';
import { attainablePoints } from '../../src/engine/attainable.ts';
import { influences } from '../../src/engine/influence.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { choice, number, scoreOf } from '../scoring/answers.ts';
import { answersOf, draws, indicatorsOf, rubrics } from '../scoring/random-rubric.ts';
import { item, policyOf, rubricOf, times, worth, zeroWhen } from '../scoring/small-cases.ts';

function attainable(rubric: Rubric, answers: readonly Answer[]): ReadonlyMap<string, Fraction> {
  return attainablePoints(rubric, answers, influences(rubric, scoreSubmission(rubric, answers)));
}

function exactly(rubric: Rubric, values: Readonly<Record<string, Value | string>>) {
  const answers = indicatorsOf(rubric.root).map(({ id }): Answer => {
    const given = values[id];
    const value: Value =
      given === undefined ? { kind: 'blank' } : typeof given === 'string' ? choice(given) : given;
    return { indicator: id, match: 'found', value, place: null, raw: '', evidence: '' };
  });
  return Object.fromEntries([...attainable(rubric, answers)].map(([id, gain]) => [id, toExactText(gain)]));
}

/** The indicators that have a value. */
function known(score: Score): string {
  const ids = (node: ScoreNode): readonly string[] =>
    node.kind === 'indicator' && node.share !== null ? [node.id] : node.children.flatMap(ids);
  return ids(score.root).join(' ');
}

function bestValue(rubric: Rubric, { scale: id }: Indicator): Value | null {
  const scale = rubric.scales.find((candidate) => candidate.id === id);
  if (scale?.kind === 'number') return { kind: 'number', value: scale.maximum };
  if (scale?.kind === 'formula') return { kind: 'share', value: ONE };
  if (scale?.kind !== 'choice') return null;
  const [best] = [...scale.options].sort((left, right) => compare(right.value, left.value));
  return best === undefined ? null : choice(best.id);
}

describe('what an answer leaves to be won', () => {
  const leaveOut = policyOf('leave-out');

  it('is its share of the mean, times the weight', () => {
    const rubric = rubricOf([item('a', 'abc'), item('b', 'abc')], leaveOut);
    const weight = rubric.root.weight ?? ZERO;
    const gain = toExactText(multiply(weight, { numerator: 1n, denominator: 4n }));
    expect(exactly(rubric, { a: 'B', b: 'A' })).toEqual({ a: gain, b: '0' });
  });

  it('is not said of a blank: that is what the range tells', () => {
    const rubric = rubricOf([item('a', 'abc'), item('b', 'abc')], leaveOut);
    expect(Object.keys(exactly(rubric, { a: 'B' }))).toEqual(['a']);
  });

  it('is known although the index is not, in the part of a sum that is', () => {
    const rubric = rubricOf([worth('a', 'abc', 3), worth('b', 'abc', 2)], policyOf('unknown'), 'sum');
    expect(scoreOf(rubric, { a: 'C' }).root.points).toBeNull();
    expect(exactly(rubric, { a: 'C' })).toEqual({
      a: toExactText(multiply({ numerator: 3n, denominator: 1n }, ONE)),
    });
  });

  it('takes in the answers that depend on it, and only what the others let it', () => {
    const chain = [
      worth('a', 'abc', 4),
      { ...worth('b', 'abc', 4), dependences: [times('a')] },
      { ...worth('c', 'abc', 4), dependences: [zeroWhen('a', 'C')] },
    ];
    const rubric = rubricOf(chain, leaveOut, 'sum');
    // a: 2 of its own, and b rises from 1/2 x 1 to 1. b: nothing, c: nothing.
    expect(exactly(rubric, { a: 'B', b: 'A', c: 'A' })).toEqual({ a: '4', b: '0', c: '0' });
    // b is at 0 x 1/2; with a at its best 1/2. c comes back with a, and wins nothing alone.
    expect(exactly(rubric, { a: 'C', b: 'B', c: 'A' })).toEqual({ a: '10', b: '0', c: '0' });
    expect(exactly(rubric, { a: 'B', b: 'C', c: 'B' })).toEqual({ a: '2', b: '2', c: '2' });
  });

  it('counts from the number to the highest there is', () => {
    const rubric = rubricOf([worth('a', 'four', 8)], leaveOut, 'sum');
    expect(exactly(rubric, { a: number('3') })).toEqual({ a: '2' });
  });

  it('is what scoring anew gives, for any rubric and any answers', () => {
    let compared = 0;
    fc.assert(
      fc.property(rubrics, draws, fc.nat(), (rubric, drawn, at) => {
        const answers = answersOf(rubric, drawn);
        const chosen = indicatorsOf(rubric.root)[at % answers.length];
        const best = chosen === undefined ? null : bestValue(rubric, chosen);
        if (chosen === undefined || best === null) return true;
        const gain = attainable(rubric, answers).get(chosen.id);
        const other = answers.map((answer) =>
          answer.indicator === chosen.id ? { ...answer, value: best } : answer,
        );
        const [before, after] = [scoreSubmission(rubric, answers), scoreSubmission(rubric, other)];
        const [from, to] = [before.root.points, after.root.points];
        if (gain === undefined || from === null || to === null || known(before) !== known(after)) return true;
        compared += 1;
        const moved = subtract(to, from);
        return toExactText(gain) === toExactText(compare(moved, ZERO) < 0 ? ZERO : moved);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});
