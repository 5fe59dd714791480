/** Key words: by which of them a row's label holds, a row is told from its neighbours. */
import { words } from './spelling.ts';

/** A key word's ways, any of which will do: "dijalankan|diimplementasikan" has two. As {@link keywordOf} makes it. */
export type Keyword = readonly string[];

/** Ways as short as this are found as whole words: "ti" is not in "nanti". Longer ones are found inside words too. */
const WHOLE_WORD = 3;

export function keywordOf(text: string): Keyword {
  return text.split('|').map((way) => {
    const key = words(way).join(' ');
    return key.length <= WHOLE_WORD ? ` ${key} ` : key;
  });
}

/** A text as key words are looked for in it: its words with one blank before, between and after. */
export function searchable(text: string): string {
  return ` ${words(text).join(' ')} `;
}

/** How many of the key words a text holds, which {@link searchable} made ready. */
export function keywordsIn(text: string, keywords: readonly Keyword[]): number {
  let found = 0;
  for (const ways of keywords) {
    for (const way of ways) {
      if (!text.includes(way)) continue;
      found++;
      break;
    }
  }
  return found;
}
