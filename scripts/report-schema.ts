/** The text of docs/report.schema.json. */
import { REPORT_SCHEMA } from '../src/report/schema/report.ts';

export function reportSchemaText(): string {
  return `${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`;
}
