/** A rubric as it is used: tree, weights, scales, gates, bands, sources, and how far each is established. */
import type { Indicator, Rubric, RubricNode } from '../domain/rubric.ts';
import { formatBound } from './figure.ts';
import { drawScales } from './rubric-scales.ts';
import { drawBands, drawGates, drawSources, drawUnitForm } from './rubric-standing.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';
import { doubt, questionsOf } from './text/rubric-words.ts';

export function renderRubricTree(rubric: Rubric, options: TextOptions): string {
  const pen = takePen(options);
  const { labels } = pen;
  const status = labels.status[rubric.status];
  const parts = [
    [
      ...heading(`${pen.text(rubric.id)}, ${labels.version(pen.text(rubric.version))}, ${status}`, pen),
      ...hanging('', `${pen.say(rubric.title)} (${pen.say(rubric.regulation)})`, pen),
      ...(rubric.status === 'draft' ? hanging('', labels.draft, pen, pen.ink.yellow) : []),
      ...rubric.notes.flatMap((note) => hanging(`${pen.glyphs.dot} `, pen.say(note), pen)),
    ],
    drawNode(rubric.root, '', '', pen),
    drawUnitForm(rubric, pen),
    drawScales(rubric, pen),
    drawGates(rubric, pen),
    drawBands(rubric, pen),
    drawSources(rubric, pen),
    hanging('', labels.rubric.questions(String(questionsOf(rubric.root))), pen, pen.ink.bold),
  ];
  const filled = parts.filter((part) => part.length > 0);
  return `${filled.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function drawNode(node: RubricNode, first: string, rest: string, pen: Pen): readonly string[] {
  const children = node.kind === 'group' ? node.children : [];
  const stem = rest + (children.length > 0 ? pen.glyphs.stem : pen.glyphs.noStem);
  const own = hanging(first, nodeText(node, pen), pen, undefined, stem);
  const notes = noteTexts(node, pen).flatMap((note) => hanging(stem, note, pen, pen.ink.dim, stem));
  const below = children.flatMap((child, index) => {
    const last = index === children.length - 1;
    return drawNode(
      child,
      rest + (last ? pen.glyphs.lastBranch : pen.glyphs.branch),
      rest + (last ? pen.glyphs.noStem : pen.glyphs.stem),
      pen,
    );
  });
  return [...own, ...notes, ...below];
}

function nodeText(node: RubricNode, pen: Pen): string {
  const { rubric } = pen.labels;
  const number = node.number === null ? '' : `${pen.text(node.number)} `;
  const weight =
    node.weight === null ? [] : [`${rubric.weight} ${formatBound(node.weight, 0, pen.language)}`];
  const how = node.kind === 'group' ? rubric.combine[node.combine] : pen.text(node.scale);
  return `${number}${pen.say(node.title)} [${pen.text(node.id)}]: ${[...weight, how, ...doubt(node.provenance, pen)].join(', ')}`;
}

function noteTexts(node: RubricNode, pen: Pen): readonly string[] {
  const note = node.provenance.note === '' ? [] : [pen.text(node.provenance.note)];
  return node.kind === 'group' ? note : [...ruleTexts(node, pen), ...note];
}

function ruleTexts(indicator: Indicator, pen: Pen): readonly string[] {
  const { rubric } = pen.labels;
  const { formula } = indicator;
  const counts = formula?.counts.map((count) => `${pen.text(count.id)} (${count.role})`).join(', ');
  const formulaText = formula === null ? [] : [`${rubric.formula[formula.name]}: ${counts}`];
  const dependences = indicator.dependences.map((dependence) =>
    dependence.kind === 'times'
      ? rubric.times(pen.text(dependence.on))
      : rubric.zeroWhen(pen.text(dependence.on), dependence.options.map(pen.text).join(', ')),
  );
  return [...formulaText, ...dependences];
}
