/** Writes src/report/html/style-digest.ts: `node scripts/run.mjs generate-style-digest`. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STYLE } from '../src/report/html/style.ts';

const file = join('src', 'report', 'html', 'style-digest.ts');
const digest = createHash('sha256').update(STYLE.css).digest('base64');
writeFileSync(
  file,
  `/** The SHA-256 of the style sheet in base64, made by \`npm run generate\`. */
export const STYLE_SHA256 = '${digest}';
`,
);
console.log(file);
