/** The worked cases of a rubric as a table, and what they cover. */
import type { CaseResult, CheckedRubric, Coverage, RubricTest } from '../../domain/rubric-report.ts';
import { exactValue, formatFigure } from '../figure.ts';
import { type Column, drawTable, type TableRow } from '../text/columns.ts';
import { drawFields, heading } from '../text/paragraph.ts';
import type { Pen } from '../text/pen.ts';

const DECIMALS = 2;

export function drawTest(checked: CheckedRubric, test: RubricTest, pen: Pen): readonly string[] {
  const name = checked.rubric === null ? checked.file : `${checked.rubric.id} ${checked.rubric.version}`;
  const cases = test.cases.length === 0 ? [] : drawTable(columnsOf(pen), rowsOf(test, pen), pen.width, pen);
  const coverage =
    test.coverage.length === 0
      ? []
      : ['', ...heading(pen.labels.rubricReport.coverage, pen), ...drawCoverage(test.coverage, pen)];
  return [...heading(pen.text(name), pen), ...cases, ...coverage];
}

function columnsOf(pen: Pen): readonly Column[] {
  const { column } = pen.labels.rubricReport;
  return [
    { head: column.case, align: 'left', takesRest: true, leaveOut: 0 },
    { head: column.outcome, align: 'left', leaveOut: 0 },
    { head: column.index, align: 'right', leaveOut: 1 },
    { head: column.band, align: 'left', leaveOut: 2 },
    { head: column.gates, align: 'left', leaveOut: 3 },
  ];
}

function rowsOf(test: RubricTest, pen: Pen): readonly TableRow[] {
  const { outcome } = pen.labels.rubricReport;
  return test.cases.map((result) => {
    const paint = result.outcome === 'passed' ? pen.ink.green : pen.ink.red;
    return [
      { text: pen.text(result.case) },
      { text: outcome[result.outcome], paint },
      { text: indexText(result, pen) },
      { text: pen.text(result.band ?? pen.glyphs.dash) },
      { text: gatesText(result, pen) },
    ];
  });
}

function indexText({ index }: CaseResult, pen: Pen): string {
  if (index === null) return pen.glyphs.dash;
  return formatFigure(exactValue(index), { language: pen.language, decimals: DECIMALS, bounds: [] });
}

function gatesText({ gates }: CaseResult, pen: Pen): string {
  if (gates.length === 0) return pen.glyphs.dash;
  return gates.map(({ gate, outcome }) => `${pen.glyphs[outcome]} ${pen.text(gate)}`).join(' ');
}

function drawCoverage(coverage: readonly Coverage[], pen: Pen): readonly string[] {
  const words = pen.labels.rubricReport;
  const fields = coverage.map(({ kind, total, untouched }) => ({
    label: `  ${words.part[kind]}`,
    texts: [
      words.touched(String(total - untouched.length), String(total)),
      // All of them only where everything was asked for: they may be hundreds.
      ...(pen.perCode === null ? untouched.map(pen.text) : []),
    ],
    paint: untouched.length === 0 ? pen.ink.green : pen.ink.yellow,
  }));
  return drawFields(fields, pen);
}
