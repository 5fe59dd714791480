/** Scoring: a rubric and the answers give a score, exactly. */
import { multiply } from '../domain/fraction.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Score } from '../domain/score.ts';
import type { Answer } from '../domain/submission.ts';
import { scoreAreas } from './area.ts';
import { placeInBands } from './band.ts';
import { weightOf } from './combine.ts';
import { readAll } from './depend.ts';
import { judgeGate } from './gate.ts';
import { planOf } from './plan.ts';
import { walk } from './walk.ts';

/**
 * Scores one submission's answers: the tree with its steps, the areas, the gates and the band.
 *
 * `answers` holds at most one answer an indicator; one that is missing counts as a row that was not found.
 * Shares are 0..1, points are in the rubric's own unit, nothing is rounded. Throws only for what intake and the
 * rubric's laws rule out: an answer that is none of its scale, a node that does not exist.
 */
export function scoreSubmission(rubric: Rubric, answers: readonly Answer[]): Score {
  const plan = planOf(rubric);
  const { root, parts } = walk(plan, readAll(plan, answers));
  const weight = weightOf(root.node);
  const low = multiply(root.node.lowShare, weight);
  const high = multiply(root.node.highShare, weight);
  return {
    root: root.node,
    areas: scoreAreas(plan, parts),
    gates: rubric.gates.map((gate) => judgeGate(gate, parts)),
    band: rubric.bands === null ? null : placeInBands(rubric.bands, root.node.points, low, high),
  };
}
