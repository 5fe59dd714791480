/** Tables of Markdown, and how much of them fits a summary. */

/** Bytes a summary may have: the hosts that show them cut off, or show nothing, at 64 KiB and at 1 MiB. */
const MOST_BYTES = 60_000;

export interface Section {
  /** Written before the first of its rows that fits, and only then. */
  readonly head: readonly string[];
  /** Cells already escaped. */
  readonly rows: readonly (readonly string[])[];
}

/** The two lines that begin a table. Figures are right-aligned in the columns of `right`. */
export function markdownTable(
  heads: readonly string[],
  right: ReadonlySet<number> = new Set(),
): readonly string[] {
  return [markdownRow(heads), markdownRow(heads.map((_, index) => (right.has(index) ? '--:' : '---')))];
}

export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * The head and as many rows as fit, in their order; `cut` says how many were left out. What comes first matters
 * most and is never left out for what comes later.
 */
export function withinSummary(
  head: readonly string[],
  sections: readonly Section[],
  cut: (left: number) => string,
): string {
  const lines = [...head];
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  let room = MOST_BYTES - bytesOf(head) - bytesOf([cut(total)]);
  let written = 0;
  for (const section of sections) {
    const [first] = section.rows;
    if (first === undefined) continue;
    const start = bytesOf([...section.head, markdownRow(first)]);
    if (start > room) break;
    lines.push(...section.head);
    room -= bytesOf(section.head);
    const fitting = rowsWithin(section.rows, room);
    lines.push(...fitting);
    room -= bytesOf(fitting);
    written += fitting.length;
    if (fitting.length < section.rows.length) break;
  }
  if (written < total) lines.push('', cut(total - written));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function rowsWithin(rows: readonly (readonly string[])[], room: number): readonly string[] {
  const lines: string[] = [];
  let left = room;
  for (const row of rows) {
    const line = markdownRow(row);
    left -= bytesOf([line]);
    if (left < 0) return lines;
    lines.push(line);
  }
  return lines;
}

/** With a line break each. */
function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0);
}
