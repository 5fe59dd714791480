/** The fixed words about what a change of the rubric does to submissions. */
import type { CarryingTrouble, Consequence, SkipReason } from '../../domain/impact.ts';

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

const CONSEQUENCE: Readonly<Record<Consequence, string>> = {
  flip: 'predicate',
  lost: 'gate lost',
  gained: 'gate reached',
  unsettled: 'not determined any more',
  settled: 'determined now',
  index: 'index',
  rank: 'rank',
};

const TROUBLE: Readonly<Record<CarryingTrouble, string>> = {
  added: 'new question, no answer yet',
  dropped: 'not asked any more',
  alike: 'not carried over: only its title says that it is the same; write "was" in the new rubric',
  merged: 'not carried over: the questions it stands for were answered differently',
  unfit: 'not carried over: no answer of the new scale',
  'by-letter': 'carried over by the same letter or number of another scale',
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  failed: 'could not be scored',
  'other-rubric': 'scored by another rubric',
  unfit: 'its answers are none of the old rubric',
};

export const IMPACT_LABELS = {
  consequence: CONSEQUENCE,
  trouble: TROUBLE,
  skippedReason: SKIPPED,
  column: {
    submission: 'Submission',
    old: 'Old',
    new: 'New',
    change: 'Change',
    band: 'Predicate',
    gates: 'Gates',
    rank: 'Rank',
    question: 'Question',
    was: 'Was',
    what: 'What',
    count: 'Submissions',
    reason: 'Why',
    distribution: 'Distribution',
  },
  touched: 'Submissions that the change touches',
  bands: 'Predicates',
  spread: { lowest: 'lowest', median: 'median', mean: 'mean', highest: 'highest' },
  troubles: 'Answers carried over with care, or not at all',
  skipped: 'Left out',
  unknownBand: 'not known',
  none: 'no submission changes',
  submissions: (count: string) => plural(count, 'submission', 'submissions'),
  questions: (count: string) => plural(count, 'question', 'questions'),
  rows: (count: string) => plural(count, 'row', 'rows'),
  flips: (count: string) => `${plural(count, 'predicate changes', 'predicates change')}`,
  lost: (count: string) => `${plural(count, 'submission loses', 'submissions lose')} a gate`,
  gained: (count: string) => `${plural(count, 'submission reaches', 'submissions reach')} a gate`,
  unsettled: (count: string) => `${count} not determined any more`,
  indexes: (count: string) => `${plural(count, 'index changes', 'indexes change')}`,
  ranks: (count: string) => `${plural(count, 'rank moves', 'ranks move')}`,
  untouched: (count: string) => `${count} untouched`,
  leftOut: (count: string) => `${count} left out`,
};
