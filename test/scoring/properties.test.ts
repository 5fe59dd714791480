import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  equals,
  type Fraction,
  multiply,
  sum,
  toNumber,
  ZERO,
} from '../../src/domain/fraction.ts';
import type { Group, Rubric, RubricNode } from '../../src/domain/rubric.ts';
import type { Score, ScoreNode } from '../../src/domain/score.ts';
import type { Answer } from '../../src/domain/submission.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { allNodes } from './answers.ts';
import { naiveIndex } from './naive.ts';
import { answersOf, completeDraws, drawnValue, draws, indicatorsOf, rubrics } from './random-rubric.ts';

const groups = (node: RubricNode): readonly Group[] =>
  node.kind === 'group' ? [node, ...node.children.flatMap(groups)] : [];
const byId = (score: Score) => new Map(allNodes(score.root).map((node) => [node.id, node]));
const atMost = (left: Fraction, right: Fraction) => compare(left, right) <= 0;

/** Every node's bounds, and its share where known, lie within the other score's bounds. */
function liesWithin(inner: Score, outer: Score): boolean {
  const around = byId(outer);
  return allNodes(inner.root).every((node) => {
    const bounds = around.get(node.id) ?? node;
    const share = node.share ?? node.lowShare;
    return [node.lowShare, node.highShare, share].every(
      (value) => atMost(bounds.lowShare, value) && atMost(value, bounds.highShare),
    );
  });
}

/** A filled answer that is worth at least as much: a better option, a bigger number. */
function raise(rubric: Rubric, answer: Answer, towards: number): Answer {
  const { value } = answer;
  const scale = rubric.scales.find(
    ({ id }) =>
      id === indicatorsOf(rubric.root).find((indicator) => indicator.id === answer.indicator)?.scale,
  );
  if (value.kind === 'choice' && scale?.kind === 'choice') {
    const rank = scale.options.findIndex((option) => option.id === value.option);
    return {
      ...answer,
      value: { ...value, option: scale.options[towards % (rank + 1)]?.id ?? value.option },
    };
  }
  if (value.kind === 'number' && scale?.kind === 'number')
    return { ...answer, value: { ...value, value: scale.maximum } };
  if (value.kind === 'share')
    return { ...answer, value: { ...value, value: add(value.value, { numerator: 1n, denominator: 7n }) } };
  return answer;
}

describe('any rubric, any answers', () => {
  it('parts add up to the whole exactly', () => {
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) => {
        const scored = byId(scoreSubmission(rubric, answersOf(rubric, drawn)));
        for (const group of groups(rubric.root)) {
          const node = scored.get(group.id);
          if (node === undefined || node.share === null) continue;
          const shares = node.children.map((child) => child.share);
          if (node.points !== null) expect(multiply(node.share, node.weight ?? ZERO)).toEqual(node.points);
          if (group.combine === 'sum' && node.points !== null && !shares.includes(null)) {
            expect(sum(node.children.map((child) => child.points ?? ZERO))).toEqual(node.points);
          }
        }
      }),
    );
  });

  it('agrees with the same rules in floating point', () => {
    let known = 0;
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) => {
        const answers = answersOf(rubric, drawn);
        const { points } = scoreSubmission(rubric, answers).root;
        const naive = naiveIndex(rubric, answers);
        if (points === null || naive === null) {
          expect({ points, naive }).toEqual({ points: null, naive: null });
        } else {
          known += 1;
          expect(Math.abs(toNumber(points) - naive)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 400 },
    );
    expect(known).toBeGreaterThan(40);
  });

  it('keeps every figure within its bounds, and the bounds within the scale', () => {
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) => {
        const score = scoreSubmission(rubric, answersOf(rubric, drawn));
        return (
          liesWithin(score, score) &&
          allNodes(score.root).every(
            ({ lowShare, highShare }) =>
              lowShare.numerator >= 0n && atMost(highShare, { numerator: 1n, denominator: 1n }),
          )
        );
      }),
      { numRuns: 400 },
    );
  });

  it('only narrows the bounds, of every node, when a missing answer is filled in', () => {
    let filledIn = 0;
    fc.assert(
      fc.property(
        rubrics,
        draws,
        fc.nat(),
        fc.nat({ max: 100 }),
        fc.nat({ max: 100 }),
        (rubric, drawn, at, first, second) => {
          const answers = answersOf(rubric, drawn);
          const missing = answers.filter(
            (answer) => answer.match !== 'found' || ['blank', 'unreadable'].includes(answer.value.kind),
          );
          const chosen = missing[at % Math.max(1, missing.length)];
          if (chosen === undefined) return true;
          filledIn += 1;
          const filled = answers.map((answer): Answer => {
            if (answer !== chosen) return answer;
            const indicator = indicatorsOf(rubric.root).find(({ id }) => id === answer.indicator);
            if (indicator === undefined) throw new Error('no indicator');
            return {
              ...answer,
              match: 'found',
              value: drawnValue(indicator, { how: 'filled', first, second }),
            };
          });
          return liesWithin(scoreSubmission(rubric, filled), scoreSubmission(rubric, answers));
        },
      ),
      { numRuns: 600 },
    );
    expect(filledIn).toBeGreaterThan(100);
  });

  it('has one figure and no range when everything is answered', () => {
    fc.assert(
      fc.property(rubrics, completeDraws, (rubric, drawn) => {
        const score = scoreSubmission(rubric, answersOf(rubric, drawn));
        const answered = allNodes(score.root).filter(
          ({ kind, state }) => kind === 'indicator' && state !== 'scored',
        );
        const closed = (node: ScoreNode) =>
          node.share !== null && equals(node.lowShare, node.share) && equals(node.highShare, node.share);
        return answered.length > 0 || allNodes(score.root).every(closed);
      }),
    );
  });

  it('never scores less for a better answer', () => {
    let raised = 0;
    fc.assert(
      fc.property(rubrics, draws, fc.nat(), fc.nat(), (rubric, drawn, at, towards) => {
        const answers = answersOf(rubric, drawn);
        const better = answers.map((answer, index) =>
          index === at % answers.length ? raise(rubric, answer, towards) : answer,
        );
        const before = scoreSubmission(rubric, answers).root;
        const after = scoreSubmission(rubric, better).root;
        if (before.points === null || after.points === null) return true;
        raised += 1;
        return atMost(before.points, after.points);
      }),
      { numRuns: 600 },
    );
    expect(raised).toBeGreaterThan(60);
  });

  it('counts every question once', () => {
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) => {
        const score = scoreSubmission(rubric, answersOf(rubric, drawn));
        expect(score.root.tally.questions).toBe(indicatorsOf(rubric.root).length);
        for (const { tally } of allNodes(score.root)) {
          const { questions, ...kinds } = tally;
          expect(Object.values(kinds).reduce((a, b) => a + b, 0)).toBe(questions);
        }
      }),
    );
  });

  it('does not care in which order the answers come', () => {
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) => {
        const answers = answersOf(rubric, drawn);
        expect(scoreSubmission(rubric, answers.toReversed())).toEqual(scoreSubmission(rubric, answers));
      }),
    );
  });

  it('has points exactly where the state says scored and there is a weight', () => {
    fc.assert(
      fc.property(rubrics, draws, (rubric, drawn) =>
        allNodes(scoreSubmission(rubric, answersOf(rubric, drawn)).root).every(
          (node) =>
            (node.state === 'scored') === (node.share !== null) &&
            (node.points !== null) === (node.share !== null && node.weight !== null),
        ),
      ),
    );
  });
});
