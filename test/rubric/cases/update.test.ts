import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../src/rubric/cases/read.ts';
import { updateExpectations } from '../../../src/rubric/cases/update.ts';

const TEXT = `# Catatan di atas.
rubric: contoh
cases:
  - case: Satu # nama
    answers: { mp: best }
    expect: { index: 1, band: A } # di satu baris
  - case: Dua
    answers:
      mp.1: [A, B]
    expect:
      index: 2 # diperiksa
      points:
        mp.1: 3
        mp: 1/3 # 0.3333
      findings:
        - LKE551
        - LKE561

  - case: Tiga
    answers: { mp: best } # tanpa harapan
`;

const correct = (index: number, ...corrections: readonly (readonly [string, string])[]) => ({
  index,
  corrections: corrections.map(([path, value]) => ({ keys: ['expect', ...path.split(' ')], value })),
  expect: null,
});

describe('updateExpectations', () => {
  it('changes nothing where nothing is to be changed', () => {
    expect(updateExpectations(TEXT, [correct(0), correct(1)])).toBe(TEXT);
  });

  it('replaces values and leaves all else as it was', () => {
    const made = updateExpectations(TEXT, [
      correct(0, ['index', '99.5'], ['band', 'AA']),
      correct(1, ['index', '5'], ['points mp.1', '0.25'], ['findings', '[LKE560]']),
    ]);
    const expected = TEXT.replace('index: 1, band: A ', 'index: 99.5, band: AA ')
      .replace('index: 2 #', 'index: 5 #')
      .replace('mp.1: 3', 'mp.1: 0.25')
      .replace('        - LKE551\n        - LKE561', '        [LKE560]');
    expect(made).toBe(expected);
    expect(readCases(made, 'c.yaml').ok).toBe(true);
  });

  it('shows beside a fraction what it is in decimals, and takes that away again', () => {
    const fraction = updateExpectations(TEXT, [correct(1, ['points mp.1', '46/75'], ['points mp', '2/3'])]);
    expect(fraction).toContain('        mp.1: 46/75 # 0.6133\n        mp: 2/3 # 0.6667\n');
    const whole = updateExpectations(fraction, [correct(1, ['points mp.1', '1'], ['points mp', '2'])]);
    expect(whole).toContain('        mp.1: 1\n        mp: 2\n');
    expect(updateExpectations(TEXT, [correct(0, ['index', '2/3'])])).toContain('{ index: 2/3, band: A } #');
    expect(updateExpectations(TEXT, [correct(1, ['index', '2/3'])])).toContain('index: 2/3 # diperiksa');
  });

  it('adds expectations below a case that has none', () => {
    const lines = ['index: 100', 'points:', '  mp: 5'];
    const made = updateExpectations(TEXT, [{ index: 2, corrections: [], expect: lines }]);
    const added = '    expect:\n      index: 100\n      points:\n        mp: 5\n';
    expect(made).toBe(`${TEXT}${added}`);
    const withoutEnd = updateExpectations(TEXT.trimEnd(), [{ index: 2, corrections: [], expect: lines }]);
    expect(withoutEnd).toBe(`${TEXT}${added}`.trimEnd());
  });

  it('adds them before the next case, and not to a case between braces', () => {
    const text =
      'rubric: contoh\ncases:\n  - case: Satu\n    why: >-\n      Panjang\n      sekali.\n\n  - { case: Dua }\n';
    const made = updateExpectations(text, [
      { index: 0, corrections: [], expect: ['index: 1'] },
      { index: 1, corrections: [], expect: ['index: 1'] },
    ]);
    expect(made).toBe(text.replace('sekali.\n', 'sekali.\n    expect:\n      index: 1\n'));
    expect(readCases(made, 'c.yaml').ok).toBe(true);
  });

  it('gives cases that read as they were corrected, whatever the figures', () => {
    const figure = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 999 })).map(([a, b]) => `${a}/${b}`);
    const holds = fc.property(figure, fc.nat({ max: 1 }), (value, index) => {
      const read = readCases(updateExpectations(TEXT, [correct(index, ['index', value])]), 'c.yaml');
      if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
      const found = read.value.cases[index]?.expect?.index;
      const [above = '', below = ''] = value.split('/');
      expect(typeof found === 'object' && found !== null).toBe(true);
      if (typeof found === 'object' && found !== null)
        expect(found.numerator * BigInt(below)).toBe(found.denominator * BigInt(above));
    });
    fc.assert(holds, { numRuns: 200, seed: 3 });
  });
});
