/** What other programs may import: bytes and rubrics in, a Report and its renderings out. */
export type { Code, CodeArgs } from './domain/codes/index.ts';
export type { Diagnostic, Result, Severity } from './domain/diagnostic.ts';
export type { Assessment, Finding, Report } from './domain/report.ts';
export type { LoadedRubric, Rubric } from './domain/rubric.ts';
export {
  type AssessOptions,
  assess,
  assessSubmission,
  buildReport,
  type RubricChoice,
  refuseFile,
} from './engine/index.ts';
export { cure, LANGUAGES, type Language, sentence } from './messages/index.ts';
export { FORMAT_NAMES, FORMATS, type FormatName, type TextOptions } from './report/index.ts';
export { lintRubric } from './rubric/lint.ts';
export { readRubric } from './rubric/read.ts';
