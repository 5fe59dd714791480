/** What a change of the rubric does to submissions, as Markdown that fits the summary of a pull request. */
import type { Impact } from '../domain/impact.ts';
import { labels as labelsOf } from '../messages/labels.ts';
import type { Hand } from './diff-words.ts';
import { escapeMarkdown } from './escape/markdown.ts';
import {
  bandRows,
  impactCounts,
  skippedRows,
  spreadRows,
  touchedCells,
  touchedHeads,
  troubleRows,
} from './impact-words.ts';
import { markdownRow, markdownTable, type Section, withinSummary } from './markdown-pieces.ts';
import type { TextOptions } from './text/pen.ts';

/** The counts and the distribution first, then the submissions from the gravest; the rest is counted. */
export function renderImpactMarkdown(impact: Impact, { language }: TextOptions): string {
  const labels = labelsOf(language);
  const hand: Hand = { language, labels, arrow: '→', text: escapeMarkdown };
  const words = labels.impact;
  const { column } = words;
  const table = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : ['', `#### ${title}`, '', ...markdownTable(heads), ...rows.map(markdownRow)];
  const names = [impact.old, impact.new].map(
    ({ id, version }) => `${escapeMarkdown(id)} ${escapeMarkdown(version)}`,
  );
  const head = [
    `### ${names.join(' → ')}`,
    '',
    `**${impactCounts(impact, labels)}.**`,
    ...table(words.bands, [column.band, column.old, column.new, column.change], bandRows(impact, hand)),
    ...table(column.distribution, ['', column.old, column.new], spreadRows(impact, labels, language)),
  ];
  const section = (
    title: string,
    heads: readonly string[],
    rows: readonly (readonly string[])[],
  ): Section => ({ head: ['', `#### ${title}`, '', ...markdownTable(heads)], rows });
  return withinSummary(
    head,
    [
      section(
        words.touched,
        touchedHeads(labels),
        impact.touched.map((one) => touchedCells(one, hand)),
      ),
      section(
        words.troubles,
        [column.question, column.was, column.what, column.count],
        troubleRows(impact, hand),
      ),
      section(words.skipped, [column.submission, column.reason], skippedRows(impact, hand)),
    ],
    (left) => labels.summaryCut(words.rows(String(left))),
  );
}
