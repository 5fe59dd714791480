/** The bundled rubrics, read from their YAML once per test process. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Rubric } from '../../src/domain/rubric.ts';
import { readRubric } from '../../src/rubric/read.ts';

const FOLDER = new URL('../../rubrics/', import.meta.url);
const read = new Map<string, Rubric>();

export function bundledRubric(id: string): Rubric {
  const known = read.get(id);
  if (known !== undefined) return known;
  const result = readRubric(
    readFileSync(new URL(`${id}/rubric.yaml`, FOLDER), 'utf8'),
    `rubrics/${id}/rubric.yaml`,
  );
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.diagnostics)}`);
  read.set(id, result.value.rubric);
  return result.value.rubric;
}

export function bundledRubrics(): readonly Rubric[] {
  return readdirSync(FOLDER).sort().map(bundledRubric);
}
