/** Writes docs/codes: `node scripts/run.mjs generate-code-docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDocs } from './code-docs.ts';

const folder = join('docs', 'codes');
mkdirSync(folder, { recursive: true });
const pages = codeDocs();
const names = new Set(pages.map((page) => page.name));
for (const old of readdirSync(folder)) if (!names.has(old)) rmSync(join(folder, old));
for (const page of pages) writeFileSync(join(folder, page.name), page.text);
console.log(`${pages.length} pages in ${folder}`);
