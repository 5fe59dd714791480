import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/domain/codes/index.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { codePage } from '../../src/messages/pages.ts';

/** What a template leaves behind when an argument is missing or not a text. */
const BROKEN = /undefined|\bnull\b|NaN|\[object|\$\{|\s{2}|\s[,;:]|\s\.(?!\w)|[^."]\.\.(?!\.)/;

describe.each(LANGUAGES)('every code in %s', (language) => {
  it.each(CODES)('%s has a title, a sentence, a cure and an explanation', (code) => {
    const page = codePage(code, language);
    if (page === null) throw new Error('no page');
    const { title, explanation, example } = page;
    for (const text of [title, explanation, example.sentence, example.cure]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toMatch(BROKEN);
    }
    for (const text of [explanation, example.sentence, example.cure]) expect(text).toMatch(/[.?]$/);
    expect(title).toMatch(/[^.]$/);
  });

  it('says something else about each code', () => {
    const titles = CODES.map((code) => codePage(code, language)?.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

describe('codePage', () => {
  it('takes a code in any letter case', () => {
    expect(codePage('lke301', 'en')).toEqual(codePage('LKE301', 'en'));
  });

  it.each(['', 'LKE', 'LKE000', '301', '__proto__', 'constructor'])('knows no %j', (code) => {
    expect(codePage(code, 'id')).toBeNull();
  });

  it('differs between the languages', () => {
    for (const code of CODES) {
      const [id, en] = [codePage(code, 'id'), codePage(code, 'en')];
      expect(id?.example.sentence).not.toBe(en?.example.sentence);
      expect(id?.explanation).not.toBe(en?.explanation);
    }
  });
});
