/** What is listed of an assessment's change areas and components, whatever it is written in. */
import { divide, isZero, multiply } from '../domain/fraction.ts';
import type { Assessment, Figure, Interval, ReportedNode } from '../domain/report.ts';
import type { Localized } from '../domain/rubric.ts';
import type { Tally } from '../domain/score.ts';
import { exactValue } from './figure.ts';
import { type Bounds, HUNDRED } from './text/bounds.ts';

/** One line, wherever it comes from. */
export interface AreaLine {
  readonly title: Localized;
  /** 0 for a change area and a component at the top. */
  readonly depth: number;
  readonly weight: Figure;
  readonly points: Figure | null;
  readonly range: Interval;
  readonly tally: Tally;
}

/** The components below the index; where one holds no change area, its parts below it. */
export function componentLines({ areas, tree }: Assessment): readonly AreaLine[] {
  const inAreas = new Set(areas.flatMap((area) => area.nodes));
  return tree === null ? [] : tree.children.flatMap((child) => linesOf(child, 0, inAreas));
}

/** The index as a line; null when the rubric gives it no weight. */
export function indexLine({ rubric, tree }: Assessment): AreaLine | null {
  return tree === null ? null : lineOf(tree, 0, rubric?.indexTitle ?? tree.title);
}

/** The bounds of one line: its full weight decides too, and what decides about points does so as a percentage. */
export function lineBounds(bounds: Bounds, weight: Figure): Bounds {
  const whole = exactValue(weight);
  const points = [...bounds.points, whole];
  if (isZero(whole)) return { ...bounds, points };
  const asPercent = points.map((bound) => multiply(divide(bound, whole), HUNDRED));
  return { points, percent: [...bounds.percent, ...asPercent] };
}

function linesOf(node: ReportedNode, depth: number, inAreas: ReadonlySet<string>): readonly AreaLine[] {
  const own = lineOf(node, depth);
  const below = node.children.filter((child) => child.level === 'component' || !holdsArea(node, inAreas));
  const groups = below.filter((child) => child.kind === 'group' || depth === 0);
  const lines = groups.flatMap((child) =>
    child.level === 'component' ? linesOf(child, depth + 1, inAreas) : (lineOf(child, depth + 1) ?? []),
  );
  return own === null ? lines : [own, ...lines];
}

function holdsArea(node: ReportedNode, inAreas: ReadonlySet<string>): boolean {
  return inAreas.has(node.id) || node.children.some((child) => holdsArea(child, inAreas));
}

function lineOf(node: ReportedNode, depth: number, title = node.title): AreaLine | null {
  const { weight, range, points, tally } = node;
  return weight === null || range === null ? null : { title, depth, weight, points, range, tally };
}
