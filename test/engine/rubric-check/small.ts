/** The whole example rubric and cases for it, as texts. */
import { readFileSync } from 'node:fs';
import type { CaseSource, RubricSource } from '../../../src/engine/rubric-check/index.ts';

const WHOLE = readFileSync(new URL('../../../fixtures/rubrics-broken/whole.yaml', import.meta.url), 'utf8');

/** The example, with one text in it replaced. */
export function small(old = '', replacement = ''): RubricSource {
  if (old !== '' && !WHOLE.includes(old)) throw new Error(`there is no ${old}`);
  return {
    file: 'rubric.yaml',
    text: WHOLE.replace(old, () => replacement),
    sha256: 'abc',
    base: null,
    name: 'rubric.yaml',
  };
}

/** The source as if it lay in another file. */
export function inFile(source: RubricSource, file: string): RubricSource {
  return { ...source, file, name: file };
}

/** A file of cases for it: one case a text of its body, indented by four. */
export function casesFor(...bodies: readonly string[]): CaseSource {
  const cases = bodies.map((body, index) => `  - case: Kasus ${index + 1}\n${body}\n`);
  return { file: 'cases/a.yaml', text: `rubric: contoh\ncases:\n${cases.join('')}` };
}
