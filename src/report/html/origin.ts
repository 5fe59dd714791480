/** Where the figures come from: file, sheet, rubric and tool, with the digests that prove it. */
import type { Assessment, Report } from '../../domain/report.ts';
import { integerText } from '../../messages/number.ts';
import { blockName } from './areas.ts';
import { foreign, type Leaf, section } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';

export type Maker = Pick<Report, 'tool' | 'schemaVersion'>;

export function writeOrigin(assessment: Assessment, maker: Maker, leaf: Leaf): Html {
  const { index } = assessment;
  const { origin, section: titles } = leaf.texts;
  const rows = [...fileRows(assessment, leaf), ...rubricRows(assessment, leaf)];
  const exact = index === null ? [] : [row(origin.exact, html`<code>${index.exact}</code>`)];
  const tool = row(origin.tool, `${toolName(maker)}, ${origin.schema(String(maker.schemaVersion))}`);
  const body = html`<dl class="origin">
${rows}${exact}${tool}</dl>
<p class="note">${origin.exactNote}</p>
${writeNotes(assessment, leaf)}`;
  return section('origin', titles.origin, body, leaf);
}

export function toolName({ tool }: Pick<Report, 'tool'>): string {
  return `${tool.name} ${tool.version}`;
}

function fileRows({ file, sheet, block, otherBlocks }: Assessment, leaf: Leaf): readonly Html[] {
  const { origin } = leaf.texts;
  const others = otherBlocks.map((other) =>
    other.hidden ? `${blockName(other, leaf)} (${leaf.labels.hiddenBlock})` : blockName(other, leaf),
  );
  const name = block === null ? null : blockName(block, leaf);
  return [
    row(origin.file, foreign(file.name, leaf)),
    ...(file.size === null ? [] : [row(origin.size, origin.bytes(integerText(file.size, leaf.language)))]),
    ...(file.sha256 === null ? [] : [row(origin.sha256, html`<code>${file.sha256}</code>`)]),
    // In quotes, because a blank at the end of a sheet's name belongs to it.
    ...(sheet === null ? [] : [row(origin.sheet, html`“${foreign(sheet, leaf)}”`)]),
    ...(name === null ? [] : [row(origin.block, name)]),
    ...(others.length === 0 ? [] : [row(leaf.texts.origin.others, others.join('; '))]),
  ];
}

function rubricRows({ rubric, rubricChoice }: Assessment, leaf: Leaf): readonly Html[] {
  if (rubric === null) return [];
  const { labels, texts } = leaf;
  const choice = rubricChoice === null ? [] : [labels.rubricChoice[rubricChoice]];
  const version = [
    leaf.text(rubric.id),
    labels.version(leaf.text(rubric.version)),
    labels.status[rubric.status],
  ];
  return [
    row(texts.origin.rubric, `${leaf.say(rubric.title)}: ${[...version, ...choice].join(', ')}`),
    row(texts.origin.regulation, leaf.say(rubric.regulation)),
    row(texts.origin.rubricSha256, html`<code>${rubric.sha256}</code>`),
  ];
}

/** Those of a draft stand above, beside the index. */
function writeNotes({ rubric }: Assessment, leaf: Leaf): Html {
  if (rubric === null || rubric.status === 'draft' || rubric.notes.length === 0) return NOTHING;
  const notes = rubric.notes.map((note) => html`<li>${leaf.say(note)}</li>\n`);
  return html`<p class="note">${leaf.texts.origin.notes}:</p>\n<ul class="note">\n${notes}</ul>\n`;
}

function row(name: Part, value: Part): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
}
