/** Any rubric that keeps the laws can be changed in every way, and any cases be run on every change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZERO } from '../../../src/domain/fraction.ts';
import { coverageOf } from '../../../src/engine/rubric-check/coverage.ts';
import { mutateRubric } from '../../../src/engine/rubric-check/mutation.ts';
import { runCase } from '../../../src/engine/rubric-check/run-case.ts';
import type { Case, Expectation } from '../../../src/rubric/cases/case.ts';
import { keepsLaws } from '../../../src/rubric/mutate/mutants.ts';
import { NOWHERE } from '../../../src/rubric/places.ts';
import { rubrics } from '../../scoring/random-rubric.ts';

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

const EXPECTS: Expectation = {
  index: 'unknown',
  lowest: ZERO,
  highest: null,
  band: 'A',
  gates: NOTHING,
  checks: NOTHING,
  points: NOTHING,
  shares: NOTHING,
  areas: NOTHING,
  units: NOTHING,
  findings: [],
};

/** A case that answers everything below the root with one word. */
function answered(root: string, word: string, expected: Expectation | null): Case {
  const answers = new Map([[root, word]]);
  return { name: word, why: '', every: NOTHING, answers, units: NOTHING, tolerance: ZERO, expect: expected };
}

describe('any rubric', () => {
  it('can be changed, and the counts balance', () => {
    const holds = fc.property(rubrics.filter(keepsLaws), (rubric) => {
      const cases = ['best', 'worst', 'blank', 'unreadable', 'not-applicable', 'not-found'].map((word) =>
        answered(rubric.root.id, word, EXPECTS),
      );
      const runs = cases.map((worked) => runCase(worked, rubric));
      expect(runs.every(({ ok }) => ok)).toBe(true);
      for (const { total, untouched } of coverageOf(
        rubric,
        runs.flatMap((run) => (run.ok ? run.value : [])),
      ))
        expect(untouched.length).toBeLessThanOrEqual(total);
      const silent = cases.map((worked) => ({ ...worked, expect: null }));
      const { mutation, unnoticed } = mutateRubric(rubric, silent, NOWHERE);
      expect(mutation.noticed + unnoticed.length).toBe(mutation.made);
      expect(mutation.made + mutation.refused).toBeGreaterThan(0);
    });
    fc.assert(holds, { numRuns: 60, seed: 11 });
  });
});
