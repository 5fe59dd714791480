/** The language of a run: asked for with --lang, otherwise the locale's. */
import { LANGUAGES, type Language } from '../messages/language.ts';
import type { World } from './world.ts';

/** Variables that say the language of messages; the first one set decides, as in POSIX. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

export function localeLanguage(world: Pick<World, 'env'>): Language {
  for (const name of VARIABLES) {
    const value = world.env(name);
    if (value !== undefined) return /^(id|in)([_.@-]|$)/i.test(value) ? 'id' : 'en';
  }
  return 'en';
}

/**
 * The language before the command line is understood, so that even its errors come in the right one: the
 * last valid --lang anywhere in it, otherwise the locale's.
 */
export function requestedLanguage(argv: readonly string[], world: Pick<World, 'env'>): Language {
  let language = localeLanguage(world);
  for (const [index, word] of argv.entries()) {
    const value = word === '--lang' ? argv[index + 1] : word.startsWith('--lang=') ? word.slice(7) : null;
    language = LANGUAGES.find((candidate) => candidate === value) ?? language;
  }
  return language;
}
