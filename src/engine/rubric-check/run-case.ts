/** One worked case: its answers scored, and what comes out held against what it expects. */
import type { Diagnostic, Result } from '../../domain/diagnostic.ts';
import { success } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Score } from '../../domain/score.ts';
import type { Answer } from '../../domain/submission.ts';
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
  const score = scoreSubmission(rubric, answers.value);
  const byId = new Map(answers.value.map((answer) => [answer.indicator, answer]));
  return success({ worked, answers: answers.value, score, remarks: remarksOn(score.root, byId) });
}
