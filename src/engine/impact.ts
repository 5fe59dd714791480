/** The same submissions under two rubrics -> what the change does to them. */
import { add, compare, divide, type Fraction, fromInteger, sum } from '../domain/fraction.ts';
import {
  type BandCount,
  type Consequence,
  IMPACT_VERSION,
  type Impact,
  type SkippedSubmission,
  type SkipReason,
  type Spread,
} from '../domain/impact.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import type { Score } from '../domain/score.ts';
import { comparedRubric } from '../rubric/diff.ts';
import { indicatorsOf } from '../rubric/walk.ts';
import { scoreSubmission } from '../scoring/score.ts';
import { figureOf } from './figure.ts';
import { Carrier } from './impact-carry.ts';
import { fitAll, type Questions, questionsOf } from './impact-fit.ts';
import type { KeptSubmission } from './impact-report.ts';
import { isRanked, type Twice, touchedBy } from './impact-standing.ts';
import { unitImpact } from './impact-units.ts';

/** Scores every submission under both rubrics, whatever scored it before. `version` is the program's. */
export function measureImpact(
  old: LoadedRubric,
  next: LoadedRubric,
  submissions: readonly KeptSubmission[],
  version: string,
): Impact {
  const questions = questionsOf(old.rubric, indicatorsOf(old.rubric.root));
  const carrier = new Carrier(old.rubric, next.rubric);
  const units = unitImpact(old.rubric, next.rubric);
  const twices: Twice[] = [];
  const skipped: SkippedSubmission[] = [];
  for (const submission of submissions) {
    const { file, agency, answers } = submission;
    const reason = units.fit(submission.units) ? reasonToSkip(submission, old, questions) : 'unfit';
    if (answers === null || reason !== null) {
      skipped.push({ file, reason: reason ?? 'failed' });
      continue;
    }
    const before = scoreSubmission(old.rubric, answers, units.before(submission.units));
    const after = scoreSubmission(next.rubric, carrier.carry(answers), units.after(submission.units));
    twices.push({ file, agency, old: before, new: after });
  }
  const touched = touchedBy(twices);
  const withOne = (consequence: Consequence) =>
    touched.filter(({ consequences }) => consequences.includes(consequence)).length;
  return {
    schemaVersion: IMPACT_VERSION,
    tool: { name: 'lke', version },
    old: comparedRubric(old),
    new: comparedRubric(next),
    touched,
    bands: countBands(old, next, twices),
    spread: spreadOf(twices.filter(isRanked)),
    troubles: carrier.troubles(),
    skipped,
    counts: {
      submissions: submissions.length,
      compared: twices.length,
      ranked: twices.filter(isRanked).length,
      touched: touched.length,
      untouched: twices.length - touched.length,
      flips: withOne('flip'),
      lost: withOne('lost'),
      gained: withOne('gained'),
      unsettled: withOne('unsettled'),
      indexChanges: withOne('index'),
      rankMoves: withOne('rank'),
    },
  };
}

function reasonToSkip(
  { rubric, answers }: KeptSubmission,
  old: LoadedRubric,
  questions: Questions,
): SkipReason | null {
  if (answers === null) return 'failed';
  if (rubric !== old.rubric.id) return 'other-rubric';
  return fitAll(answers, questions) ? null : 'unfit';
}

/** From the highest band of the new rubric; those of the old one alone and the unknown at the end. */
function countBands(old: LoadedRubric, next: LoadedRubric, twices: readonly Twice[]): readonly BandCount[] {
  const known = [...(next.rubric.bands?.bands ?? []), ...(old.rubric.bands?.bands ?? [])];
  const bands = known.filter((band, index) => known.findIndex(({ id }) => id === band.id) === index);
  const count = (which: (twice: Twice) => Score, id: string | null) =>
    twices.filter((twice) => (which(twice).band?.band ?? null) === id).length;
  const counted = (id: string | null) => ({
    old: count((twice) => twice.old, id),
    new: count((twice) => twice.new, id),
  });
  if (bands.length === 0) return [];
  const unknown = counted(null);
  return [
    ...bands.map(({ id, title }): BandCount => ({ band: id, title, ...counted(id) })),
    ...(unknown.old + unknown.new === 0 ? [] : [{ band: null, title: null, ...unknown }]),
  ];
}

function spreadOf(twices: readonly Twice[]): Impact['spread'] {
  const old = spreadIn(twices.flatMap((twice) => twice.old.root.points ?? []));
  const next = spreadIn(twices.flatMap((twice) => twice.new.root.points ?? []));
  return old === null || next === null ? null : { old, new: next };
}

function spreadIn(values: readonly Fraction[]): Spread | null {
  const sorted = values.toSorted(compare);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  const [first, second] = [middle[0], middle.at(-1)];
  if (lowest === undefined || highest === undefined || first === undefined || second === undefined)
    return null;
  const median = first === second ? first : divide(add(first, second), fromInteger(2));
  return {
    lowest: figureOf(lowest),
    median: figureOf(median),
    mean: figureOf(divide(sum(sorted), fromInteger(sorted.length))),
    highest: figureOf(highest),
  };
}
