/** What Markdown is written with: the words and figures of texts for people, every raw text escaped for Markdown. */
import { excerpt } from '../../messages/excerpt.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { markdownRow, markdownTable } from '../markdown-pieces.ts';
import type { Cell, Column } from '../text/columns.ts';
import { type Pen, type TextOptions, takePen } from '../text/pen.ts';

/** No text of a file or a rubric takes more room than this, however long it is. */
const LONGEST_TEXT = 1_000;

/** A pen without colours whose raw texts are fit for Markdown. */
export function takeMarkdownPen(options: TextOptions): Pen {
  const text = (raw: string) => escapeMarkdown(excerpt(raw, LONGEST_TEXT));
  const pen = takePen({ ...options, colour: false, plain: false });
  return { ...pen, text, say: (both) => text(both[options.language]) };
}

/** A row of a table; `strong` rows are those that add others up. */
export interface MarkdownRow {
  readonly cells: readonly Cell[];
  readonly strong?: boolean;
}

/** The table's lines. Figures are right-aligned as their columns say. */
export function drawMarkdownTable(
  columns: readonly Column[],
  rows: readonly MarkdownRow[],
): readonly string[] {
  const right = new Set(columns.flatMap(({ align }, index) => (align === 'right' ? [index] : [])));
  const heads = columns.map(({ head }) => head);
  return [
    ...markdownTable(heads, right),
    ...rows.map(({ cells, strong = false }) => markdownRow(cells.map((cell) => cellText(cell, strong)))),
  ];
}

function cellText({ text, indent = 0 }: Cell, strong: boolean): string {
  if (text === '') return '';
  return `${'&nbsp;'.repeat(indent)}${strong ? `**${text}**` : text}`;
}

/** Parts with an empty line between them, and a line break at the end. */
export function inMarkdownParts(parts: readonly (readonly string[])[]): string {
  const filled = parts.filter((part) => part.length > 0);
  return `${filled.map((part) => part.join('\n')).join('\n\n')}\n`;
}
