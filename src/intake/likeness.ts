/** How well a row's label fits a node of the rubric, from the words alone: 0 (nothing) to 1 (the same). */
import { editDistance, normalise, words } from '../domain/spelling.ts';

/** A name in the forms in which it is compared; made once per rubric. */
export interface Name {
  readonly text: string;
  readonly words: readonly string[];
  /** The words with one blank between. */
  readonly key: string;
}

export function nameOf(text: string): Name {
  const comparable = normalise(text);
  const own = words(comparable);
  return { text: comparable, words: own, key: own.join(' ') };
}

/** Of a heading: the best fit of its label with any of the group's names. */
export function headingLikeness(
  label: string,
  labelWords: readonly string[],
  names: readonly Name[],
): number {
  let best = 0;
  for (const name of names) {
    if (name.text === label || sameWords(name.words, labelWords)) return 1;
    best = Math.max(best, wordOverlap(name.words, labelWords));
  }
  return best;
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.length > 0 && left.length === right.length && left.every((word, index) => word === right[index])
  );
}

/** Dice's coefficient over words, a word spelt almost the same counting as the same; below 1. */
function wordOverlap(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0 || right.length > 4 * left.length) return 0;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.findIndex((candidate) => almostSame(word, candidate));
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return Math.min(0.99, (2 * shared) / (left.length + right.length));
}

/** One slip in five letters: "e-governmen", "masyrakat", "assessment" and "asessment". */
function almostSame(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < 5 || right.length < 5) return false;
  return editDistance(left, right, 3) <= Math.floor(Math.min(left.length, right.length) / 5);
}

/** What tells an indicator's row: its key words and the words of its titles. */
export interface Wording {
  readonly titles: readonly Name[];
  /** Each key word with its alternatives, any of which will do. */
  readonly keywords: readonly (readonly string[])[];
}

/** "dijalankan|diimplementasikan": one key word that forms write in two ways. */
export function alternatives(keyword: string): readonly string[] {
  return keyword.split('|').map(normalise);
}

/**
 * Of a question: 1 when the label is one of its titles, otherwise the larger of two coverages: of its key
 * words, and of its title's longer words, each looked for inside the label (so that "sosialisasi" finds
 * "disosialisasikan").
 */
export function questionLikeness(label: string, wording: Wording): number {
  if (label === '') return 0;
  let best = coverage(wording.keywords, (word) => word.some((way) => label.includes(way)));
  for (const title of wording.titles) {
    if (title.text === label) return 1;
    best = Math.max(
      best,
      coverage(title.words.filter(tells), (word) => label.includes(word)),
    );
  }
  return Math.min(0.99, best);
}

/** Short words are in every sentence. */
function tells(word: string): boolean {
  return word.length > 3;
}

function coverage<T>(wanted: readonly T[], isFound: (word: T) => boolean): number {
  return wanted.length === 0 ? 0 : wanted.filter(isFound).length / wanted.length;
}
