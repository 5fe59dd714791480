/** Writes a model with exceljs: the writer of the committed fixtures. */
import ExcelJS from 'exceljs';
import { columnLetters } from '../../src/domain/place.ts';
import { setEntryTimes } from './entry-times.ts';
import { formulaText } from './expression.ts';
import type { CellModel, RangeModel, SheetModel, StyleName, ValidationRule, WorkbookModel } from './model.ts';
import { isCellError, isRichText } from './model.ts';
import { FONT, STYLES } from './styles.ts';

/** The one moment all generated files claim to be from. */
const MADE_AT = new Date(Date.UTC(2024, 0, 2, 3, 4, 6));

/** The workbook as a package; the same model gives the same bytes. */
export async function writeWithExcel(model: WorkbookModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Kabupaten Contoh';
  workbook.lastModifiedBy = 'Kabupaten Contoh';
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  for (const sheet of model.sheets) writeSheet(workbook, sheet);
  const firstVisible = model.sheets.findIndex((sheet) => sheet.visibility === 'visible');
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: firstVisible,
      activeTab: firstVisible,
      visibility: 'visible',
    },
  ];
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: true, useStyles: true }));
  return setEntryTimes(bytes, MADE_AT);
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: SheetModel): void {
  const state = sheet.visibility === 'very-hidden' ? 'veryHidden' : sheet.visibility;
  const target = workbook.addWorksheet(sheet.name, {
    state,
    views: [{ state: 'frozen', xSplit: 0, ySplit: sheet.frozenRows, zoomScale: 85 }],
  });
  for (const [column, { width, hidden }] of sheet.columns) {
    const place = target.getColumn(column);
    place.width = width;
    place.hidden = hidden;
  }
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  for (const [row, cells] of rows) {
    for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
      const place = target.getCell(row, column);
      place.style = STYLE_OBJECTS[cell.style];
      const value = cellValue(cell, `${columnLetters(column)}${row}`);
      if (value !== null) place.value = value;
    }
  }
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  for (const { top, left, bottom, right } of sheet.merges) {
    target.mergeCellsWithoutStyle(top, left, bottom, right);
  }
  for (const { rule, ranges } of sheet.validations) {
    for (const range of ranges) addValidation(target, rule, range);
  }
  dressSheet(target, sheet);
}

function dressSheet(target: ExcelJS.Worksheet, sheet: SheetModel): void {
  target.pageSetup.paperSize = 9;
  target.pageSetup.orientation = 'landscape';
  if (sheet.printTitles !== null) {
    target.pageSetup.printTitlesRow = `${sheet.printTitles.top}:${sheet.printTitles.bottom}`;
  }
  if (sheet.autoFilter !== null) target.autoFilter = rangeText(sheet.autoFilter);
  // Protection without a password, as the forms carry it: exceljs would draw a random salt for one.
  if (sheet.protected)
    Object.assign(target, { sheetProtection: { sheet: true, objects: false, scenarios: false } });
}

function cellValue(cell: CellModel, address: string): ExcelJS.CellValue | null {
  const { value, formula } = cell;
  if (formula !== null) {
    const result =
      isRichText(value) || value === null ? 0 : isCellError(value) ? { error: value.error } : value;
    const formulaCell = { formula: formulaText(formula), result };
    const array = { ...formulaCell, shareType: 'array', ref: address };
    return (cell.array ? array : formulaCell) as ExcelJS.CellValue;
  }
  if (value === null) return null;
  if (isRichText(value)) {
    return { richText: value.runs.map(({ text, bold }) => ({ text, font: { ...FONT, bold } })) };
  }
  return isCellError(value) ? ({ error: value.error } as ExcelJS.CellErrorValue) : value;
}

function addValidation(target: ExcelJS.Worksheet, rule: ValidationRule, range: RangeModel): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      target.getCell(row, column).dataValidation =
        rule.kind === 'list'
          ? {
              type: 'list',
              allowBlank: true,
              showErrorMessage: true,
              formulae: [`"${rule.options.join(',')}"`],
            }
          : {
              type: rule.kind,
              operator: 'between',
              allowBlank: true,
              showErrorMessage: true,
              formulae: [rule.minimum, rule.maximum],
            };
    }
  }
}

function rangeText({ top, left, bottom, right }: RangeModel): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}

const STYLE_OBJECTS = Object.fromEntries(
  Object.keys(STYLES).map((name) => [name, styleObject(name as StyleName)]),
) as Readonly<Record<StyleName, Partial<ExcelJS.Style>>>;

function styleObject(name: StyleName): Partial<ExcelJS.Style> {
  const spec = STYLES[name];
  const line = { style: 'thin' } as const;
  const style: Partial<ExcelJS.Style> = {
    font: { ...FONT, bold: spec.bold },
    alignment: {
      vertical: 'top',
      horizontal: spec.centred ? 'center' : 'left',
      wrapText: spec.wrap,
    },
    protection: { locked: !spec.open },
  };
  if (spec.border) style.border = { top: line, left: line, bottom: line, right: line };
  if (spec.fill !== null)
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${spec.fill}` } };
  if (spec.format !== null) style.numFmt = spec.format;
  return style;
}
