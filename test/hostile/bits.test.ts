/**
 * One flipped bit, or a file cut off at any byte, is refused with a code or changes nothing that is reported.
 * `LKE_FLIPS` says how many flips a run makes, `LKE_SEED` which ones.
 */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/workbook/random.ts';
import { assessSmall, SEEDS } from './seeds.ts';

const FLIPS = Number(process.env.LKE_FLIPS ?? 20_000);
const SEED = Number(process.env.LKE_SEED ?? 20_260_101);

const seeds = Object.entries(SEEDS);

/** What became of a damaged file: `refused`, `same`, or what it says otherwise. */
function outcomeOf(damaged: Uint8Array, honest: string): string {
  const assessment = assessSmall(damaged);
  if (assessment.outcome === 'failed') {
    const [finding] = assessment.findings;
    return finding?.severity === 'error' ? 'refused' : 'failed without a reason';
  }
  return JSON.stringify(assessment) === honest ? 'same' : `scored as ${assessment.index?.exact ?? 'nothing'}`;
}

function count(outcomes: Map<string, number>, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

describe.each(seeds)('%s', (name, make) => {
  const bytes = make();
  const honest = assessSmall(bytes);
  const share = Math.ceil(FLIPS / seeds.length);

  it('is scored', () => {
    expect(honest.outcome).toBe('scored');
    expect(bytes.length).toBeLessThan(64 * 1024);
  });

  it(`is never scored otherwise for one flipped bit (${share} of them)`, () => {
    const random = createRandom(SEED).fork(name);
    const text = JSON.stringify(honest);
    const outcomes = new Map<string, number>();
    const wrong: string[] = [];
    for (let flip = 0; flip < share; flip++) {
      const [at, bit] = [random.integer(0, bytes.length - 1), random.integer(0, 7)];
      const before = bytes[at] ?? 0;
      bytes[at] = before ^ (1 << bit);
      const outcome = outcomeOf(bytes, text);
      bytes[at] = before;
      count(outcomes, outcome);
      if (outcome !== 'refused' && outcome !== 'same') wrong.push(`byte ${at}, bit ${bit}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
    expect(outcomes.get('refused')).toBeGreaterThan(share / 2);
  });
});

describe('the small form', () => {
  it('is refused when cut off at any byte', () => {
    const bytes = SEEDS['the small form']?.() ?? Buffer.alloc(0);
    const cuts = Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length));
    expect(cuts.filter((cut) => outcomeOf(cut, '') !== 'refused').map(({ length }) => length)).toEqual([]);
    expect(cuts.length).toBeGreaterThan(3000);
  });
});
