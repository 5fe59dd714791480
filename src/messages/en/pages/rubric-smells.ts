/** LKE96x: what merely smells in a rubric. */
import type { CodeAbouts } from '../../code-text.ts';
import type { SmellCodes } from '../../rubric-ranges.ts';

export const RUBRIC_SMELLS_ABOUT = {
  LKE960: {
    title: 'An official figure without source',
    explanation: 'An official rubric should rest on sources; what does not makes it a draft.',
  },
  LKE961: {
    title: 'A title in one language only',
    explanation: 'Reports in one of the languages will show the title of the other.',
  },
  LKE962: {
    title: 'A sub-area of one question',
    explanation: 'One answer decides its whole weight; a question may have been forgotten.',
  },
  LKE963: {
    title: 'Two questions that look alike',
    explanation: 'In a workbook whose rows were moved, neither may be recognised.',
  },
  LKE964: {
    title: 'Key words too blunt',
    explanation: "A question's own title fits another one, so its row may not be recognised.",
  },
  LKE965: {
    title: 'An unused scale',
    explanation: 'An unused scale is usually left over from a change.',
  },
  LKE966: {
    title: 'An option nobody can choose',
    explanation: 'The form does not offer this option, so what it is worth is never used.',
  },
  LKE967: {
    title: 'A bound as high as the maximum',
    explanation: 'A bound that equals the highest figure is often a slip of the pen.',
  },
  LKE968: {
    title: 'Bounds of predicates not alike',
    explanation:
      'Where some bounds are included and some are not, the predicate of the bound itself is easily mistaken.',
  },
  LKE969: {
    title: 'Gates in the wrong order',
    explanation: 'Gates are listed from the least demanding; a later one does not ask for less.',
  },
} satisfies CodeAbouts<SmellCodes>;
