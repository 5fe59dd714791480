/** Bytes -> Assessment -> Report: where the workers meet. */
export { type AssessOptions, assess, assessSubmission, refuseFile } from './assess.ts';
export { findingsOf } from './finding.ts';
export { buildReport } from './report.ts';
export type { RubricChoice } from './rubric-choice.ts';
