/** What tells a row from its neighbours: its title, and key words that its label holds. */
import { type Keyword, keywordOf } from '../domain/keywords.ts';
import { nameOf } from './names.ts';

export interface Wording {
  /** A label that is one of these is the row's beyond doubt; as {@link nameOf} makes keys. */
  readonly titles: ReadonlySet<string>;
  /** All of these are looked for. */
  readonly keywords: readonly Keyword[];
}

/** Without key words the title's own words serve, those that are not in every sentence. */
const TELLING_WORD = 4;

export function wordingOf(titles: readonly string[], keywords: readonly string[]): Wording {
  const names = titles.filter((title) => title !== '').map(nameOf);
  const own = keywords.length > 0 ? keywords : tellingWords(names[0]?.words ?? []);
  return { titles: new Set(names.map((name) => name.key)), keywords: own.map(keywordOf) };
}

function tellingWords(title: readonly string[]): readonly string[] {
  return [...new Set(title.filter((word) => word.length >= TELLING_WORD))];
}
