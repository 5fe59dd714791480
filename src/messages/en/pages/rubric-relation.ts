import type { RubricRelationCodes } from '../../../domain/codes/rubric-relation.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RUBRIC_RELATION_ABOUT = {
  LKE955: {
    title: 'Two nodes that were one',
    explanation:
      'With "was" a rubric says what a node was called before, so that old answers are carried over. An old answer can be carried to one place only; two places would count it twice.',
  },
  LKE956: {
    title: 'Extended rubric missing',
    explanation:
      'A rubric that extends another is read together with it. It is a bundled rubric by its id, or a file by its path from the extending one.',
  },
  LKE957: {
    title: 'Rubrics that extend one another',
    explanation:
      'A rubric may extend one that itself extends another, a few times over. A circle has no beginning, and a long chain nobody can follow.',
  },
  LKE958: {
    title: 'Not a report',
    explanation:
      'Submissions are read from a report that "lke score" wrote as JSON, with its answers. The file is not JSON, is of another version, or was changed.',
  },
  LKE959: {
    title: 'Overlay does not fit',
    explanation:
      'An overlay adds to groups of the rubric it extends and may change weights that are there. What it names is there, but not in the way that is needed.',
  },
  LKE998: {
    title: 'Nothing could be compared',
    explanation:
      'Every submission failed to be read, was scored by another rubric, or holds answers that the old rubric does not have.',
  },
} satisfies CodeAbouts<RubricRelationCodes>;
