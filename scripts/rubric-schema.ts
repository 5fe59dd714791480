/** The text of docs/rubric.schema.json. */
import { rubricJsonSchema } from '../src/rubric/schema.ts';

export function rubricSchemaText(): string {
  return `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`;
}
