/** No text makes the readers throw: it gives a rubric that keeps the laws, or findings with places. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf, ODD, tokensOf } from '../support/rubric-edits.ts';
import { faultOfCasesText, faultOfRubricText } from '../support/rubric-text.ts';

const top = new URL('../../', import.meta.url);
const WHOLE = readFileSync(new URL('fixtures/rubrics-broken/whole.yaml', top), 'utf8');
const CASES = readFileSync(new URL('rubrics/rb-2014/cases/kosong.yaml', top), 'utf8');

describe('any text', () => {
  it('near a rubric is a rubric or has findings with places', { timeout: 120_000 }, () => {
    const holds = fc.property(editsOf(WHOLE), (text) => {
      expect(faultOfRubricText(text)).toBeNull();
    });
    fc.assert(holds, { numRuns: 2_000, seed: 20_140 });
  });

  it('near a file of cases is one or has findings with places', { timeout: 120_000 }, () => {
    const holds = fc.property(editsOf(CASES), (text) => {
      expect(faultOfCasesText(text)).toBeNull();
    });
    fc.assert(holds, { numRuns: 1_000, seed: 5 });
  });

  it('whatever it is', () => {
    const token = fc.constantFrom(...tokensOf(WHOLE), ...tokensOf(CASES), ...ODD);
    const soup = fc.array(token, { maxLength: 60 }).map((words) => words.join(' '));
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup);
    const holds = fc.property(anything, (text) => {
      expect(faultOfRubricText(text)).toBeNull();
      expect(faultOfCasesText(text)).toBeNull();
    });
    fc.assert(holds, { numRuns: 500, seed: 7 });
  });
});
