/** The bundled rubrics for scripts, read from their YAML; scripts run in the project's folder. */
import { readFileSync } from 'node:fs';
import type { Rubric } from '../../src/domain/rubric.ts';
import { readRubric } from '../../src/rubric/read.ts';

export function bundledRubric(id: string): Rubric {
  const path = `rubrics/${id}/rubric.yaml`;
  const read = readRubric(readFileSync(path, 'utf8'), path);
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.diagnostics)}`);
  return read.value.rubric;
}
