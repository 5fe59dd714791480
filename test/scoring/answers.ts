/** Answers written down briefly, for tests of scoring. */
import { type Fraction, parseDecimal } from '../../src/domain/fraction.ts';
import type { Rubric } from '../../src/domain/rubric.ts';
import type { Score, ScoreNode } from '../../src/domain/score.ts';
import type { Answer, Value } from '../../src/domain/submission.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';

/** `null` in place of a count is a blank one, `?` an unreadable one. */
export type Counts = Readonly<Record<string, number | null | '?'>>;

export const BLANK: Value = { kind: 'blank' };
export const NOT_APPLICABLE: Value = { kind: 'not-applicable' };
export const UNREADABLE: Value = { kind: 'unreadable', raw: 'B atau C' };

export function choice(option: string): Value {
  return { kind: 'choice', option };
}

export function number(text: string): Value {
  return { kind: 'number', value: exact(text) };
}

export function share(text: string): Value {
  return { kind: 'share', value: exact(text) };
}

export function counts(rows: Counts): Value {
  return {
    kind: 'counts',
    counts: Object.entries(rows).map(([count, value]) => ({
      count,
      place: null,
      value:
        value === null
          ? { kind: 'blank' }
          : value === '?'
            ? { kind: 'unreadable', raw: '?' }
            : { kind: 'count', value: exact(String(value)) },
    })),
  };
}

export function exact(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`${text} is no decimal`);
  return value;
}

export function answer(indicator: string, value: Value, match: Answer['match'] = 'found'): Answer {
  return { indicator, match, value, place: null, raw: '', evidence: '' };
}

/** Scores `[indicator, value]` pairs; a text stands for a choice. Whatever is not named was not found. */
export function scoreOf(rubric: Rubric, values: Readonly<Record<string, Value | string>>): Score {
  const answers = Object.entries(values).map(([indicator, value]) =>
    answer(indicator, typeof value === 'string' ? choice(value) : value),
  );
  return scoreSubmission(rubric, answers);
}

export function nodeOf(score: Score, id: string): ScoreNode {
  const found = allNodes(score.root).find((node) => node.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

export function allNodes(node: ScoreNode): readonly ScoreNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}
