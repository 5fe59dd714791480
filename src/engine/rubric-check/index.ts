/** Rubrics checked as code: linted, held against their cases, changed on purpose. */
export { lintSource } from './lint.ts';
export { mutateSource } from './mutate.ts';
export { buildRubricReport } from './report.ts';
export type { CaseSource, RubricSource } from './source.ts';
export { type Tested, testSource } from './test.ts';
export { updateCases } from './update.ts';
