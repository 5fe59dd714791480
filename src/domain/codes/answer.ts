/** LKE3xx answers, 4xx evidence, 5xx logic between answers. */
import type { Severity } from '../diagnostic.ts';

export interface AnswerCodes {
  /** The answer is none of its scale's options. */
  LKE301: { indicator: string; raw: string; options: readonly string[] };
  /** The answer holds a character nobody can see, or one that only looks like a letter of the scale. */
  LKE302: { indicator: string; raw: string; codePoints: string; options: readonly string[] };
  /** A number where one of the options belongs, or a text where a number belongs. */
  LKE303: { indicator: string; raw: string; found: 'number' | 'text' | 'boolean'; expected: string };
  /** A number outside its scale. */
  LKE304: { indicator: string; raw: string; minimum: string; maximum: string };
  /** A date where an answer belongs. */
  LKE305: { indicator: string; raw: string };
  /** A formula error where an answer belongs. */
  LKE306: { indicator: string; raw: string };
  /** A text that can be read as two different numbers. */
  LKE307: { indicator: string; raw: string; readings: readonly string[] };
  /** A number above 1 without a per cent sign where a share belongs. */
  LKE308: { indicator: string; raw: string };
  /** The form's own placeholder was left as the answer: read as blank. */
  LKE309: { indicator: string; raw: string };
  /** The answer is a formula, and not one over counts that were read: its cached result was taken. */
  LKE310: { indicator: string; formula: string; raw: string };
  /** A count is no number from 0 up. */
  LKE311: { indicator: string; count: string; raw: string };
  /** Not answered. */
  LKE312: { indicator: string; title: string };
  /** Some counts of an indicator are filled in and some are blank. */
  LKE313: { indicator: string; blank: readonly string[] };
  /** Counts that contradict each other: a part above its whole, a sum that is not the sum. */
  LKE501: { indicator: string; problem: 'part-above-whole' | 'sum-differs'; found: string; expected: string };
  /** An answer that another answer makes impossible or worthless. */
  LKE502: { indicator: string; answer: string; on: string; onAnswer: string };
}

export const ANSWER_SEVERITIES = {
  LKE301: 'error',
  LKE302: 'error',
  LKE303: 'error',
  LKE304: 'error',
  LKE305: 'error',
  LKE306: 'error',
  LKE307: 'error',
  LKE308: 'error',
  LKE309: 'warning',
  LKE310: 'warning',
  LKE311: 'error',
  LKE312: 'warning',
  LKE313: 'error',
  LKE501: 'warning',
  LKE502: 'warning',
} satisfies Record<keyof AnswerCodes, Severity>;
