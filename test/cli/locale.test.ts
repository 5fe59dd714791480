import { describe, expect, it } from 'vitest';
import { localeLanguage, requestedLanguage } from '../../src/cli/locale.ts';
import { memoryWorld } from './memory-world.ts';

describe('the language of a run', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'id' }, 'id'],
    [{ LANG: 'ID_id' }, 'id'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'ide_XX' }, 'en'],
    [{ LANG: 'id_ID', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US', LC_MESSAGES: 'id_ID' }, 'id'],
  ])('follows the locale: %j is %s', (env, expected) => {
    expect(localeLanguage(memoryWorld({ env }))).toBe(expected);
  });

  it.each([
    [['score', 'a', '--lang', 'id'], 'id'],
    [['--lang=id', 'scor'], 'id'],
    [['--lang', 'id', '--lang', 'en'], 'en'],
    [['--lang', 'fr'], 'en'],
    [['--lang'], 'en'],
  ])('follows --lang before all else: %j is %s', (argv, expected) => {
    expect(requestedLanguage(argv, memoryWorld())).toBe(expected);
  });
});
