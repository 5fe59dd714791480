/** Sentences and cures for every code, one file a code range. */
import { ALTERED } from './altered.ts';
import { ANSWER } from './answer.ts';
import { BATCH } from './batch.ts';
import { FILE } from './file.ts';
import { HIDDEN } from './hidden.ts';
import { LAYOUT } from './layout.ts';
import { LETTER_FINDINGS } from './letter-findings.ts';
import { RENDERED } from './rendered.ts';
import { RUBRIC } from './rubric.ts';
import { RUBRIC_RELATION } from './rubric-relation.ts';
import { RUN } from './run.ts';
import { SCORE } from './score.ts';
import { WRITTEN } from './written.ts';

export const ID = {
  ...FILE,
  ...LAYOUT,
  ...ANSWER,
  ...SCORE,
  ...ALTERED,
  ...HIDDEN,
  ...RUBRIC,
  ...RUBRIC_RELATION,
  ...BATCH,
  ...RUN,
  ...WRITTEN,
  ...LETTER_FINDINGS,
  ...RENDERED,
};
