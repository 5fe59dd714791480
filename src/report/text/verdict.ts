/** The most important line: the index with its predicate, or why there is none. */
import { isZero, ZERO } from '../../domain/fraction.ts';
import type { Assessment, ReportedBand } from '../../domain/report.ts';
import { exactValue, formatBound, formatFigure } from '../figure.ts';
import type { Words } from '../words.ts';
import { boundsOf } from './bounds.ts';
import { pointsText } from './numbers.ts';
import type { Pen } from './pen.ts';
import { wrap } from './width.ts';

/** The verdict as lines; the words that matter most come first and are bold. */
export function drawVerdict(assessment: Assessment, pen: Pen): readonly string[] {
  const [first = '', ...others] = verdictParts(assessment, pen);
  const lines = wrap([first, ...others].join(', '), pen.width);
  // The first part may run over several lines; only the first line of it is painted.
  const bold = lines[0]?.startsWith(first) === true ? first : (lines[0] ?? '');
  return lines.map((line, index) => (index === 0 ? pen.ink.bold(bold) + line.slice(bold.length) : line));
}

/** The verdict part by part, what matters most first: index, predicate, distance, gates, draft. */
export function verdictParts(assessment: Assessment, pen: Words): readonly string[] {
  const draft = assessment.rubric?.status === 'draft' ? [pen.labels.verdict.draft] : [];
  return [...outcomeParts(assessment, pen), ...gateParts(assessment, pen), ...draft];
}

function outcomeParts(assessment: Assessment, pen: Words): readonly string[] {
  const { verdict } = pen.labels;
  const title = assessment.rubric === null ? '' : pen.say(assessment.rubric.indexTitle);
  switch (assessment.outcome) {
    case 'scored':
      return scoredParts(assessment, title, pen);
    case 'nothing-answered':
      return [verdict.nothing(title)];
    case 'undetermined':
      return [verdict.undetermined(title), ...openParts(assessment, pen)];
    case 'failed': {
      const errors = assessment.findings.filter((finding) => finding.severity === 'error').length;
      return [`${verdict.failed}: ${verdict.errors(String(errors))}`];
    }
  }
}

function scoredParts(assessment: Assessment, title: string, pen: Words): readonly string[] {
  const { index, maximum, band } = assessment;
  const bounds = boundsOf(assessment);
  if (index === null) return [title];
  const head =
    maximum === null
      ? `${title} ${pointsText(index, bounds, pen)}`
      : pen.labels.verdict.index(
          title,
          pointsText(index, bounds, pen),
          formatBound(exactValue(maximum), 0, pen.language),
        );
  return [head, ...(band === null ? [] : bandParts(band, pen))];
}

function bandParts(band: NonNullable<Assessment['band']>, pen: Words): readonly string[] {
  const { verdict } = pen.labels;
  if (band.id === null) return [];
  const id = pen.text(band.id);
  const name = band.title === null ? verdict.bandOnly(id) : verdict.band(id, pen.say(band.title));
  const distance = distanceText(band, pen);
  return distance === null ? [name] : [name, distance];
}

/** How far it is to the next band up: "5.08 points short of AA"; null at the top or without an index. */
export function distanceText({ next }: ReportedBand, words: Words): string | null {
  if (next === null) return null;
  const { verdict } = words.labels;
  const [id, missing] = [words.text(next.id), exactValue(next.missing)];
  if (isZero(missing)) {
    return verdict.mustExceed(formatBound(exactValue(next.bound), 2, words.language), id);
  }
  return verdict.missing(
    formatFigure(missing, { language: words.language, decimals: 2, bounds: [ZERO] }),
    id,
  );
}

/** What is known when the index is not. */
function openParts(assessment: Assessment, pen: Words): readonly string[] {
  const { range, band } = assessment;
  const { verdict } = pen.labels;
  const bounds = boundsOf(assessment);
  const between =
    range === null
      ? []
      : [verdict.between(pointsText(range.low, bounds, pen), pointsText(range.high, bounds, pen))];
  if (band === null) return between;
  const [low, high] = [pen.text(band.low), pen.text(band.high)];
  return [...between, low === high ? verdict.bandOnly(low) : verdict.bandBetween(low, high)];
}

function gateParts(assessment: Assessment, pen: Words): readonly string[] {
  if (assessment.outcome === 'nothing-answered') return [];
  return assessment.gates.map((gate) => `${pen.say(gate.title)} ${pen.labels.outcome[gate.outcome]}`);
}
