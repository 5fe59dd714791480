import type { RubricRelationCodes } from '../../domain/codes/rubric-relation.ts';
import type { CodeTexts } from '../code-text.ts';
import { excerpt } from '../excerpt.ts';

const name = (text: string) => excerpt(text, 60);

const OVERLAY_TROUBLE: Readonly<Record<RubricRelationCodes['LKE959']['trouble'], string>> = {
  'not-a-group': 'is a question, to which nothing can be added',
  'no-such-sibling': 'is not in the group that is added to',
  'other-list': 'holds other kinds of parts than those that are added',
  'no-weight': 'has no weight that could be changed',
};

export const RUBRIC_RELATION = {
  LKE955: {
    sentence: ({ was, first, second }) =>
      `Both ${name(first)} and ${name(second)} say that they were ${name(was)}.`,
    cure: () => 'Let one of them alone name it under "was".',
  },
  LKE956: {
    sentence: ({ base }) => `This rubric extends ${name(base)}, which was not read with it.`,
    cure: () => 'Name a bundled rubric, or a file by its path from this one.',
  },
  LKE957: {
    sentence: ({ base, limit }) =>
      `${name(base)} leads back to a rubric that extends it, or more than ${limit} rubrics extend one another.`,
    cure: () => 'Extend a rubric that stands by itself.',
  },
  LKE958: {
    sentence: ({ file, part }) =>
      `${name(file)} is no report of this program: ${name(part)} is not as expected.`,
    cure: () => 'Give a report written with "lke score FILE -o report.json", or a folder of workbooks.',
  },
  LKE959: {
    sentence: ({ target, trouble }) => `${name(target)} ${OVERLAY_TROUBLE[trouble]}.`,
    cure: () => 'See the extended rubric with "lke rubric show", and name another part of it.',
  },
  LKE998: {
    sentence: ({ path, submissions, rubric }) =>
      submissions === 0
        ? `${name(path)} holds no submission.`
        : `None of the ${submissions} submissions of ${name(path)} could be scored with ${name(rubric)}.`,
    cure: ({ submissions, rubric }) =>
      submissions === 0
        ? 'Name a folder that holds workbooks (.xlsx), one workbook, or a report (.json).'
        : `See why with "lke score FILE -r ${name(rubric)}".`,
  },
} satisfies CodeTexts<RubricRelationCodes>;
