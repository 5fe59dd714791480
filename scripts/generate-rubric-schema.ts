/** Writes docs/rubric.schema.json: `node scripts/run.mjs generate-rubric-schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rubricSchemaText } from './rubric-schema.ts';

const file = join('docs', 'rubric.schema.json');
writeFileSync(file, rubricSchemaText());
console.log(file);
