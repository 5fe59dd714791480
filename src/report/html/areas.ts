/** The change areas as a net and as bars against their weight, then the components and the index. */
import { compare } from '../../domain/fraction.ts';
import type { Assessment, BesideBlock, Figure } from '../../domain/report.ts';
import type { Block } from '../../domain/submission.ts';
import { exactValue, formatBound } from '../figure.ts';
import { componentLines, type Line, lineBounds, lineOf } from '../text/areas.ts';
import { shareOf as exactShare, isClosed, percentSigned, percentText, rangeText } from '../text/numbers.ts';
import { drawBar } from './bar.ts';
import { data, heads, type Leaf, points, section, table } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';
import { drawRadar, type Series } from './radar.ts';
import { shareOf } from './svg.ts';

export function writeAreas(assessment: Assessment, leaf: Leaf): Html {
  if (assessment.tree === null || assessment.outcome === 'nothing-answered') return NOTHING;
  const body = [
    writeNet(assessment, leaf),
    writeAreaTable(assessment, leaf),
    writeBeside(assessment, leaf),
    writeComponents(assessment, leaf),
  ];
  return section('areas', leaf.texts.section.areas, body, leaf);
}

function writeNet({ areas, block, beside }: Assessment, leaf: Leaf): Html {
  const axes = areas.map(({ title }, index) => ({ number: index + 1, name: leaf.say(title) }));
  const own = seriesOf(areas, areas);
  const others = beside.map((other) => seriesOf(areas, other.areas));
  const words = areas.map(({ title, points: own, weight, range }, index) => {
    const print = (figure: Figure) => percentSigned(exactShare(figure, weight), leaf.bounds, leaf);
    const value = own === null ? `${print(range.low)}${leaf.glyphs.to}${print(range.high)}` : print(own);
    return leaf.texts.areas.axis(String(index + 1), leaf.say(title), value);
  });
  const net = drawRadar(axes, [own, ...others], leaf.texts.areas.radar(words.join('; ')));
  if (net === NOTHING) return NOTHING;
  const key =
    beside.length === 0 || block === null
      ? NOTHING
      : html`<ul class="key">
<li class="own"><svg width="28" height="12" aria-hidden="true"><path d="M0 6H28"/><circle cx="14" cy="6" r="4"/></svg> ${blockName(block, leaf)}</li>
${beside.map((other) => html`<li class="other"><svg width="28" height="12" aria-hidden="true"><path d="M0 6H28"/><rect x="10.5" y="2.5" width="7" height="7"/></svg> ${blockName(other.block, leaf)}</li>\n`)}</ul>
`;
  return html`<figure>
${net}${key}<figcaption>${leaf.texts.areas.radarCaption}</figcaption>
</figure>
`;
}

/** In the order of the areas; one that the other does not have is not known. */
function seriesOf(areas: Assessment['areas'], figures: BesideBlock['areas']): Series {
  const found = areas.map(({ id, weight }) => {
    const own = figures.find((figure) => figure.id === id);
    if (own === undefined) return { share: null, open: null };
    const open = isClosed(own.range)
      ? null
      : { low: shareOf(own.range.low, weight), high: shareOf(own.range.high, weight) };
    return { share: own.points === null ? null : shareOf(own.points, weight), open };
  });
  return { shares: found.map(({ share }) => share), open: found.map(({ open }) => open) };
}

function writeAreaTable({ areas, beside, block }: Assessment, leaf: Leaf): Html {
  const isOpen = areas.some(({ range }) => !isClosed(range));
  const heaviest = heaviestOf(areas.map(({ weight }) => weight));
  if (heaviest === null) return NOTHING;
  const { texts } = leaf;
  const rows = areas.map((area, index) => {
    const others = beside.map(({ areas: theirs }) => theirs.find(({ id }) => id === area.id) ?? null);
    const bars = [
      drawBar(area, heaviest),
      ...others.map((other) =>
        other === null ? NOTHING : drawBar({ ...other, weight: area.weight }, heaviest, true),
      ),
    ];
    const name = html`<span class="no">${index + 1}</span> ${leaf.say(area.title)}${bars}`;
    const theirs = others.map(
      (other) => html`<td class="n">${pointsOrDash(other?.points ?? null, area.weight, leaf)}</td>`,
    );
    return writeLine(area, name, theirs, isOpen, leaf);
  });
  const notes = isOpen ? `${texts.areas.note} ${texts.areas.open}` : texts.areas.note;
  const others = beside.map(({ block: other }) => texts.areas.of(assessorName(other, leaf)));
  const own = block === null || beside.length === 0 ? null : texts.areas.of(assessorName(block, leaf));
  const head = lineHeads(
    [leaf.labels.column.area, own ?? leaf.labels.column.points, ...others],
    isOpen,
    leaf,
  );
  return html`${table('area-table', texts.areas.caption, html`${head}<tbody>\n${rows}</tbody>\n`, leaf)}<p class="note">${notes}</p>
`;
}

function writeComponents(assessment: Assessment, leaf: Leaf): Html {
  const { tree, areas, rubric } = assessment;
  if (tree === null) return NOTHING;
  const inAreas = new Set(areas.flatMap((area) => area.nodes));
  const lines = tree.children.flatMap((child) => componentLines(child, 0, inAreas, leaf));
  const total = lineOf(tree, leaf.say(rubric?.indexTitle ?? tree.title), 0, true);
  if (lines.length === 0) return NOTHING;
  const isOpen = [...lines, ...(total === null ? [] : [total])].some(({ range }) => !isClosed(range));
  const row = (line: Line) => {
    const name = html`<span class="indent-${Math.min(4, line.indent)}">${line.title}</span>`;
    return writeLine(line, name, [], isOpen, leaf);
  };
  const foot = total === null ? NOTHING : html`<tfoot>\n${row(total)}</tfoot>\n`;
  const body = html`${lineHeads([leaf.texts.areas.component, leaf.labels.column.points], isOpen, leaf)}<tbody>\n${lines.map(row)}</tbody>\n${foot}`;
  return table('components', leaf.texts.areas.components, body, leaf);
}

/** The names of what is listed, of its points, and of the points of others. */
function lineHeads(names: readonly [string, string, ...string[]], isOpen: boolean, leaf: Leaf): Html {
  const { column } = leaf.labels;
  const [listed, ...points] = names;
  return heads([
    { name: listed },
    { name: column.weight, isFigure: true },
    ...points.map((name) => ({ name, isFigure: true })),
    { name: column.percent, isFigure: true },
    { name: column.answered, isFigure: true },
    ...(isOpen ? [{ name: column.range, isFigure: true }] : []),
  ]);
}

function writeLine(
  line: Omit<Line, 'title' | 'indent' | 'strong'>,
  name: Part,
  others: readonly Part[],
  isOpen: boolean,
  leaf: Leaf,
): Html {
  const { weight, points: own, range, tally } = line;
  const bounds = lineBounds(leaf.bounds, weight);
  const percent = own === null ? leaf.glyphs.dash : percentText(exactShare(own, weight), bounds, leaf);
  const open = isOpen
    ? html`<td class="n">${isClosed(range) ? '' : rangeText(range, bounds, leaf)}</td>`
    : NOTHING;
  const whole = data(weight, formatBound(exactValue(weight), 2, leaf.language));
  return html`<tr><th scope="row">${name}</th><td class="n">${whole}</td><td class="n">${pointsOrDash(own, weight, leaf)}</td>${others}<td class="n">${percent}</td><td class="n">${tally.answered}/${tally.questions}</td>${open}</tr>
`;
}

function pointsOrDash(own: Figure | null, weight: Figure, leaf: Leaf): Part {
  if (own === null) return html`<span title="${leaf.labels.unknown}">${leaf.glyphs.dash}</span>`;
  return points(own, lineBounds(leaf.bounds, weight), leaf);
}

/** What the answers of each assessor come to. */
function writeBeside({ block, index, range, beside }: Assessment, leaf: Leaf): Html {
  if (beside.length === 0 || block === null) return NOTHING;
  const { texts, labels, bounds } = leaf;
  const rows = [{ block, index, range }, ...beside].map((one) => {
    const figure =
      one.index !== null
        ? points(one.index, bounds, leaf)
        : one.range === null
          ? leaf.glyphs.dash
          : rangeText(one.range, bounds, leaf);
    return html`<tr><th scope="row">${blockName(one.block, leaf)}</th><td class="n">${figure}</td></tr>\n`;
  });
  const head = heads([{ name: texts.beside.assessor }, { name: labels.column.index, isFigure: true }]);
  return table('beside', texts.beside.caption, html`${head}<tbody>\n${rows}</tbody>\n`, leaf);
}

/** "self-assessment"; a year's block by its id. */
function assessorName({ id, assessor }: Block, leaf: Leaf): string {
  return assessor === null ? leaf.text(id) : leaf.texts.assessor[assessor];
}

/** "self-assessment, block self (column K)". */
export function blockName({ id, assessor, answerColumn }: Block, leaf: Leaf): string {
  const block = leaf.labels.block(leaf.text(id), leaf.text(answerColumn));
  return assessor === null ? block : `${leaf.texts.assessor[assessor]}, ${block}`;
}

function heaviestOf(weights: readonly Figure[]): Figure | null {
  const [first, ...others] = weights;
  if (first === undefined) return null;
  return others.reduce((most, one) => (compare(exactValue(one), exactValue(most)) > 0 ? one : most), first);
}
