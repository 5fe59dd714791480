/** The page about cases shows cases that pass, for the example of the page about rubrics. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testSource } from '../../../src/engine/rubric-check/index.ts';

function exampleOf(page: string): string {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');
  return /```yaml\n(.*?)```/s.exec(text)?.[1] ?? '';
}

describe('docs/rubric-cases.md', () => {
  it('has cases that pass on the rubric of docs/rubric-language.md', () => {
    const text = exampleOf('rubric-language.md');
    const source = { name: 'contoh', file: 'rubric.yaml', text, sha256: '', base: null };
    const cases = [{ file: 'cases/contoh.yaml', text: exampleOf('rubric-cases.md') }];
    const { checked } = testSource(source, cases, 'cases');
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.test?.cases.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  });
});
