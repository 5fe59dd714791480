/** What a change of the rubric does to submissions, in words and figures that every format for people shares. */
import type { Impact, TouchedSubmission } from '../domain/impact.ts';
import type { Figure } from '../domain/report.ts';
import type { Labels } from '../messages/labels.ts';
import type { Language } from '../messages/language.ts';
import { contrastedTexts, changeText as signedText } from '../messages/number.ts';
import type { Hand } from './diff-words.ts';

/** One submission's row: name, old and new index, change, predicate, gates, rank. */
export function touchedCells(touched: TouchedSubmission, hand: Hand): readonly string[] {
  const { agency, file, old, new: next, change, gates } = touched;
  const [from, to] = indexTexts(old.index, next.index, hand);
  return [
    agency === null ? hand.text(file) : `${hand.text(agency)} (${hand.text(file)})`,
    from,
    to,
    change === null ? hand.labels.unknown : signedText(change.exact, hand.language),
    bandText(old.band, next.band, hand),
    gates.map((gate) => gateText(gate, hand)).join(', '),
    rankText(touched, hand),
  ];
}

/** With as many decimals as it takes to tell them apart. */
function indexTexts(old: Figure | null, next: Figure | null, hand: Hand): readonly [string, string] {
  const unknown = hand.labels.unknown;
  if (old === null && next === null) return [unknown, unknown];
  const [from, to] = contrastedTexts(
    old?.exact ?? next?.exact ?? '0',
    next?.exact ?? old?.exact ?? '0',
    hand.language,
  );
  return [old === null ? unknown : from, next === null ? unknown : to];
}

function bandText(old: string | null, next: string | null, hand: Hand): string {
  const name = (band: string | null) => (band === null ? hand.labels.impact.unknownBand : hand.text(band));
  return old === next ? (old === null ? '' : name(old)) : `${name(old)} ${hand.arrow} ${name(next)}`;
}

function gateText({ gate, old, new: next }: TouchedSubmission['gates'][number], hand: Hand): string {
  const outcome = (value: typeof old) => (value === null ? '' : hand.labels.outcome[value]);
  return `${hand.text(gate)}: ${outcome(old)} ${hand.arrow} ${outcome(next)}`;
}

function rankText({ old, new: next, rankMove }: TouchedSubmission, hand: Hand): string {
  if (old.rank === null || next.rank === null || rankMove === null) return '';
  if (rankMove === 0) return String(next.rank);
  return `${old.rank} ${hand.arrow} ${next.rank} (${signedText(String(rankMove), hand.language)})`;
}

export function touchedHeads(labels: Labels): readonly string[] {
  const { column } = labels.impact;
  return [column.submission, column.old, column.new, column.change, column.band, column.gates, column.rank];
}

/** The sentence that counts: what is gravest first. */
export function impactCounts({ counts }: Impact, labels: Labels): string {
  const words = labels.impact;
  const told = [
    [counts.flips, words.flips],
    [counts.lost, words.lost],
    [counts.unsettled, words.unsettled],
    [counts.gained, words.gained],
    [counts.indexChanges, words.indexes],
    [counts.rankMoves, words.ranks],
  ] as const;
  const parts = told.filter(([count]) => count > 0).map(([count, word]) => word(String(count)));
  const rest = counts.submissions - counts.compared;
  return [
    words.submissions(String(counts.submissions)),
    [
      ...(parts.length === 0 ? [words.none] : parts),
      words.untouched(String(counts.untouched)),
      ...(rest === 0 ? [] : [words.leftOut(String(rest))]),
    ].join(', '),
  ].join(': ');
}

/** Rows of the distribution: what, old, new. */
export function spreadRows({ spread }: Impact, labels: Labels, language: Language): readonly string[][] {
  if (spread === null) return [];
  return (['highest', 'mean', 'median', 'lowest'] as const).map((which) => [
    labels.impact.spread[which],
    ...contrastedTexts(spread.old[which].exact, spread.new[which].exact, language),
  ]);
}

export function bandRows({ bands }: Impact, hand: Hand): readonly string[][] {
  return bands.map(({ band, old, new: next }) => [
    band === null ? hand.labels.impact.unknownBand : hand.text(band),
    String(old),
    String(next),
    next === old ? '' : signedText(String(next - old), hand.language),
  ]);
}

export function troubleRows({ troubles }: Impact, hand: Hand): readonly string[][] {
  return troubles.map(({ question, was, title, trouble, submissions }) => [
    `${hand.text(title[hand.language])} [${hand.text(question ?? was ?? '')}]`,
    question === was || was === null ? '' : hand.text(was),
    hand.labels.impact.trouble[trouble],
    String(submissions),
  ]);
}

export function skippedRows({ skipped }: Impact, hand: Hand): readonly string[][] {
  return skipped.map(({ file, reason }) => [hand.text(file), hand.labels.impact.skippedReason[reason]]);
}
