import { describe, expect, it } from 'vitest';
import { remember } from '../../src/domain/memo.ts';

/** A function that counts how often it was asked. */
function counting() {
  const asked: string[] = [];
  const call = remember((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, call };
}

/** So many texts of a length, no two alike. */
const texts = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(length, 'x'));

describe('a function that remembers', () => {
  it('gives what the function gives, and asks it once', () => {
    const { asked, call } = counting();
    expect(['a', 'bc', 'a', 'bc'].map(call)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bc']);
  });

  it('keeps what is asked for again and again, however much else there is', () => {
    const { asked, call } = counting();
    for (const text of texts(5_000, 1_500)) {
      call('label');
      call(text);
    }
    expect(asked.filter((text) => text === 'label')).toHaveLength(1);
  });

  it('forgets what nobody asks for any more: memory has a bound', () => {
    const { asked, call } = counting();
    const [first = ''] = texts(1, 1_500);
    for (const text of texts(3_000, 1_500)) call(text);
    call(first);
    expect(asked.filter((text) => text === first)).toHaveLength(2);
  });

  it('remembers no text that is very long', () => {
    const { asked, call } = counting();
    const long = 'x'.repeat(2_001);
    call(long);
    call(long);
    expect(asked).toHaveLength(2);
  });
});
