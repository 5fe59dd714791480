import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../src/domain/outlook.ts';
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

  it.each(BUNDLED_IDS)('of %s tells what it looks like from afar without its tree', (id) => {
    const { rubric } = bundled(id);
    const [outlook, rest] = encodeRubric(rubric).split('\n');
    const treeless = decodeRubric(`${outlook}\n${rest}\nno tree`);
    expect(outlookOf(treeless)).toEqual(outlookOf({ ...rubric }));
    expect(() => treeless.root).toThrow();
  });

  it('holds no figure that is not exact', () => {
    const { rubric } = bundled('rb-2014');
    const numbers: unknown[] = [];
    const [, ...lines] = encodeRubric(rubric).split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      JSON.parse(line, (_key, value: unknown) => {
        if (typeof value === 'number') numbers.push(value);
        return value;
      });
    }
    expect(numbers).toEqual([]);
  });

  it('is not taken from anybody else', () => {
    for (const odd of ['{"weight":{"exact":"0.5"}}', '{"weight":{"exact":1}}', '']) {
      expect(() => decodeRubric(`{}\n${odd}\n{}`)).toThrow();
      expect(() => decodeRubric(`{}\n{}\n${odd}`).root).toThrow();
    }
  });
});
