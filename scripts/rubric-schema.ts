/** The texts of docs/rubric.schema.json and docs/rubric-cases.schema.json. */
import { casesJsonSchema } from '../src/rubric/cases/schema.ts';
import { rubricJsonSchema } from '../src/rubric/schema.ts';

export function rubricSchemaText(): string {
  return textOf(rubricJsonSchema());
}

export function casesSchemaText(): string {
  return textOf(casesJsonSchema());
}

function textOf(schema: Record<string, unknown>): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
