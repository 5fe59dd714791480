/** The bundled rubrics as read from their YAML, once per test file that needs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rubric } from '../../src/domain/rubric.ts';
import type { Locate } from '../../src/rubric/places.ts';
import { readRubric } from '../../src/rubric/read.ts';

const FOLDER = fileURLToPath(new URL('../../rubrics/', import.meta.url));

export interface Bundled {
  readonly id: string;
  readonly text: string;
  readonly rubric: Rubric;
  readonly locate: Locate;
}

export const BUNDLED_IDS: readonly string[] = readdirSync(FOLDER).sort();

/** Reads a bundled rubric; throws when it does not hold, since then no test can say anything. */
export function bundled(id: string): Bundled {
  const file = `${FOLDER}${id}/rubric.yaml`;
  const text = readFileSync(file, 'utf8');
  const result = readRubric(text, file);
  if (!result.ok) throw new Error(`${id} is no rubric: ${JSON.stringify(result.diagnostics)}`);
  return { id, text, ...result.value };
}
