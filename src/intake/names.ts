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

/** The most that {@link likenessOf} can be for so many words on either side, below 1. */
export function mostAlike(name: Name, label: Name): number {
  const [one, other] = [name.words.length, label.words.length];
  return one + other === 0 ? 0 : (2 * Math.min(one, other)) / (one + other);
}

/** Slips in a word, however long it is. */
const MOST_SLIPS = 2;

/** One slip in five letters, two at most: "e-governmen", "masyrakat", "assessment" and "asessment". */
function almostSame(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < 5 || right.length < 5) return false;
  const allowed = Math.min(MOST_SLIPS, Math.floor(Math.min(left.length, right.length) / 5));
  return editDistance(left, right, allowed + 1) <= allowed;
}
