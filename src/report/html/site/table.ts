/** Tables of the overview, which can be sorted by each column. */
import type { Leaf } from '../leaf.ts';
import { Html, html, NOTHING, type Part } from '../markup.ts';

/** A cell and, in a column of numbers, what it is sorted by: null comes last. */
export interface SiteCell {
  readonly content: Part;
  readonly sortBy?: number | null;
  readonly style?: string;
}

export interface SiteColumn<Row> {
  readonly head: Part;
  /** Sorted by number and set to the right. `down`: the greatest first. */
  readonly number?: 'up' | 'down';
  /** Names the row. */
  readonly isName?: true;
  readonly cell: (row: Row) => SiteCell;
}

/** `id` names the table within the section; `kind` is its style. */
export function siteTable<Row>(
  { id, kind, caption }: { readonly id: string; readonly kind: string; readonly caption: Part },
  columns: readonly SiteColumn<Row>[],
  rows: readonly Row[],
  leaf: Leaf,
): Html {
  const name = `${leaf.prefix}${id}`;
  const heads = columns.map(({ head, number }) => html`<th scope="col"${attributes(number)}>${head}</th>`);
  // Joined by hand: a list of a hundred thousand parts would be walked through at every level.
  const body = rows.map((row) => writeRow(row, columns).markup).join('');
  return html`<div class="scroll" role="group" aria-labelledby="${name}" tabindex="0">
<table class="sort ${kind}">
<caption id="${name}">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${new Html(body)}</tbody>
</table>
</div>
`;
}

function attributes(number: 'up' | 'down' | undefined): Html {
  if (number === undefined) return NOTHING;
  return number === 'down' ? html` class="n" data-first="down"` : html` class="n"`;
}

function writeRow<Row>(row: Row, columns: readonly SiteColumn<Row>[]): Html {
  return html`<tr>${columns.map((column) => writeCell(column.cell(row), column))}</tr>\n`;
}

function writeCell(
  { content, sortBy, style }: SiteCell,
  { number, isName }: Pick<SiteColumn<never>, 'number' | 'isName'>,
): Html {
  if (isName === true) return html`<th scope="row">${content}</th>`;
  const names = [...(number === undefined ? [] : ['n']), ...(style === undefined ? [] : [style])].join(' ');
  const classes = names === '' ? NOTHING : html` class="${names}"`;
  const key = sortBy == null ? NOTHING : html` data-s="${sortBy}"`;
  return html`<td${classes}${key}>${content}</td>`;
}
