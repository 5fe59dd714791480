/** Title and explanation of every code, one file a code range. */
import { ALTERED_ABOUT } from './altered.ts';
import { ANSWER_ABOUT } from './answer.ts';
import { BATCH_ABOUT } from './batch.ts';
import { FILE_ABOUT } from './file.ts';
import { HIDDEN_ABOUT } from './hidden.ts';
import { LAYOUT_ABOUT } from './layout.ts';
import { LETTER_ABOUT } from './letter.ts';
import { RENDERED_ABOUT } from './rendered.ts';
import { RUBRIC_ABOUT } from './rubric.ts';
import { RUBRIC_RELATION_ABOUT } from './rubric-relation.ts';
import { RUN_ABOUT } from './run.ts';
import { SCORE_ABOUT } from './score.ts';
import { WRITTEN_ABOUT } from './written.ts';

export const ABOUT_EN = {
  ...FILE_ABOUT,
  ...LAYOUT_ABOUT,
  ...ANSWER_ABOUT,
  ...SCORE_ABOUT,
  ...ALTERED_ABOUT,
  ...HIDDEN_ABOUT,
  ...RUBRIC_ABOUT,
  ...RUBRIC_RELATION_ABOUT,
  ...BATCH_ABOUT,
  ...RUN_ABOUT,
  ...WRITTEN_ABOUT,
  ...LETTER_ABOUT,
  ...RENDERED_ABOUT,
};
