/** Writes a model straight into a package, without a library: the writer of masses of workbooks. */
import type { SheetModel, WorkbookModel } from './model.ts';
import { SharedStrings, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { escapeXml } from './xml.ts';
import { zip } from './zip.ts';

export interface PackageOptions {
  /** Texts in a shared table, as most programs write them, or in the cells themselves. */
  readonly strings: 'shared' | 'inline';
  /** zlib's level, 1 (fast) to 9 (small). */
  readonly level: number;
}

export const FAST_PACKAGE: PackageOptions = { strings: 'shared', level: 1 };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook as a package; the same model and options give the same bytes. */
export function writePackage(model: WorkbookModel, options: PackageOptions = FAST_PACKAGE): Uint8Array {
  const strings = options.strings === 'shared' ? new SharedStrings() : null;
  const sheets = model.sheets.map((sheet) => sheetXml(sheet, strings));
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(model.sheets.length, strings !== null)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(model.sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(model.sheets.length, strings !== null)],
    ['xl/styles.xml', `${HEAD}${stylesXml()}`],
  ]);
  if (strings !== null) parts.set('xl/sharedStrings.xml', `${HEAD}${strings.xml()}`);
  sheets.forEach((xml, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, `${HEAD}${xml}`);
  });
  const encoder = new TextEncoder();
  const entries = [...parts].map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  return zip(entries, options.level);
}

function contentTypes(sheets: number, shared: boolean): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const numbered = Array.from({ length: sheets }, (_, index) =>
    override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${numbered.join('')}${override('xl/styles.xml', 'styles')}${shared ? override('xl/sharedStrings.xml', 'sharedStrings') : ''}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join('')}</Relationships>`;
}

function workbookRelations(sheets: number, shared: boolean): string {
  const numbered = Array.from(
    { length: sheets },
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const strings = shared ? [['sharedStrings', 'sharedStrings.xml'] as const] : [];
  return relations([...numbered, ['styles', 'styles.xml'], ...strings]);
}

function workbookXml(sheets: readonly SheetModel[]): string {
  const items = sheets.map(({ name, visibility }, index) => {
    const state =
      visibility === 'visible' ? '' : ` state="${visibility === 'hidden' ? 'hidden' : 'veryHidden'}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const active = sheets.findIndex(({ visibility }) => visibility === 'visible');
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView firstSheet="${active}" activeTab="${active}"/></bookViews><sheets>${items.join('')}</sheets>${definedNames(sheets)}<calcPr calcId="152511"/></workbook>`;
}

function definedNames(sheets: readonly SheetModel[]): string {
  const names = sheets.flatMap((sheet, index) => {
    if (sheet.printTitles === null) return [];
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const { top, bottom } = sheet.printTitles;
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quoted)}!$${top}:$${bottom}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
