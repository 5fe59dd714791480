/** One sheet of a model as the XML of its part. */
import { cellAddress, columnLetters } from '../../src/domain/place.ts';
import type { Expression } from './expression.ts';
import { formulaText } from './expression.ts';
import type { CellModel, RangeModel, RichText, SheetModel, ValidationModel } from './model.ts';
import { isCellError, isRichText } from './model.ts';
import { STYLE_NUMBERS } from './styles-xml.ts';
import { escapeXml, textXml } from './xml.ts';

/** The table of texts that cells refer to by number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();

  /** The number of a text, given as the content of its item. */
  numberOf(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((item) => `<si>${item}</si>`);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** Without a table, texts are written into the cells. */
export function sheetXml(sheet: SheetModel, strings: SharedStrings | null): string {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  const data = rows.map(([row, cells]) => {
    const inside = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => cellXml(row, column, cell, strings));
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${inside.join('')}</row>`;
  });
  const parts = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    viewXml(sheet.frozenRows),
    columnsXml(sheet),
    `<sheetData>${data.join('')}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1"/>' : '',
    sheet.autoFilter === null ? '' : `<autoFilter ref="${rangeText(sheet.autoFilter)}"/>`,
    listed(
      'mergeCells',
      sheet.merges.map((range) => `<mergeCell ref="${rangeText(range)}"/>`),
    ),
    listed('dataValidations', sheet.validations.map(validationXml)),
    '</worksheet>',
  ];
  return parts.join('');
}

function cellXml(row: number, column: number, cell: CellModel, strings: SharedStrings | null): string {
  const head = `<c r="${cellAddress(row, column)}" s="${STYLE_NUMBERS[cell.style]}"`;
  const { value, formula } = cell;
  if (formula !== null) {
    const kind = cell.array ? ` t="array" ref="${cellAddress(row, column)}"` : '';
    return `${head}${resultType(cell)}><f${kind}>${formulaXml(formula)}</f>${resultXml(cell)}</c>`;
  }
  if (value === null) return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (typeof value === 'boolean' || isCellError(value))
    return `${head}${resultType(cell)}>${resultXml(cell)}</c>`;
  const item = itemXml(cell, value);
  return strings === null
    ? `${head} t="inlineStr"><is>${item}</is></c>`
    : `${head} t="s"><v>${strings.numberOf(item)}</v></c>`;
}

/** Forms that many agencies fill in share their cells: what those become is worked out once. */
const formulas = new WeakMap<Expression, string>();
const items = new WeakMap<CellModel, string>();

function formulaXml(formula: Expression): string {
  const known = formulas.get(formula) ?? escapeXml(formulaText(formula));
  formulas.set(formula, known);
  return known;
}

function itemXml(cell: CellModel, value: string | RichText): string {
  const known = items.get(cell) ?? (isRichText(value) ? richXml(value) : textXml(value));
  items.set(cell, known);
  return known;
}

function resultType({ value }: CellModel): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return isCellError(value) ? ' t="e"' : '';
}

function resultXml({ value }: CellModel): string {
  if (value === null || isRichText(value)) return '';
  if (isCellError(value)) return `<v>${value.error}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  return `<v>${typeof value === 'number' ? value : escapeXml(value)}</v>`;
}

function richXml({ runs }: RichText): string {
  return runs
    .map(
      ({ text, bold }) =>
        `<r>${bold ? '<rPr><b/><sz val="10"/><rFont val="Calibri"/></rPr>' : ''}${textXml(text)}</r>`,
    )
    .join('');
}

function viewXml(frozenRows: number): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(sheet: SheetModel): string {
  const columns = [...sheet.columns].sort(([a], [b]) => a - b);
  return listed(
    'cols',
    columns.map(
      ([column, { width, hidden }]) =>
        `<col min="${column}" max="${column}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
    ),
  );
}

function validationXml({ rule, ranges }: ValidationModel): string {
  const where = `allowBlank="1" showErrorMessage="1" sqref="${ranges.map(rangeText).join(' ')}"`;
  if (rule.kind === 'list') {
    const options = escapeXml(`"${rule.options.join(',')}"`);
    return `<dataValidation type="list" ${where}><formula1>${options}</formula1></dataValidation>`;
  }
  return `<dataValidation type="${rule.kind}" operator="between" ${where}><formula1>${rule.minimum}</formula1><formula2>${rule.maximum}</formula2></dataValidation>`;
}

function rangeText({ top, left, bottom, right }: RangeModel): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** Items in their element, which must not be there without any. */
function listed(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`;
}
