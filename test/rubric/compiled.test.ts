import { describe, expect, it } from 'vitest';
import { decodeRubric, encodeRubric } from '../../src/rubric/compiled.ts';
import { lintRubric } from '../../src/rubric/lint.ts';
import { BUNDLED_IDS, bundled } from './bundled.ts';

describe('the compiled form', () => {
  it.each(BUNDLED_IDS)('of %s is the rubric again', (id) => {
    const { rubric, locate } = bundled(id);
    const decoded = decodeRubric(encodeRubric(rubric));
    expect(decoded).toEqual(rubric);
    expect(encodeRubric(decoded)).toBe(encodeRubric(rubric));
    const withoutPlaces = lintRubric(decoded).map(({ code, args }) => ({ code, args }));
    expect(withoutPlaces).toEqual(lintRubric(rubric, locate).map(({ code, args }) => ({ code, args })));
  });

  it('holds no figure that is not exact', () => {
    const { rubric } = bundled('rb-2014');
    const numbers: unknown[] = [];
    JSON.parse(encodeRubric(rubric), (_key, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers).toEqual([]);
  });

  it('is not taken from anybody else', () => {
    expect(() => decodeRubric('{"weight":{"exact":"0.5"}}')).toThrow();
    expect(() => decodeRubric('{"weight":{"exact":1}}')).toThrow();
  });
});
