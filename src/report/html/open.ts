/** What answers without a value leave open: between which indexes, and which questions they are. */
import type { Assessment, ReportedNode } from '../../domain/report.ts';
import { questionsIn } from '../gains.ts';
import { pointsText } from '../text/numbers.ts';
import { foreign, heads, type Leaf, section, table } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';
import { type Anchors, questionLink } from './tree.ts';

export function writeOpen(assessment: Assessment, anchors: Anchors, leaf: Leaf): Html {
  const { tree, range } = assessment;
  if (tree === null || range === null) return NOTHING;
  const absent = questionsIn(tree).filter(({ answer }) => answer?.absence != null);
  const body = html`<p>${sentence(assessment, absent.length, leaf)}</p>
${absent.length === 0 ? NOTHING : writeList(absent, anchors, leaf)}`;
  return section('open', leaf.texts.section.open, body, leaf);
}

function sentence({ range, band }: Assessment, absent: number, leaf: Leaf): string {
  const { open } = leaf.texts;
  if (range === null) return leaf.labels.unknown;
  const print = (figure: typeof range.low) => pointsText(figure, leaf.bounds, leaf);
  if (range.low.exact === range.high.exact) return absent === 0 ? open.closed : open.same(print(range.low));
  const index = open.sentence(print(range.low), print(range.high));
  if (band === null) return index;
  const [low, high] = [leaf.text(band.low), leaf.text(band.high)];
  return `${index} ${low === high ? open.bandSame(low) : open.bands(low, high)}`;
}

function writeList(absent: readonly ReportedNode[], anchors: Anchors, leaf: Leaf): Html {
  const { open } = leaf.texts;
  const head = heads([{ name: open.question }, { name: open.cell }, { name: open.reason }]);
  const rows = absent.map((node) => {
    const at = node.answer?.at ?? null;
    const cell: Part = at === null ? leaf.glyphs.dash : foreign(at, leaf);
    return html`<tr><th scope="row">${questionLink(node, anchors, leaf)}</th><td class="at">${cell}</td><td>${reason(node, leaf)}</td></tr>\n`;
  });
  const body = html`${head}<tbody>\n${rows}</tbody>\n`;
  return html`<details><summary>${open.summary(String(absent.length))}</summary>
${table('absent', open.caption, body, leaf)}</details>
`;
}

function reason({ answer }: ReportedNode, leaf: Leaf): string {
  return answer?.absence == null ? '' : leaf.labels.steps.absent[answer.absence];
}
