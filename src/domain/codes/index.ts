/**
 * Every finding code, its arguments and its severity. Codes are stable and never re-used.
 * LKE1xx file, 2xx layout, 3xx answer, 4xx evidence, 5xx logic between answers, 6xx altered workbook,
 * 7xx workbooks that are written, 8xx batch, 9xx rubric and command line.
 */
import type { Severity } from '../diagnostic.ts';
import { ALTERED_SEVERITIES, type AlteredCodes } from './altered.ts';
import { ANSWER_SEVERITIES, type AnswerCodes } from './answer.ts';
import { BATCH_SEVERITIES, type BatchCodes } from './batch.ts';
import { FILE_SEVERITIES, type FileCodes } from './file.ts';
import { HIDDEN_SEVERITIES, type HiddenCodes } from './hidden.ts';
import { LAYOUT_SEVERITIES, type LayoutCodes } from './layout.ts';
import { LETTER_SEVERITIES, type LetterCodes } from './letter.ts';
import { RENDERED_SEVERITIES, type RenderedCodes } from './rendered.ts';
import { RUBRIC_SEVERITIES, type RubricCodes } from './rubric.ts';
import { RUBRIC_CASE_SEVERITIES, type RubricCaseCodes } from './rubric-case.ts';
import { RUBRIC_RELATION_SEVERITIES, type RubricRelationCodes } from './rubric-relation.ts';
import { RUN_SEVERITIES, type RunCodes } from './run.ts';
import { SCORE_SEVERITIES, type ScoreCodes } from './score.ts';
import { WRITTEN_SEVERITIES, type WrittenCodes } from './written.ts';

export interface CodeArgs
  extends FileCodes,
    LayoutCodes,
    AnswerCodes,
    ScoreCodes,
    AlteredCodes,
    HiddenCodes,
    RubricCodes,
    RubricCaseCodes,
    RubricRelationCodes,
    BatchCodes,
    RunCodes,
    WrittenCodes,
    LetterCodes,
    RenderedCodes {}

export type Code = keyof CodeArgs;

export const SEVERITIES: Readonly<Record<Code, Severity>> = {
  ...FILE_SEVERITIES,
  ...LAYOUT_SEVERITIES,
  ...ANSWER_SEVERITIES,
  ...SCORE_SEVERITIES,
  ...ALTERED_SEVERITIES,
  ...HIDDEN_SEVERITIES,
  ...RUBRIC_SEVERITIES,
  ...RUBRIC_CASE_SEVERITIES,
  ...RUBRIC_RELATION_SEVERITIES,
  ...BATCH_SEVERITIES,
  ...RUN_SEVERITIES,
  ...WRITTEN_SEVERITIES,
  ...LETTER_SEVERITIES,
  ...RENDERED_SEVERITIES,
};

export const CODES: readonly Code[] = (Object.keys(SEVERITIES) as Code[]).sort();
