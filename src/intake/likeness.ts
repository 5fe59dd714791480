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
  const comparable = normalise(text.replace(/\([^()]{0,20}\)\s?$/, ''));
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
  readonly keywords: readonly string[];
}

/**
 * Of a question: 1 when the label is one of its titles, otherwise the larger of two coverages: of its key
 * words, and of its title's longer words, each looked for inside the label (so that "sosialisasi" finds
 * "disosialisasikan").
 */
export function questionLikeness(label: string, wording: Wording): number {
  if (label === '') return 0;
  let best = coverage(label, wording.keywords);
  for (const title of wording.titles) {
    if (title.text === label) return 1;
    best = Math.max(best, coverage(label, title.words.filter(tells)));
  }
  return Math.min(0.99, best);
}

/** Short words are in every sentence. */
function tells(word: string): boolean {
  return word.length > 3;
}

function coverage(label: string, wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  let found = 0;
  for (const word of wanted) if (label.includes(word)) found++;
  return found / wanted.length;
}
