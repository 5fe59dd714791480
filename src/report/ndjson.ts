/** An assessment as one line of JSON, for machines that take one after the other. */
import type { Assessment } from '../domain/report.ts';
import { toJsonLine } from './escape/json.ts';

/**
 * The assessment as it stands in the report, on one line with a newline at its end. Its keys are in the order of
 * the schema, because the engine builds it so.
 */
export function assessmentLine(assessment: Assessment): string {
  return `${toJsonLine(assessment)}\n`;
}
