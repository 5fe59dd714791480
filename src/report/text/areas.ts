/** The change areas, the components, and the index they add up to, as one table. */
import { type Fraction, ONE, ZERO } from '../../domain/fraction.ts';
import type { Assessment } from '../../domain/report.ts';
import { type AreaLine, componentLines, indexLine, lineBounds } from '../area-lines.ts';
import { exactValue, formatBound } from '../figure.ts';
import { bar } from './bar.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type Cell, type Column, drawTable, type TableRow } from './columns.ts';
import { isClosed, percentText, pointsText, rangeText, shareOf } from './numbers.ts';
import type { Pen } from './pen.ts';

const BAR_WIDTH = 12;
const INDENT = 2;

export function drawAreas(assessment: Assessment, pen: Pen): readonly string[] {
  if (assessment.tree === null) return [];
  const areas = assessment.areas.map((area): Row => ({ ...area, depth: 0, strong: false }));
  const components = componentLines(assessment).map((line): Row => ({ ...line, strong: line.depth === 0 }));
  const total = indexLine(assessment);
  const open = [...areas, ...components].some((line) => !isClosed(line.range));
  const bounds = boundsOf(assessment);
  const rows = [areas, components, total === null ? [] : [{ ...total, strong: true }]]
    .filter((lines) => lines.length > 0)
    .map((lines): readonly TableRow[] => lines.map((line) => cells(line, open, bounds, pen)));
  const separated = rows.flatMap((lines, index) => (index === 0 ? lines : ['rule' as const, ...lines]));
  return drawTable(columns(open, pen), separated, pen.width, pen);
}

interface Row extends AreaLine {
  readonly strong: boolean;
}

function columns(open: boolean, pen: Pen): readonly Column[] {
  const { column } = pen.labels;
  const all: readonly Column[] = [
    { head: column.area, align: 'left', takesRest: true, leaveOut: 0 },
    { head: column.weight, align: 'right', leaveOut: 0 },
    { head: column.points, align: 'right', leaveOut: 0 },
    { head: column.percent, align: 'right', leaveOut: 1 },
    { head: column.answered, align: 'right', leaveOut: 2 },
    { head: column.range, align: 'right', leaveOut: 4 },
    { head: '', align: 'left', leaveOut: 3 },
  ];
  return open ? all : all.filter((candidate) => candidate.head !== column.range);
}

function cells(line: Row, open: boolean, bounds: Bounds, pen: Pen): readonly Cell[] {
  const paint = line.strong ? pen.ink.bold : (text: string) => text;
  const { points, weight, range, tally } = line;
  const share = points === null ? null : shareOf(points, weight);
  const low = share ?? shareOf(range.low, weight);
  const high = isClosed(range) ? low : shareOf(range.high, weight);
  const own = lineBounds(bounds, weight);
  const answered = `${tally.answered}/${tally.questions}`;
  return [
    { text: pen.say(line.title), indent: line.depth * INDENT, paint },
    { text: formatBound(exactValue(weight), 2, pen.language), paint },
    { text: points === null ? pen.glyphs.dash : pointsText(points, own, pen), paint },
    { text: share === null ? pen.glyphs.dash : percentText(share, own, pen), paint },
    { text: answered, paint: tally.answered < tally.questions ? pen.ink.yellow : paint },
    ...(open ? [{ text: isClosed(range) ? '' : rangeText(range, bounds, pen), paint: pen.ink.dim }] : []),
    { text: bar(atLeastZero(low), atMostOne(high), BAR_WIDTH, pen.glyphs), paint: pen.ink.cyan },
  ];
}

function atLeastZero(share: Fraction): Fraction {
  return share.numerator < 0n ? ZERO : share;
}

function atMostOne(share: Fraction): Fraction {
  return share.numerator > share.denominator ? ONE : share;
}
