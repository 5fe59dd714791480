/** Writes docs/rubrics: `node scripts/run.mjs generate-rubric-docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rubricPages } from './rubric-docs.ts';

const folder = join('docs', 'rubrics');
mkdirSync(folder, { recursive: true });
const pages = rubricPages('rubrics');
const names = new Set(pages.map(({ name }) => name));
for (const old of readdirSync(folder)) if (!names.has(old)) rmSync(join(folder, old));
for (const { name, text } of pages) writeFileSync(join(folder, name), text);
console.log(`${pages.length} pages in ${folder}`);
