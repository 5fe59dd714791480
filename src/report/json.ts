/** The report as JSON, for machines. */
import type { Report } from '../domain/report.ts';
import { toJsonText } from './escape/json.ts';
import { inOrder } from './key-order.ts';
import { REPORT_SCHEMA } from './schema/report.ts';

/**
 * The report as JSON text: keys in the order of its schema (docs/report.schema.json), two blanks of
 * indentation, a newline at the end. Equal reports give equal bytes.
 */
export function renderJson(report: Report): string {
  return `${toJsonText(inOrder(report, REPORT_SCHEMA))}\n`;
}
