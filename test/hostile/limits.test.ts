/** Each limit as its users meet it: below it and at it a file is read, above it refused; and a flag moves it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_RUN_LIMITS, LIMIT_NAMES, readLimits } from '../../src/cli/limits.ts';
import { Reading } from '../../src/cli/options.ts';
import type { Code } from '../../src/domain/codes/index.ts';
import { archive, unpack } from '../support/archive.ts';
import {
  type Change,
  FORM_INDEX,
  form,
  formParts,
  inlineCell,
  numberCell,
  SHEET,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELS,
} from '../support/form.ts';
import { scoreSmall } from './run-lke.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-limits-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answerTo(bytes: Uint8Array, words: readonly string[] = []) {
  const file = join(folder, 'lke.xlsx');
  writeFileSync(file, bytes);
  const { exit, report } = await scoreSmall([file], words);
  const [assessment] = report.assessments;
  const errors = assessment?.findings.filter(({ severity }) => severity === 'error') ?? [];
  return { exit, index: assessment?.index?.exact ?? null, codes: errors.map(({ code }) => code) };
}

const READ = { exit: 0, index: FORM_INDEX, codes: [] };
const refused = (code: Code) => ({ exit: 2, index: null, codes: [code] });

const times = (count: number, xml: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => xml(index)).join('');
const withRows = (xml: string, change: Change = {}) =>
  form({ ...change, replace: [[SHEET, '</sheetData>', `${xml}</sheetData>`]] });

/** Rows of one cell below the form's own 21; the form has 8 columns that hold something, A to H, and J. */
const withValues = (rows: number) =>
  withRows(times(rows - 21, (index) => `<row r="${index + 30}">${numberCell(`A${index + 30}`, '1')}</row>`));
const OWN_COLUMNS = 9;
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${letters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
const withColumns = (columns: number) =>
  withRows(
    `<row r="30">${times(columns - OWN_COLUMNS, (index) => numberCell(`${letters(index + 20)}30`, '1'))}</row>`,
  );

function withSheets(count: number): Buffer {
  const more = count - 2;
  const sheets = times(more, (index) => `<sheet name="S${index}" r:id="rId${index + 10}"/>`);
  const links = times(
    more,
    (index) => `<Relationship Id="rId${index + 10}" Type="x/chartsheet" Target="c"/>`,
  );
  return form({
    replace: [
      [WORKBOOK, '</sheets>', `${sheets}</sheets>`],
      [WORKBOOK_RELS, '</Relationships>', `${links}</Relationships>`],
    ],
  });
}

/** The form in a file of just so many bytes. */
function ofSize(bytes: number): Buffer {
  const filler = { name: 'docProps/filler.bin', stored: true };
  const parts = [...formParts()].map(([name, content]) => ({ name, content }));
  const bare = archive([...parts, { ...filler, content: '' }]).length;
  return archive([...parts, { ...filler, content: new Uint8Array(bytes - bare) }]);
}

function withEntries(count: number): Buffer {
  const parts = [...formParts()].map(([name, content]) => ({ name, content, stored: true }));
  const more = Array.from({ length: count - parts.length }, (_, at) => ({
    name: `m/${at}`,
    content: '',
    stored: true,
  }));
  return archive([...parts, ...more]);
}

const deep = (levels: number) =>
  form({ after: `<extLst>${'<a>'.repeat(levels - 2)}${'</a>'.repeat(levels - 2)}</extLst>` });

/** A row with so many attributes, its number among them. */
const attributesOf = (count: number) =>
  form({ rows: { 5: Array.from({ length: count - 1 }, (_, at) => `a${at}="1"`).join(' ') } });

/** Files at the limits everybody has. */
const AT_DEFAULTS: readonly (readonly [
  name: string,
  limit: number,
  code: Code,
  make: (n: number) => Buffer,
])[] = [
  ['file-size', 20 * 1024 * 1024, 'LKE106', ofSize],
  ['entries', 1000, 'LKE120', withEntries],
  ['sheets', 64, 'LKE124', withSheets],
  ['rows', 20_000, 'LKE125', withValues],
  ['columns', 512, 'LKE126', withColumns],
  ['text-length', 32_767, 'LKE128', (n) => form({ cells: { C2: inlineCell('C2', 'x'.repeat(n)) } })],
  ['format-length', 255, 'LKE129', (n) => form({ replace: [[STYLES, '";;;"', `"${'#'.repeat(n)}"`]] })],
  ['xml-depth', 64, 'LKE130', deep],
  ['attribute-size', 65_536, 'LKE131', (n) => form({ rows: { 5: `spans="${'1'.repeat(n)}"` } })],
  [
    'list-items',
    100_000,
    'LKE135',
    (n) =>
      form({
        after: `<mergeCells>${times(n, (at) => `<mergeCell ref="L${at + 1}:M${at + 1}"/>`)}</mergeCells>`,
      }),
  ],
  ['attributes', 128, 'LKE132', attributesOf],
];

describe('the limits everybody has', () => {
  it.each(AT_DEFAULTS)('%s: %d', async (_, limit, code, make) => {
    expect(await answerTo(make(limit - 1))).toEqual(READ);
    expect(await answerTo(make(limit))).toEqual(READ);
    expect(await answerTo(make(limit + 1))).toEqual(refused(code));
  });
});

const FORM = form();
const UNPACKED = unpack(FORM);
const sizeOf = (name: string) => UNPACKED.get(name)?.length ?? 0;
/** Everything but the content types is read of the form. */
const READ_BYTES = [...UNPACKED.keys()].slice(1).reduce((sum, name) => sum + sizeOf(name), 0);
/** Its own, and the one of the sheet beside it. */
const FORM_CELLS = [...String(UNPACKED.get(SHEET)).matchAll(/<c /g)].length + 1;
const LARGE = form({ after: `<!--${'x'.repeat(2_000_000)}-->` });
const LARGE_RATIO = Math.ceil(2_000_000 / LARGE.length);

/** What the form itself holds of each, against which a flag sets the limit. */
const BY_FLAG: readonly (readonly [name: string, figure: number, code: Code, bytes: Uint8Array])[] = [
  ['file-size', FORM.length, 'LKE106', FORM],
  ['entries', 8, 'LKE120', FORM],
  ['part-size', sizeOf(SHEET), 'LKE121', FORM],
  ['total-size', READ_BYTES, 'LKE122', FORM],
  ['sheets', 2, 'LKE124', FORM],
  ['rows', 21, 'LKE125', FORM],
  ['columns', OWN_COLUMNS, 'LKE126', FORM],
  ['cells', FORM_CELLS, 'LKE127', FORM],
  ['format-length', 3, 'LKE129', FORM],
  ['list-items', 10, 'LKE135', FORM],
  ['text-length', 1_000, 'LKE128', form({ cells: { C2: inlineCell('C2', 'x'.repeat(1_000)) } })],
  ['xml-depth', 40, 'LKE130', deep(40)],
  ['attribute-size', 10_000, 'LKE131', form({ rows: { 5: `spans="${'1'.repeat(10_000)}"` } })],
  ['attributes', 50, 'LKE132', attributesOf(50)],
];

describe('--limit', () => {
  it.each(BY_FLAG)('%s=%d', async (name, figure, code, bytes) => {
    const limited = (value: number) => answerTo(bytes, ['--limit', `${name}=${value}`]);
    expect(await limited(figure + 1)).toEqual(READ);
    expect(await limited(figure)).toEqual(READ);
    expect(await limited(figure - 1)).toEqual(refused(code));
  });

  it('ratio lets pass what is packed tightly, and stops it', async () => {
    expect(await answerTo(LARGE)).toEqual(refused('LKE123'));
    expect(await answerTo(LARGE, ['--limit', `ratio=${LARGE_RATIO * 2}`])).toEqual(READ);
    expect(await answerTo(LARGE, ['--limit', `ratio=${Math.floor(LARGE_RATIO / 2)}`])).toEqual(
      refused('LKE123'),
    );
  });

  it.each([
    ['file-size=1K', { fileBytes: 1024 }],
    ['file-size=2m', { fileBytes: 2 * 1024 * 1024 }],
    ['part-size=1G', { reader: { partBytes: 1024 ** 3 } }],
    ['time=3', { seconds: 3 }],
    ['memory=64M', { heapMegabytes: 64 }],
  ])('reads %s', (word, expected) => {
    const reading = new Reading();
    expect(readLimits([word], reading)).toMatchObject(expected);
    expect(reading.refusals).toEqual([]);
  });

  it('of two for one name the last one holds', () => {
    expect(readLimits(['rows=1', 'rows=2'], new Reading()).reader).toEqual({ rows: 2 });
  });

  it.each([
    '',
    '=',
    'rows',
    'rows=',
    'rows=0',
    'rows=-1',
    'rows=1.5',
    'rows=1e9',
    'rows=5K',
    'row=5',
    'ROWS=5',
    'memory=100',
    'xml-depth=99999999',
    'time=10s',
    '__proto__=1',
    'rows=9999999999999',
  ])('refuses "%s"', async (word) => {
    const reading = new Reading();
    readLimits([word], reading);
    expect(reading.refusals).toMatchObject([{ code: 'LKE984', args: { option: '--limit', value: word } }]);
  });

  it('has a name for every limit, and only such', () => {
    const reading = new Reading();
    const values = LIMIT_NAMES.map((name) => `${name}=${name === 'memory' ? '7M' : 7}`);
    const { reader, seconds, heapMegabytes } = readLimits(values, reading);
    expect(Object.values(reader).every((value) => value === 7)).toBe(true);
    expect([Object.keys(reader).length + 2, seconds, heapMegabytes]).toEqual([LIMIT_NAMES.length, 7, 7]);
    expect(DEFAULT_RUN_LIMITS).toMatchObject({ seconds: 10, heapMegabytes: 256, reader: {} });
  });
});
