/** WordprocessingML in pieces: paragraphs, tables, and what they are made of. */
import { escapeXml } from '../workbook/xml.ts';

export interface Column {
  /** Twentieths of a point. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

/** The text area of an A4 page with margins of 2.5 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9070;

export function run(text: string, style: string | null = null): string {
  const look = style === null ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A field that the program works out: PAGE, NUMPAGES. */
export function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

export function paragraph(text: string, style = 'Normal', look = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${look}</w:pPr>${run(text)}</w:p>`;
}

/** Opens or closes a list or condition, alone in a paragraph that leaves with it. */
export function mark(tag: string): string {
  return `<w:p>${run(tag)}</w:p>`;
}

/** Paragraphs shown for each item of a list, or under a condition. */
export function repeat(list: string, ...body: readonly string[]): string {
  return [mark(`{#${list}}`), ...body, mark(`{/${list}}`)].join('');
}

/** Paragraphs shown where a list is empty or a condition does not hold. */
export function unless(list: string, ...body: readonly string[]): string {
  return [mark(`{^${list}}`), ...body, mark(`{/${list}}`)].join('');
}

export interface RowLook {
  readonly isHead?: boolean;
  /** How far the second column, which holds titles, is set in; twentieths of a point. */
  readonly indent?: number;
}

const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>';

/** One line of a table. A head is repeated on every page that the table reaches. */
export function row(
  columns: readonly Column[],
  texts: readonly string[],
  style: string,
  { isHead = false, indent = 0 }: RowLook = {},
): string {
  const cells = columns.map(({ width, align }, index) => {
    const set = index === 1 && indent > 0 ? `<w:ind w:left="${indent}"/>` : '';
    const place = align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
    const size = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${isHead ? SHADE : ''}</w:tcPr>`;
    return `<w:tc>${size}${paragraph(texts[index] ?? '', style, set + place)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A table whose heads are repeated on every page it reaches, and the room below it. */
export function table(columns: readonly Column[], heads: readonly string[], rows: readonly string[]): string {
  const whole = framed(columns, 'Figures', [row(columns, heads, 'TableHead', { isHead: true }), ...rows]);
  return whole + paragraph('', 'Gap');
}

export function framed(columns: readonly Column[], style: string, rows: readonly string[]): string {
  const grid = columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const looks = `<w:tblStyle w:val="${style}"/><w:tblW w:w="${whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`;
  return `<w:tbl><w:tblPr>${looks}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}
