/** What the cases of a rubric notice when it is changed on purpose. */
import { divide, fromInteger, multiply } from '../../domain/fraction.ts';
import type { CheckedRubric, MutationTally, RubricMutation } from '../../domain/rubric-report.ts';
import { formatFigure } from '../figure.ts';
import { HUNDRED } from '../text/bounds.ts';
import { type Column, drawTable, type TableRow } from '../text/columns.ts';
import { heading } from '../text/paragraph.ts';
import type { Pen } from '../text/pen.ts';

const DECIMALS = 1;

export function drawMutation(checked: CheckedRubric, mutation: RubricMutation, pen: Pen): readonly string[] {
  const name = checked.rubric === null ? checked.file : `${checked.rubric.id} ${checked.rubric.version}`;
  const words = pen.labels.rubricReport;
  const rows: readonly TableRow[] = [
    ...mutation.kinds.map((tally) => rowOf(words.change[tally.kind], tally, pen)),
    'rule',
    rowOf(words.total, mutation, pen),
  ];
  return [...heading(pen.text(name), pen), ...drawTable(columnsOf(pen), rows, pen.width, pen)];
}

function columnsOf(pen: Pen): readonly Column[] {
  const { changeColumn } = pen.labels.rubricReport;
  return [
    { head: changeColumn.kind, align: 'left', takesRest: true, leaveOut: 0 },
    { head: changeColumn.made, align: 'right', leaveOut: 0 },
    { head: changeColumn.noticed, align: 'right', leaveOut: 0 },
    { head: '%', align: 'right', leaveOut: 1 },
    { head: changeColumn.refused, align: 'right', leaveOut: 2 },
  ];
}

function rowOf(label: string, tally: Omit<MutationTally, 'kind'>, pen: Pen): TableRow {
  const paint = tally.noticed === tally.made ? pen.ink.green : pen.ink.yellow;
  return [
    { text: label },
    { text: String(tally.made) },
    { text: String(tally.noticed), paint },
    { text: tally.made === 0 ? pen.glyphs.dash : percentText(tally.noticed, tally.made, pen) },
    { text: String(tally.refused) },
  ];
}

/** "97.3% of the changes are noticed by the cases (730 of 750)", over all rubrics. */
export function scoreText(rubrics: readonly CheckedRubric[], pen: Pen): string {
  const sum = (key: 'made' | 'noticed') =>
    rubrics.reduce((total, { mutation }) => total + (mutation?.[key] ?? 0), 0);
  const [made, noticed] = [sum('made'), sum('noticed')];
  const words = pen.labels.rubricReport;
  if (made === 0) return words.nothingMade;
  return words.noticed(percentText(noticed, made, pen), String(noticed), String(made));
}

/** All of them only when it is all of them: never rounded up to 100. */
function percentText(part: number, whole: number, pen: Pen): string {
  const percent = multiply(divide(fromInteger(part), fromInteger(whole)), HUNDRED);
  return formatFigure(percent, { language: pen.language, decimals: DECIMALS, bounds: [HUNDRED] });
}
