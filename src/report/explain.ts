/** The derivation of one figure: from the index down to the cells it was read from. */
import type { Assessment, ReportedAnswer, ReportedNode, ReportedUnit } from '../domain/report.ts';
import { quote } from '../messages/excerpt.ts';
import { stepFigure, stepText } from './explain-steps.ts';
import { exactValue, formatBound } from './figure.ts';
import { type Bounds, boundsOf } from './text/bounds.ts';
import { drawOrigin } from './text/head.ts';
import { pointsText } from './text/numbers.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';

/**
 * The way from the index to the node of that id and, below it, down to every cell, as an indented tree. The id
 * of a change area stands for all of its nodes. Null when the assessment has no such node.
 */
export function renderExplain(assessment: Assessment, id: string, options: TextOptions): string | null {
  const pen = takePen(options);
  const { tree } = assessment;
  const area = assessment.areas.find((candidate) => candidate.id === id);
  const wanted = new Set(tree !== null && find(tree, id) !== null ? [id] : (area?.nodes ?? []));
  if (tree === null || wanted.size === 0) return null;
  const targets = [...wanted].flatMap((target) => find(tree, target) ?? []);
  const bounds = boundsOf(assessment);
  const last = targets.flatMap((node) => hanging('', titleOf(node, bounds, pen), pen, pen.ink.bold));
  const drawn = drawNode(tree, wanted, false, { first: '', rest: '' }, bounds, pen);
  const below = (assessment.units ?? []).flatMap((unit) => drawUnit(unit, wanted, targets, pen));
  return `${[...drawOrigin(assessment, pen), '', ...drawn, ...below, '', ...last].join('\n')}\n`;
}

/** The same nodes in the form of a unit, where it has any of them. */
function drawUnit(
  { name, tree }: ReportedUnit,
  wanted: ReadonlySet<string>,
  targets: readonly ReportedNode[],
  pen: Pen,
): readonly string[] {
  const { explain } = pen.labels;
  if (tree === null) return ['', ...heading(explain.unreadUnit(pen.text(name)), pen)];
  const isWithin = targets.some((target) => find(target, tree.id) !== null);
  if (!isWithin && !leadsTo(tree, wanted)) return [];
  const drawn = drawNode(tree, wanted, isWithin, { first: '', rest: '' }, NO_BOUNDS, pen);
  return ['', ...heading(explain.unit(pen.text(name)), pen), ...drawn];
}

/** Nothing is decided by what a unit's own form comes to. */
const NO_BOUNDS: Bounds = { points: [], percent: [] };

/** Ids that `renderExplain` takes, for suggestions. */
export function explainableIds(assessment: Assessment): readonly string[] {
  const nodes = assessment.tree === null ? [] : idsOf(assessment.tree);
  return [...new Set([...nodes, ...assessment.areas.map((area) => area.id)])];
}

function idsOf(node: ReportedNode): readonly string[] {
  return [node.id, ...node.children.flatMap(idsOf)];
}

function find(node: ReportedNode, id: string): ReportedNode | null {
  if (node.id === id) return node;
  for (const child of node.children) {
    const found = find(child, id);
    if (found !== null) return found;
  }
  return null;
}

/** What stands before the first line of a node, and before all of its other lines. */
interface Prefix {
  readonly first: string;
  readonly rest: string;
}

/** A node on the way to a wanted one, or within it. */
function drawNode(
  node: ReportedNode,
  wanted: ReadonlySet<string>,
  within: boolean,
  prefix: Prefix,
  bounds: Bounds,
  pen: Pen,
): readonly string[] {
  const inside = within || wanted.has(node.id);
  const children = inside ? node.children : node.children.filter((child) => leadsTo(child, wanted));
  const stem = prefix.rest + (children.length > 0 ? pen.glyphs.stem : pen.glyphs.noStem);
  const body = bodyTexts(node, pen).flatMap((text) => hanging(stem, text, pen, undefined, stem));
  const below = children.flatMap((child, index) => {
    const last = index === children.length - 1;
    const next = {
      first: prefix.rest + (last ? pen.glyphs.lastBranch : pen.glyphs.branch),
      rest: prefix.rest + (last ? pen.glyphs.noStem : pen.glyphs.stem),
    };
    return drawNode(child, wanted, inside, next, bounds, pen);
  });
  const paint = wanted.has(node.id) ? pen.ink.bold : undefined;
  return [...hanging(prefix.first, titleOf(node, bounds, pen), pen, paint, stem), ...body, ...below];
}

function leadsTo(node: ReportedNode, wanted: ReadonlySet<string>): boolean {
  return wanted.has(node.id) || node.children.some((child) => leadsTo(child, wanted));
}

/** "1 Reform team [mp.tim]: 0.83 of 1 points". */
function titleOf(node: ReportedNode, bounds: Bounds, pen: Pen): string {
  const number = node.number === null ? '' : `${pen.text(node.number)} `;
  return `${number}${pen.say(node.title)} [${pen.text(node.id)}]: ${figureOf(node, bounds, pen)}`;
}

function figureOf(node: ReportedNode, bounds: Bounds, pen: Pen): string {
  const { explain } = pen.labels;
  const { weight, points, share, range } = node;
  if (weight === null) return share === null ? explain.noShare : explain.share(stepFigure(share.exact, pen));
  const whole = formatBound(exactValue(weight), 0, pen.language);
  if (points !== null) return explain.points(pointsText(points, bounds, pen), whole);
  if (range === null) return explain.noShare;
  return explain.noPoints(pointsText(range.low, bounds, pen), pointsText(range.high, bounds, pen));
}

/** The cell and the steps; the exact figure is what the last step gives. */
function bodyTexts(node: ReportedNode, pen: Pen): readonly string[] {
  const answer = node.answer === null ? [] : answerTexts(node.answer, pen);
  return [...answer, ...node.steps.map((step) => stepText(step, node, pen))];
}

function answerTexts(answer: ReportedAnswer, pen: Pen): readonly string[] {
  const { explain } = pen.labels;
  if (answer.match === 'not-found') return [explain.noRow];
  if (answer.match === 'ambiguous') return [explain.ambiguousRow];
  const at = pen.text(answer.at ?? '');
  const cell = answer.raw === '' ? explain.emptyCell(at) : explain.cell(at, pen.text(quote(answer.raw)));
  const evidence = answer.evidence === '' ? [] : [explain.evidence(pen.text(quote(answer.evidence)))];
  return [cell, ...countTexts(answer, pen), ...evidence];
}

/** The count rows of a ratio, each with its cell. */
function countTexts({ value }: ReportedAnswer, pen: Pen): readonly string[] {
  if (value === null || typeof value === 'string') return [];
  const { explain, steps, unknown } = pen.labels;
  return value.map((count) => {
    const unread = {
      count: unknown,
      blank: steps.absent.blank,
      unreadable: pen.text(quote(count.raw ?? '')),
    };
    const figure = count.value === null ? unread[count.kind] : stepFigure(count.value, pen);
    return explain.count(pen.text(count.count), figure, pen.text(count.at ?? pen.glyphs.dash));
  });
}
