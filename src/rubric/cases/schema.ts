/** The shape of a file of worked cases, in zod. Numbers arrive as the text they were written as. */
import * as z from 'zod';
import { type Fraction, parseExactText } from '../../domain/fraction.ts';
import { readNumber } from '../exact.ts';
import { mapsAsObjects } from '../json-schema.ts';
import { key, NUMBER_EXPECTED, name, strict, text } from '../schema-words.ts';

/** A figure: as rubrics write numbers, or a fraction of any length, as a score may come to. */
function readFigure(raw: string, context: z.RefinementCtx): Fraction {
  const reading = readNumber(raw);
  if (reading.ok) return reading.number.value;
  const exact = parseExactText(raw);
  if (exact !== null && !raw.startsWith('-')) return exact;
  const params = { rule: 'number', fault: reading.fault, write: reading.write };
  context.addIssue({ code: 'custom', params });
  return z.NEVER;
}

const digits = z.string({ error: () => NUMBER_EXPECTED });
const numeric = { type: ['number', 'string'] };
const figure = digits.transform(readFigure).meta(numeric);
const expected = digits
  .transform((raw, context) => (raw === 'unknown' ? raw : readFigure(raw, context)))
  .meta(numeric);
const outcome = z.enum(['passed', 'failed', 'undetermined']);
const scalar = text.meta({ type: ['string', 'number'] });
const counts = z.map(name, scalar);
const answer = z.union([scalar, counts]);

const expectation = strict({
  index: expected.optional(),
  lowest: figure.optional(),
  highest: figure.optional(),
  band: text.optional(),
  gates: z.map(key, outcome).optional(),
  checks: z.map(key, z.map(key, outcome)).optional(),
  points: z.map(key, expected).optional(),
  shares: z.map(key, expected).optional(),
  areas: z.map(key, expected).optional(),
  units: z.map(key, expected).optional(),
  findings: z.array(text).optional(),
});

const answered = {
  every: z.map(key, answer).optional(),
  answers: z.map(key, z.union([scalar, z.array(answer).min(1), counts])).optional(),
};

const worked = strict({
  case: text,
  why: text.optional(),
  ...answered,
  units: z.map(key, z.union([z.literal('unreadable'), strict(answered)])).optional(),
  tolerance: figure.optional(),
  expect: expectation.optional(),
});

/** A whole file of cases. */
export const CASES_SCHEMA = strict({ rubric: name, cases: z.array(worked).min(1) });

export type CasesText = z.output<typeof CASES_SCHEMA>;
export type CaseText = z.output<typeof worked>;
export type ExpectationText = z.output<typeof expectation>;

/** The JSON Schema (draft-07) of a file of cases. */
export function casesJsonSchema(): Record<string, unknown> {
  return mapsAsObjects(CASES_SCHEMA);
}
