/** Slips of the pen in labels: a word that the rubric does not know, one letter away from one that it does. */
import { remember } from '../domain/memo.ts';
import { editDistance } from '../domain/spelling.ts';

/** Shorter words are too near to one another. */
const SHORTEST = 6;
/** ... and with a letter left out. Longer ones than the longest are no words. */
const SHORTEST_SLIP = SHORTEST - 1;
const LONGEST = 40;

/**
 * A function that gives a label's key with the misspelt words written as the rubric writes them. Words that
 * the rubric knows stay, and so do words near to two of its words.
 */
export function spellingOf(known: Iterable<string>): (labelKey: string) => string {
  const dictionary = new Set(known);
  const byGap = new Map<string, string[]>();
  for (const word of dictionary) {
    if (word.length < SHORTEST) continue;
    for (const gap of gapsOf(word)) {
      const same = byGap.get(gap);
      if (same === undefined) byGap.set(gap, [word]);
      else same.push(word);
    }
  }
  const isWord = (word: string): boolean => word.length >= SHORTEST_SLIP && word.length <= LONGEST;
  const respell = (word: string): string =>
    !isWord(word) || dictionary.has(word) ? word : (nearestIn(byGap, word) ?? word);
  return remember((labelKey) => labelKey.split(' ').map(respell).join(' '));
}

/** The word and each form of it with one letter left out: words one slip apart have one of these in common. */
function gapsOf(word: string): readonly string[] {
  const gaps = [word];
  for (let at = 0; at < word.length; at++) gaps.push(word.slice(0, at) + word.slice(at + 1));
  return gaps;
}

function nearestIn(byGap: ReadonlyMap<string, readonly string[]>, word: string): string | null {
  let near: string | null = null;
  for (const gap of gapsOf(word)) {
    for (const candidate of byGap.get(gap) ?? []) {
      if (candidate === near || editDistance(word, candidate, 2) > 1) continue;
      if (near !== null) return null;
      near = candidate;
    }
  }
  return near;
}
