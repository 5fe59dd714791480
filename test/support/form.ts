/** A small filled form as the parts of its package: every cell and part of it can be replaced by another. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { archive } from './archive.ts';
import { HEAD, MAIN, RELATIONS, relationships } from './package.ts';

/** The rubric this form belongs to. */
export const SMALL_RUBRIC = fileURLToPath(new URL('./kecil.yaml', import.meta.url));
export const SMALL_RUBRIC_TEXT = readFileSync(SMALL_RUBRIC, 'utf8');

/** The index its answers give, exactly. */
export const FORM_INDEX = '221/30';

/** What stands in a cell: a text (shared), a number, or a formula with its result. */
type Content = string | number | { readonly f: string; readonly v: number | string };

const choice = (row: number) =>
  `IF(OR(G${row}="Ya",G${row}="A"),1,IF(G${row}="B",0.5,IF(OR(G${row}="Tidak",G${row}="C"),0,"Blm Diisi")))`;

/** By address. A area number, B sub-area number, C letter, D text, E weight, F type, G answer, H value, J note. */
const CELLS: Readonly<Record<string, Content>> = {
  A1: 'LEMBAR KERJA CONTOH',
  A2: 'INSTANSI :',
  C2: 'Kabupaten Contoh',
  A3: 'TAHUN',
  C3: 2021,
  A4: 'Penilaian',
  E4: 'Bobot',
  F4: 'Pilihan Jawaban',
  G4: 'Jawaban',
  H4: 'Nilai',
  J4: 'Catatan',
  A5: 'A.',
  B5: 'PENGUNGKIT (6)',
  E5: 6,
  A6: 'I.',
  B6: 'MANAJEMEN PERUBAHAN (4)',
  E6: 4,
  B7: '1.',
  C7: 'Tim Kerja (2)',
  E7: 2,
  H7: { f: 'E7*SUM(H8:H10)/COUNT(H8:H10)', v: '1.66666666666667' },
  C8: 'a.',
  D8: 'Tim telah dibentuk dengan surat keputusan',
  F8: 'Ya/Tidak',
  G8: 'Ya',
  H8: { f: choice(8), v: 1 },
  J8: 'SK 12',
  C9: 'b.',
  D9: 'Anggota tim dipilih melalui prosedur',
  F9: 'A/B/C',
  G9: 'B',
  H9: { f: choice(9), v: 0.5 },
  C10: 'c.',
  D10: 'Tim memantau pelaksanaan rencana',
  F10: 'A/B/C',
  G10: 'A',
  H10: { f: choice(10), v: 1 },
  B11: '2.',
  C11: 'Rencana Kerja (2)',
  E11: 2,
  H11: { f: 'E11*SUM(H12:H13)/COUNT(H12:H13)', v: 1 },
  C12: 'a.',
  D12: 'Rencana kerja telah disusun',
  F12: 'A/B/C',
  G12: 'A',
  H12: { f: choice(12), v: 1 },
  C13: 'b.',
  D13: 'Rencana kerja telah disosialisasikan',
  F13: 'A/B/C',
  G13: 'C',
  H13: { f: choice(13), v: 0 },
  A14: 'II.',
  B14: 'PENGUATAN PENGAWASAN (2)',
  E14: 2,
  B15: '1.',
  C15: 'Pengaduan Masyarakat (2)',
  E15: 2,
  H15: { f: 'E15*SUM(H16)/COUNT(H16)', v: 1.5 },
  C16: 'a.',
  D16: 'Pengaduan masyarakat selesai ditangani',
  F16: '%',
  G16: { f: 'G18/G17', v: 0.75 },
  H16: { f: 'G16', v: 0.75 },
  D17: '- Jumlah pengaduan yang masuk',
  F17: 'Jumlah',
  G17: 8,
  D18: '- Jumlah pengaduan yang tuntas',
  F18: 'Jumlah',
  G18: 6,
  A19: 'TOTAL PENGUNGKIT',
  H19: { f: 'H7+H11+H15', v: '4.16666666666667' },
  A20: 'B.',
  B20: 'HASIL (4)',
  E20: 4,
  B21: '1.',
  C21: 'Survei persepsi layanan',
  E21: 4,
  F21: '0-4',
  G21: 3.2,
  H21: { f: 'G21/4*E21', v: 3.2 },
};

export const SHEET = 'xl/worksheets/sheet1.xml';
export const NOTES = 'xl/worksheets/sheet2.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
export const ROOT_RELS = '_rels/.rels';
export const TYPES = '[Content_Types].xml';

/** What is otherwise than in the honest form. */
export interface Change {
  /** Whole `c` elements by address; '' leaves the cell out. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Further attributes of rows, by number. */
  readonly rows?: Readonly<Record<number, string>>;
  /** XML before and after the rows of the sheet. */
  readonly before?: string;
  readonly after?: string;
  /** Parts by name: another text, or null for no such part. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Texts replaced inside parts; each must be there. */
  readonly replace?: readonly (readonly [part: string, found: string, by: string])[];
}

export type FormParts = ReadonlyMap<string, string | Uint8Array>;

export function formParts(change: Change = {}): FormParts {
  const parts = new Map<string, string | Uint8Array>([
    [TYPES, contentTypes()],
    [ROOT_RELS, relationships([['officeDocument', 'xl/workbook.xml']])],
    [WORKBOOK, workbookXml()],
    [WORKBOOK_RELS, workbookRelationships()],
    [SHEET, sheetXml(change)],
    [
      NOTES,
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${inlineRow(1, 'Petunjuk pengisian')}</sheetData></worksheet>`,
    ],
    [STRINGS, stringsXml()],
    [STYLES, STYLES_XML],
  ]);
  for (const [name, content] of Object.entries(change.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  for (const [name, found, by] of change.replace ?? []) {
    const text = parts.get(name);
    if (typeof text !== 'string' || !text.includes(found)) throw new Error(`${name} holds no ${found}`);
    parts.set(
      name,
      text.replaceAll(found, () => by),
    );
  }
  return parts;
}

/** The form as a workbook's bytes. */
export function form(change: Change = {}): Buffer {
  return packed(formParts(change));
}

export function packed(parts: FormParts): Buffer {
  return archive([...parts].map(([name, content]) => ({ name, content })));
}

/** A row of one cell that holds a text. */
export function inlineRow(row: number, text: string): string {
  return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c></row>`;
}

/** A cell that holds a text of its own. */
export function inlineCell(address: string, text: string, style = 0): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

export function numberCell(address: string, text: string, style = 0): string {
  return `<c r="${address}" s="${style}"><v>${text}</v></c>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const TEXTS: readonly string[] = [
  ...new Set(Object.values(CELLS).filter((content) => typeof content === 'string')),
];

/** Number of a text of the form in its table of shared strings. */
export function sharedIndex(text: string): number {
  const index = TEXTS.indexOf(text);
  if (index < 0) throw new Error(`the form has no text "${text}"`);
  return index;
}

export function hasCell(address: string): boolean {
  return address in CELLS;
}

/** The form's own `c` element. */
export function cellXml(address: string): string {
  const content = CELLS[address];
  if (content === undefined) throw new Error(`the form has no cell ${address}`);
  if (typeof content === 'string')
    return `<c r="${address}" s="0" t="s"><v>${TEXTS.indexOf(content)}</v></c>`;
  if (typeof content === 'number') return numberCell(address, String(content));
  return `<c r="${address}" s="0"><f>${escapeXml(content.f)}</f><v>${content.v}</v></c>`;
}

function sheetXml({ cells = {}, rows = {}, before = '', after = '' }: Change): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rowsXml(cells, rows)}</sheetData>${after}</worksheet>`;
}

/** The rows of the form, for sheets that are put together otherwise. */
export function rowsXml(cells: Change['cells'] = {}, attributes: Change['rows'] = {}): string {
  const rows = new Map<number, string[]>();
  for (const address of [...new Set([...Object.keys(CELLS), ...Object.keys(cells)])].sort(byPlace)) {
    const row = Number(/\d+/.exec(address)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), cells[address] ?? cellXml(address)]);
  }
  return [...rows]
    .sort(([left], [right]) => left - right)
    .map(([number, written]) => `<row r="${number}" ${attributes[number] ?? ''}>${written.join('')}</row>`)
    .join('');
}

function byPlace(left: string, right: string): number {
  const letters = (address: string) => /[A-Z]+/.exec(address)?.[0] ?? '';
  return letters(left).length - letters(right).length || (letters(left) < letters(right) ? -1 : 1);
}

function stringsXml(): string {
  const items = TEXTS.map((text) => `<si><t>${escapeXml(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" count="${TEXTS.length}" uniqueCount="${TEXTS.length}">${items.join('')}</sst>`;
}

function workbookXml(): string {
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="LKE" sheetId="1" r:id="rId1"/><sheet name="Petunjuk" sheetId="2" r:id="rId2"/></sheets></workbook>`;
}

function workbookRelationships(): string {
  return relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ]);
}

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: readonly (readonly [string, string])[] = [
    [WORKBOOK, 'sheet.main'],
    [SHEET, 'worksheet'],
    [NOTES, 'worksheet'],
    [STRINGS, 'sharedStrings'],
    [STYLES, 'styles'],
  ];
  const items = parts.map(
    ([name, kind]) => `<Override PartName="/${name}" ContentType="${type}.${kind}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${items.join('')}</Types>`;
}

/** Cell formats by number: 0 plain, 1 a date, 2 white letters, 3 tiny ones, 4 hidden by an empty number format. */
export const STYLES_XML = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts count="3"><font><sz val="11"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font><font><sz val="1"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="14" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="0"/><xf numFmtId="0" fontId="2" fillId="0"/><xf numFmtId="164" fontId="0" fillId="0"/></cellXfs></styleSheet>`;
