/** Names of groups against the labels of headings: how alike they are, from the words alone. */
import { editDistance, words } from '../domain/spelling.ts';

/** A name in the forms in which it is compared; made once per rubric. */
export interface Name {
  readonly words: readonly string[];
  /** The words with one blank between. */
  readonly key: string;
}

export function nameOf(text: string): Name {
  const own = words(text);
  return { words: own, key: own.join(' ') };
}

/**
 * Dice's coefficient over words, a word spelt almost the same counting as the same; below 1 unless the names
 * are the same word for word.
 */
export function likenessOf(name: Name, label: Name): number {
  if (name.key === label.key) return 1;
  if (name.words.length === 0 || label.words.length === 0) return 0;
  if (label.words.length > 4 * name.words.length) return 0;
  const rest = [...label.words];
  let shared = 0;
  for (const word of name.words) {
    const at = rest.findIndex((candidate) => almostSame(word, candidate));
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return Math.min(0.99, (2 * shared) / (name.words.length + label.words.length));
}

/** One slip in five letters: "e-governmen", "masyrakat", "assessment" and "asessment". */
function almostSame(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < 5 || right.length < 5) return false;
  return editDistance(left, right, 3) <= Math.floor(Math.min(left.length, right.length) / 5);
}
