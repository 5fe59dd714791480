/** Workbooks to measure with: the shape and weight of a filled LKE, different for every seed. */
import { cellAddress } from '../../src/domain/place.ts';
import { createRandom, type Random } from '../workbook/random.ts';
import { zip } from '../workbook/zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Cell formats in the stylesheet; every cell uses one of them. */
const FORMATS = 120;
const COLUMNS = 14;
const VALUE_COLUMN = 11;

const WORDS =
  'unit kerja telah melaksanakan rencana aksi reformasi birokrasi secara berkala dan seluruh hasil pemantauan ditindaklanjuti oleh pimpinan dengan dokumen pendukung yang lengkap serta mutakhir pada setiap triwulan berjalan'.split(
    ' ',
  );
const TYPES = ['Ya/Tidak', 'A/B/C', 'A/B/C/D', 'A/B/C/D/E'];
const ANSWERS = ['Ya', 'Tidak', 'A', 'B', 'C', 'D'];

/** How many different long texts a workbook has at most: a large one repeats itself. */
const MOST_SENTENCES = 2000;

/** The texts of a workbook, each once. */
class Texts {
  private readonly numbers = new Map<string, number>();
  private readonly sentences: string[] = [];

  /** A sentence of so many words, or one of those there are once there are enough. */
  sentence(random: Random, fewest: number, most: number): string {
    if (this.sentences.length === MOST_SENTENCES) return random.pick(this.sentences);
    const words = Array.from({ length: random.integer(fewest, most) }, () => random.pick(WORDS));
    this.sentences.push(words.join(' '));
    return words.join(' ');
  }

  numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** Three sheets, the first of `rows` rows and 14 columns; two formulas a row with their results. */
export function makeWorkbook(seed: number, rows: number): Uint8Array {
  const random = createRandom(seed);
  const texts = new Texts();
  const sheets = [
    mainSheet(random, texts, rows),
    listSheet(random, texts, 40, 6),
    listSheet(random, texts, 25, 4),
  ];
  const encoder = new TextEncoder();
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml()],
    ['xl/_rels/workbook.xml.rels', relations(workbookRelations())],
    ...sheets.map((xml, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', texts.xml()],
  ];
  return zip(
    parts.map(([name, text]) => ({ name, bytes: encoder.encode(text) })),
    6,
  );
}

function mainSheet(random: Random, texts: Texts, rows: number): string {
  const data: string[] = [];
  const merges: string[] = [];
  for (let row = 1; row <= rows; row++) {
    data.push(mainRow(random, texts, row));
    if (row % 8 === 0) merges.push(`<mergeCell ref="E${row}:F${row}"/>`);
  }
  const columns = Array.from(
    { length: COLUMNS },
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${index + 4}.42578125" style="${index}" customWidth="1"/>`,
  );
  const validations = TYPES.map(
    (type, index) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="J${10 + index}:J${rows}"><formula1>"${type.replaceAll('/', ',')}"</formula1></dataValidation>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:N${rows}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells><dataValidations count="${validations.length}">${validations.join('')}</dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

/** Outline in B to F (one of them filled), weight, criteria, type, answer, value, per cent, note, link. */
function mainRow(random: Random, texts: Texts, row: number): string {
  const level = random.integer(2, 5);
  const cells = Array.from({ length: COLUMNS }, (_, index) => {
    const column = index + 1;
    const head = `<c r="${cellAddress(row, column)}" s="${random.integer(1, FORMATS - 1)}"`;
    const text = (value: string) => `${head} t="s"><v>${texts.numberOf(value)}</v></c>`;
    if (column === 1) return `${head}><v>${row}</v></c>`;
    if (column === level) return text(`${String.fromCharCode(97 + (row % 20))}.`);
    if (column === 6) return text(texts.sentence(random, 8, 16));
    if (column < 7) return `${head}/>`;
    if (column === 7) return `${head}><v>${random.integer(1, 24) / 4}</v></c>`;
    if (column === 8) return random.chance(0.8) ? text(texts.sentence(random, 12, 30)) : `${head}/>`;
    if (column === 9) return text(random.pick(TYPES));
    if (column === 10) return text(random.pick(ANSWERS));
    if (column < 13) return formulaCell(random, head, row, column);
    if (column === 13 && random.chance(0.3)) return text(texts.sentence(random, 5, 20));
    return `${head}/>`;
  });
  return `<row r="${row}" spans="1:${COLUMNS}" s="17" customFormat="1" ht="38.25" customHeight="1">${cells.join('')}</row>`;
}

function formulaCell(random: Random, head: string, row: number, column: number): string {
  const value = random.integer(0, 1_000_000) / 1_000_001;
  return column === VALUE_COLUMN
    ? `${head}><f>IF(J${row}="Ya",1,IF(J${row}="A",1,IF(J${row}="B",0.67,0)))</f><v>${value}</v></c>`
    : `${head}><f>+K${row}/G${row}</f><v>${value}</v></c>`;
}

function listSheet(random: Random, texts: Texts, rows: number, columns: number): string {
  const data = Array.from({ length: rows }, (_, index) => {
    const cells = Array.from({ length: columns }, (_unused, column) => {
      const head = `<c r="${cellAddress(index + 1, column + 1)}" s="${column}"`;
      return column % 2 === 0
        ? `${head} t="s"><v>${texts.numberOf(texts.sentence(random, 2, 6))}</v></c>`
        : `${head}><v>${random.integer(0, 400) / 4}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`;
}

function stylesXml(): string {
  const xf = (index: number) =>
    `<xf numFmtId="${index % 7 === 0 ? 164 : 0}" fontId="${index % 4}" fillId="${index % 5}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>`;
  const font = (index: number) =>
    `<font>${index % 2 === 0 ? '<b/>' : ''}<sz val="${9 + index}"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>`;
  const solid = (index: number) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FFFFF${index}CC"/><bgColor indexed="64"/></patternFill></fill>`;
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0000"/></numFmts><fonts count="4">${many(4, font)}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${many(3, solid)}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS}">${many(FORMATS, xf)}</cellXfs></styleSheet>`;
}

const SHEET_NAMES = ['LKE', 'Rekapitulasi', 'Referensi'];

function workbookXml(): string {
  const sheets = SHEET_NAMES.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(): [string, string][] {
  const sheets = SHEET_NAMES.map((_, index): [string, string] => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return [...sheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']];
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  const sheets = SHEET_NAMES.map((_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet'));
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${sheets.join('')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`;
}
