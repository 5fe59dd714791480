/** Dates told from numbers by their format, and text that cannot be seen. */
import { describe, expect, it } from 'vitest';
import { parseFormat } from '../../src/xlsx/number-format.ts';
import { pack, workbookOfRows, workbookParts } from '../support/package.ts';
import { linesOf, readFirst, refusalOf } from './reading.ts';

interface Style {
  readonly id?: number;
  readonly code?: string;
  readonly font?: string;
  readonly fill?: string;
}

/** A stylesheet whose second cell format is the given one. */
function stylesheet({ id = 0, code, font = '', fill = '<patternFill patternType="none"/>' }: Style): string {
  const formats =
    code === undefined
      ? ''
      : `<numFmts count="1"><numFmt numFmtId="${id}" formatCode="${escaped(code)}"/></numFmts>`;
  return `${formats}<fonts><font><sz val="11"/></font><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills><borders><border><left/></border></borders><cellXfs count="2"><xf/><xf numFmtId="${id}" fontId="1" fillId="1" applyFont="1"><alignment wrapText="1"/></xf></cellXfs><dxfs><dxf><font><sz val="1"/></font></dxf></dxfs>`;
}

function escaped(code: string): string {
  return code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The line read of a cell of that format. */
function line(style: Style, inside = '<v>3</v>', attributes = ''): string | undefined {
  const rows = `<row r="1"><c r="A1" s="1"${attributes}>${inside}</c></row>`;
  return linesOf(readFirst(workbookOfRows(rows, { styles: stylesheet(style) })))[0];
}

describe('dates', () => {
  it.each([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 54, 58])(
    'built-in format %i',
    (id) => {
      expect(line({ id })).toBe('A1: date 3');
    },
  );

  it.each([0, 1, 2, 9, 10, 11, 12, 13, 23, 26, 37, 40, 44, 48, 49, 59])('not built-in format %i', (id) => {
    expect(line({ id })).toBe('A1: number 3');
  });

  it.each([
    'yyyy-mm-dd',
    'DD/MM/YYYY',
    '[$-421]dd mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'h:mm AM/PM',
    '[h]:mm',
    '[hh]',
    '[MM]',
    '[ss]',
    'mm:ss.0',
    '0;-0;d',
    '"tanggal" d',
    'm',
  ])('format %s', (code) => {
    expect(line({ id: 164, code })).toBe('A1: date 3');
  });

  it.each([
    'General',
    '0.00',
    '#,##0.00',
    '0%',
    '0.00E+00',
    '"m"0',
    '0"hari"',
    '0" hari"',
    '0\\d',
    '\\y0',
    '[Red]0',
    '[Red]0;[Green]-0',
    '[$Rp-421]#,##0',
    '[>=100]0;0.0',
    '_-* #,##0_-;-* #,##0_-',
    '0_d',
    '0*d',
    '@',
    '# ?/?',
    '0"unclosed d',
    '0[unclosed d',
    '',
    '0x[d',
  ])('not format %s', (code) => {
    expect(line({ id: 164, code })).toBe('A1: number 3');
  });

  it('a format the file spells out replaces the built-in one of its number', () => {
    expect(line({ id: 14, code: '0.00' })).toBe('A1: number 3');
  });

  it('only numbers become dates', () => {
    expect(line({ id: 14 }, '<v>Ya</v>', ' t="str"')).toBe('A1: text Ya');
    expect(line({ id: 14 }, '<v>1,5</v>')).toBe('A1: malformed 1,5');
    expect(line({ id: 14 }, '<f>TODAY()</f><v>42000</v>')).toBe('A1: date 42000 | =TODAY()');
  });

  it('a format of 50,000 brackets takes no time', () => {
    expect(parseFormat('['.repeat(50_000)).isDate).toBe(false);
  });
});

describe('text that cannot be seen', () => {
  const solid = (colour: string) =>
    `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
  const text = (style: Style) => line(style, '<v>Ya</v>', ' t="str"');
  const SEEN: readonly (readonly [string, Style])[] = [
    ['a plain font', {}],
    ['black on white', { font: '<color rgb="FF000000"/>', fill: solid('rgb="FFFFFFFF"') }],
    ['white on blue', { font: '<color theme="0"/>', fill: solid('rgb="FF0000FF"') }],
    ['white on a tinted theme', { font: '<color theme="0"/>', fill: solid('theme="0" tint="-0.25"') }],
    ['white on light grey', { font: '<color rgb="FFFFFFFF"/>', fill: solid('rgb="FFFFFFDE"') }],
    [
      'one theme colour on another tint of it',
      { font: '<color theme="4"/>', fill: solid('theme="4" tint="0.5"') },
    ],
    ['black made lighter than a tint can', { font: '<color rgb="FF000000" tint="9"/>' }],
    ['a colour that is none', { font: '<color rgb="white"/>' }],
    ['a format with words around it', { id: 164, code: '0;0;0;"("@")"' }],
    ['a format of three sections', { id: 164, code: '0;;' }],
    ['a format in white for negative numbers', { id: 164, code: '0;[White]0;0;@' }],
    ['a format in black', { id: 164, code: '[Black]0;[Color1]0;0;[black]@' }],
    ['white on a pattern', { font: '<color rgb="FFFFFFFF"/>', fill: '<patternFill patternType="gray125"/>' }],
    [
      'white on a gradient',
      { font: '<color rgb="FFFFFFFF"/>', fill: '<gradientFill><stop/></gradientFill>' },
    ],
    ['3 points', { font: '<sz val="3"/>' }],
    ['a size that is no number', { font: '<sz val="x"/>' }],
    ['hidden numbers alone', { id: 164, code: ';;' }],
    ['hidden numbers, text shown', { id: 164, code: ';;;@' }],
  ];
  const UNSEEN: readonly (readonly [string, Style, string])[] = [
    ['white on nothing', { font: '<color rgb="FFFFFFFF"/>' }, 'same-colour'],
    ['white on white', { font: '<color rgb="00ffffff"/>', fill: solid('rgb="FFFFFFFF"') }, 'same-colour'],
    ['white by theme on nothing', { font: '<color theme="0"/>' }, 'same-colour'],
    [
      'white by index on white by theme',
      { font: '<color indexed="9"/>', fill: solid('theme="0"') },
      'same-colour',
    ],
    ['red on red', { font: '<color rgb="FFFF0000"/>', fill: solid('rgb="FFFF0000"') }, 'same-colour'],
    [
      'one tinted theme colour',
      { font: '<color theme="4" tint="0.5"/>', fill: solid('theme="4" tint="0.5"') },
      'same-colour',
    ],
    ['automatic on black', { font: '<color auto="1"/>', fill: solid('rgb="FF000000"') }, 'same-colour'],
    ['2 points', { font: '<sz val="2"/>' }, 'tiny'],
    ['half a point', { font: '<sz val="0.5"/>' }, 'tiny'],
    ['a format of nothing', { id: 164, code: ';;;' }, 'format'],
    ['a format of blanks', { id: 164, code: ' ; ; ;""' }, 'format'],
    ['a format of gaps', { id: 164, code: '_(;_(;_(;_)* ' }, 'format'],
    ['a format of another text', { id: 164, code: '0;0;0;"Tidak"' }, 'format'],
    ['a format of an escaped sign', { id: 164, code: '0;0;0;\\@' }, 'format'],
    ['a format in white', { id: 164, code: 'General;General;General;[White]@' }, 'same-colour'],
    ['a format in white by number', { id: 164, code: '[color 2]0;0;0;@' }, 'same-colour'],
    ['nearly white on nothing', { font: '<color rgb="FFDFDFDF"/>' }, 'same-colour'],
    ['white made a little darker', { font: '<color theme="0" tint="-0.05"/>' }, 'same-colour'],
    ['black made white', { font: '<color indexed="8" tint="1"/>' }, 'same-colour'],
  ];

  it.each(SEEN)('not with %s', (_, style) => {
    expect(text(style)).toBe('A1: text Ya');
  });

  it.each(UNSEEN)('with %s', (_, style, concealment) => {
    expect(text(style)).toBe(`A1: text Ya | ${concealment}`);
  });

  it('numbers by the first three sections of their format, errors never', () => {
    expect(line({ id: 164, code: ';;' })).toBe('A1: number 3 | format');
    expect(line({ id: 164, code: ';;;@' })).toBe('A1: number 3 | format');
    expect(line({ id: 164, code: ';;;' }, '<v>#N/A</v>', ' t="e"')).toBe('A1: error #N/A');
    expect(line({ id: 164, code: ';' })).toBe('A1: number 3 | format');
    expect(line({ id: 164, code: '"4"' })).toBe('A1: number 3 | format');
    expect(line({ id: 164, code: '0;' })).toBe('A1: number 3');
    expect(line({ id: 164, code: 'GENERAL' })).toBe('A1: number 3');
  });

  const run = (inside: string, letters = 'Ya') => `<r>${inside}<t>${letters}</t></r>`;
  const WHITE = '<rPr><color rgb="FFFFFFFF"/><sz val="9"/></rPr>';
  it.each([
    ['a run without a font of its own', run(''), ''],
    ['a run in black', run('<rPr><b/></rPr>'), ''],
    ['a run in white', run(WHITE), ' | same-colour'],
    ['a tiny run', run('<rPr><sz val="1"/></rPr>'), ' | tiny'],
    ['a white run among others', `${run('', 'Y')}${run(WHITE, 'a')}`, ' | same-colour'],
    ['blanks in white', `${run('', 'Y')}${run(WHITE, ' ')}${run('', 'a')}`, ''],
  ])('%s, inline and shared', (_, runs, concealment) => {
    const text = runs.replaceAll(/<[^>]*>/g, '');
    expect(line({}, `<is>${runs}</is>`, ' t="inlineStr"')).toBe(`A1: text ${text}${concealment}`);
    const rows = '<row r="1"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const bytes = workbookOfRows(rows, { styles: stylesheet({}), strings: ['<t>x</t>', runs] });
    expect(linesOf(readFirst(bytes))).toEqual([`A1: text ${text}${concealment}`, 'B1: text x']);
  });

  it('by the fonts of the runs alone, where all have their own', () => {
    const unseen: Style = { font: '<color theme="0"/><sz val="1"/>' };
    expect(line(unseen, `<is>${run('<rPr><b/></rPr>')}</is>`, ' t="inlineStr"')).toBe('A1: text Ya');
    expect(line(unseen, `<is>${run('')}</is>`, ' t="inlineStr"')).toBe('A1: text Ya | same-colour');
    const onBlue: Style = { fill: solid('rgb="FF0000FF"') };
    expect(line(onBlue, `<is>${run(WHITE)}</is>`, ' t="inlineStr"')).toBe('A1: text Ya');
  });
});

describe('odd stylesheets', () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>3</v></c></row>';

  it('parts of it missing, or in another order', () => {
    const styles =
      '<cellXfs><xf numFmtId="164"/><xf numFmtId="165" fontId="9" fillId="9"/></cellXfs><numFmts><numFmt numFmtId="165" formatCode="d"/></numFmts>';
    expect(linesOf(readFirst(workbookOfRows(rows, { styles })))).toEqual(['A1: date 3']);
  });

  it('no cell formats at all: only the plain one may be used', () => {
    const plain = '<row r="1"><c r="A1" s="0"><v>3</v></c><c r="B1"><v>4</v></c></row>';
    expect(linesOf(readFirst(workbookOfRows(plain, { styles: '' })))).toEqual([
      'A1: number 3',
      'B1: number 4',
    ]);
    expect(refusalOf(workbookOfRows(rows, { styles: '' }))).toMatchObject({
      code: 'LKE173',
      args: { count: 0 },
    });
  });

  it.each([
    ['a section twice', '<cellXfs/><cellXfs/>', 'LKE164'],
    ['a format number that is none', '<numFmts><numFmt numFmtId="x" formatCode="d"/></numFmts>', 'LKE165'],
    ['a font number that is none', '<cellXfs><xf fontId="-1"/></cellXfs>', 'LKE165'],
  ])('%s is refused', (_, styles, code) => {
    expect(refusalOf(workbookOfRows(rows, { styles }))?.code).toBe(code);
  });

  it('a stylesheet of another vocabulary is refused', () => {
    const parts = workbookParts({ sheets: [{ rows }], styles: '' });
    parts.set('xl/styles.xml', '<styleSheet xmlns="urn:other"/>');
    expect(refusalOf(pack(parts))?.code).toBe('LKE163');
  });
});
