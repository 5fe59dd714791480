/** LKE86x: finished reports that are rendered once more, and pages for many agencies. */
import type { RenderedCodes } from '../../../domain/codes/rendered.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RENDERED_ABOUT = {
  LKE860: {
    title: 'No report that can be rendered',
    explanation:
      'A report is rendered only when every part of it is as the program writes it: keys, kinds of values, figures that say the same twice, counts that add up. The path begins with $, the whole report.',
  },
  LKE861: {
    title: 'A report of another form',
    explanation: 'Reports carry the number of their form (schemaVersion); another form is never guessed at.',
  },
  LKE862: {
    title: 'A report of another version',
    explanation:
      'The same version gives the same bytes for the same report; another one may lay it out anew.',
  },
  LKE863: {
    title: 'Many files and no folder',
    explanation: 'This format is a file for each agency, so several agencies need a folder.',
  },
} satisfies CodeAbouts<RenderedCodes>;
