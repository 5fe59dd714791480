/** How alike two headings are: a slip of the pen counts as the same word, another word never does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/domain/spelling.ts';
import { likenessOf, nameOf } from '../../src/intake/names.ts';

function likeness(left: string, right: string): number {
  return likenessOf(nameOf(left), nameOf(right));
}

describe('likeness of names', () => {
  test.each([
    ['e-governmen', 'e-government'],
    ['pengaduan masyrakat', 'pengaduan masyarakat'],
    ['asessment pegawai', 'assessment pegawai'],
    ['penyelenggraan pelayanna', 'penyelenggaraan pelayanan'],
  ])('%s is %s with a slip', (left, right) => {
    expect(likeness(left, right)).toBe(0.99);
  });

  test('long words that differ are different words', () => {
    expect(likeness('penyelenggaraan', 'ketatalaksanaan')).toBe(0);
    expect(likeness('dipertanggungjawabkan', 'penyelenggaraannya')).toBe(0);
  });
});

/** Optimal string alignment by its definition. */
function plainDistance(left: string, right: string): number {
  if (left === '' || right === '') return Math.max(left.length, right.length);
  const [a, b] = [left.at(-1), right.at(-1)];
  const swapped = left.length > 1 && right.length > 1 && a === right.at(-2) && left.at(-2) === b;
  return Math.min(
    plainDistance(left.slice(0, -1), right) + 1,
    plainDistance(left, right.slice(0, -1)) + 1,
    plainDistance(left.slice(0, -1), right.slice(0, -1)) + (a === b ? 0 : 1),
    ...(swapped ? [plainDistance(left.slice(0, -2), right.slice(0, -2)) + 1] : []),
  );
}

test('the distance of two texts is what its definition says, up to the limit', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 5 }), (left, right, limit) => {
      expect(editDistance(left, right, limit)).toBe(Math.min(limit, plainDistance(left, right)));
    }),
  );
});
