/** Row heights that show every line of every text: no program finds them before a row is edited. */
import type { CellPlan, RowPlan } from '../domain/workbook-plan.ts';
import { isIndented, sizeOf } from './write-styles.ts';

/** Of a line, by font size in points. */
const LINE = 1.28;
/** Above and below the lines of a row, in points. */
const PADDING = 4;
/** Characters that fit into a column of width 1, at 10 points; fewer when they are bold. */
const CHARACTERS = 1.2;
const BOLD_CHARACTERS = 1.1;

/** Characters that an indent takes. */
const INDENT = 1.4;

/** In points. `widths` are those of the columns, in characters. */
export function heightOf(row: RowPlan, widths: readonly number[]): number {
  if (row.height !== null) return row.height;
  const heights = row.cells.map((cell) => {
    const { size } = sizeOf(cell.style.look);
    return linesOf(cell, widths[cell.column - 1] ?? 10) * size * LINE;
  });
  return Math.ceil(Math.max(10 * LINE, ...heights) + PADDING);
}

function linesOf({ content, style }: CellPlan, width: number): number {
  if (!style.wrap || content?.kind !== 'text') return 1;
  const { size, bold } = sizeOf(style.look);
  const room = Math.max(
    1,
    Math.floor(
      ((width - (isIndented(style) ? 0.5 + INDENT : 0.5)) * (bold ? BOLD_CHARACTERS : CHARACTERS) * 10) /
        size,
    ),
  );
  return content.text.split('\n').reduce((sum, line) => sum + brokenInto(line, room), 0);
}

/** How many lines a text takes when it is broken between words, and inside those too long for a line. */
function brokenInto(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const own = Math.ceil(word.length / room);
    lines += used === 0 ? own - 1 : own;
    used = word.length - (own - 1) * room;
  }
  return lines;
}
