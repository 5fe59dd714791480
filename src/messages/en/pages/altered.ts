/** LKE60x: what the file states against what its answers and the rubric give. */
import type { AlteredCodes } from '../../../domain/codes/altered.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const ALTERED_ABOUT = {
  LKE601: {
    title: "The file's figure differs",
    explanation:
      'A figure in the file is not what its answers give. The place named is where the difference starts. A wrong formula, a typed figure or an old result can be the cause. It is a fact, not an accusation.',
  },
  LKE602: {
    title: "The file's weight differs",
    explanation:
      "A weight in the file is not the rubric's. Scores are always made with the rubric's weights.",
  },
} satisfies CodeAbouts<AlteredCodes>;
