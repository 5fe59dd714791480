/** What a change of the rubric does to submissions, for people at a terminal. */
import type { Impact } from '../domain/impact.ts';
import type { Hand } from './diff-words.ts';
import {
  bandRows,
  impactCounts,
  skippedRows,
  spreadRows,
  touchedCells,
  touchedHeads,
  troubleRows,
} from './impact-words.ts';
import { type Column, drawTable } from './text/columns.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';

/** The line that matters most comes last. */
export function renderImpact(impact: Impact, options: TextOptions): string {
  const pen = takePen(options);
  const { language, labels, text } = pen;
  const hand: Hand = { language, labels, arrow: pen.glyphs.arrow, text };
  const { impact: words } = labels;
  const { column } = words;
  const parts = [
    drawPart(
      words.touched,
      touchedColumns(pen),
      rowsOf(impact.touched.map((one) => touchedCells(one, hand))),
      pen,
    ),
    drawPart(
      words.bands,
      columns([column.band, column.old, column.new, column.change]),
      rowsOf(bandRows(impact, hand)),
      pen,
    ),
    drawPart(
      column.distribution,
      columns(['', column.old, column.new]),
      rowsOf(spreadRows(impact, labels, language)),
      pen,
    ),
    drawPart(words.troubles, troubleColumns(pen), rowsOf(troubleRows(impact, hand)), pen),
    drawPart(
      words.skipped,
      [
        { head: column.submission, align: 'left', takesRest: true, leaveOut: 0 },
        { head: column.reason, align: 'left', leaveOut: 0 },
      ],
      rowsOf(skippedRows(impact, hand)),
      pen,
    ),
  ];
  const names = [impact.old, impact.new].map(({ id, version }) => `${text(id)} ${text(version)}`);
  const last = `${names.join(` ${pen.glyphs.arrow} `)}: ${impactCounts(impact, labels)}.`;
  const filled = [...parts.filter((part) => part.length > 0), hanging('', last, pen, pen.ink.bold)];
  return `${filled.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function rowsOf(rows: readonly (readonly string[])[]) {
  return rows.map((row) => row.map((cell) => ({ text: cell })));
}

function drawPart(
  title: string,
  heads: readonly Column[],
  rows: ReturnType<typeof rowsOf>,
  pen: Pen,
): readonly string[] {
  return rows.length === 0 ? [] : [...heading(title, pen), ...drawTable(heads, rows, pen.width, pen)];
}

/** The first takes the rest, the others are figures. */
function columns(heads: readonly string[]): readonly Column[] {
  return heads.map((head, index) =>
    index === 0
      ? { head, align: 'left', takesRest: true, leaveOut: 0 }
      : { head, align: 'right', leaveOut: 0 },
  );
}

function touchedColumns({ labels }: Pen): readonly Column[] {
  const [submission = '', old = '', next = '', change = '', band = '', gates = '', rank = ''] =
    touchedHeads(labels);
  return [
    { head: submission, align: 'left', takesRest: true, leaveOut: 0 },
    { head: old, align: 'right', leaveOut: 1 },
    { head: next, align: 'right', leaveOut: 0 },
    { head: change, align: 'right', leaveOut: 0 },
    { head: band, align: 'left', leaveOut: 0 },
    { head: gates, align: 'left', leaveOut: 2 },
    { head: rank, align: 'right', leaveOut: 3 },
  ];
}

function troubleColumns({ labels }: Pen): readonly Column[] {
  const { column } = labels.impact;
  return [
    { head: column.question, align: 'left', takesRest: true, leaveOut: 0 },
    { head: column.was, align: 'left', leaveOut: 2 },
    { head: column.what, align: 'left', leaveOut: 0 },
    { head: column.count, align: 'right', leaveOut: 1 },
  ];
}
