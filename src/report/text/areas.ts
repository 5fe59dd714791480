/** The change areas, the components, and the index they add up to, as one table. */
import { divide, type Fraction, isZero, multiply, ONE, ZERO } from '../../domain/fraction.ts';
import type { Assessment, Figure, Interval, ReportedNode } from '../../domain/report.ts';
import type { Tally } from '../../domain/score.ts';
import { exactValue, formatBound } from '../figure.ts';
import type { Words } from '../words.ts';
import { bar } from './bar.ts';
import { type Bounds, boundsOf, HUNDRED } from './bounds.ts';
import { type Cell, type Column, drawTable, type TableRow } from './columns.ts';
import { isClosed, percentText, pointsText, rangeText, shareOf } from './numbers.ts';
import type { Pen } from './pen.ts';

const BAR_WIDTH = 12;
const INDENT = 2;

/** What a row of the table shows, wherever it comes from. */
export interface Line {
  readonly title: string;
  readonly indent: number;
  readonly strong: boolean;
  readonly weight: Figure;
  readonly points: Figure | null;
  readonly range: Interval;
  readonly tally: Tally;
}

export function drawAreas(assessment: Assessment, pen: Pen): readonly string[] {
  const table = areaTable(assessment, pen);
  return table === null ? [] : drawGroups(table, pen);
}

/** The table's lines, its groups with a rule between them. */
export function drawGroups(table: AreaTable, pen: Pen): readonly string[] {
  const rows = table.groups.map((lines): readonly TableRow[] => lines.map((line) => line.cells));
  const separated = rows.flatMap((lines, index) => (index === 0 ? lines : ['rule' as const, ...lines]));
  return drawTable(table.columns, separated, pen.width, pen);
}

/** The table before it is drawn: areas, components and the whole, in groups of which none is empty. */
export interface AreaTable {
  readonly columns: readonly Column[];
  readonly groups: readonly (readonly { readonly strong: boolean; readonly cells: readonly Cell[] }[])[];
}

/** Null when nothing of the file was scored. */
export function areaTable(assessment: Assessment, pen: Pen): AreaTable | null {
  const { tree } = assessment;
  if (tree === null) return null;
  const areas = assessment.areas.map((area): Line => {
    return { ...area, title: pen.say(area.title), indent: 0, strong: false };
  });
  const inAreas = new Set(assessment.areas.flatMap((area) => area.nodes));
  const components = tree.children.flatMap((child) => componentLines(child, 0, inAreas, pen));
  const title = assessment.rubric === null ? pen.say(tree.title) : pen.say(assessment.rubric.indexTitle);
  const total = lineOf(tree, title, 0, true);
  const open = [...areas, ...components].some((line) => !isClosed(line.range));
  const bounds = boundsOf(assessment);
  const groups = [areas, components, total === null ? [] : [total]].filter((lines) => lines.length > 0);
  return {
    columns: columns(open, pen),
    groups: groups.map((lines) =>
      lines.map((line) => ({ strong: line.strong, cells: cells(line, open, bounds, pen) })),
    ),
  };
}

/** A component; where it holds no change area, its parts below it. */
export function componentLines(
  node: ReportedNode,
  depth: number,
  inAreas: ReadonlySet<string>,
  pen: Words,
): readonly Line[] {
  const own = lineOf(node, pen.say(node.title), depth * INDENT, depth === 0);
  const below = node.children.filter((child) => child.level === 'component' || !holdsArea(node, inAreas));
  const groups = below.filter((child) => child.kind === 'group' || depth === 0);
  const lines = groups.flatMap((child) =>
    child.level === 'component'
      ? componentLines(child, depth + 1, inAreas, pen)
      : (lineOf(child, pen.say(child.title), (depth + 1) * INDENT, false) ?? []),
  );
  return own === null ? lines : [own, ...lines];
}

function holdsArea(node: ReportedNode, inAreas: ReadonlySet<string>): boolean {
  return inAreas.has(node.id) || node.children.some((child) => holdsArea(child, inAreas));
}

export function lineOf(node: ReportedNode, title: string, indent: number, strong: boolean): Line | null {
  const { weight, range, points, tally } = node;
  return weight === null || range === null ? null : { title, indent, strong, weight, points, range, tally };
}

export function columns(open: boolean, pen: Pen, first = pen.labels.column.area): readonly Column[] {
  const { column } = pen.labels;
  const all: readonly Column[] = [
    { head: first, align: 'left', takesRest: true, leaveOut: 0 },
    { head: column.weight, align: 'right', leaveOut: 0 },
    { head: column.points, align: 'right', leaveOut: 0 },
    { head: column.percent, align: 'right', leaveOut: 1 },
    { head: column.answered, align: 'right', leaveOut: 2 },
    { head: column.range, align: 'right', leaveOut: 4 },
    { head: '', align: 'left', leaveOut: 3 },
  ];
  return open ? all : all.filter((candidate) => candidate.head !== column.range);
}

export function cells(line: Line, open: boolean, bounds: Bounds, pen: Pen): readonly Cell[] {
  const paint = line.strong ? pen.ink.bold : (text: string) => text;
  const { points, weight, range, tally } = line;
  const share = points === null ? null : shareOf(points, weight);
  const low = share ?? shareOf(range.low, weight);
  const high = isClosed(range) ? low : shareOf(range.high, weight);
  const own = lineBounds(bounds, weight);
  const answered = `${tally.answered}/${tally.questions}`;
  return [
    { text: line.title, indent: line.indent, paint },
    { text: formatBound(exactValue(weight), 2, pen.language), paint },
    { text: points === null ? pen.glyphs.dash : pointsText(points, own, pen), paint },
    { text: share === null ? pen.glyphs.dash : percentText(share, own, pen), paint },
    { text: answered, paint: tally.answered < tally.questions ? pen.ink.yellow : paint },
    ...(open ? [{ text: isClosed(range) ? '' : rangeText(range, bounds, pen), paint: pen.ink.dim }] : []),
    { text: bar(atLeastZero(low), atMostOne(high), BAR_WIDTH, pen.glyphs), paint: pen.ink.cyan },
  ];
}

/** The bounds of one line: its full weight decides too, and what decides about points does so as a percentage. */
export function lineBounds(bounds: Bounds, weight: Figure): Bounds {
  const whole = exactValue(weight);
  const points = [...bounds.points, whole];
  if (isZero(whole)) return { ...bounds, points };
  const asPercent = points.map((bound) => multiply(divide(bound, whole), HUNDRED));
  return { points, percent: [...bounds.percent, ...asPercent] };
}

function atLeastZero(share: Fraction): Fraction {
  return share.numerator < 0n ? ZERO : share;
}

function atMostOne(share: Fraction): Fraction {
  return share.numerator > share.denominator ? ONE : share;
}
