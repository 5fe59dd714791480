/** Large files at and beyond the limits, of noise that does not pack well: what costs most to answer. */
import { createRandom } from '../../../scripts/workbook/random.ts';
import { columnLetters } from '../../../src/domain/place.ts';
import {
  type Change,
  FORM_INDEX,
  form,
  formParts,
  NOTES,
  packed,
  SHEET,
  STRINGS,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELS,
} from '../../support/form.ts';
import { type FileCase, read, refused } from './case.ts';

const MEGABYTE = 1024 * 1024;
const random = createRandom(20_260_101);
const upTo = (most: number) => random.integer(1, most);

/** Pieces one after the other until there are so many megabytes of them. */
function fill(megabytes: number, make: (index: number) => string): string {
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; length < megabytes * MEGABYTE; index++) {
    const piece = make(index);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

/** Further rows of the sheet, below its own. */
function rowsOf(rows: number, columns: number, cell: (address: string, column: number) => string): string {
  return Array.from({ length: rows }, (_, at) => {
    const row = at + 30;
    const cells = Array.from({ length: columns }, (_, column) =>
      cell(`${columnLetters(column + 1)}${row}`, column + 1),
    );
    return `<row r="${row}">${cells.join('')}</row>`;
  }).join('');
}

const withRows = (xml: () => string) => () =>
  form({ replace: [[SHEET, '</sheetData>', `${xml()}</sheetData>`]] });
const withAfter = (xml: () => string) => () => form({ after: xml() });
const withText = (part: string, before: string, xml: () => string) => () =>
  form({ replace: [[part, before, `${xml()}${before}`]] });
const number = (address: string) => `<c r="${address}"><v>${upTo(1000)}</v></c>`;
const text = (address: string, content: string) => `<c r="${address}" t="str"><v>${content}</v></c>`;

/** Sixty further sheets, each with the rows given, like the one that is scored or like the one beside it. */
function withSheets(model: string, rows: string): Buffer {
  const change: Change = {
    replace: [
      [WORKBOOK, '</sheets>', `${fill60((at) => `<sheet name="S${at}" r:id="rId${at + 10}"/>`)}</sheets>`],
      [
        WORKBOOK_RELS,
        '</Relationships>',
        `${fill60((at) => `<Relationship Id="rId${at + 10}" Type="x/worksheet" Target="worksheets/s${at}.xml"/>`)}</Relationships>`,
      ],
    ],
  };
  const parts = new Map(formParts(change));
  const sheet = String(parts.get(model)).replace('</sheetData>', `${rows}</sheetData>`);
  for (let at = 0; at < 60; at++) parts.set(`xl/worksheets/s${at}.xml`, sheet);
  return packed(parts);
}

/** So many blanks, of two kinds, so that they do not pack beyond what is allowed. */
const blanks = (count: number) => Array.from({ length: count }, () => ' \t'.charAt(upTo(2) - 1)).join('');

const fill60 = (make: (index: number) => string) => Array.from({ length: 60 }, (_, at) => make(at)).join('');

/** A row of the sheet once more, as far as its label tells. */
const question = (label: string) => (address: string, column: number) =>
  column === 3
    ? text(address, 'b.')
    : column === 4
      ? text(address, label)
      : column === 7
        ? text(address, 'A')
        : '';

/** Texts behind its row, as far as the sheet goes: which of them is the last question's, nobody can tell. */
const WITHOUT_SURVEY = { codes: ['LKE211'], exit: 1, index: '25/6' } as const;

export const HEAVY: readonly FileCase[] = [
  read(
    '497,500 numbers',
    FORM_INDEX,
    withRows(() => rowsOf(19_900, 25, number)),
  ),
  {
    name: '497,500 texts',
    make: withRows(() => rowsOf(19_900, 25, (at) => text(at, `k${upTo(1e6)}`))),
    ...WITHOUT_SURVEY,
  },
  read(
    '398,000 formulas',
    FORM_INDEX,
    withRows(() => rowsOf(19_900, 20, (at) => `<c r="${at}"><f>SUM(A${upTo(999)}:B9)</f><v>1</v></c>`)),
  ),
  read(
    '200,000 shared formulas',
    FORM_INDEX,
    withRows(() =>
      rowsOf(
        10_000,
        20,
        (at) => `<c r="${at}"><f t="shared" si="${upTo(1e9)}" ref="A1:B2">A1</f><v>1</v></c>`,
      ),
    ),
  ),
  read(
    'array formulas over every column',
    FORM_INDEX,
    withRows(
      () =>
        `${rowsOf(1, 500, (at) => `<c r="${at}"><f t="array" ref="${at}:${at.replace(/\d+/, '1048576')}">1</f><v>1</v></c>`)}${rowsOf(900, 500, number).replaceAll(/r="([A-Z]*)(\d+)"/g, (_, column: string, row: string) => `r="${column}${Number(row) + 1}"`)}`,
    ),
  ),
  // Each is the text of one cell and little beside: what looks twice at every blank looks 10^11 times.
  read(
    '110 values with 32,000 blanks inside',
    FORM_INDEX,
    withRows(() => rowsOf(110, 1, (at) => `<c r="${at}"><v>x${blanks(32_000)}x</v></c>`)),
  ),
  refused(
    'a million cells',
    'LKE127',
    withRows(() => rowsOf(19_900, 51, number)),
  ),
  read(
    '20 MB of texts',
    FORM_INDEX,
    withText(STRINGS, '</sst>', () => fill(20, () => `<si><t>${upTo(1e6)}</t></si>`)),
  ),
  read(
    '10 MB of texts in runs',
    FORM_INDEX,
    withText(STRINGS, '</sst>', () =>
      fill(10, () => `<si><r><t>${upTo(1e6)}</t></r><r><t>\u00e9</t></r></si>`),
    ),
  ),
  read(
    '10 MB of a comment',
    FORM_INDEX,
    withAfter(() => `<!--${fill(10, () => upTo(1e9).toString(36))}-->`),
  ),
  read(
    '10 MB of an extension',
    FORM_INDEX,
    withAfter(() => `<extLst>${fill(10, () => `<ext uri="${upTo(1e9)}"/>`)}</extLst>`),
  ),
  read('10 MB of namespaces', FORM_INDEX, () =>
    form({ before: fill(10, () => `<a:b xmlns:a="u${upTo(1e9)}"/>`) }),
  ),
  refused(
    '10 MB of merges',
    'LKE135',
    withAfter(
      () => `<mergeCells>${fill(10, (at) => `<mergeCell ref="L${at + 1}:M${at + 1}"/>`)}</mergeCells>`,
    ),
  ),
  {
    name: '90,000 merges over every cell',
    make: withAfter(
      () =>
        `<mergeCells>${Array.from({ length: 90_000 }, () => `<mergeCell ref="A${upTo(4)}:XFD${1_000_000 + upTo(40_000)}"/>`).join('')}</mergeCells>`,
    ),
    codes: ['LKE201'],
    exit: 2,
  },
  read(
    '90,000 ranges with lists',
    FORM_INDEX,
    withAfter(
      () =>
        `<dataValidations>${Array.from({ length: 90 }, () => `<dataValidation type="list" sqref="${Array.from({ length: 990 }, () => `L${upTo(1e6)}`).join(' ')}"><formula1>"A,B"</formula1></dataValidation>`).join('')}</dataValidations>`,
    ),
  ),
  refused(
    '10 MB of formats',
    'LKE135',
    withText(STYLES, '</cellXfs>', () => fill(10, () => `<xf numFmtId="${upTo(1e5)}"/>`)),
  ),
  refused(
    '10 MB of relationships',
    'LKE135',
    withText(WORKBOOK_RELS, '</Relationships>', () =>
      fill(10, (at) => `<Relationship Id="x${at}" Type="y" Target="z${upTo(1e6)}"/>`),
    ),
  ),
  {
    name: '19,900 rows like one question',
    make: withRows(() => rowsOf(19_900, 7, question('Anggota tim dipilih melalui prosedur'))),
    ...WITHOUT_SURVEY,
  },
  {
    name: '19,900 rows like a heading',
    make: withRows(() =>
      rowsOf(19_900, 4, (at, column) =>
        column === 1 ? text(at, 'I.') : column === 2 ? text(at, 'MANAJEMEN PERUBAHAN (4)') : '',
      ),
    ),
    codes: [],
    exit: 0,
    index: FORM_INDEX,
  },
  {
    name: '200 labels of 30,000 letters',
    make: withRows(() =>
      rowsOf(200, 7, (at, column) =>
        question(fill(0.028, () => `tim ${upTo(1e6).toString(36)} `))(at, column),
      ),
    ),
    codes: ['LKE213'],
    exit: 0,
    index: FORM_INDEX,
  },
  refused('sixty sheets with a table each', 'LKE127', () => withSheets(SHEET, rowsOf(1000, 20, number))),
  read('sixty sheets beside', FORM_INDEX, () => withSheets(NOTES, rowsOf(700, 20, number))),
  read('10 MB of UTF-16', FORM_INDEX, () => {
    const sheet = String(formParts().get(SHEET)).replace('UTF-8', 'UTF-16');
    const long = sheet.replace('</worksheet>', `<!--${fill(5, () => upTo(1e9).toString(36))}--></worksheet>`);
    return form({ parts: { [SHEET]: Buffer.from(`\uFEFF${long}`, 'utf16le') } });
  }),
];
