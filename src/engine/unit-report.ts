/** What the units of an index come to: each as a report carries it, and what is found in it. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Comparison, ReportedUnit } from '../domain/report.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Score, ScoreNode, UnitScore } from '../domain/score.ts';
import type { Submission, UnitAnswers } from '../domain/submission.ts';
import { meetingGroups, unitRubricOf } from '../domain/unit-form.ts';
import { alterationsFound } from './alteration.ts';
import { attainablePoints } from './attainable.ts';
import { compareStated } from './compare.ts';
import { figureOrNull, lastingFigure } from './figure.ts';
import type { Standing } from './influence.ts';
import { unitInfluences } from './influence-units.ts';
import { rangeOfRoot, reportAreas } from './judgement.ts';
import { remarksOnAnswers } from './remark.ts';
import { reportNode } from './tree.ts';
import type { ReadUnit } from './unit-reading.ts';

export interface ReportedUnits {
  readonly units: readonly ReportedUnit[];
  readonly diagnostics: readonly Diagnostic[];
  /** How the figures in the units' own forms compare. */
  readonly comparisons: readonly Comparison[];
}

const NO_STANDINGS: ReadonlyMap<string, Standing> = new Map();

export function answersOfUnits(units: readonly ReadUnit[]): readonly UnitAnswers[] {
  return units.map(({ name, submission }) => ({ unit: name, answers: submission?.answers ?? null }));
}

/** The units beside what the score makes of them, in the same order. */
export function reportUnits(rubric: Rubric, read: readonly ReadUnit[], score: Score): ReportedUnits {
  const units: ReportedUnit[] = [];
  const diagnostics: Diagnostic[] = [];
  const comparisons: Comparison[] = [];
  read.forEach((unit, index) => {
    const scored = score.rollUp?.units[index];
    if (scored === undefined || scored.unit !== unit.name)
      throw new Error(`unit ${unit.name} was not scored`);
    const standings =
      scored.root === null ? NO_STANDINGS : unitInfluences(rubric, score, scored.root, unit.name);
    units.push(reportUnit(rubric, unit, scored, standings));
    if (scored.root === null || unit.submission === null) {
      diagnostics.push(
        ...placed(unit, unit.diagnostics),
        diagnose('LKE233', { unit: unit.name }, placeOf(unit)),
      );
      return;
    }
    const compared = compareStated(unit.submission.stated, standings);
    comparisons.push(compared.comparison);
    const own = [
      ...unit.diagnostics,
      ...unit.submission.diagnostics,
      ...compared.diagnostics,
      ...alterationsFound(unit.submission, standings),
      ...remarksOnAnswers(scored.root, answersById(unit.submission)),
      ...missingIn(rubric, unit.name, scored.root, score),
    ];
    diagnostics.push(...placed(unit, own));
  });
  return { units, diagnostics, comparisons };
}

function reportUnit(
  rubric: Rubric,
  { name, file, sheet, submission }: ReadUnit,
  score: UnitScore,
  standings: ReadonlyMap<string, Standing>,
): ReportedUnit {
  const form = unitRubricOf(rubric);
  const { root } = form;
  const maximum = lastingFigure(root.weight ?? { numerator: 0n, denominator: 1n });
  if (submission === null || score.root === null) {
    const nothing = { points: null, range: null, areas: [], tally: null, tree: null };
    return { name, file, sheet, outcome: 'failed', ...nothing, maximum };
  }
  return {
    name,
    file,
    sheet,
    outcome: score.root.state,
    points: figureOrNull(score.root.points),
    range: rangeOfRoot(score.root),
    maximum,
    areas: reportAreas(rubric.areas, score.areas).filter(({ nodes }) => nodes.length > 0),
    tally: score.root.tally,
    tree: reportNode(root, score.root, {
      answers: answersById(submission),
      attainable: attainablePoints(form, submission.answers, standings),
    }),
  };
}

function answersById({ answers }: Submission) {
  return new Map(answers.map((answer) => [answer.indicator, answer]));
}

/** A unit's answers that are no figure where it comes to the centre. A whole that is blank is told of as a whole. */
function missingIn(rubric: Rubric, unit: string, root: ScoreNode, score: Score): readonly Diagnostic[] {
  if (rubric.units === null || score.root.state === 'nothing-answered') return [];
  if (root.state === 'nothing-answered') return [diagnose('LKE231', { unit })];
  const met = new Set(meetingGroups(unitRubricOf(rubric).root, rubric.units.at));
  const nodes = nodesBelow(root).filter(({ id, share }) => met.has(id) && share === null);
  if (nodes.length === 0) return [];
  return [diagnose('LKE232', { unit, nodes: nodes.map(({ id }) => id), missing: rubric.units.missing })];
}

function nodesBelow(node: ScoreNode): readonly ScoreNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}

function placeOf({ calledSheet }: ReadUnit) {
  return { kind: 'sheet', sheet: calledSheet } as const;
}

/** A finding that is about a unit as a whole stands at its sheet: there are others that it could be about. */
function placed(unit: ReadUnit, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.place === null ? { ...diagnostic, place: placeOf(unit) } : diagnostic,
  );
}
