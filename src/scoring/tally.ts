/** Questions by what was read. */
import type { Tally } from '../domain/score.ts';
import type { Tallied } from './reading.ts';

const NOTHING: Tally = {
  questions: 0,
  answered: 0,
  blank: 0,
  notApplicable: 0,
  unreadable: 0,
  notFound: 0,
};

export function tallyOne(kind: Tallied): Tally {
  return ONE_OF[kind];
}

const ONE_OF: Readonly<Record<Tallied, Tally>> = {
  answered: { ...NOTHING, questions: 1, answered: 1 },
  blank: { ...NOTHING, questions: 1, blank: 1 },
  notApplicable: { ...NOTHING, questions: 1, notApplicable: 1 },
  unreadable: { ...NOTHING, questions: 1, unreadable: 1 },
  notFound: { ...NOTHING, questions: 1, notFound: 1 },
};

export function addTallies(tallies: readonly Tally[]): Tally {
  const total = { ...NOTHING };
  for (const tally of tallies) {
    total.questions += tally.questions;
    total.answered += tally.answered;
    total.blank += tally.blank;
    total.notApplicable += tally.notApplicable;
    total.unreadable += tally.unreadable;
    total.notFound += tally.notFound;
  }
  return total;
}
