/** A score's tree as a report carries it, beside what the rubric and the answers say of each node. */
import { type Fraction, isZero, multiply, toExactText } from '../domain/fraction.ts';
import { placeText } from '../domain/place.ts';
import type {
  Figure,
  Interval,
  ReportedAnswer,
  ReportedCount,
  ReportedNode,
  ReportedStep,
} from '../domain/report.ts';
import type { RubricNode } from '../domain/rubric.ts';
import type { Absence, ScoreNode, Step } from '../domain/score.ts';
import type { Answer, CountAnswer } from '../domain/submission.ts';
import { figureOf, figureOrNull, intervalOf, lastingFigure } from './figure.ts';

export type AnswersById = ReadonlyMap<string, Answer>;

/** What is known of the indicators, by their ids. */
export interface Particulars {
  readonly answers: AnswersById;
  readonly attainable: ReadonlyMap<string, Fraction>;
}

/** The node and all below it. The two trees have the same shape. */
export function reportNode(rubric: RubricNode, score: ScoreNode, particulars: Particulars): ReportedNode {
  const { weight } = score;
  const points = figureOrNull(score.points);
  const attainable = particulars.attainable.get(score.id) ?? null;
  const children = rubric.kind === 'group' ? rubric.children : [];
  return {
    id: score.id,
    kind: score.kind,
    level: score.level,
    number: rubric.number,
    title: rubric.title,
    state: score.state,
    weight: weight === null ? null : lastingFigure(weight),
    share: shareOf(score),
    points,
    range: weight === null ? null : rangeOf(score, weight, points),
    tally: score.tally,
    confidence: rubric.provenance.confidence,
    attainable: attainable === null ? null : lastingFigure(attainable),
    recommendation:
      rubric.kind === 'group' || attainable === null || isZero(attainable) ? null : rubric.recommendation,
    steps: score.steps.map(reportStep),
    answer: rubric.kind === 'indicator' ? reportAnswer(particulars.answers.get(rubric.id), score) : null,
    children: score.children.map((child, index) => {
      const below = children[index];
      if (below === undefined || below.id !== child.id)
        throw new Error(`${child.id} is not where its rubric has it`);
      return reportNode(below, child, particulars);
    }),
  };
}

/** The share of an indicator is most often the very value of an option. */
function shareOf({ kind, share }: ScoreNode): Figure | null {
  if (share === null) return null;
  return kind === 'indicator' ? lastingFigure(share) : figureOf(share);
}

function rangeOf({ lowShare, highShare }: ScoreNode, weight: Fraction, points: Figure | null): Interval {
  if (points !== null && lowShare === highShare) return { low: points, high: points };
  return intervalOf(multiply(lowShare, weight), multiply(highShare, weight));
}

const LASTING_STEPS = new WeakMap<Step, ReportedStep>();

/** The step with exact texts in place of its fractions. Those about a mere option are the same in every score. */
function reportStep(step: Step): ReportedStep {
  if (step.rule !== 'option' && step.rule !== 'absent') return writeStep(step);
  const written = LASTING_STEPS.get(step) ?? writeStep(step);
  LASTING_STEPS.set(step, written);
  return written;
}

function writeStep(step: Step): ReportedStep {
  const reported: Record<string, unknown> & { rule: string } = { rule: step.rule };
  for (const [operand, value] of Object.entries<unknown>(step)) {
    reported[operand] = isFraction(value) ? toExactText(value) : value;
  }
  return reported;
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

/** An indicator the submission says nothing about was not found. */
function reportAnswer(answer: Answer | undefined, score: ScoreNode): ReportedAnswer {
  const place = answer?.place ?? null;
  return {
    match: answer?.match ?? 'not-found',
    kind: answer?.value.kind ?? 'blank',
    value: answer === undefined ? null : reportValue(answer),
    absence: absenceOf(score),
    raw: answer?.raw ?? '',
    place,
    at: place === null ? null : placeText(place),
    evidence: answer?.evidence ?? '',
  };
}

export function absenceOf(score: ScoreNode): Absence | null {
  const step = score.steps.find((candidate) => candidate.rule === 'absent');
  return step?.rule === 'absent' ? step.absence : null;
}

function reportValue({ value }: Answer): ReportedAnswer['value'] {
  switch (value.kind) {
    case 'choice':
      return value.option;
    case 'number':
    case 'share':
      return toExactText(value.value);
    case 'counts':
      return value.counts.map(reportCount);
    case 'blank':
    case 'not-applicable':
    case 'unreadable':
      return null;
  }
}

function reportCount({ count, value, place }: CountAnswer): ReportedCount {
  return {
    count,
    kind: value.kind,
    value: value.kind === 'count' ? toExactText(value.value) : null,
    raw: value.kind === 'unreadable' ? value.raw : null,
    place,
    at: place === null ? null : placeText(place),
  };
}
