/** The same few reports for every format. */
import { casesFor, inFile, small } from '../../engine/rubric-check/small.ts';
import { sampleLint, sampleMutation, sampleTest } from '../../support/sample-rubric-report.ts';

/** Several smells, and a broken law in a second rubric. */
export const LINT = sampleLint(
  inFile(small('{ id: B, more-than: 5', '{ id: B, at-least: 5'), 'rubrics/contoh/rubric.yaml'),
  inFile(small('weight: 2\n', 'weight: 3\n'), 'rubrics/salah/rubric.yaml'),
);

export const CLEAN = sampleLint(small());

export const TEST = sampleTest(
  small(),
  casesFor(
    '    answers: { index: best }\n    expect: { index: 10, band: A, gates: { lulus: passed } }',
    '    answers: { index: worst }\n    expect:\n      index: 1\n      band: C',
    '    answers: { mp.1: [Ya, X] }',
  ),
);

export const MUTATION = sampleMutation(
  small(),
  casesFor(
    '    answers: { index: best }\n    expect: { index: 10, band: A, points: { mp.1: 2, mp.2: 4 } }',
    '    answers: { index: worst }\n    expect: { index: 0, gates: { lulus: failed } }',
  ),
);
