/** Every broken rubric is refused with one finding, at the line and column its first line names. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRubric } from '../../src/rubric/read.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/rubrics-broken/', import.meta.url));
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

describe('broken rubrics', () => {
  it('are many, and most codes of the range have one', () => {
    expect(FILES.length).toBeGreaterThan(80);
    const codes = new Set(FILES.map((file) => file.slice(0, 3)));
    expect(codes.size).toBeGreaterThan(45);
  });

  it('break a rubric that is whole', () => {
    expect(findings('whole.yaml')).toEqual([]);
  });

  it.each(FILES.filter((file) => file !== 'whole.yaml'))('%s', (file) => {
    const [first = ''] = readFileSync(`${FOLDER}${file}`, 'utf8').split('\n', 1);
    expect(findings(file)).toEqual([first.replace('# expect ', '')]);
  });
});

function findings(file: string): readonly string[] {
  const result = readRubric(readFileSync(`${FOLDER}${file}`, 'utf8'), file);
  expect(result.ok).toBe(result.diagnostics.length === 0);
  return result.diagnostics.map(({ code, place }) =>
    place?.kind === 'text' && place.file === file
      ? `${code} ${place.line}:${place.column}`
      : `${code} without a place`,
  );
}
