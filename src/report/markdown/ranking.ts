/** A batch as Markdown: the counts, the rankings, and what could not be scored. */
import type { Batch, RankingSection } from '../../domain/batch.ts';
import type { Entry } from '../../domain/entry.ts';
import { type BatchLabels, batchLabels } from '../../messages/batch-labels.ts';
import { failureText, furtherFindings, type RankingOptions, sectionWords, skippedText } from '../ranking.ts';
import { registerText } from '../ranking-register.ts';
import { rankingTable } from '../ranking-rows.ts';
import type { Pen } from '../text/pen.ts';
import { countsText } from '../text/summary.ts';
import { findingParts } from './findings.ts';
import { drawMarkdownTable, inMarkdownParts, takeMarkdownPen } from './pen.ts';

/** Everything that the ranking for a terminal holds; no row is left out unless `top` says so. */
export function renderRankingMarkdown(batch: Batch, options: RankingOptions): string {
  const pen = takeMarkdownPen(options);
  const words = batchLabels(pen.language);
  const skipped = skippedText(batch.findings, words, pen);
  return inMarkdownParts([
    [`**${countsText(batch, pen)}**`],
    ...batch.ranking.sections.flatMap((section) => sectionParts(section, options, words, pen)),
    ...failedParts(batch.ranking.failed, words, pen),
    skipped === null ? [] : [skipped],
    ...(batch.attendance === null
      ? []
      : [[`#### ${words.sections.register}`], [registerText(batch.attendance, words)]]),
    ...findingParts(pen.labels.runFindings, furtherFindings(batch, pen), pen),
  ]);
}

function sectionParts(
  section: RankingSection,
  options: RankingOptions,
  words: BatchLabels,
  pen: Pen,
): readonly (readonly string[])[] {
  const { folder, title, draft, shown, isOpen, notesBelow } = sectionWords(section, options, words, pen);
  const { columns, rows } = rankingTable(shown, { scores: options.scores, isOpen }, words, pen);
  return [
    [`### ${folder === null ? title : `${folder}: ${title}`}`],
    draft === null ? [] : [`**${draft}**`],
    drawMarkdownTable(
      columns,
      rows.map((cells) => ({ cells })),
    ),
    ...notesBelow(new Set(columns.map(({ head }) => head))).map((note) => [note]),
  ];
}

function failedParts(failed: readonly Entry[], words: BatchLabels, pen: Pen): readonly (readonly string[])[] {
  if (failed.length === 0) return [];
  return [
    [`#### ${words.sections.failed(String(failed.length))}`],
    failed.map((entry) => `- ${failureText(entry, pen)}`),
  ];
}
