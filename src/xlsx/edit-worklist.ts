/** A sheet of plain lines at the end of a workbook. It brings no styles of its own, so that no other part changes. */
import { type Result, success } from '../domain/diagnostic.ts';
import { type CellPlace, cellAddress, quotedSheet } from '../domain/place.ts';
import {
  appendInside,
  applyEdits,
  attributeIn,
  childNamed,
  childrenOf,
  DamagedMarkup,
  encoded,
  rootOf,
} from './edit-markup.ts';
import type { Editing } from './edit-package.ts';
import { addContentType, addRelationship, type Vocabulary } from './edit-relations.ts';
import { escapeSheetText, escapeXml } from './write-text.ts';

export interface WorklistLine {
  /** By column from A; null for an empty cell. */
  readonly texts: readonly (string | null)[];
  readonly isBold: boolean;
  /** Where a click on the cell of a column (from 1) leads. */
  readonly link: { readonly column: number; readonly to: CellPlace } | null;
}

export interface Worklist {
  /** Numbered when a sheet has that name. */
  readonly name: string;
  readonly widths: readonly number[];
  readonly lines: readonly WorklistLine[];
  /** Lines at the top that stay in view. */
  readonly frozen: number;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export function addWorklist(editing: Editing, worklist: Worklist, vocabulary: Vocabulary): Result<null> {
  const part = editing.freeName('xl/worksheets/sheetLke', '.xml');
  editing.add(part, sheetMarkup(worklist, vocabulary));
  const typed = addContentType(editing, part, SHEET_TYPE);
  if (!typed.ok) return typed;
  const { workbookPart } = editing;
  const id = addRelationship(editing, workbookPart, part, `${vocabulary.relationships}/worksheet`);
  if (!id.ok) return id;
  const listed = editing.edit(workbookPart, (markup) => {
    const root = rootOf(markup);
    const sheets = childNamed(markup, root, 'sheets');
    if (sheets === null) throw new DamagedMarkup();
    const own = childrenOf(markup, sheets);
    const number = 1 + Math.max(0, ...own.map((sheet) => Number(attributeIn(markup, sheet, 'sheetId') ?? 0)));
    const name = encoded(escapeXml(freeSheetName(editing, worklist.name)));
    const made = `<${root.prefix}sheet xmlns:r="${vocabulary.relationships}" name="${name}" sheetId="${number}" r:id="${id.value}"/>`;
    return applyEdits(markup, [appendInside(markup, sheets, made)]);
  });
  return listed.ok ? success(null) : listed;
}

function freeSheetName(editing: Editing, wanted: string): string {
  const taken = new Set(editing.sheets.map(({ info }) => info.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

function sheetMarkup({ widths, lines, frozen }: Worklist, { main }: Vocabulary): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const links = lines.flatMap(({ link }, index) => {
    if (link === null) return [];
    const to = `${quotedSheet(link.to.sheet)}!${cellAddress(link.to.row, link.to.column)}`;
    return [`<hyperlink ref="${cellAddress(index + 1, link.column)}" location="${escapeXml(to)}"/>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`,
    `<sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView>`,
    `</sheetViews><cols>${columns.join('')}</cols><sheetData>`,
    ...lines.map(lineMarkup),
    '</sheetData>',
    ...(links.length === 0 ? [] : [`<hyperlinks>${links.join('')}</hyperlinks>`]),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

function lineMarkup({ texts, isBold }: WorklistLine, index: number): string {
  const cells = texts.map((text, column) => {
    if (text === null) return '';
    const own = `<t xml:space="preserve">${escapeXml(escapeSheetText(text))}</t>`;
    const inline = isBold
      ? `<r><rPr><b/><sz val="11"/><rFont val="Calibri"/><family val="2"/></rPr>${own}</r>`
      : own;
    return `<c r="${cellAddress(index + 1, column + 1)}" t="inlineStr"><is>${inline}</is></c>`;
  });
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}
