/** The whole way from the index to the answers, to be unfolded step by step. */
import type { Assessment, ReportedAnswer, ReportedNode } from '../../domain/report.ts';
import { excerpt } from '../../messages/excerpt.ts';
import { stepFigure, stepText } from '../explain-steps.ts';
import { exactValue, formatBound } from '../figure.ts';
import { questionsIn } from '../gains.ts';
import { pointsText } from '../text/numbers.ts';
import { data, foreign, type Leaf, section } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';

/** There are many of both, and a page must stay small enough to be sent. */
const LONGEST_ANSWER = 120;
const LONGEST_NOTE = 240;

/** Levels that stand open. */
const OPEN_DEPTH = 1;

export function writeTree({ tree }: Assessment, anchors: Anchors, leaf: Leaf): Html {
  if (tree === null) return NOTHING;
  const body = html`<p class="note">${leaf.texts.tree.note}</p>
<ul class="tree">
${writeNode(tree, 0, anchors, leaf)}</ul>
`;
  return section('tree', leaf.texts.section.tree, body, leaf);
}

/** Where each question stands on the page. */
export type Anchors = ReadonlyMap<string, string>;

/** Names made by counting: an id of a rubric is a stranger's text. */
export function anchorsOf({ tree }: Assessment, prefix: string): Anchors {
  return new Map(
    tree === null ? [] : questionsIn(tree).map(({ id }, index) => [id, `${prefix}q${index + 1}`]),
  );
}

/** A question's number and title as a link to where its answer stands. */
export function questionLink(node: ReportedNode, anchors: Anchors, leaf: Leaf): Html {
  return html`<a href="#${anchors.get(node.id) ?? ''}">${leaf.say(node.title)}</a>`;
}

function writeNode(node: ReportedNode, depth: number, anchors: Anchors, leaf: Leaf): Html {
  if (node.kind === 'indicator') return writeQuestion(node, anchors, leaf);
  const { tally, steps, children } = node;
  const open = depth < OPEN_DEPTH ? html` open` : NOTHING;
  const answered = leaf.texts.tree.answered(String(tally.answered), String(tally.questions));
  const rules = steps.map((step) => html`<p class="rule">${stepText(step, node, leaf)}</p>\n`);
  return html`<li><details${open}><summary><span class="t">${titleOf(node, leaf)}</span> <span class="v">${figureOf(node, leaf)}</span> <span class="a">${answered}</span></summary>
${rules}<ul>
${children.map((child) => writeNode(child, depth + 1, anchors, leaf))}</ul></details></li>
`;
}

function titleOf({ number, title }: ReportedNode, leaf: Leaf): Part {
  return number === null
    ? leaf.say(title)
    : html`<span class="no">${leaf.text(number)}</span> ${leaf.say(title)}`;
}

/** Points of the weight; a share where the node has no weight of its own. */
function figureOf({ weight, points, share, range }: ReportedNode, leaf: Leaf): Part {
  const { tree } = leaf.texts;
  if (weight === null) {
    return share === null ? tree.unknown : data(share, tree.share(stepFigure(share.exact, leaf)));
  }
  const whole = formatBound(exactValue(weight), 0, leaf.language);
  if (points !== null) return data(points, tree.points(pointsText(points, leaf.bounds, leaf), whole));
  if (range === null) return tree.unknown;
  const print = (figure: typeof range.low) => pointsText(figure, leaf.bounds, leaf);
  return `${tree.unknown}, ${tree.unknownBetween(print(range.low), print(range.high))}`;
}

/** A question: what was read and where, then by which rules it became a figure. */
function writeQuestion(node: ReportedNode, anchors: Anchors, leaf: Leaf): Html {
  const rules = node.steps.map((step) => html`<p class="rule">${stepText(step, node, leaf)}</p>\n`);
  const answer = node.answer === null ? NOTHING : writeAnswer(node.answer, leaf);
  return html`<li class="q" id="${anchors.get(node.id) ?? ''}"><p><span class="t">${titleOf(node, leaf)}</span> <span class="v">${figureOf(node, leaf)}</span></p>
${answer}${rules}</li>
`;
}

function writeAnswer(answer: ReportedAnswer, leaf: Leaf): Html {
  const { explain } = leaf.labels;
  if (answer.match === 'not-found') return html`<p class="read">${explain.noRow}</p>\n`;
  if (answer.match === 'ambiguous') return html`<p class="read">${explain.ambiguousRow}</p>\n`;
  const content =
    answer.raw === '' ? leaf.texts.tree.blank : html`“${foreign(excerpt(answer.raw, LONGEST_ANSWER), leaf)}”`;
  const at = answer.at === null ? NOTHING : html` <span class="at">${foreign(answer.at, leaf)}</span>`;
  const note =
    answer.evidence === ''
      ? NOTHING
      : html`<p class="evidence">${leaf.texts.tree.evidence}: ${foreign(excerpt(answer.evidence, LONGEST_NOTE), leaf)}</p>\n`;
  return html`<p class="read">${leaf.texts.tree.answer} <strong>${content}</strong>${at}</p>
${writeCounts(answer, leaf)}${note}`;
}

/** The count rows of a ratio, each with its cell. */
function writeCounts({ value }: ReportedAnswer, leaf: Leaf): Part {
  if (value === null || typeof value === 'string') return NOTHING;
  const { explain, steps, unknown } = leaf.labels;
  return value.map((count) => {
    const unread = {
      count: unknown,
      blank: steps.absent.blank,
      unreadable: `“${leaf.text(count.raw ?? '')}”`,
    };
    const figure = count.value === null ? unread[count.kind] : stepFigure(count.value, leaf);
    const at = leaf.text(count.at ?? leaf.glyphs.dash);
    return html`<p class="read">${explain.count(leaf.text(count.count), figure, at)}</p>\n`;
  });
}
