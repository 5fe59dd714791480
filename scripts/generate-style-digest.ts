/** Writes the digests of styles and scripts that pages hold: `node scripts/run.mjs generate-style-digest`. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SORTING } from '../src/report/html/site/script.ts';
import { SITE_STYLE } from '../src/report/html/site/style.ts';
import { STYLE } from '../src/report/html/style.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

const FILES = {
  'style-digest.ts': `/** The SHA-256 of the style sheet in base64, made by \`npm run generate\`. */
export const STYLE_SHA256 = '${digest(STYLE.css)}';
`,
  'site/digests.ts': `/** SHA-256 in base64 of the overview's style and script, made by \`npm run generate\`. */
export const STYLE_SHA256 = '${digest(SITE_STYLE.css)}';
export const SCRIPT_SHA256 = '${digest(SORTING.code)}';
`,
};

for (const [name, text] of Object.entries(FILES)) {
  const file = join('src', 'report', 'html', name);
  writeFileSync(file, text);
  console.log(file);
}
