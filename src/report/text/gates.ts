/** The gates: each check with its figure, its bound, and how far the two lie apart. */
import { multiply } from '../../domain/fraction.ts';
import type { Assessment, ReportedCheck, ReportedGate } from '../../domain/report.ts';
import type { GateCheck } from '../../domain/rubric.ts';
import { exactValue, formatBound } from '../figure.ts';
import type { Words } from '../words.ts';
import { type Bounds, boundsOf, HUNDRED } from './bounds.ts';
import { type Cell, type Column, drawTable } from './columns.ts';
import { percentSigned, pointsText, signedText } from './numbers.ts';
import { heading } from './paragraph.ts';
import type { Pen } from './pen.ts';

export function drawGates(assessment: Assessment, pen: Pen): readonly string[] {
  return gateTables(assessment, pen).flatMap(({ title, columns, rows }, index) => [
    ...(index === 0 ? [] : ['']),
    ...heading(title, pen),
    ...drawTable(columns, rows, pen.width, pen),
  ]);
}

/** The checks of one gate before they are drawn. */
export interface GateTable {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function gateTables(assessment: Assessment, pen: Pen): readonly GateTable[] {
  if (assessment.outcome === 'nothing-answered') return [];
  const bounds = boundsOf(assessment);
  return assessment.gates.map(({ title, outcome, checks }) => ({
    title: `${pen.labels.gates} ${pen.say(title)}: ${pen.labels.outcome[outcome]}`,
    columns: columns(pen),
    rows: checks.map((check) => cells(check, bounds, pen)),
  }));
}

function columns(pen: Pen): readonly Column[] {
  const { column } = pen.labels;
  return [
    { head: '', align: 'left', leaveOut: 0 },
    { head: column.measure, align: 'left', takesRest: true, leaveOut: 0 },
    { head: column.points, align: 'right', leaveOut: 0 },
    { head: column.bound, align: 'right', leaveOut: 0 },
    { head: column.margin, align: 'right', leaveOut: 1 },
    { head: '', align: 'left', leaveOut: 2 },
  ];
}

function cells(check: ReportedCheck, bounds: Bounds, pen: Pen): readonly Cell[] {
  const paint = outcomePaint(check.outcome, pen);
  return [
    { text: pen.glyphs[check.outcome], paint },
    { text: pen.say(check.title) },
    { text: checkFigure(check, bounds, pen) },
    { text: checkBound(check, pen) },
    { text: checkMargin(check, pen), paint },
    { text: pen.labels.outcome[check.outcome], paint },
  ];
}

/** The figure in the check's own measure, or the range it lies in. */
export function checkFigure(check: ReportedCheck, bounds: Bounds, pen: Words): string {
  const { figure, range, measure } = check;
  const print = (part: typeof range.low) =>
    measure === 'share' ? percentSigned(exactValue(part), bounds, pen) : pointsText(part, bounds, pen);
  return figure === null ? `${print(range.low)}${pen.glyphs.to}${print(range.high)}` : print(figure);
}

/** The bound with its sign: "≥ 75.00", "> 60%". */
export function checkBound(check: ReportedCheck, pen: Words): string {
  return boundText({ ...check, bound: exactValue(check.bound) }, pen);
}

/** The same of a rubric's own check, whose bound is a fraction. */
export function boundText(
  { bound, inclusive, measure }: Pick<GateCheck, 'bound' | 'inclusive' | 'measure'>,
  pen: Words,
): string {
  const sign = inclusive ? pen.glyphs.atLeast : '>';
  if (measure === 'points') return `${sign} ${formatBound(bound, 2, pen.language)}`;
  return `${sign} ${formatBound(multiply(bound, HUNDRED), 0, pen.language)}%`;
}

/** The margin in what its column counts: points, or percentage points. */
export function checkMargin(check: ReportedCheck, pen: Words): string {
  if (check.margin === null) return '';
  const margin = exactValue(check.margin);
  return signedText(check.measure === 'share' ? multiply(margin, HUNDRED) : margin, pen);
}

function outcomePaint(outcome: ReportedGate['outcome'], pen: Pen): (text: string) => string {
  return { passed: pen.ink.green, failed: pen.ink.red, undetermined: pen.ink.yellow }[outcome];
}
