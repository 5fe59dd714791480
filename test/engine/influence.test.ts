import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equals, multiply, subtract, ZERO } from '../../src/domain/fraction.ts';
import type { Rubric } from '../../src/domain/rubric.ts';
import { influences } from '../../src/engine/influence.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { answersOf, drawnValue, draws, indicatorsOf, rubrics } from '../scoring/random-rubric.ts';

/** A rubric without dependences: there each answer moves the index by itself alone. */
function independent(rubric: Rubric): Rubric {
  const free = <T extends Rubric['root']['children'][number]>(node: T): T =>
    node.kind === 'indicator'
      ? { ...node, dependences: [] }
      : { ...node, children: node.children.map((child) => free(child)) };
  return { ...rubric, root: free(rubric.root) };
}

it('foretells exactly what another answer does to the index', () => {
  let foretold = 0;
  fc.assert(
    fc.property(rubrics, draws, fc.nat(), fc.nat({ max: 100 }), (drawn, answerDraws, at, first) => {
      const rubric = independent(drawn);
      const answers = answersOf(rubric, answerDraws);
      const position = at % answers.length;
      const chosen = indicatorsOf(rubric.root)[position];
      if (chosen === undefined) return true;
      const other = answers.map((answer, index) =>
        index === position
          ? { ...answer, value: drawnValue(chosen, { how: 'filled', first, second: 3 }) }
          : answer,
      );
      const [before, after] = [scoreSubmission(rubric, answers), scoreSubmission(rubric, other)];
      const standing = influences(rubric, before).get(chosen.id);
      const changed = influences(rubric, after).get(chosen.id);
      const effect = standing?.effect ?? null;
      const [from, to] = [standing?.score.share ?? null, changed?.score.share ?? null];
      if (effect === null || from === null || to === null) return true;
      foretold += 1;
      const moved = subtract(after.root.points ?? ZERO, before.root.points ?? ZERO);
      return equals(moved, multiply(effect, subtract(to, from)));
    }),
    { numRuns: 500 },
  );
  expect(foretold).toBeGreaterThan(50);
});

it('stands for every node of the rubric, in its order', () => {
  fc.assert(
    fc.property(rubrics, draws, (rubric, drawn) => {
      const standings = [...influences(rubric, scoreSubmission(rubric, answersOf(rubric, drawn))).values()];
      const ids = (node: Rubric['root']['children'][number]): readonly string[] =>
        node.kind === 'group' ? [node.id, ...node.children.flatMap(ids)] : [node.id];
      expect(standings.map(({ node }) => node.id)).toEqual(ids(rubric.root));
      expect(standings.every(({ node, score }) => node.id === score.id)).toBe(true);
    }),
  );
});
