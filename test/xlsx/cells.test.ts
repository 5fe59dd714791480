/** What a cell may look like, honest and not: one table for values, one for refusals. */
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/xlsx/open.ts';
import { HEAD, MAIN, workbookOfRows } from '../support/package.ts';
import { linesOf, readFirst, refusalOf } from './reading.ts';

const STRINGS = [
  '<t>Ya</t>',
  '<t xml:space="preserve"> Tidak </t>',
  '<r><rPr><b/></rPr><t xml:space="preserve">A </t></r><r><t>dan B</t></r>',
  '<t>\u7b54</t><rPh sb="0" eb="1"><t>Tidak</t></rPh><phoneticPr fontId="1"/>',
  '<t>A &amp; B &lt;1&gt; &#65;&#x42; &quot;&apos;</t>',
  '<t><![CDATA[<b> & ]] ]]></t>',
  '<t>satu<!-- no -->dua<?no no?>tiga</t>',
  '<t>baris_x000D_baru _x005F_x000D_ _xD83D__xDE00_ _x12_</t>',
  '<t/>',
  '',
  '<t>pi\u00e9ce \u{1F600}\uFFFD</t>',
  '<t>satu\r\ndua\rtiga\nempat</t>',
  '<t>a > b</t>',
];

/** The lines read of one cell, written with the given inside and attributes at C7. */
function cell(inside: string, attributes = ''): string[] {
  const rows = `<row r="7"><c r="C7"${attributes}>${inside}</c></row>`;
  return linesOf(readFirst(workbookOfRows(rows, { strings: STRINGS })));
}

const shared = (index: number) => cell(`<v>${index}</v>`, ' t="s"');
const inline = (inside: string) => cell(`<is>${inside}</is>`, ' t="inlineStr"');

describe('a cell is read', () => {
  const CASES: readonly (readonly [string, string[], string])[] = [
    ['a number', cell('<v>12.5</v>'), 'C7: number 12.5'],
    ['a number as the file writes it', cell('<v>0.76636190476190469</v>'), 'C7: number 0.76636190476190469'],
    ['a number with zeros before it', cell('<v>007</v>'), 'C7: number 007'],
    ['a number of two digits', cell('<v>12</v>'), 'C7: number 12'],
    ['a number of three digits', cell('<v>100</v>'), 'C7: number 100'],
    ['a number of four digits', cell('<v>2015</v>'), 'C7: number 2015'],
    ['a negative number', cell('<v>-3</v>'), 'C7: number -3'],
    ['a number with an exponent', cell('<v>1.5E-3</v>'), 'C7: number 1.5E-3'],
    ['a number with a plus sign', cell('<v>+4</v>'), 'C7: number +4'],
    ['a number without a whole part', cell('<v>.5</v>'), 'C7: number .5'],
    ['a number without a fraction', cell('<v>5.</v>'), 'C7: number 5.'],
    ['a number between blanks', cell('<v> 12\n</v>'), 'C7: number 12'],
    ['a number of a stated type', cell('<v>3</v>', ' t="n"'), 'C7: number 3'],
    ['a number with references', cell('<v>&#49;2</v>'), 'C7: number 12'],
    ['a number in CDATA', cell('<v><![CDATA[5]]></v>'), 'C7: number 5'],
    ['a number in pieces', cell('<v>1<!-- x -->2</v>'), 'C7: number 12'],
    ['a true boolean', cell('<v>1</v>', ' t="b"'), 'C7: boolean TRUE'],
    ['a false boolean', cell('<v>false</v>', ' t="b"'), 'C7: boolean FALSE'],
    ['an error', cell('<v>#DIV/0!</v>', ' t="e"'), 'C7: error #DIV/0!'],
    ['an ISO date', cell('<v>2015-08-17T00:00:00</v>', ' t="d"'), 'C7: date 2015-08-17T00:00:00'],
    ['a text of its own', cell('<v>Ya</v>', ' t="str"'), 'C7: text Ya'],
    ['a text of its own with a reference', cell('<v>A &amp; B_x0021_</v>', ' t="str"'), 'C7: text A & B!'],
    ['an empty text of its own', cell('<v></v>', ' t="str"'), 'C7: text'],
    ['a shared text', shared(0), 'C7: text Ya'],
    ['a shared text with blanks around it', shared(1), 'C7: text  Tidak'],
    ['a shared text in runs', shared(2), 'C7: text A dan B'],
    ['a shared text without how it is spoken', shared(3), 'C7: text \u7b54'],
    ['a shared text with references', shared(4), 'C7: text A & B <1> AB "\''],
    ['a shared text in CDATA', shared(5), 'C7: text <b> & ]]'],
    ['a shared text with a comment in it', shared(6), 'C7: text saduatiga'.replace('sadua', 'satudua')],
    ['a shared text with escapes', shared(7), 'C7: text baris\rbaru _x000D_ \u{1F600} _x12_'],
    ['an empty shared text', shared(8), 'C7: text'],
    ['a shared text without any element', shared(9), 'C7: text'],
    ['a shared text beyond ASCII', shared(10), 'C7: text pi\u00e9ce \u{1F600}\uFFFD'],
    ['a shared text of several lines', shared(11), 'C7: text satu\ndua\ntiga\nempat'],
    ['a shared text with a greater-than sign', shared(12), 'C7: text a > b'],
    ['a shared text by a number between blanks', cell('<v> 0 </v>', ' t="s"'), 'C7: text Ya'],
    ['an inline text', inline('<t>Ya</t>'), 'C7: text Ya'],
    ['an inline text in runs', inline('<r><t>Y</t></r><r><t>a</t></r>'), 'C7: text Ya'],
    ['an inline text without how it is spoken', inline('<t>Ya</t><rPh><t>Tidak</t></rPh>'), 'C7: text Ya'],
    ['a formula', cell('<f>A1&lt;&gt;"x"</f><v>1</v>'), 'C7: number 1 | =A1<>"x"'],
    ['a formula with an equals sign', cell('<f>=A1</f><v>1</v>'), 'C7: number 1 | =A1'],
    ['a formula whose result is 0', cell('<f>A1</f><v>0</v>'), 'C7: number 0 | =A1'],
    ['a formula whose result is false', cell('<f>A1</f><v>0</v>', ' t="b"'), 'C7: boolean FALSE | =A1'],
    ['a formula whose result is empty', cell('<f>A1</f><v></v>', ' t="str"'), 'C7: text | =A1'],
    ['a formula without a result', cell('<f>A1</f>'), 'C7: empty | =A1'],
    ['a formula with an error', cell('<f>A1</f><v>#N/A</v>', ' t="e"'), 'C7: error #N/A | =A1'],
    ['a formula with attributes', cell('<f ca="1">NOW()</f><v>1</v>'), 'C7: number 1 | =NOW()'],
    ['a formula that says nothing', cell('<f/><v>1</v>'), 'C7: number 1'],
    ['a data table', cell('<f t="dataTable" ref="C7:C9" dt2D="0" r1="A1"/><v>1</v>'), 'C7: number 1 | ='],
    ['an extension in the cell', cell('<v>1</v><extLst><ext><v>2</v></ext></extLst>'), 'C7: number 1'],
  ];

  it.each(CASES)('%s', (_, lines, expected) => {
    expect(lines).toEqual([expected]);
  });

  const MALFORMED: readonly (readonly [string, string, string?])[] = [
    ['1,5', '<v>1,5</v>'],
    ['12abc', '<v>12abc</v>'],
    ['1_000', '<v>1_000</v>'],
    ['1 000', '<v>1 000</v>'],
    ['1.000.000', '<v>1.000.000</v>'],
    ['0x10', '<v>0x10</v>'],
    ['NaN', '<v>NaN</v>'],
    ['Infinity', '<v>Infinity</v>'],
    ['1e400', '<v>1e400</v>'],
    ['1e-400', '<v>1e-400</v>'],
    ['1e-999999999', '<v>1e-999999999</v>'],
    ['0e999999999', '<v>0e999999999</v>'],
    ['1e', '<v>1e</v>'],
    ['-', '<v>-</v>'],
    ['.', '<v>.</v>'],
    ['--1', '<v>--1</v>'],
    ['\u0661\u0662', '<v>\u0661\u0662</v>'],
    ['12\u00a0', '<v>12\u00a0</v>'],
    ['2', '<v>2</v>', ' t="b"'],
    ['TRUE', '<v>TRUE</v>', ' t="b"'],
    ['1', '<v>1</v>', ' t="unknown"'],
    ['Ya', '<v>Ya</v>', ' t="inlineStr"'],
    ['Ya', '<is><t>Ya</t></is>'],
    ['Ya', '<is><t>Ya</t></is><v>0</v>', ' t="s"'],
    ['<v>1</v>000', '<v>1</v>000'],
    ['1<v>2</v>', '1<v>2</v>'],
    ['&amp;<v>2</v>', '&amp;<v>2</v>'],
    ['<![CDATA[3]]><v>2</v>', '<![CDATA[3]]><v>2</v>'],
  ];

  it.each(MALFORMED)('and %s is called malformed', (text, inside = '', attributes = '') => {
    expect(cell(inside, attributes)).toEqual([`C7: malformed ${text}`.trimEnd()]);
  });

  it('a number of 341 digits is called malformed, 5e-324 too', () => {
    expect(cell(`<v>${'0'.repeat(341)}</v>`)[0]).toMatch(/^C7: malformed/);
    expect(cell(`<v>0.${'0'.repeat(400)}1</v>`)[0]).toMatch(/^C7: malformed/);
    expect(cell('<v>5e-324</v>')[0]).toMatch(/^C7: malformed/);
  });

  it.each([
    ['nothing', ''],
    ['an empty value', '<v></v>'],
    ['an empty value element', '<v/>'],
    ['blanks', '\n  '],
    ['a comment', '<!-- x -->'],
  ])('and %s is no cell', (_, inside) => {
    expect(cell(inside)).toEqual([]);
    expect(cell(inside, ' t="s"')).toEqual([]);
    expect(cell(inside, ' s="0"')).toEqual([]);
  });
});

describe('how cells and rows may be written', () => {
  const CASES: readonly (readonly [string, string, string[]])[] = [
    [
      'without addresses',
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
      ['A1: number 1', 'C1: number 3', 'A3: number 4'],
    ],
    [
      'with some addresses',
      '<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      ['C4: number 1', 'D4: number 2', 'A5: number 3'],
    ],
    ['in single quotes', "<row r='2'><c r='B2' t='str'><v>Ya</v></c></row>", ['B2: text Ya']],
    [
      'with blanks everywhere',
      '\n <row \n r = "2"\t>\n <c\tr="B2"\n><v\n>1</v\n></c >\r\n </row >\n',
      ['B2: number 1'],
    ],
    [
      'with attributes in another order',
      '<row spans="1:2" r="2"><c t="str" s="0" r="B2"><v>Ya</v></c></row>',
      ['B2: text Ya'],
    ],
    [
      'with other attributes',
      '<row r="2" spans="1:9" x14ac:dyDescent="0.25" xmlns:x14ac="urn:a"><c r="B2" cm="1"><v>1</v></c></row>',
      ['B2: number 1'],
    ],
    [
      'with comments between',
      '<!-- a --><row r="2"><!-- b --><c r="B2"><!-- c --><v>1</v></c></row>',
      ['B2: number 1'],
    ],
    ['with references in addresses', '<row r="&#50;"><c r="B&#50;"><v>1</v></c></row>', []],
    ['to the last cell', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ['XFD1048576: number 1']],
    [
      'with an extension in a row',
      '<row r="1"><c r="A1"><v>1</v></c><extLst><c r="A1"/></extLst></row>',
      ['A1: number 1'],
    ],
    [
      'in a namespace declared again',
      `<row r="1" xmlns="${MAIN}"><c xmlns="${MAIN}" r="A1"><v>1</v></c></row>`,
      ['A1: number 1'],
    ],
    [
      'under a prefix declared further in',
      `<m:row xmlns:m="${MAIN}" r="1"><m:c r="A1"><m:v>1</m:v></m:c></m:row><row r="2"><c r="A2"><v>2</v></c></row>`,
      ['A1: number 1', 'A2: number 2'],
    ],
  ];

  it.each(CASES)('%s', (_, rows, lines) => {
    const bytes = workbookOfRows(rows);
    if (lines.length === 0) expect(refusalOf(bytes)?.code).toBe('LKE165');
    else expect(linesOf(readFirst(bytes))).toEqual(lines);
  });

  it('rows that show nothing are marked, by flag or by height', () => {
    const row = (number: number, more: string) =>
      `<row r="${number}"${more}><c r="A${number}"><v>1</v></c></row>`;
    const sheet = readFirst(
      workbookOfRows(
        [
          row(1, ''),
          row(2, ' hidden="1"'),
          row(3, ' hidden="true"'),
          row(4, ' hidden="0" ht="15" customHeight="1"'),
          row(5, ' ht="0" customHeight="1"'),
          row(6, ' ht="0"'),
          row(7, ' ht="0.0" customHeight="true"'),
          row(8, ' customHeight="1" ht="0.75"'),
          row(9, ' ht="2"'),
          row(10, ' ht="2.01"'),
          row(11, ' ht=" 0"'),
          row(12, ' ht="10e-3"'),
          row(13, ' ht="3"'),
          row(14, ' ht="24.95"'),
          row(15, ' ht="x"'),
        ].join(''),
      ),
    );
    expect(sheet.rows.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([
      2, 3, 5, 6, 7, 8, 9, 11, 12,
    ]);
  });
});

describe('formulas written once for several cells', () => {
  const lines = (rows: string) => linesOf(readFirst(workbookOfRows(rows)));

  it('shared: followers carry the text and where it is written', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>6</v></c><c r="B3"><f t="shared" si="0">B3*3</f><v>1</v></c></row>';
    expect(lines(rows)).toEqual([
      'A1: number 2 | =B1*2',
      'A2: number 4 | =B1*2 | from A1',
      'A3: number 6 | =B1*2 | from A1',
      'B3: number 1 | =B3*3',
    ]);
  });

  it('shared without a first cell: the result is read, the text said to be unknown', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="7"/><v>4</v></c><c r="B1"><f t="shared" si="8"/><v>5</v></c></row>';
    const opened = openWorkbook(workbookOfRows(rows));
    const read = opened.ok ? opened.value.readSheet(0) : opened;
    expect(read.ok).toBe(true);
    expect(read.diagnostics).toMatchObject([
      { code: 'LKE178', severity: 'warning', args: { group: '7' }, place: { row: 1, column: 1 } },
    ]);
    expect(lines(rows)).toEqual(['A1: number 4 | =', 'B1: number 5 | =']);
  });

  it('arrays: every cell they cover carries the text and where it is written', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="array" ref="B2:C3">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>3</v></c></row>' +
      '<row r="3"><c r="A3"><v>0</v></c><c r="B3" s="0"/><c r="C3"><f>A1</f><v>4</v></c></row>' +
      '<row r="4"><c r="B4"><v>9</v></c></row>';
    expect(lines(rows)).toEqual([
      'A1: number 2 | =SUM(B1:B2*2)',
      'B1: number 1',
      'B2: number 1 | =TRANSPOSE(D1:E2)',
      'C2: number 2 | =TRANSPOSE(D1:E2) | from B2',
      'D2: number 3',
      'A3: number 0',
      'B3: empty | =TRANSPOSE(D1:E2) | from B2',
      'C3: number 4 | =A1',
      'B4: number 9',
    ]);
  });

  it('arrays beside each other, ending in different rows', () => {
    const array = (cell: string, ref: string) => `<c r="${cell}"><f t="array" ref="${ref}">${cell}*2</f></c>`;
    const rows = [
      `<row r="1">${array('C1', 'C1:D4')}${array('F1', 'F1:F2')}</row>`,
      `<row r="2">${array('A2', 'A2:B3')}<c r="D2"/><c r="E2"/><c r="F2"/></row>`,
      `<row r="3"><c r="B3"/><c r="D3"/>${array('E3', 'E3:F3')}<c r="F3"/></row>`,
      `<row r="4"><c r="A4"/><c r="C4"/><c r="F4"/></row>`,
      `<row r="5"><c r="C5"/></row>`,
    ];
    expect(lines(rows.join(''))).toEqual([
      'C1: empty | =C1*2',
      'F1: empty | =F1*2',
      'A2: empty | =A2*2',
      'D2: empty | =C1*2 | from C1',
      'F2: empty | =F1*2 | from F1',
      'B3: empty | =A2*2 | from A2',
      'D3: empty | =C1*2 | from C1',
      'E3: empty | =E3*2',
      'F3: empty | =E3*2 | from E3',
      'C4: empty | =C1*2 | from C1',
    ]);
  });

  it('arrays over the whole sheet stay ranges', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">B1</f><v>2</v></c></row><row r="900"><c r="Z900"><v>1</v></c></row>';
    expect(lines(rows)).toEqual(['A1: number 2 | =B1', 'Z900: number 1 | =B1 | from A1']);
  });
});

describe('a sheet that contradicts itself is refused', () => {
  const row = (inside: string) => `<row r="5">${inside}</row>`;
  const CASES: readonly (readonly [string, string, string, object, string?])[] = [
    [
      'a shared text beyond the table',
      row('<c r="B5" t="s"><v>1</v></c>'),
      'LKE172',
      { found: '1', count: 1 },
      'B5',
    ],
    [
      'a shared text of a negative number',
      row('<c r="B5" t="s"><v>-1</v></c>'),
      'LKE172',
      { found: '-1' },
      'B5',
    ],
    ['a shared text of no number', row('<c r="B5" t="s"><v>x</v></c>'), 'LKE172', { found: 'x' }, 'B5'],
    [
      'a shared text of an endless number',
      row(`<c r="B5" t="s"><v>${'9'.repeat(30)}</v></c>`),
      'LKE172',
      {},
      'B5',
    ],
    [
      'a style beyond the table',
      row('<c r="B5" s="2"><v>1</v></c>'),
      'LKE173',
      { found: '2', count: 2 },
      'B5',
    ],
    ['a style of no number', row('<c r="B5" s="x"><v>1</v></c>'), 'LKE165', { attribute: 's', found: 'x' }],
    ['the same row twice', '<row r="5"/><row r="5"/>', 'LKE174', { found: 5, previous: 5 }],
    ['rows out of order', '<row r="5"/><row r="4"><c r="A4"/></row>', 'LKE174', { found: 4, previous: 5 }],
    ['a row number of 0', '<row r="0"/>', 'LKE165', { element: 'row', attribute: 'r', found: '0' }],
    ['a row below the last', '<row r="1048577"/>', 'LKE165', { found: '1048577' }],
    ['a row after the last, without a number', '<row r="1048576"/><row/>', 'LKE165', { found: null }],
    ['a row number that is none', '<row r="1a"/>', 'LKE165', { found: '1a' }],
    [
      'the same cell twice',
      row('<c r="B5"><v>1</v></c><c r="B5"><v>2</v></c>'),
      'LKE175',
      { found: 'B5', previous: 'B5' },
      'B5',
    ],
    ['cells out of order', row('<c r="C5"/><c r="B5"/>'), 'LKE175', { found: 'B5', previous: 'C5' }, 'B5'],
    ['a cell in the wrong row', row('<c r="B6"><v>1</v></c>'), 'LKE176', { found: 'B6', row: 5 }, 'B5'],
    ['a column beyond the last', row('<c r="XFE5"><v>1</v></c>'), 'LKE177', { found: 'XFE5' }],
    ['a cell after the last, without an address', row('<c r="XFD5"/><c/>'), 'LKE177', { found: 'XFE5' }],
    ['an address in small letters', row('<c r="b5"><v>1</v></c>'), 'LKE177', { found: 'b5' }],
    ['an absolute address', row('<c r="$B$5"><v>1</v></c>'), 'LKE177', { found: '$B$5' }],
    ['an address with zeros', row('<c r="B05"><v>1</v></c>'), 'LKE177', { found: 'B05' }],
    ['an address without a row', row('<c r="B"><v>1</v></c>'), 'LKE177', { found: 'B' }],
    ['an empty address', row('<c r=""><v>1</v></c>'), 'LKE177', { found: '' }],
    [
      'two values in a cell',
      row('<c r="B5"><v>1</v><v>2</v></c>'),
      'LKE164',
      { element: 'v', problem: 'doubled' },
    ],
    [
      'two formulas in a cell',
      row('<c r="B5"><f>1</f><f>2</f></c>'),
      'LKE164',
      { element: 'f', problem: 'doubled' },
    ],
    [
      'two inline texts in a cell',
      row('<c r="B5" t="inlineStr"><is><t>1</t></is><is/></c>'),
      'LKE164',
      { element: 'is' },
    ],
    [
      'an element in a value',
      row('<c r="B5"><v>1<x/>2</v></c>'),
      'LKE164',
      { element: 'x', problem: 'misplaced' },
    ],
    [
      'an element in a text',
      row('<c r="B5" t="inlineStr"><is><t>1<b/></t></is></c>'),
      'LKE164',
      { element: 'b' },
    ],
    ['something else in a row', row('<v>1</v>'), 'LKE164', { element: 'v', problem: 'misplaced' }],
    ['something else among the rows', '<c r="A1"/>', 'LKE164', { element: 'c', problem: 'misplaced' }],
    ['text among the rows', '<row r="1"/>x<row r="2"/>', 'LKE160', { problem: 'text' }],
    ['text in a row', row('x<c r="B5"/>'), 'LKE160', { problem: 'text' }],
    [
      'an array that starts elsewhere',
      row('<c r="B5"><f t="array" ref="A5:B6">1</f></c>'),
      'LKE177',
      { found: 'A5:B6' },
      'B5',
    ],
    [
      'an array over no range',
      row('<c r="B5"><f t="array" ref="B5:A1">1</f></c>'),
      'LKE177',
      { found: 'B5:A1' },
      'B5',
    ],
    [
      'two arrays over the same cells',
      row('<c r="B5"><f t="array" ref="B5:D6">1</f></c><c r="C5"><f t="array" ref="C5:C9">1</f></c>'),
      'LKE179',
      { found: 'C5:C9', previous: 'B5' },
      'C5',
    ],
    [
      'an array that reaches into one of the row above',
      '<row r="4"><c r="D4"><f t="array" ref="D4:D9">1</f></c></row><row r="5"><c r="B5"><f t="array" ref="B5:D5">1</f></c></row>',
      'LKE179',
      { found: 'B5:D5', previous: 'D4' },
      'B5',
    ],
  ];
  const styles = '<cellXfs><xf/><xf/></cellXfs>';

  it.each(CASES.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest: [rows, code, args, at] }) => {
    const refusal = refusalOf(workbookOfRows(rows, { strings: ['<t>Ya</t>'], styles }));
    expect(refusal).toMatchObject(at === undefined ? { code, args } : { code, args, at });
  });

  const sheet = (inside: string) =>
    workbookOfRows('', { xml: `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>` });

  it('two tables of cells', () => {
    expect(refusalOf(sheet('<sheetData/><sheetData/>'))).toMatchObject({
      code: 'LKE164',
      args: { element: 'sheetData', problem: 'doubled' },
    });
  });

  it('no table of cells', () => {
    expect(refusalOf(sheet(''))).toMatchObject({ code: 'LKE164', args: { problem: 'missing' } });
  });
});
