/** Scoring: a rubric and the answers give a score, exactly. */
import { multiply } from '../domain/fraction.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { RollUp, Score } from '../domain/score.ts';
import type { Answer, UnitAnswers } from '../domain/submission.ts';
import { scoreAreas } from './area.ts';
import { placeInBands } from './band.ts';
import { weightOf } from './combine.ts';
import { readAll } from './depend.ts';
import { judgeGate } from './gate.ts';
import { planOf } from './plan.ts';
import type { Reading } from './reading.ts';
import { meetingsOf, type ScoredUnits, scoreUnits } from './units.ts';
import { walk } from './walk.ts';

/**
 * Scores one submission's answers: the tree with its steps, the areas, the gates and the band.
 *
 * `answers` holds at most one answer an indicator; one that is missing counts as a row that was not found. `units`
 * are those of a rubric that has units: without any, or without the centre, the index is not known. Shares are 0..1,
 * points are in the rubric's own unit, nothing is rounded. Throws only for what intake and the rubric's laws rule
 * out: an answer that is none of its scale, a node that does not exist.
 */
export function scoreSubmission(
  rubric: Rubric,
  answers: readonly Answer[],
  units: readonly UnitAnswers[] = [],
): Score {
  const plan = planOf(rubric);
  const readings = readAll(plan, answers);
  const scored = rubric.units === null ? null : scoreUnits(rubric, rubric.units, units);
  const { root, parts } = walk(plan, readings, scored === null ? undefined : meetingsOf(scored));
  const weight = weightOf(root.node);
  const low = multiply(root.node.lowShare, weight);
  const high = multiply(root.node.highShare, weight);
  return {
    root: root.node,
    areas: scoreAreas(plan, parts),
    gates: rubric.gates.map((gate) => judgeGate(gate, parts)),
    band: rubric.bands === null ? null : placeInBands(rubric.bands, root.node.points, low, high),
    rollUp: scored === null ? null : rollUpOf(rubric, readings, scored),
  };
}

function rollUpOf(rubric: Rubric, readings: readonly Reading[], { units }: ScoredUnits): RollUp {
  return {
    centre: walk(planOf(rubric), readings).root.node,
    units: units.map(({ unit, walked, areas }) => ({ unit, root: walked?.root.node ?? null, areas })),
  };
}
