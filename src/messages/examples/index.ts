/** A case of every code, one file a code range; every name and figure in them is made up. */
import { ALTERED_EXAMPLES } from './altered.ts';
import { ANSWER_EXAMPLES } from './answer.ts';
import { BATCH_EXAMPLES } from './batch.ts';
import { FILE_EXAMPLES } from './file.ts';
import { HIDDEN_EXAMPLES } from './hidden.ts';
import { LAYOUT_EXAMPLES } from './layout.ts';
import { LETTER_EXAMPLES } from './letter.ts';
import { RENDERED_EXAMPLES } from './rendered.ts';
import { RUBRIC_EXAMPLES } from './rubric.ts';
import { RUBRIC_RELATION_EXAMPLES } from './rubric-relation.ts';
import { RUN_EXAMPLES } from './run.ts';
import { SCORE_EXAMPLES } from './score.ts';
import { WRITTEN_EXAMPLES } from './written.ts';

export const EXAMPLES = {
  ...FILE_EXAMPLES,
  ...LAYOUT_EXAMPLES,
  ...ANSWER_EXAMPLES,
  ...SCORE_EXAMPLES,
  ...ALTERED_EXAMPLES,
  ...HIDDEN_EXAMPLES,
  ...RUBRIC_EXAMPLES,
  ...RUBRIC_RELATION_EXAMPLES,
  ...BATCH_EXAMPLES,
  ...RUN_EXAMPLES,
  ...WRITTEN_EXAMPLES,
  ...LETTER_EXAMPLES,
  ...RENDERED_EXAMPLES,
};
