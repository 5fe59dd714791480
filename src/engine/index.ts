/** Bytes -> Assessment -> Report: where the workers meet. */

export { DEFAULT_LIMITS } from '../xlsx/limits.ts';
export { type AssessOptions, assess, assessSubmission, refuseFile } from './assess.ts';
export { findingsOf } from './finding.ts';
export { buildReport } from './report.ts';
export type { RubricChoice } from './rubric-choice.ts';
export { unpackedBytes } from './weight.ts';
