/** One answer of a case as a value of its question's scale. */
import type { Fraction } from '../../domain/fraction.ts';
import { compare, ONE, ZERO } from '../../domain/fraction.ts';
import type { Indicator, Option, Scale } from '../../domain/rubric.ts';
import { normalise } from '../../domain/spelling.ts';
import type { CountAnswer, CountValue, Match, Value } from '../../domain/submission.ts';
import { readNumber } from '../exact.ts';
import { ANSWER_WORDS, type AnswerText, type AnswerWord } from './case.ts';

export interface ReadValue {
  readonly match: Match;
  readonly value: Value;
}

/** The value; null when the text is no answer of the scale. Counts are read by {@link readCounts}. */
export function readValue(text: string, scale: Scale): ReadValue | null {
  const named = scale.kind === 'choice' ? scale.options.find(({ id }) => id === text) : undefined;
  if (named !== undefined) return { match: 'found', value: { kind: 'choice', option: named.id } };
  const word = ANSWER_WORDS.find((candidate) => candidate === text);
  if (word !== undefined) return ofWord(word, scale);
  const value = ofScale(text, scale);
  return value === null ? null : { match: 'found', value };
}

function ofScale(text: string, scale: Scale): Value | null {
  switch (scale.kind) {
    case 'choice': {
      const option = scale.options.find((candidate) => isSpelling(text, candidate));
      return option === undefined ? null : { kind: 'choice', option: option.id };
    }
    case 'number': {
      const number = numberOf(text);
      const isWithin =
        number !== null && compare(number, scale.minimum) >= 0 && compare(number, scale.maximum) <= 0;
      return isWithin ? { kind: 'number', value: number } : null;
    }
    case 'formula': {
      const share = numberOf(text);
      return share === null ? null : { kind: 'share', value: share };
    }
    case 'unestablished':
      return { kind: 'choice', option: text };
  }
}

function ofWord(word: AnswerWord, scale: Scale): ReadValue {
  switch (word) {
    case 'best':
    case 'worst':
      return { match: 'found', value: extremeOf(scale, word) };
    case 'blank':
      return { match: 'found', value: { kind: 'blank' } };
    case 'unreadable':
      return { match: 'found', value: { kind: 'unreadable', raw: '?' } };
    case 'not-applicable':
      return { match: 'found', value: { kind: 'not-applicable' } };
    case 'not-found':
      return { match: 'not-found', value: { kind: 'blank' } };
  }
}

/** The answer that is worth most or least; where no worth is established, an answer that is read and not scored. */
function extremeOf(scale: Scale, side: 'best' | 'worst'): Value {
  switch (scale.kind) {
    case 'choice': {
      const order = side === 'best' ? 1 : -1;
      const better = (left: Option, right: Option) =>
        compare(right.value, left.value) === order ? right : left;
      return { kind: 'choice', option: scale.options.reduce(better).id };
    }
    case 'number':
      return { kind: 'number', value: side === 'best' ? scale.maximum : scale.minimum };
    case 'formula':
      return { kind: 'share', value: side === 'best' ? ONE : ZERO };
    case 'unestablished':
      return { kind: 'choice', option: side };
  }
}

/** Counts by their short or whole ids, those not named blank; the first name or text that is none is returned. */
export function readCounts(
  texts: ReadonlyMap<string, string>,
  indicator: Indicator,
): { readonly counts: readonly CountAnswer[] } | { readonly unknown: string } | { readonly wrong: string } {
  const rows = indicator.formula?.counts ?? [];
  const values = new Map<string, CountValue>();
  for (const [key, text] of texts) {
    const row = rows.find(({ id }) => id === key || id === `${indicator.id}.${key}`);
    if (row === undefined) return { unknown: key };
    const value = countOf(text);
    if (value === null) return { wrong: text };
    values.set(row.id, value);
  }
  return {
    counts: rows.map(({ id }) => ({ count: id, value: values.get(id) ?? { kind: 'blank' }, place: null })),
  };
}

function countOf(text: string): CountValue | null {
  if (text === 'blank') return { kind: 'blank' };
  if (text === 'unreadable') return { kind: 'unreadable', raw: '?' };
  const value = numberOf(text);
  return value === null ? null : { kind: 'count', value };
}

function numberOf(text: string): Fraction | null {
  const reading = readNumber(text);
  return reading.ok ? reading.number.value : null;
}

function isSpelling(text: string, option: Option): boolean {
  const comparable = normalise(text);
  return [option.id, ...option.spellings].some((spelling) => normalise(spelling) === comparable);
}

/** What a person may write for the scale, for a message. */
export function answersOf(scale: Scale, indicator: Indicator): readonly string[] {
  switch (scale.kind) {
    case 'choice':
      return scale.options.map(({ id }) => id);
    case 'number':
      return [`${rangeText(scale.minimum)}-${rangeText(scale.maximum)}`];
    case 'formula': {
      const counts = (indicator.formula?.counts ?? []).map(({ id }) => id.slice(indicator.id.length + 1));
      return ['75%', `{ ${counts.map((count) => `${count}: 3`).join(', ')} }`];
    }
    case 'unestablished':
      return ['...'];
  }
}

function rangeText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** Texts that were written as one answer, for a message. */
export function answerText(answer: AnswerText): string {
  if (typeof answer === 'string') return answer;
  return `{ ${[...answer].map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}
