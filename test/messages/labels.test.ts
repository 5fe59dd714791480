import { describe, expect, it } from 'vitest';
import { labels } from '../../src/messages/labels.ts';

/** Every text of a tree of labels, functions called with numbers as texts. */
function texts(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const words = Array.from({ length: part.length }, (_, index) => `${index + 2}`);
    return [[path, String(part(...words))]];
  }
  return Object.entries(part as object).flatMap(([key, below]) => texts(below, `${path}.${key}`));
}

describe('labels', () => {
  const [id, en] = [texts(labels('id'), ''), texts(labels('en'), '')];

  it('are the same in both languages but for their words', () => {
    expect(en.map(([path]) => path).sort()).toEqual(id.map(([path]) => path).sort());
  });

  it.each([...id, ...en])('%s is whole: %s', (_, text) => {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/undefined|null|NaN|\s{2}/);
    expect(text).not.toBe('');
  });

  it('use every argument', () => {
    for (const [path, text] of [...id, ...en]) {
      if (/[2-9]/.test(text)) expect(text, path).toMatch(/2/);
    }
  });

  it('know one from many in English', () => {
    const { answered, files, verdict } = labels('en');
    expect(answered('0', '1')).toBe('0 of 1 question');
    expect(files.total('1')).toBe('1 file');
    expect(verdict.errors('2')).toBe('2 errors');
  });
});
