/** Writes docs/report.schema.json: `node scripts/run.mjs generate-report-schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchemaText } from './report-schema.ts';

const file = join('docs', 'report.schema.json');
writeFileSync(file, reportSchemaText());
console.log(file);
