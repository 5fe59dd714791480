/** Several assessments in one table, and how many of each kind there are. */
import type { Assessment, Report } from '../../domain/report.ts';
import type { Words } from '../words.ts';
import { boundsOf } from './bounds.ts';
import { type Cell, type Column, drawTable } from './columns.ts';
import { pointsText, rangeText } from './numbers.ts';
import type { Pen } from './pen.ts';
import { wrap } from './width.ts';

export function drawSummary(report: Report, pen: Pen): readonly string[] {
  const { columns, rows } = summaryTable(report, pen);
  return [...drawTable(columns, rows, pen.width, pen), '', ...drawCounts(report, pen)];
}

/** A row for each assessment, before it is drawn. */
export function summaryTable(
  { assessments }: Pick<Report, 'assessments'>,
  pen: Pen,
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] } {
  return { columns: columns(pen), rows: assessments.map((assessment) => cells(assessment, pen)) };
}

export function drawCounts(report: Pick<Report, 'counts'>, pen: Pen): readonly string[] {
  return wrap(countsText(report, pen), pen.width).map((line) => pen.ink.bold(line));
}

/** "3 files: 2 scored, 1 could not be scored". */
export function countsText({ counts }: Pick<Report, 'counts'>, { labels: { files } }: Words): string {
  const kinds = ['scored', 'nothingAnswered', 'undetermined', 'failed'] as const;
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => files[kind](String(counts[kind])));
  return `${files.total(String(counts.files))}: ${parts.join(', ')}`;
}

function columns(pen: Pen): readonly Column[] {
  const { column } = pen.labels;
  return [
    { head: column.file, align: 'left', takesRest: true, leaveOut: 0 },
    { head: column.index, align: 'right', leaveOut: 0 },
    { head: column.band, align: 'left', leaveOut: 1 },
    { head: column.answered, align: 'right', leaveOut: 3 },
    { head: column.errorsShort, align: 'right', leaveOut: 2 },
  ];
}

function cells(assessment: Assessment, pen: Pen): readonly Cell[] {
  const { tally, findings, outcome } = assessment;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return [
    { text: pen.text(assessment.file.name) },
    { text: indexText(assessment, pen), paint: pen.ink.bold },
    { text: standingText(assessment, pen), paint: outcome === 'failed' ? pen.ink.red : (text) => text },
    { text: tally === null ? pen.glyphs.dash : `${tally.answered}/${tally.questions}` },
    { text: String(errors), paint: errors > 0 ? pen.ink.red : (text) => text },
  ];
}

function indexText(assessment: Assessment, pen: Pen): string {
  const { index, range, outcome } = assessment;
  if (index !== null) return pointsText(index, boundsOf(assessment), pen);
  return outcome === 'undetermined' && range !== null
    ? rangeText(range, boundsOf(assessment), pen)
    : pen.glyphs.dash;
}

/** The predicate, the highest gate passed, or why there is neither. */
function standingText(assessment: Assessment, pen: Pen): string {
  const { outcome, band, gates } = assessment;
  if (outcome === 'failed' || outcome === 'nothing-answered') return pen.labels.outcomeShort[outcome];
  if (band?.id != null) return pen.text(band.id);
  if (band !== null)
    return band.low === band.high
      ? pen.text(band.low)
      : `${pen.text(band.low)}${pen.glyphs.to}${pen.text(band.high)}`;
  const passed = gates.filter((gate) => gate.outcome === 'passed').at(-1);
  return passed === undefined ? pen.glyphs.dash : pen.say(passed.title);
}
