/** Bytes -> Assessment -> Report: where the workers meet. */

export { DEFAULT_LIMITS } from '../xlsx/limits.ts';
export { type AssessOptions, assess, assessSubmission, refuseFile } from './assess.ts';
export { type BatchOptions, buildBatch, rebuildBatch } from './batch.ts';
export { copiesAmong } from './duplicates.ts';
export { findingsOf } from './finding.ts';
export { answersText } from './identity.ts';
export { obstaclesToMerge, type PartHead } from './merge.ts';
export { readRegister } from './register.ts';
export { buildReport } from './report.ts';
export type { RubricChoice } from './rubric-choice.ts';
export type { UnitFile } from './unit-reading.ts';
export { unpackedBytes } from './weight.ts';
