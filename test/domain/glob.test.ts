import { describe, expect, it } from 'vitest';
import { compilePattern, isPattern } from '../../src/domain/glob.ts';

const matches = (path: string, pattern: string) => compilePattern(pattern)(path);

describe('a pattern of paths', () => {
  it.each([
    ['a.xlsx', '*.xlsx'],
    ['dinas/a.xlsx', 'dinas/*.xlsx'],
    ['dinas/2018/a.xlsx', '**/a.xlsx'],
    ['a.xlsx', '**/a.xlsx'],
    ['x/y/z/a.xlsx', 'x/**/*.xlsx'],
    ['x/a.xlsx', 'x/**/*.xlsx'],
    ['x/y', 'x/**'],
    ['a1.xlsx', 'a?.xlsx'],
    ['b7', '[a-c][0-9]'],
    ['d7', '[!a-c][!x]'],
    [']', '[]]'],
    ['-', '[a-]'],
    ['kota.xlsx', '{kota,kab}.xlsx'],
    ['kab.xls', '{kota,kab}.{xlsx,xls}'],
    ['kab.xlsx', '{k{ota,ab},x}.xlsx'],
    ['{a}', '{a}'],
    ['[', '['],
    ['.rahasia', '.*'],
    ['aaab', '*a*b'],
    ['éa', '?a'],
    ['\u{1f600}a', '?a'],
  ])('%s is meant by %s', (path, pattern) => {
    expect(matches(path, pattern)).toBe(true);
  });

  it.each([
    ['dinas/a.xlsx', '*.xlsx'],
    ['.a.xlsx', '*.xlsx'],
    ['.a.xlsx', '?a.xlsx'],
    ['.git/a.xlsx', '**/a.xlsx'],
    ['x/.y/a.xlsx', 'x/**/a.xlsx'],
    ['A.XLSX', '*.xlsx'],
    ['b', '[!b]'],
    ['ax', 'a'],
    ['a', 'a/'],
  ])('%s is not meant by %s', (path, pattern) => {
    expect(matches(path, pattern)).toBe(false);
  });

  it('takes no longer for a pattern that tries every way', () => {
    const name = 'a'.repeat(3_000);
    expect(matches(name, `${'*a'.repeat(1_000)}b`)).toBe(false);
    expect(matches(Array(30).fill('a').join('/'), `${'**/'.repeat(40)}b`)).toBe(false);
    expect(matches(Array(300).fill('a').join('/'), `${'**/a/'.repeat(100)}b`)).toBe(false);
    expect(matches('x', '{a,b}'.repeat(40))).toBe(false);
  });

  it('knows a pattern from a plain path', () => {
    expect(isPattern('dinas/a.xlsx')).toBe(false);
    expect(['*.xlsx', 'a?', '[ab]', '{a,b}'].every(isPattern)).toBe(true);
  });
});
