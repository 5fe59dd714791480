/** No text makes the reader throw: it gives a rubric that keeps the laws, or findings with places. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../src/rubric/laws/laws.ts';
import { lintRubric } from '../../src/rubric/lint.ts';
import { NOWHERE } from '../../src/rubric/places.ts';
import { readRubric } from '../../src/rubric/read.ts';

const WHOLE = readFileSync(
  fileURLToPath(new URL('../../fixtures/rubrics-broken/whole.yaml', import.meta.url)),
  'utf8',
);
const LINES = WHOLE.split('\n');
const TOKENS = [...new Set(WHOLE.match(/[\w.-]+|[^\s\w]/g) ?? [])];
const ODD = [
  '&a',
  '*a',
  '!!set',
  '<<',
  '? ',
  '- ',
  ': ',
  '|',
  '>',
  '%',
  '---',
  '...',
  '\t',
  '\u0000',
  '\u202e',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '#',
  '\n',
  '\r',
  '0',
  '-1',
  '1e999',
  '.nan',
  '1,5',
  'null',
  '~',
  'true',
  '__proto__',
  'constructor',
  '\ud800',
];

type Edit = (text: string) => string;

const token = fc.oneof(fc.constantFrom(...TOKENS), fc.constantFrom(...ODD));
const at = fc.nat({ max: WHOLE.length });
const line = fc.nat({ max: LINES.length - 1 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, token).map(
    ([offset, word]): Edit =>
      (text) =>
        text.slice(0, offset) + word + text.slice(offset),
  ),
  fc.tuple(at, fc.nat({ max: 40 })).map(
    ([offset, length]): Edit =>
      (text) =>
        text.slice(0, offset) + text.slice(offset + length),
  ),
  fc.tuple(fc.constantFrom(...TOKENS), token).map(
    ([old, word]): Edit =>
      (text) =>
        text.replace(old, () => word),
  ),
  fc.tuple(line, line).map(
    ([from, to]): Edit =>
      (text) => {
        const lines = text.split('\n');
        lines.splice(to, 0, ...lines.splice(from, 1));
        return lines.join('\n');
      },
  ),
  fc.tuple(line, fc.nat({ max: 6 })).map(
    ([from, length]): Edit =>
      (text) => {
        const lines = text.split('\n');
        lines.splice(from, 0, ...lines.slice(from, from + length));
        return lines.join('\n');
      },
  ),
  fc.tuple(line, fc.integer({ min: -4, max: 4 })).map(
    ([from, shift]): Edit =>
      (text) => {
        const lines = text.split('\n');
        const old = lines[from] ?? '';
        lines[from] = shift < 0 ? old.replace(new RegExp(`^ {0,${-shift}}`), '') : ' '.repeat(shift) + old;
        return lines.join('\n');
      },
  ),
);

const mutated = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map((edits) => edits.reduce((text, change) => change(text), WHOLE));

function holds(text: string): void {
  const result = readRubric(text, 'r.yaml');
  const lines = text.split('\n').length;
  if (result.ok) {
    expect(checkLaws(result.value.rubric, NOWHERE)).toEqual([]);
    lintRubric(result.value.rubric, result.value.locate);
    return;
  }
  expect(result.diagnostics.length).toBeGreaterThan(0);
  for (const { place, severity } of result.diagnostics) {
    expect(severity).toBe('error');
    if (place?.kind !== 'text') throw new Error('a finding without a place');
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(lines);
    expect(place.column).toBeGreaterThanOrEqual(1);
  }
}

describe('any text', () => {
  it('near a rubric is a rubric or has findings with places', { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutated, holds), { numRuns: 2_000, seed: 20_140 });
  });

  it('whatever it is', () => {
    const soup = fc.array(token, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup), holds), {
      numRuns: 500,
      seed: 7,
    });
  });
});
