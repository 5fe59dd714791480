/** Writes docs/rubric.schema.json and docs/rubric-cases.schema.json: `node scripts/run.mjs generate-rubric-schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesSchemaText, rubricSchemaText } from './rubric-schema.ts';

const files = new Map([
  [join('docs', 'rubric.schema.json'), rubricSchemaText()],
  [join('docs', 'rubric-cases.schema.json'), casesSchemaText()],
]);
for (const [file, text] of files) {
  writeFileSync(file, text);
  console.log(file);
}
