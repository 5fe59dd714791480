/** LKE3xx answers, 4xx evidence, 5xx logic between answers. */
import type { Severity } from '../diagnostic.ts';

export interface AnswerCodes {
  /** The answer is none of its scale's options. */
  LKE301: { indicator: string; raw: string; options: readonly string[] };
}

export const ANSWER_SEVERITIES = {
  LKE301: 'error',
} satisfies Record<keyof AnswerCodes, Severity>;
