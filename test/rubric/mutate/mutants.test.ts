import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepsLaws, mutantsOf } from '../../../src/rubric/mutate/mutants.ts';
import { readRubric } from '../../../src/rubric/read.ts';
import { BUNDLED_IDS, bundled } from '../bundled.ts';

const WHOLE = readFileSync(new URL('../../../fixtures/rubrics-broken/whole.yaml', import.meta.url), 'utf8');

function whole() {
  const result = readRubric(WHOLE, 'r.yaml');
  if (!result.ok) throw new Error('the whole rubric is none');
  return result.value.rubric;
}

/** Every change of the example, as "name: from -> to", with a star where the laws refuse it. */
function changes(kind: string): readonly string[] {
  return mutantsOf(whole())
    .filter((mutant) => mutant.kind === kind)
    .map(({ name, from, to, make }) => `${name}: ${from} -> ${to}${keepsLaws(make()) ? '' : ' *'}`);
}

describe('mutantsOf', () => {
  it.each<[string, readonly string[]]>([
    [
      'weight-changed',
      [
        'index: 10 -> 41/4 *',
        'pengungkit: 6 -> 25/4 *',
        'mp: 6 -> 25/4 *',
        'mp.1: 2 -> 9/4 *',
        'mp.2: 4 -> 17/4 *',
        'hasil: 4 -> 17/4 *',
        'hasil.survei: 4 -> 17/4 *',
        'mp.1: 2 -> 9/4',
        'mp.2: 4 -> 17/4',
        'hasil.survei: 4 -> 17/4',
      ],
    ],
    ['weights-shifted', ['mp.1: mp.2 -> 1/4', 'mp.2: hasil.survei -> 1/4']],
    [
      'option-value',
      [
        'ya-tidak Ya: 1 -> 99/100 *',
        'ya-tidak Tidak: 0 -> 1/100',
        'abc A: 1 -> 99/100 *',
        'abc B: 1/2 -> 49/100',
        'abc C: 0 -> 1/100',
      ],
    ],
    [
      'option-removed',
      [
        'ya-tidak Ya: Ya ->  *',
        'ya-tidak Tidak: Tidak ->  *',
        'abc A: A ->  *',
        'abc B: B -> ',
        'abc C: C -> ',
      ],
    ],
    ['number-limit', ['indeks: 4 -> 5', 'indeks: 4 -> 18/5', 'indeks: 0 -> 2/5']],
    ['item-scale', ['mp.1.a: ya-tidak -> abc *', 'mp.1.b: abc -> ya-tidak', 'mp.2.b: abc -> ya-tidak']],
    [
      'item-removed',
      ['mp.1.a: mp.1.a ->  *', 'mp.1.b: mp.1.b -> ', 'mp.2.a: mp.2.a -> ', 'mp.2.b: mp.2.b -> '],
    ],
    [
      'count-role',
      ['mp.2.a: ratio -> 1/ratio', 'mp.2.a.agents: whole -> noted *', 'mp.2.a.changes: part -> noted *'],
    ],
    ['dependence-removed', ['mp.1.b: mp.1.a -> ']],
    ['dependence-target', []],
    ['dependence-options', ['mp.1.b: Tidak -> Tidak, Ya *']],
    [
      'gate-bound',
      [
        'lulus.total: 15/2 -> 31/4',
        'lulus.total: 15/2 -> 29/4',
        'lulus.area: 3/5 -> 61/100',
        'lulus.area: 3/5 -> 59/100',
      ],
    ],
    ['gate-edge', ['lulus.total: at-least -> more-than', 'lulus.area: at-least -> more-than']],
    ['gate-nodes', []],
    ['check-removed', ['lulus.total: total -> ', 'lulus.area: area -> ']],
    ['band-bound', ['A: 8 -> 33/4', 'A: 8 -> 31/4', 'B: 5 -> 21/4', 'B: 5 -> 19/4']],
    ['band-edge', ['A: more-than -> at-least', 'B: more-than -> at-least']],
    ['band-removed', ['A: A -> ', 'B: B -> ']],
    ['area', ['mp: mp ->  *']],
  ])('makes every change of kind %s', (kind, expected) => {
    expect(changes(kind)).toEqual(expected);
  });

  it('changes the rules for answers without a value, of the kinds that are used', () => {
    expect(changes('policy')).toHaveLength(12);
    expect(changes('policy')).toContain('blank number: zero -> unknown');
    expect(changes('policy').some((change) => change.includes('unestablished'))).toBe(false);
  });

  it.each(BUNDLED_IDS)('leaves %s itself as it was, and never makes it again', (id) => {
    const { rubric } = bundled(id);
    const before = JSON.stringify(rubric, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
    const mutants = mutantsOf(rubric);
    for (const { make } of mutants) {
      const text = JSON.stringify(make(), (_, value) => (typeof value === 'bigint' ? `${value}` : value));
      expect(text).not.toBe(before);
    }
    expect(JSON.stringify(rubric, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).toBe(
      before,
    );
  });
});
