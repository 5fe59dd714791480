/** What is different between two rubrics, as Markdown for a pull request. */
import type { ComparedRubric, RubricDiff } from '../domain/rubric-diff.ts';
import { labels as labelsOf } from '../messages/labels.ts';
import { changedPart, changeWords, countWords, EFFECTS, type Hand } from './diff-words.ts';
import { escapeMarkdown } from './escape/markdown.ts';
import { markdownTable, withinSummary } from './markdown-pieces.ts';
import type { TextOptions } from './text/pen.ts';

/** The counts first, then a table for each thing that changes can touch; cut to fit a summary, with a count. */
export function renderDiffMarkdown(diff: RubricDiff, { language }: TextOptions): string {
  const labels = labelsOf(language);
  const hand: Hand = { language, labels, arrow: '→', text: escapeMarkdown };
  const { column, effect: titles, changes: counted } = labels.rubricDiff;
  const head = [`### ${nameOf(diff.old)} → ${nameOf(diff.new)}`, '', countWords(diff, labels), ''];
  const sections = EFFECTS.flatMap((effect) => {
    const rows = diff.changes
      .filter((change) => change.effect === effect)
      .map((change) => [changedPart(change, hand), changeWords(change, hand)]);
    if (rows.length === 0) return [];
    const title = `#### ${titles[effect]}: ${rows.length}`;
    return [{ head: ['', title, '', ...markdownTable([column.what, column.change])], rows }];
  });
  return withinSummary(head, sections, (left) => labels.summaryCut(counted(String(left))));
}

function nameOf({ id, version }: ComparedRubric): string {
  return `${escapeMarkdown(id)} ${escapeMarkdown(version)}`;
}
