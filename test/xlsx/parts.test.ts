/** How parts are found and what a broken web of parts is refused with. */
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/xlsx/open.ts';
import {
  HEAD,
  MAIN,
  MAIN_STRICT,
  PACKAGE_RELATIONS,
  type Parts,
  pack,
  RELATIONS,
  RELATIONS_STRICT,
  sheetXml,
  stringsXml,
  workbookParts,
} from '../support/package.ts';
import { linesOf, readAll, readFirst, refusalOf } from './reading.ts';

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>';
const LINES = ['A1: text Ya', 'B1: number 2'];
const RELS = 'xl/_rels/workbook.xml.rels';

function honest(): Parts {
  return workbookParts({ sheets: [{ rows: ROWS }], strings: ['<t>Ya</t>'] });
}

/** An honest workbook with some parts added, replaced or (null) taken away. */
function changed(...changes: [string, string | Uint8Array | null][]): Uint8Array {
  const parts = honest();
  for (const [name, data] of changes) {
    if (data === null) parts.delete(name);
    else parts.set(name, data);
  }
  return pack(parts);
}

function rels(...items: string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join('')}</Relationships>`;
}

const rel = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`;

const workbook = (sheets: string, before = '') =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets}</sheets></workbook>`;

describe('parts are found by relationship alone', () => {
  it('with absolute, dotted and percent-encoded targets, under any name', () => {
    const parts: Parts = new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', '<Types/>'],
      ['_rels/.rels', rels(rel('a', 'officeDocument', '/some where/book.xml'))],
      ['some where/book.xml', workbook('<sheet name="S" sheetId="9" r:id="x"/>')],
      [
        'some where/_rels/book.xml.rels',
        rels(rel('x', 'worksheet', '../Data/./one%20sheet'), rel('y', 'sharedStrings', '/Data/texts')),
      ],
      ['Data/one sheet', sheetXml({ rows: ROWS })],
      ['Data/texts', stringsXml(['<t>Ya</t>'])],
    ]);
    expect(linesOf(readFirst(pack(parts)))).toEqual(LINES);
  });

  it('whatever the case of the strings part', () => {
    const parts = new Map(
      [...honest()].map(([name, data]) => [name.replace('sharedStrings', 'SharedStrings'), data]),
    );
    expect(linesOf(readFirst(pack(parts)))).toEqual(LINES);
  });

  it('without strings and styles parts', () => {
    const bytes = pack(
      workbookParts({ sheets: [{ rows: '<row r="1"><c r="A1" s="4"><v>1</v></c></row>' }] }),
    );
    expect(linesOf(readFirst(bytes))).toEqual(['A1: number 1']);
  });

  it('in the strict edition of the standard', () => {
    const parts = new Map(
      [...honest()].map(([name, data]) => [
        name,
        String(data).replaceAll(MAIN, MAIN_STRICT).replaceAll(RELATIONS, RELATIONS_STRICT),
      ]),
    );
    expect(linesOf(readFirst(pack(parts)))).toEqual(LINES);
  });

  it('with a prefix on every element and another on the relationship', () => {
    const prefixed = (text: string) =>
      text
        .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
        .replace('xmlns:r=', 'xmlns:d3p1=')
        .replace('r:id=', 'd3p1:id=')
        .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:');
    const parts = new Map(
      [...honest()].map(([name, data]) => [
        name,
        /workbook\.xml$|sheet1|Strings/.test(name) ? prefixed(String(data)) : data,
      ]),
    );
    expect(String(parts.get('xl/worksheets/sheet1.xml'))).toContain('<x:row');
    expect(linesOf(readFirst(pack(parts)))).toEqual(LINES);
  });
});

describe('the list of sheets', () => {
  const many = (...sheets: string[]) =>
    changed(
      ['xl/workbook.xml', workbook(sheets.join(''), '<workbookPr date1904="1"/>')],
      [
        RELS,
        rels(
          rel('w1', 'worksheet', 'worksheets/sheet1.xml'),
          rel('w2', 'worksheet', 'worksheets/sheet2.xml'),
          rel('c', 'chartsheet', 'chartsheets/sheet1.xml'),
          rel('d', 'dialogsheet', 'gone.xml'),
          rel('s', 'sharedStrings', 'sharedStrings.xml'),
        ),
      ],
      ['xl/worksheets/sheet2.xml', sheetXml({})],
      ['xl/chartsheets/sheet1.xml', '<chartsheet/>'],
    );
  const sheet = (name: string, id: string, more = '') =>
    `<sheet name="${name}" sheetId="1" r:id="${id}"${more}/>`;

  it('leaves charts and dialogs out but counts their tabs', () => {
    const opened = openWorkbook(
      many(
        sheet('Grafik', 'c'),
        sheet('LKE ', 'w1', ' state="hidden"'),
        sheet('Dialog', 'd'),
        sheet('__proto__', 'w2', ' state="veryHidden"'),
      ),
    );
    if (!opened.ok) throw new Error('refused');
    expect(opened.value.date1904).toBe(true);
    expect(opened.value.sheets).toEqual([
      { name: 'LKE ', visibility: 'hidden', index: 1 },
      { name: '__proto__', visibility: 'very-hidden', index: 3 },
    ]);
    const read = opened.value.readSheet(1);
    expect(read.ok && linesOf(read.value)).toEqual(LINES);
    expect(() => opened.value.readSheet(0)).toThrow(RangeError);
  });

  it('decodes names', () => {
    const opened = openWorkbook(many(sheet('A &amp; B&#x20;_x0041_ \u00e9', 'w1')));
    expect(opened.ok && opened.value.sheets[0]?.name).toBe('A & B A \u00e9');
  });

  const REFUSED: readonly (readonly [string, Uint8Array, string, object])[] = [
    ['two names', many(sheet('LKE', 'w1'), sheet('LKE', 'w2')), 'LKE171', { name: 'LKE', twin: 'LKE' }],
    ['two names equal but for case', many(sheet('LKE', 'w1'), sheet('lke', 'w2')), 'LKE171', { name: 'lke' }],
    ['no worksheet', many(sheet('Grafik', 'c')), 'LKE170', {}],
    ['no sheet at all', many(), 'LKE170', {}],
    ['an empty name', many(sheet('', 'w1')), 'LKE165', { attribute: 'name' }],
    [
      'an unknown state',
      many(sheet('A', 'w1', ' state="gone"')),
      'LKE165',
      { attribute: 'state', found: 'gone' },
    ],
    ['no relationship', many('<sheet name="A" sheetId="1"/>'), 'LKE165', { attribute: 'r:id' }],
    ['an unknown relationship', many(sheet('A', 'zz')), 'LKE154', { problem: 'missing', wanted: 'zz' }],
    ['a relationship of another kind', many(sheet('A', 's')), 'LKE154', { problem: 'kind', wanted: 's' }],
    ['one part for two sheets', many(sheet('A', 'w1'), sheet('B', 'w1')), 'LKE154', { problem: 'doubled' }],
    ['something else among the sheets', many('<row/>'), 'LKE164', { element: 'row', problem: 'misplaced' }],
  ];

  it.each(REFUSED)('is refused with %s', (_, bytes, code, args) => {
    expect(refusalOf(bytes)).toMatchObject({ code, args });
  });
});

describe('a broken web of parts is refused', () => {
  const sheet1 = rel('rId1', 'worksheet', 'worksheets/sheet1.xml');
  const CASES: readonly (readonly [string, Uint8Array, string, object])[] = [
    ['no workbook relationship', changed(['_rels/.rels', rels()]), 'LKE154', { problem: 'missing' }],
    [
      'two workbook relationships',
      changed(['_rels/.rels', rels(rel('a', 'officeDocument', 'a'), rel('b', 'officeDocument', 'b'))]),
      'LKE154',
      { problem: 'doubled' },
    ],
    [
      'a workbook elsewhere',
      changed(['_rels/.rels', rels(rel('a', 'officeDocument', 'http://x/', ' TargetMode="External"'))]),
      'LKE154',
      { problem: 'external' },
    ],
    ['one id twice', changed([RELS, rels(sheet1, sheet1)]), 'LKE154', { problem: 'doubled', wanted: 'rId1' }],
    [
      'a target above the root',
      changed([RELS, rels(rel('rId1', 'worksheet', '../../sheet1.xml'))]),
      'LKE154',
      { problem: 'external' },
    ],
    ['no workbook part', changed(['xl/workbook.xml', null]), 'LKE153', { part: 'xl/workbook.xml' }],
    [
      'no sheet part',
      changed(['xl/worksheets/sheet1.xml', null]),
      'LKE153',
      { part: 'xl/worksheets/sheet1.xml' },
    ],
    ['no strings part', changed(['xl/sharedStrings.xml', null]), 'LKE153', { part: 'xl/sharedStrings.xml' }],
    [
      'no relationships of the workbook',
      changed([RELS, null]),
      'LKE154',
      { problem: 'missing', wanted: 'rId1' },
    ],
    [
      'another root',
      changed(['xl/worksheets/sheet1.xml', `<chartsheet xmlns="${MAIN}"/>`]),
      'LKE163',
      { found: 'chartsheet', expected: 'worksheet' },
    ],
    [
      'a root of no namespace',
      changed(['xl/worksheets/sheet1.xml', '<worksheet><sheetData/></worksheet>']),
      'LKE163',
      { found: 'worksheet' },
    ],
    [
      'a root of another namespace',
      changed(['xl/workbook.xml', '<workbook xmlns="urn:x"><sheets/></workbook>']),
      'LKE163',
      { found: 'workbook' },
    ],
  ];

  it.each(CASES)('%s', (_, bytes, code, args) => {
    expect(refusalOf(bytes)).toMatchObject({ code, args });
  });
});

it('never unpacks a part that is not needed', () => {
  const damaged = new Map([
    ...honest(),
    ['xl/worksheets/sheet2.xml', '<not xml'],
    ['xl/theme.xml', '<!DOCTYPE x>'],
  ]);
  expect(linesOf(readFirst(pack(damaged)))).toEqual(LINES);
});

it('reads the first rows alone, and the whole sheet afterwards', () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
  );
  const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  const opened = openWorkbook(
    pack(workbookParts({ sheets: [{ rows: `<row r="1"/>${rows.slice(1).join('')}`, after }] })),
  );
  if (!opened.ok) throw new Error('refused');
  const first = opened.value.readSheet(0, 5);
  if (!first.ok) throw new Error('refused');
  expect(first.value.rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
  expect(first.value).toMatchObject({ complete: false, merges: [] });
  const whole = opened.value.readSheet(0);
  if (!whole.ok) throw new Error('refused');
  expect(whole.value).toMatchObject({ complete: true, merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
  expect(whole.value.rows).toHaveLength(29);
  expect(opened.value.readSheet(0)).toEqual(whole);
});

it('reads several sheets with one table of strings', () => {
  const bytes = pack(workbookParts({ sheets: [{ rows: ROWS }, { rows: ROWS }], strings: ['<t>Ya</t>'] }));
  expect(readAll(bytes).map(linesOf)).toEqual([LINES, LINES]);
});
