/** A plan -> the bytes of an .xlsx file. exceljs, which only this needs, is loaded when it is called. */
import type {
  CellValue,
  ConditionalFormattingRule,
  DataValidation,
  Workbook,
  Worksheet,
  WorksheetView,
} from 'exceljs';
import { formulaText } from '../domain/expression.ts';
import type { CellRange } from '../domain/grid.ts';
import { cellAddress, columnLetters, quotedSheet } from '../domain/place.ts';
import type {
  CellPlan,
  PrintPlan,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from '../domain/workbook-plan.ts';
import { heightOf } from './write-heights.ts';
import { finishPackage } from './write-package.ts';
import { styleOf, tintOf } from './write-styles.ts';
import { escapeSheetText } from './write-text.ts';

/** The workbook as a package. The same plan gives the same bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.title = escapeSheetText(plan.title);
  workbook.creator = 'lke';
  workbook.lastModifiedBy = 'lke';
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of plan.sheets) writeSheet(workbook, sheet);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), plan);
}

function writeSheet(workbook: Workbook, plan: SheetPlan): void {
  const { frozen } = plan;
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility === 'very-hidden' ? 'veryHidden' : plan.visibility,
    views: [viewOf(frozen)],
  });
  for (const [index, width] of plan.widths.entries()) sheet.getColumn(index + 1).width = width;
  for (const row of plan.rows) {
    sheet.getRow(row.number).height = heightOf(row, plan.widths);
    for (const cell of row.cells) writeCell(sheet, row.number, cell);
  }
  for (const validation of plan.validations) writeValidation(sheet, validation);
  for (const [index, { range, when, tint }] of plan.conditions.entries()) {
    const rule: ConditionalFormattingRule = {
      type: 'expression',
      priority: index + 1,
      formulae: [formulaText(when)],
      style: tintOf(tint),
    };
    sheet.addConditionalFormatting({ ref: rangeText(range), rules: [rule] });
  }
  if (plan.isProtected) protect(sheet);
  setUpPrint(sheet, plan.print, plan);
}

/** A pane that holds nothing is damage to some programs. */
function viewOf({ rows, columns }: SheetPlan['frozen']): Partial<WorksheetView> {
  if (rows === 0 && columns === 0) return { state: 'normal', showGridLines: false };
  return { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false };
}

function writeCell(sheet: Worksheet, row: number, { column, content, style }: CellPlan): void {
  const cell = sheet.getCell(row, column);
  cell.style = styleOf(style);
  if (content === null) return;
  switch (content.kind) {
    case 'text':
      cell.value = escapeSheetText(content.text);
      return;
    case 'number':
      cell.value = content.value;
      return;
    case 'formula': {
      const formula = formulaText(content.formula);
      const { result } = content;
      const shown = typeof result === 'string' ? escapeSheetText(result) : result;
      cell.value = (shown === null ? { formula } : { formula, result: shown }) as CellValue;
    }
  }
}

/** exceljs joins cells of one rule that stand one below the other into ranges. */
function writeValidation(sheet: Worksheet, plan: ValidationPlan): void {
  const spoken = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: escapeSheetText(plan.promptTitle),
    prompt: escapeSheetText(plan.prompt),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: escapeSheetText(plan.errorTitle),
    error: escapeSheetText(plan.error),
  };
  const validation: DataValidation = { ...spoken, ...ruleOf(plan) };
  for (const { row, column } of plan.cells) sheet.getCell(row, column).dataValidation = validation;
}

function ruleOf({ rule }: ValidationPlan): Pick<DataValidation, 'type' | 'formulae' | 'operator'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [`"${rule.options.map(escapeSheetText).join(',')}"`] };
    case 'list-range':
      return { type: 'list', formulae: [`${quotedSheet(rule.sheet)}!${fixedRange(rule.range)}`] };
    case 'decimal':
    case 'whole':
      return { type: rule.kind, operator: 'between', formulae: [rule.minimum, rule.maximum] };
  }
}

/** Protection without a password: it keeps from mistakes, not from people. Rows and columns may be resized. */
function protect(sheet: Worksheet): void {
  const sheetProtection = {
    sheet: true,
    formatColumns: true,
    formatRows: true,
    objects: false,
    scenarios: false,
  };
  Object.assign(sheet, { sheetProtection });
}

/** A4, landscape, as many pages wide as the plan says and as many high as it takes. */
function setUpPrint(sheet: Worksheet, print: PrintPlan, plan: SheetPlan): void {
  const { pageSetup } = sheet;
  pageSetup.paperSize = 9;
  pageSetup.orientation = 'landscape';
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = print.pagesWide;
  pageSetup.fitToHeight = print.pagesHigh ?? 0;
  pageSetup.margins = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  if (print.titleRows !== null) pageSetup.printTitlesRow = `${print.titleRows.from}:${print.titleRows.to}`;
  if (print.titleColumns !== null) {
    const { from, to } = print.titleColumns;
    pageSetup.printTitlesColumn = `${columnLetters(from)}:${columnLetters(to)}`;
  }
  // An ampersand in a footer is a command unless it is doubled.
  const footer = escapeSheetText(print.footer).slice(0, 100).replaceAll('&', '&&');
  if (plan.visibility === 'visible') sheet.headerFooter.oddFooter = `&L${footer}&R&P / &N`;
}

function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

function fixedRange({ top, left, bottom, right }: CellRange): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}
