import { describe, expect, it } from 'vitest';
import { fraction, fromInteger, ZERO } from '../../../src/domain/fraction.ts';
import { readCases } from '../../../src/rubric/cases/read.ts';

const read = (text: string) => {
  const result = readCases(text, 'c.yaml');
  if (result.ok) return result.value.cases;
  return result.diagnostics.map(({ code, place }) =>
    place?.kind === 'text' ? `${code} ${place.line}:${place.column}` : code,
  );
};

const one = (rest: string) => read(`rubric: contoh\ncases:\n  - case: Satu\n${rest}`);

describe('readCases', () => {
  it('reads everything that a case may say', () => {
    const text = `
    why: Karena.
    every: { ya-tidak: Ya, persen: { agents: 4, changes: 3 } }
    answers:
      mp: best
      mp.1: [Ya, { agents: 1 }, B]
      hasil.survei: 3.20
    units: { unit-1: { every: { ya-tidak: Ya }, answers: { mp.1: [Ya, blank, B] } }, unit-2: unreadable }
    tolerance: 0.005
    expect:
      index: 7.25
      lowest: 0
      highest: 29/4
      band: A
      gates: { lulus: passed }
      checks: { lulus: { total: failed } }
      points: { mp: unknown, mp.1: 2/3 }
      shares: { mp.1.a: 60% }
      areas: { mp: 4 }
      units: { unit-1: 3.5, unit-2: unknown }
      findings: [LKE551 mp.2.a]
`;
    const cases = one(text);
    expect(cases).toEqual([
      {
        name: 'Satu',
        why: 'Karena.',
        every: new Map<string, unknown>([
          ['ya-tidak', 'Ya'],
          [
            'persen',
            new Map([
              ['agents', '4'],
              ['changes', '3'],
            ]),
          ],
        ]),
        answers: new Map<string, unknown>([
          ['mp', 'best'],
          ['mp.1', ['Ya', new Map([['agents', '1']]), 'B']],
          ['hasil.survei', '3.20'],
        ]),
        units: new Map<string, unknown>([
          [
            'unit-1',
            { every: new Map([['ya-tidak', 'Ya']]), answers: new Map([['mp.1', ['Ya', 'blank', 'B']]]) },
          ],
          ['unit-2', null],
        ]),
        tolerance: fraction(5n, 1000n),
        expect: {
          index: fraction(29n, 4n),
          lowest: ZERO,
          highest: fraction(29n, 4n),
          band: 'A',
          gates: new Map([['lulus', 'passed']]),
          checks: new Map([['lulus', new Map([['total', 'failed']])]]),
          points: new Map<string, unknown>([
            ['mp', 'unknown'],
            ['mp.1', fraction(2n, 3n)],
          ]),
          shares: new Map([['mp.1.a', fraction(3n, 5n)]]),
          areas: new Map([['mp', fromInteger(4)]]),
          units: new Map<string, unknown>([
            ['unit-1', fraction(7n, 2n)],
            ['unit-2', 'unknown'],
          ]),
          findings: ['LKE551 mp.2.a'],
        },
      },
    ]);
  });

  it('expects nothing, exactly, unless the case says so', () => {
    expect(one('')).toMatchObject([{ expect: null, tolerance: ZERO, why: '' }]);
  });

  it('takes fractions longer than a rubric may write', () => {
    expect(one('    expect: { index: 1234567890123456/7 }')).toMatchObject([
      { expect: { index: fraction(1234567890123456n, 7n) } },
    ]);
  });

  it.each([
    ['an unknown key', '    answer: { mp: A }', ['LKE910 4:5']],
    ['an unknown expectation', '    expect: { idex: 3 }', ['LKE910 4:15']],
    ['a comma', '    expect: { index: "3,5" }', ['LKE914 4:22']],
    ['a sign', '    expect: { index: -3 }', ['LKE914 4:22']],
    ['a word for a figure', '    expect: { index: banyak }', ['LKE914 4:22']],
    ['a word for an outcome', '    expect: { gates: { lulus: ya } }', ['LKE913 4:31']],
    ['a list for a figure', '    expect: { index: [1] }', ['LKE912 4:22']],
    ['an empty list', '    answers: { mp: [] }', ['LKE916 4:20']],
    ['a name that is none', '    answers: { Mp 1: A }', ['LKE915 4:16']],
    ['an empty answer', '    answers: { mp: "" }', ['LKE916 4:20']],
    ['the same key twice', '    answers: { mp: A, mp: B }', ['LKE907 4:23']],
    ['an anchor', '    answers: &a { mp: A }', ['LKE906 4:14']],
    ['a hidden character', '    why: "a\u200bb"', ['LKE909 4:10']],
    ['the same name twice', '  - case: Satu', ['LKE925 4:11']],
  ])('refuses %s', (_, rest, findings) => {
    expect(one(rest)).toEqual(findings);
  });

  it.each([
    ['', ['LKE902 1:1']],
    ['rubric: contoh', ['LKE911 1:1']],
    ['rubric: contoh\ncases: []', ['LKE916 2:8']],
    ['cases: [', ['LKE901 2:1']],
  ])('refuses %j', (text, findings) => {
    const found = read(text).map((finding) => String(finding).split(' ')[0]);
    expect(found).toEqual(findings.map((finding) => finding.split(' ')[0]));
  });

  it('keeps keys of any name apart from what objects have', () => {
    expect(one('    answers: { constructor: A, to-string: B }')).toMatchObject([
      {
        answers: new Map([
          ['constructor', 'A'],
          ['to-string', 'B'],
        ]),
      },
    ]);
    expect(one('    answers: { __proto__: A }')).toEqual(['LKE908 4:16']);
  });
});
