/** Reports about rubrics to draw: one of each kind, small enough to be read whole. */
import type { RubricReport } from '../../src/domain/rubric-report.ts';
import {
  buildRubricReport,
  type CaseSource,
  lintSource,
  mutateSource,
  type RubricSource,
  testSource,
} from '../../src/engine/rubric-check/index.ts';

export interface SampleRubricReport {
  readonly report: RubricReport;
  readonly texts: ReadonlyMap<string, string>;
}

const VERSION = '9.9.9';

function sample(
  report: RubricReport,
  ...sources: readonly { readonly file: string; readonly text: string }[]
): SampleRubricReport {
  return { report, texts: new Map(sources.map(({ file, text }) => [file, text])) };
}

export function sampleLint(...sources: readonly RubricSource[]): SampleRubricReport {
  return sample(buildRubricReport('lint', sources.map(lintSource), VERSION), ...sources);
}

export function sampleTest(source: RubricSource, ...cases: readonly CaseSource[]): SampleRubricReport {
  const { checked } = testSource(source, cases, 'cases');
  return sample(buildRubricReport('test', [checked], VERSION), source, ...cases);
}

export function sampleMutation(source: RubricSource, ...cases: readonly CaseSource[]): SampleRubricReport {
  const checked = mutateSource(source, cases, 'cases');
  return sample(buildRubricReport('mutate', [checked], VERSION), source, ...cases);
}
