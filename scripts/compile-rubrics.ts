/** The bundled rubrics as JSON, each under the digest of the text it was made from, so that it is never stale. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '../src/messages/say.ts';
import { encodeRubric } from '../src/rubric/compiled.ts';
import { readRubric } from '../src/rubric/read.ts';

/** Compiles `source/<id>/rubric.yaml` into `target/<id>.<sha256>.json`; a rubric that breaks its laws stops the build. */
export function compileRubrics(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const id of readdirSync(source).sort()) {
    const file = join(source, id, 'rubric.yaml');
    const bytes = readFileSync(file);
    const read = readRubric(bytes.toString('utf8'), file);
    if (!read.ok) throw new Error(read.diagnostics.map((finding) => sentence(finding, 'en')).join('\n'));
    if (read.value.rubric.id !== id) throw new Error(`${file} calls itself ${read.value.rubric.id}`);
    const digest = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(target, `${id}.${digest}.json`), encodeRubric(read.value.rubric));
  }
}
