/** Sheets that contradict themselves, and sheets whose numbers would size something. */
import {
  cellXml,
  FORM_INDEX,
  form,
  formParts,
  inlineCell,
  NOTES,
  numberCell,
  SHEET,
  STRINGS,
  STYLES,
  sharedIndex,
  WORKBOOK,
} from '../../support/form.ts';
import { HEAD, MAIN } from '../../support/package.ts';
import { type FileCase, read, refused } from './case.ts';

const cell = (address: string, xml: string) => () => form({ cells: { [address]: xml } });
const after = (xml: string) => () => form({ after: xml });
const sheet = (found: string, by: string) => () => form({ replace: [[SHEET, found, by]] });
/** The answer of question mp.1.a, shared text by number. */
const shared = (index: number | string) => cell('G8', `<c r="G8" t="s"><v>${index}</v></c>`);
const YES = sharedIndex('Ya');

export const CONTRADICTIONS: readonly FileCase[] = [
  refused('one row twice', 'LKE174', sheet('<row r="9" ', '<row r="8" ')),
  refused('rows in the wrong order', 'LKE174', sheet('<row r="9" ', '<row r="3" ')),
  refused('one cell twice', 'LKE175', cell('G8', `${cellXml('G8')}${cellXml('G8')}`)),
  refused('cells in the wrong order', 'LKE175', cell('G8', `${cellXml('G8')}${cellXml('F8')}`)),
  refused('a cell of another row', 'LKE176', cell('G8', cellXml('G8').replace('G8', 'G9'))),
  ...['A0', 'XFE8', 'g8', '$G$8', 'G8:G9', 'R8C7', '', 'G1048577', 'G08', 'Ｇ8'].map((address) =>
    refused(`a cell at "${address}"`, 'LKE177', cell('G8', cellXml('G8').replace('G8', address))),
  ),
  ...['0', '-1', '1e3', '1048577', '', '8.5', ' 8', '99999999999'].map((row) =>
    refused(`a row numbered "${row}"`, 'LKE165', sheet('<row r="8" ', `<row r="${row}" `)),
  ),
  refused('two lists of rows', 'LKE164', sheet('</sheetData>', '</sheetData><sheetData/>')),
  refused('no list of rows', 'LKE164', () =>
    form({
      parts: { [SHEET]: `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="2"/></cols></worksheet>` },
    }),
  ),
  refused('two values in a cell', 'LKE164', cell('G8', `<c r="G8" t="s"><v>${YES}</v><v>1</v></c>`)),
  refused('two formulas in a cell', 'LKE164', cell('G16', '<c r="G16"><f>1</f><f>2</f><v>1</v></c>')),
  refused('an element inside a value', 'LKE164', cell('G8', `<c r="G8" t="s"><v>${YES}<b/></v></c>`)),
  refused('a row inside a row', 'LKE164', cell('G8', '<row r="9"/>')),
  refused('a cell outside rows', 'LKE164', sheet('<sheetData>', '<sheetData><c r="A1"/>')),
  refused('a text beyond the table', 'LKE172', shared(9999)),
  refused('a text at the end of the table', 'LKE172', shared(formTexts())),
  ...['-1', '1e9', '1.0', 'x', '0x1', '99999999999999999999'].map((index) =>
    refused(`text number "${index}"`, 'LKE172', shared(index)),
  ),
  refused('a format beyond the table', 'LKE173', cell('G8', cellXml('G8').replace('s="0"', 's="77"'))),
  refused('a format that is no number', 'LKE165', cell('G8', cellXml('G8').replace('s="0"', 's="x"'))),
  refused('two sheets of one name', 'LKE171', () =>
    form({ replace: [[WORKBOOK, 'name="Petunjuk"', 'name="lke"']] }),
  ),
  refused('a sheet without name', 'LKE165', () =>
    form({ replace: [[WORKBOOK, 'name="Petunjuk"', 'name=""']] }),
  ),
  refused('a sheet of unknown visibility', 'LKE165', () =>
    form({ replace: [[WORKBOOK, 'name="Petunjuk"', 'name="Petunjuk" state="secret"']] }),
  ),
  refused('a sheet without relationship', 'LKE165', () =>
    form({ replace: [[WORKBOOK, ' r:id="rId2"', '']] }),
  ),
  refused('a sheet whose relationship is missing', 'LKE154', () =>
    form({ replace: [[WORKBOOK, '"rId2"', '"rId7"']] }),
  ),
  refused('two lists of sheets', 'LKE164', () =>
    form({ replace: [[WORKBOOK, '</sheets>', '</sheets><sheets><sheet name="x" r:id="rId2"/></sheets>']] }),
  ),
  refused('a merge that is no range', 'LKE177', after('<mergeCells><mergeCell ref="A30:"/></mergeCells>')),
  refused(
    'a merge with its ends turned',
    'LKE177',
    after('<mergeCells><mergeCell ref="B40:A30"/></mergeCells>'),
  ),
  refused(
    'a merge beyond the sheet',
    'LKE177',
    after('<mergeCells><mergeCell ref="A30:XFE31"/></mergeCells>'),
  ),
  refused('a column that is none', 'LKE165', () => form({ before: '<cols><col min="0" max="3"/></cols>' })),
  refused('columns beyond the sheet', 'LKE165', () =>
    form({ before: '<cols><col min="11" max="16385"/></cols>' }),
  ),
  refused('array formulas that overlap', 'LKE179', () =>
    form({
      cells: {
        K8: '<c r="K8"><f t="array" ref="K8:L9">1</f><v>1</v></c>',
        L8: '<c r="L8"><f t="array" ref="L8:L9">1</f><v>1</v></c>',
      },
    }),
  ),
  refused(
    'an array formula of elsewhere',
    'LKE177',
    cell('K8', '<c r="K8"><f t="array" ref="A1:B2">1</f><v>1</v></c>'),
  ),
];

function formTexts(): number {
  return [...String(formParts().get(STRINGS)).matchAll(/<si>/g)].length;
}

const many = (count: number, xml: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => xml(index)).join('');

/** Numbers in a file that a reader might make room for. Here they are ranges and stay ranges. */
export const SIZES: readonly FileCase[] = [
  read(
    'a merge over a million rows',
    FORM_INDEX,
    after('<mergeCells><mergeCell ref="A30:XFD1048576"/></mergeCells>'),
  ),
  read('a merge over whole columns', FORM_INDEX, after('<mergeCells><mergeCell ref="L:XFD"/></mergeCells>')),
  read(
    '20,000 merges',
    FORM_INDEX,
    after(`<mergeCells>${many(20_000, (at) => `<mergeCell ref="L${at + 1}:M${at + 1}"/>`)}</mergeCells>`),
  ),
  read(
    '20,000 merges over each other',
    FORM_INDEX,
    after(`<mergeCells>${'<mergeCell ref="L1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`),
  ),
  read(
    'a list over the whole sheet',
    FORM_INDEX,
    after(
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>',
    ),
  ),
  read(
    '10,000 ranges with a list',
    FORM_INDEX,
    after(
      `<dataValidations><dataValidation type="list" sqref="${many(4_000, (at) => `L${at + 1}:XFD${at + 1} `)}"><formula1>"A,B"</formula1></dataValidation></dataValidations>`,
    ),
  ),
  read('columns over the whole sheet', FORM_INDEX, () =>
    form({ before: '<cols><col min="1" max="16384" width="9"/></cols>' }),
  ),
  read('16,000 columns hidden one by one', FORM_INDEX, () =>
    form({
      before: `<cols>${many(16_000, (at) => `<col min="${at + 20}" max="${at + 20}" hidden="1"/>`)}</cols>`,
    }),
  ),
  read('a name over the whole sheet', FORM_INDEX, () =>
    form({
      replace: [
        [
          WORKBOOK,
          '</workbook>',
          '<definedNames><definedName name="x">LKE!$A$1:$XFD$1048576</definedName></definedNames></workbook>',
        ],
      ],
    }),
  ),
  read('sheet number 1,000,000,000', FORM_INDEX, () =>
    form({ replace: [[WORKBOOK, 'sheetId="2"', 'sheetId="1000000000"']] }),
  ),
  read('a dimension that lies', FORM_INDEX, () => form({ before: '<dimension ref="A1:XFD1048576"/>' })),
  read('a table that lies about its texts', FORM_INDEX, () =>
    form({ replace: [[STRINGS, 'uniqueCount="', 'uniqueCount="99999999']] }),
  ),
  read('a formatted row at the very end', FORM_INDEX, () =>
    form({
      replace: [[SHEET, '</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>']],
    }),
  ),
  read('a value in the last cell of the sheet', FORM_INDEX, () =>
    form({
      replace: [[SHEET, '</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>']],
    }),
  ),
  read('60,000 empty rows', FORM_INDEX, () =>
    form({
      replace: [[SHEET, '</sheetData>', `${many(60_000, (at) => `<row r="${at + 100}"/>`)}</sheetData>`]],
    }),
  ),
  read('a formula for a million cells', FORM_INDEX, () =>
    form({
      replace: [
        [
          SHEET,
          '</sheetData>',
          '<row r="30"><c r="A30"><f t="shared" si="0" ref="A30:XFD1048576">1</f><v>1</v></c></row></sheetData>',
        ],
      ],
    }),
  ),
  read('an array formula for a million cells', FORM_INDEX, () =>
    form({
      replace: [
        [
          SHEET,
          '</sheetData>',
          '<row r="30"><c r="A30"><f t="array" ref="A30:XFD1048576">1</f><v>1</v></c></row></sheetData>',
        ],
      ],
    }),
  ),
  refused('a number format of 50,000 brackets', 'LKE129', () =>
    form({ replace: [[STYLES, 'formatCode=";;;"', `formatCode="${'['.repeat(50_000)}"`]] }),
  ),
  read('a number format of 255 brackets', FORM_INDEX, () =>
    form({ replace: [[STYLES, 'formatCode=";;;"', `formatCode="${'['.repeat(255)}"`]] }),
  ),
  refused('70,000 letters in a text', 'LKE128', cell('C2', inlineCell('C2', 'x'.repeat(70_000)))),
  refused(
    'a formula of 70,000 letters',
    'LKE128',
    cell('G16', `<c r="G16"><f>${'1+'.repeat(35_000)}1</f><v>1</v></c>`),
  ),
  refused('65 sheets', 'LKE124', () =>
    form({
      replace: [
        [
          WORKBOOK,
          '</sheets>',
          `${many(63, (at) => `<sheet name="S${at}" r:id="rId${at + 10}"/>`)}</sheets>`,
        ],
        [
          'xl/_rels/workbook.xml.rels',
          '</Relationships>',
          `${many(63, (at) => `<Relationship Id="rId${at + 10}" Type="x/chartsheet" Target="c"/>`)}</Relationships>`,
        ],
      ],
    }),
  ),
  refused('20,001 rows', 'LKE125', () =>
    form({
      replace: [
        [
          SHEET,
          '</sheetData>',
          `${many(19_980, (at) => `<row r="${at + 30}">${numberCell(`A${at + 30}`, '1')}</row>`)}</sheetData>`,
        ],
      ],
    }),
  ),
  refused('a second sheet with a table of 20,001 rows beside the first', 'LKE125', () =>
    form({
      parts: {
        [NOTES]: String(formParts().get(SHEET)).replace(
          '</sheetData>',
          `${many(19_980, (at) => `<row r="${at + 30}">${numberCell(`A${at + 30}`, '1')}</row>`)}</sheetData>`,
        ),
      },
    }),
  ),
];
