/** Schemas of a score: its tree with answers and steps, its areas, gates and band. */
import type {
  ReportedAnswer,
  ReportedArea,
  ReportedBand,
  ReportedCheck,
  ReportedCount,
  ReportedGate,
  ReportedNode,
  ReportedStep,
} from '../../domain/report.ts';
import type { Level } from '../../domain/rubric.ts';
import type { Absence, ScoreState } from '../../domain/score.ts';
import type { CountValue, Match, ValueKind } from '../../domain/submission.ts';
import * as is from './kinds.ts';
import { ref } from './names.ts';

export const COUNT = is.object<ReportedCount>({
  count: is.text(),
  kind: is.word<CountValue['kind']>({ count: true, blank: true, unreadable: true }),
  value: is.nullable(is.text('An exact text.')),
  raw: is.nullable(is.text()),
  place: is.nullable(ref('Place')),
  at: is.nullable(is.text()),
});

export const ANSWER = is.object<ReportedAnswer>({
  match: is.word<Match>({ found: true, 'not-found': true, ambiguous: true }),
  kind: is.word<ValueKind>({
    choice: true,
    number: true,
    share: true,
    counts: true,
    blank: true,
    'not-applicable': true,
    unreadable: true,
  }),
  value: is.either(
    is.text('The option, or the number or share as an exact text.'),
    is.list(COUNT),
    is.nothing(),
  ),
  absence: is.nullable(
    is.word<Absence>({
      blank: true,
      'not-applicable': true,
      unreadable: true,
      'not-found': true,
      incomputable: true,
      unestablished: true,
    }),
  ),
  raw: is.text("The cell's text as the file has it."),
  place: is.nullable(ref('Place')),
  at: is.nullable(is.text()),
  evidence: is.text(),
});

export const STEP: is.Schema<ReportedStep> = {
  json: {
    description: 'One step of a derivation; figures are exact texts.',
    type: 'object',
    properties: { rule: { type: 'string' } },
    required: ['rule'],
  },
};

export const NODE = is.object<ReportedNode>({
  id: is.text(),
  kind: is.word<ReportedNode['kind']>({ group: true, indicator: true }),
  level: is.word<Level | 'indicator'>({
    component: true,
    area: true,
    'sub-area': true,
    part: true,
    indicator: true,
  }),
  number: is.nullable(is.text()),
  title: ref('Localized'),
  state: is.word<ScoreState>({ scored: true, 'nothing-answered': true, undetermined: true }),
  weight: is.nullable(ref('Figure')),
  share: is.nullable(ref('Figure')),
  points: is.nullable(ref('Figure')),
  range: is.nullable(ref('Interval')),
  tally: ref('Tally'),
  confidence: ref('Confidence'),
  attainable: is.nullable(ref('Figure')),
  recommendation: is.nullable(ref('Localized')),
  steps: is.list(STEP),
  answer: is.nullable(ANSWER),
  children: is.list(ref('Node')),
});

export const AREA = is.object<ReportedArea>({
  id: is.text(),
  title: ref('Localized'),
  nodes: is.list(is.text()),
  weight: ref('Figure'),
  points: is.nullable(ref('Figure')),
  range: ref('Interval'),
  tally: ref('Tally'),
});

export const CHECK = is.object<ReportedCheck>({
  id: is.text(),
  title: ref('Localized'),
  nodes: is.list(is.text()),
  measure: is.word<ReportedCheck['measure']>({ points: true, share: true }),
  outcome: ref('Outcome'),
  figure: is.nullable(ref('Figure')),
  range: ref('Interval'),
  bound: ref('Figure'),
  inclusive: is.flag(),
  margin: is.nullable(ref('Figure')),
  confidence: ref('Confidence'),
  note: is.text(),
});

export const GATE = is.object<ReportedGate>({
  id: is.text(),
  title: ref('Localized'),
  outcome: ref('Outcome'),
  checks: is.list(CHECK),
});

export const BAND = is.object<ReportedBand>({
  id: is.nullable(is.text()),
  title: is.nullable(ref('Localized')),
  lower: is.nullable(ref('Figure')),
  inclusive: is.flag(),
  low: is.text('The band of the lowest index still possible.'),
  high: is.text('The band of the highest index still possible.'),
  confidence: ref('Confidence'),
  note: is.text(),
  next: is.nullable(
    is.object<NonNullable<ReportedBand['next']>>({
      id: is.text(),
      bound: ref('Figure'),
      inclusive: is.flag(),
      missing: ref('Figure'),
    }),
  ),
});
