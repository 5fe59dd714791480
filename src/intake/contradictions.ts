/** Answers that contradict each other: one worth something where an earlier one makes it worthless. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { isZero } from '../domain/fraction.ts';
import type { Dependence } from '../domain/rubric.ts';
import type { Answer } from '../domain/submission.ts';
import type { IndicatorEntry, Lexicon } from './lexicon.ts';

/** One finding per answer that a `zero-when` dependence takes to 0 although it claims a value. */
export function findContradictions(lexicon: Lexicon, answers: readonly Answer[]): readonly Diagnostic[] {
  if (lexicon.dependent.length === 0) return [];
  const answerOf = new Map(answers.map((answer) => [answer.indicator, answer]));
  return lexicon.dependent.flatMap((entry) =>
    entry.indicator.dependences.flatMap((dependence) => contradiction(entry, dependence, answerOf) ?? []),
  );
}

function contradiction(
  entry: IndicatorEntry,
  dependence: Dependence,
  answerOf: ReadonlyMap<string, Answer>,
): Diagnostic | null {
  const own = answerOf.get(entry.indicator.id);
  const other = answerOf.get(dependence.on);
  if (own?.value.kind !== 'choice' || other?.value.kind !== 'choice' || dependence.kind !== 'zero-when')
    return null;
  const onAnswer = other.value.option;
  const answer = own.value.option;
  if (!dependence.options.includes(onAnswer) || !isWorthSomething(entry, answer)) return null;
  return diagnose(
    'LKE502',
    { indicator: entry.indicator.id, answer, on: dependence.on, onAnswer },
    own.place,
  );
}

function isWorthSomething(entry: IndicatorEntry, answer: string): boolean {
  if (entry.scale.kind !== 'choice') return false;
  const option = entry.scale.options.find((candidate) => candidate.id === answer);
  return option !== undefined && !isZero(option.value);
}
