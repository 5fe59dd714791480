/** Workbook packages made by hand, part by part, so that a test can write any of them as it likes. */
import { bytesOf, type ZipWishes, zip } from './zip.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const MAIN_STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONS_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Part names and their contents, in the order written. */
export type Parts = Map<string, string | Uint8Array>;

export interface SheetWish {
  readonly name?: string;
  /** What stands in `sheetData`. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, in place of the three above. */
  readonly xml?: string;
  readonly state?: string;
}

export interface WorkbookWish {
  readonly sheets?: readonly SheetWish[];
  /** The insides of the `si` elements; without them there is no such part. */
  readonly strings?: readonly string[];
  /** What stands in the `styleSheet`; without it there is no such part. */
  readonly styles?: string;
}

/** The parts of a small, honest workbook. */
export function workbookParts({ sheets = [{}], strings, styles }: WorkbookWish = {}): Parts {
  const names = sheets.map(({ name }, index) => name ?? `Sheet${index + 1}`);
  const relations: [string, string][] = sheets.map((_, index) => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (strings !== undefined) relations.push(['sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) relations.push(['styles', 'styles.xml']);
  const list = sheets.map(({ state }, index) => {
    const visibility = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${names[index]}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  const parts: Parts = new Map([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationships(relations)],
  ]);
  sheets.forEach((sheet, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  });
  if (strings !== undefined) parts.set('xl/sharedStrings.xml', stringsXml(strings));
  if (styles !== undefined)
    parts.set('xl/styles.xml', `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  return parts;
}

export function sheetXml({ rows = '', before = '', after = '', xml }: SheetWish): string {
  return (
    xml ?? `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

export function stringsXml(items: readonly string[]): string {
  const list = items.map((item) => `<si>${item}</si>`).join('');
  return `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${list}</sst>`;
}

/** A relationship part with the ids rId1, rId2 ... */
export function relationships(
  targets: readonly (readonly [type: string, target: string])[],
  base = RELATIONS,
): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join('')}</Relationships>`;
}

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

export function pack(parts: Parts, wishes: ZipWishes = {}): Uint8Array {
  return zip(
    [...parts].map(([name, data]) => ({ name, data: bytesOf(data) })),
    wishes,
  );
}

/** A workbook of one sheet with the given rows. */
export function workbookOfRows(
  rows: string,
  wish: Omit<WorkbookWish, 'sheets'> & SheetWish = {},
): Uint8Array {
  const { strings, styles, ...sheet } = wish;
  return pack(
    workbookParts({
      sheets: [{ rows, ...sheet }],
      ...(strings === undefined ? {} : { strings }),
      ...(styles === undefined ? {} : { styles }),
    }),
  );
}
