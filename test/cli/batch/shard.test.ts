import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, parseShard } from '../../../src/cli/batch/shard.ts';

describe('a shard', () => {
  it.each(['1/1', '3/8', '8/8'])('is %s', (text) => {
    expect(parseShard(text)).not.toBeNull();
  });

  it.each(['0/8', '9/8', '1', '1/', '/8', '-1/8', '1/8/2', '1.5/8', 'a/b', '1/0', '1/999999'])(
    'is not %s',
    (text) => {
      expect(parseShard(text)).toBeNull();
    },
  );

  it('takes each file once, and a file stays where it is when others come', () => {
    const paths = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 12 }), (files, of) => {
        const shards = Array.from({ length: of }, (_, index) => filesOf(files, { number: index + 1, of }));
        expect(shards.flat().sort()).toEqual([...files].sort());
        const fewer = files.filter((_, index) => index % 2 === 0);
        for (const [index, shard] of shards.entries()) {
          const kept = filesOf(fewer, { number: index + 1, of });
          expect(kept).toEqual(shard.filter((file) => fewer.includes(file)));
        }
      }),
    );
  });

  it('is about as large as the others', () => {
    const files = Array.from({ length: 8_000 }, (_, index) => `masuk/${index}.xlsx`);
    for (let number = 1; number <= 8; number++) {
      expect(filesOf(files, { number, of: 8 }).length).toBeGreaterThan(850);
    }
  });
});
