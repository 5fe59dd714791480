/** What makes points of answers and levels of points, on the page of a rubric: scales, policy, gates, bands, sources. */
import { fromInteger, multiply } from '../../domain/fraction.ts';
import type { GateCheck, Rubric, Scale } from '../../domain/rubric.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { code, table, type Words } from './page-words.ts';

export function drawScales({ scales }: Rubric, words: Words): string {
  const { page, labels } = words;
  const rows = scales.map((scale) => [code(scale.id), scaleText(scale, words)]);
  return `## ${labels.rubric.scales}\n\n${table([page.scale, page.answers], rows)}`;
}

function scaleText(scale: Scale, { labels, figure, say }: Words): string {
  switch (scale.kind) {
    case 'choice':
      return scale.options
        .map(({ id, title, value }) => {
          const meaning = title === null ? '' : ` (${say(title)})`;
          return `${escapeMarkdown(id)}${meaning} = ${figure(value)}`;
        })
        .join('; ');
    case 'number':
      return labels.rubric.numberScale(figure(scale.minimum), figure(scale.maximum));
    case 'formula':
      return labels.rubric.formulaScale;
    case 'unestablished':
      return labels.rubric.unestablishedScale;
  }
}

export function drawPolicy({ scales, policy }: Rubric, words: Words): string {
  const { page } = words;
  const kinds = [...new Set(scales.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => [
    page.scaleKind[kind],
    page.rule[policy.blank[kind]],
    page.rule[policy.unreadable[kind]],
  ]);
  const rules = table([page.kind, page.blank, page.unreadable], rows);
  return `## ${page.absent}\n\n${rules}\n\n${page.confidence}: ${words.standing(policy.provenance)}`;
}

/** What units answer, and how they enter the index. */
export function drawUnitForm({ units }: Rubric, { labels, page, say, standing }: Words): string {
  if (units === null) return '';
  const { units: told } = labels.rubricReport;
  const lines = [
    told.answers(say(units.title), code(units.answers)),
    told.rule(told.level[units.at]),
    told.missing[units.missing],
    ...(units.centreOnly.length === 0 ? [] : [told.centreOnly(units.centreOnly.map(code).join(', '))]),
    `${page.confidence}: ${standing(units.provenance)}`,
  ];
  return `## ${told.heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

export function drawGates({ gates }: Rubric, words: Words): string {
  const { page, say } = words;
  if (gates.length === 0) return '';
  const sections = gates.map((gate) => {
    const rows = gate.checks.map((check) => [
      say(check.title),
      check.nodes.map(code).join(' + '),
      boundText(check, words),
      words.standing(check.provenance),
    ]);
    const heads = [page.title, page.measure, page.bound, page.confidence];
    return `### ${say(gate.title)} (${code(gate.id)})\n\n${table(heads, rows)}`;
  });
  return [`## ${page.gates}`, ...sections].join('\n\n');
}

function boundText({ bound, inclusive, measure }: GateCheck, { figure }: Words): string {
  const sign = inclusive ? '≥' : '\\>';
  return measure === 'points'
    ? `${sign} ${figure(bound)}`
    : `${sign} ${figure(multiply(bound, fromInteger(100)))}%`;
}

export function drawBands({ bands }: Rubric, words: Words): string {
  if (bands === null) return '';
  const { page, labels, say, figure } = words;
  const rows = bands.bands.map(({ id, title, lower, inclusive }) => [
    escapeMarkdown(id),
    say(title),
    lower === null ? labels.rubric.lowestBand : `${inclusive ? '≥' : '\\>'} ${figure(lower)}`,
  ]);
  const bounds = table([page.band, page.title, page.lower], rows);
  return `## ${labels.rubric.bands}\n\n${bounds}\n\n${page.confidence}: ${words.standing(bands.provenance)}`;
}

export function drawSources({ sources }: Rubric, { labels, page }: Words): string {
  const rows = sources.map(({ id, title }) => [code(id), escapeMarkdown(title)]);
  return `## ${labels.rubric.sources}\n\n${table([page.source, page.title], rows)}`;
}
