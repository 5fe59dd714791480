import { describe, expect, it } from 'vitest';
import { mutateSource } from '../../../src/engine/rubric-check/index.ts';
import { casesFor, small } from './small.ts';

describe('mutateSource', () => {
  it('tells each change that no case notices, where it was made', () => {
    const { findings, mutation } = mutateSource(
      small(),
      [casesFor('    answers: { index: best }\n    expect: { index: 10 }')],
      'cases',
    );
    expect(mutation?.made).toBe((mutation?.noticed ?? 0) + findings.length);
    expect(findings.every(({ code, severity }) => code === 'LKE978' && severity === 'warning')).toBe(true);
    const told = findings.map(({ at, message }) => `${at} ${message.en}`);
    expect(told).toContain('rubric.yaml:52:23 No case notices that 0.25 points move from mp.1 to mp.2.');
    expect(told).toContain(
      'rubric.yaml:98:19 No case notices that the bound of check lulus.total is 7.25 instead of 7.5.',
    );
    expect(told).toContain(
      'rubric.yaml:62:23 No case notices that mp.1.b does not depend on mp.1.a any more.',
    );
  });

  it('counts by kind, and counts apart what the laws refuse', () => {
    const cases = casesFor(
      '    answers: { index: best }\n    expect: { index: 10, points: { mp.1: 2, mp.2: 4, hasil.survei: 4 } }',
    );
    const { mutation } = mutateSource(small(), [cases], 'cases');
    const weights = mutation?.kinds.filter(({ kind }) => kind.startsWith('weight'));
    // Six nodes have a weight: alone, none of them keeps the sums.
    expect(weights).toEqual([
      { kind: 'weight-changed', made: 3, noticed: 3, refused: 7 },
      { kind: 'weights-shifted', made: 2, noticed: 2, refused: 0 },
    ]);
    const sum = (key: 'made' | 'noticed' | 'refused') =>
      mutation?.kinds.reduce((total, tally) => total + tally[key], 0);
    expect([sum('made'), sum('noticed'), sum('refused')]).toEqual([
      mutation?.made,
      mutation?.noticed,
      mutation?.refused,
    ]);
  });

  it('changes nothing where a case fails on the rubric itself', () => {
    const cases = casesFor('    answers: { index: best }\n    expect: { index: 9 }');
    const { findings, mutation, test } = mutateSource(small(), [cases], 'cases');
    expect(mutation).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['LKE975']);
    expect(test?.failed).toBe(1);
  });

  it('asks for cases where there are none', () => {
    const { findings, mutation } = mutateSource(small(), [], 'cases');
    expect([findings.map(({ code }) => code), mutation]).toEqual([['LKE976'], null]);
  });
});
