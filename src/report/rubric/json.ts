/** A report about rubrics as JSON, for machines. */
import type { RubricReport } from '../../domain/rubric-report.ts';
import { toJsonText } from '../escape/json.ts';

/** Two blanks of indentation, a newline at the end. Equal reports give equal bytes. */
export function renderRubricJson(report: RubricReport): string {
  return `${toJsonText(report)}\n`;
}
