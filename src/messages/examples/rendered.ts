import type { RenderedCodes } from '../../domain/codes/rendered.ts';
import type { CodeExamples } from '../code-text.ts';

export const RENDERED_EXAMPLES = {
  LKE860: {
    args: {
      file: 'laporan.json',
      problem: 'OTHER_FIGURE',
      path: '$.assessments[0].index.value',
      expected: ['84.925'],
      found: '94.925',
    },
    place: null,
  },
  LKE861: { args: { file: 'laporan.json', found: '2', expected: 1 }, place: null },
  LKE862: { args: { file: 'laporan.json', found: '0.0.9', running: '0.1.0' }, place: null },
  LKE863: { args: { format: 'html', output: 'hasil.html' }, place: null },
} satisfies CodeExamples<RenderedCodes>;
