import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInvisible, normalise, words } from '../../src/domain/spelling.ts';

/** Mostly ASCII, as in workbooks, with all that may stand among it. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.constantFrom('\u200b', '\u00a0', 'é', 'Å', 'ſ', '\u212a', '２', '\u202e', '\ufeff', '\u00ad', 'ÀÉ'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

describe('spelling, whatever the quick ways leave out', () => {
  it('folds every text as the tables of Unicode say', () => {
    fc.assert(
      fc.property(text, (given) => {
        const folded = given.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
        expect(normalise(given)).toBe(folded);
        expect(words(given)).toEqual(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
      { numRuns: 2_000 },
    );
  });

  it('sees every character that nobody sees', () => {
    const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
    fc.assert(
      fc.property(text, (given) => {
        const shown = Array.from(given).filter((character) => !'\t\n\r'.includes(character));
        expect(hasInvisible(given)).toBe(shown.some((character) => invisible.test(character)));
      }),
      { numRuns: 2_000 },
    );
  });
});
