/** One worked case: its answers scored, and what comes out held against what it expects. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Score } from '../../domain/score.ts';
import type { Answer, UnitAnswers } from '../../domain/submission.ts';
import { unitRubricOf } from '../../domain/unit-form.ts';
import { resolveAnswers } from '../../rubric/cases/answers.ts';
import type { Case } from '../../rubric/cases/case.ts';
import { type Locate, NOWHERE } from '../../rubric/places.ts';
import { scoreSubmission } from '../../scoring/score.ts';
import { remarksOn } from '../remark.ts';

export interface CaseRun {
  readonly worked: Case;
  readonly answers: readonly Answer[];
  readonly score: Score;
  /** Findings that the answers themselves give rise to. */
  readonly remarks: readonly Diagnostic[];
}

/** Fails where the case's answers do not fit the rubric. */
export function runCase(worked: Case, rubric: Rubric, locate: Locate = NOWHERE): Result<CaseRun> {
  const answers = resolveAnswers(worked, rubric, locate);
  if (!answers.ok) return answers;
  const units = resolveUnits(worked, rubric, locate);
  if (!units.ok) return units;
  const score = scoreSubmission(rubric, answers.value, units.value);
  const byId = new Map(answers.value.map((answer) => [answer.indicator, answer]));
  return success({ worked, answers: answers.value, score, remarks: remarksOn(score.root, byId) });
}

/** Units that a case names, with a rubric that has none, are a mistake like an unknown name. */
function resolveUnits({ units }: Case, rubric: Rubric, locate: Locate): Result<readonly UnitAnswers[]> {
  if (units.size === 0) return success([]);
  if (rubric.units === null) return failure(diagnose('LKE235', { rubric: rubric.id }));
  const form = unitRubricOf(rubric);
  const resolved: UnitAnswers[] = [];
  for (const [unit, own] of units) {
    const answers = own === null ? success(null) : resolveAnswers(own, form, locate);
    if (!answers.ok) return answers;
    resolved.push({ unit, answers: answers.value });
  }
  return success(resolved);
}
