/** XML that is none, and encodings: tried on the part of a sheet. */
import { describe, expect, it } from 'vitest';
import { HEAD, MAIN, pack, workbookOfRows, workbookParts } from '../support/package.ts';
import { linesOf, readFirst, refusalOf } from './reading.ts';

const CELL = '<row r="1"><c r="A1" t="str"><v>Ya \u00e9</v></c></row>';
const OPEN = `<worksheet xmlns="${MAIN}">`;
const sheet = (rows: string) => `${OPEN}<sheetData>${rows}</sheetData></worksheet>`;

function ofXml(xml: string | Uint8Array): Uint8Array {
  const parts = workbookParts();
  parts.set('xl/worksheets/sheet1.xml', xml);
  return pack(parts);
}

describe('well-formed XML is read', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['without a declaration', sheet(CELL)],
    [
      'with a declaration in single quotes',
      `<?xml version='1.0' encoding='utf-8' standalone='no'?>${sheet(CELL)}`,
    ],
    ['with a declaration of the version alone', `<?xml version="1.0"?>${sheet(CELL)}`],
    ['after a byte order mark', `\uFEFF${HEAD}${sheet(CELL)}`],
    [
      'with comments and instructions around',
      `${HEAD}<!-- a - b --><?mso x="1"?>${sheet(CELL)}\n<!-- c --><?d?>\n`,
    ],
    [
      'with an attribute that holds a ">"',
      sheet(CELL).replace('<sheetData>', '<sheetPr a="x>y"/><sheetData>'),
    ],
    [
      'with 64 elements in each other',
      sheet(CELL).replace('<sheetData>', `${'<a>'.repeat(63)}${'</a>'.repeat(63)}<sheetData>`),
    ],
    [
      'with text in what is skipped',
      sheet(CELL).replace('<sheetData>', '<sheetPr>a &amp; b<b>c</b></sheetPr><sheetData>'),
    ],
  ];

  it.each(CASES)('%s', (_, xml) => {
    expect(linesOf(readFirst(ofXml(xml)))).toEqual(['A1: text Ya \u00e9']);
  });
});

describe('XML that is not well-formed is refused', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'empty'],
    ['a declaration alone', HEAD, 'empty'],
    ['cut off in the rows', sheet(CELL).slice(0, -40), 'cut-off'],
    ['cut off in a tag', sheet(CELL).slice(0, 30), 'cut-off'],
    ['cut off before the last end tag', `${OPEN}<sheetData/>`, 'cut-off'],
    ['end tags crossed', `${OPEN}<sheetData></worksheet></sheetData>`, 'end-tag'],
    ['an end tag too many', `${OPEN}<sheetData/></worksheet></worksheet>`, 'end-tag'],
    ['an end tag of another case', `${OPEN}<sheetData></sheetdata></worksheet>`, 'end-tag'],
    ['an end tag in what is skipped', `${OPEN}<x><y></x></y><sheetData/></worksheet>`, 'end-tag'],
    ['a second root', `${sheet(CELL)}<worksheet/>`, 'after-root'],
    ['text after the root', `${sheet(CELL)}x`, 'after-root'],
    ['text before the root', `x${sheet(CELL)}`, 'after-root'],
    ['CDATA after the root', `${sheet(CELL)}<![CDATA[x]]>`, 'after-root'],
    ['a zero byte', sheet(`${CELL}\0`), 'character'],
    ['a control character in a value', sheet(CELL.replace('Ya', '\x01')), 'character'],
    ['a zero byte in a value', sheet(CELL.replace('Ya', '\0')), 'character'],
    ['a declaration of version 1.1', `<?xml version="1.1"?>${sheet(CELL)}`, 'declaration'],
    ['a declaration without a version', `<?xml encoding="UTF-8"?>${sheet(CELL)}`, 'declaration'],
    ['a second declaration', `${HEAD}${HEAD}${sheet(CELL)}`, 'instruction'],
    ['a declaration further down', sheet(`${HEAD}${CELL}`), 'instruction'],
    ['an instruction without an end', `${OPEN}<?a`, 'instruction'],
    ['an instruction without a name', `<? a?>${sheet(CELL)}`, 'instruction'],
    ['a comment without an end', `${OPEN}<!-- a`, 'comment'],
    ['a comment with two hyphens in it', `<!-- a -- b -->${sheet(CELL)}`, 'comment'],
    ['CDATA without an end', sheet('<row><c><v><![CDATA[1</v></c></row>'), 'cdata'],
    ['an unknown entity', sheet(CELL.replace('Ya', '&nbsp;')), 'entity'],
    ['a bare ampersand', sheet(CELL.replace('Ya', 'a & b')), 'entity'],
    ['a reference to no character', sheet(CELL.replace('Ya', '&#0;')), 'entity'],
    ['a reference to half a character', sheet(CELL.replace('Ya', '&#xD800;')), 'entity'],
    ['a reference beyond Unicode', sheet(CELL.replace('Ya', '&#x110000;')), 'entity'],
    ['a reference without an end', sheet(CELL.replace('Ya', '&amp')), 'entity'],
    ['"]]>" in a text', sheet(CELL.replace('Ya', 'a]]>b')), 'text'],
    ['an attribute twice', sheet(CELL.replace('t="str"', 't="str" t="n"')), 'doubled-attribute'],
    [
      'an attribute of a row twice',
      sheet(CELL.replace('r="1"', 'r="1" spans="1:1" spans="1:2"')),
      'doubled-attribute',
    ],
    ['an attribute without quotes', sheet(CELL.replace('"str"', 'str')), 'attribute'],
    ['an attribute without a value', sheet(CELL.replace('t="str"', 't')), 'attribute'],
    ['an attribute with a "<" in it', sheet(CELL.replace('"str"', '"<"')), 'attribute'],
    ['attributes without a blank between', sheet(CELL.replace(' t=', 't=')), 'tag'],
    ['an element without a name', `${OPEN}< /></worksheet>`, 'tag'],
    ['a name that ends with a colon', `${OPEN}<a:/></worksheet>`, 'tag'],
    ['a prefix nothing declares', `${OPEN}<a:b/></worksheet>`, 'prefix'],
    ['a slash within a tag', sheet(CELL.replace('<v>', '<v/ >')), 'tag'],
    ['a declaration of an entity', `${OPEN}<!ENTITY a "b"></worksheet>`, 'tag'],
  ];

  it.each(CASES)('%s', (_, xml, problem) => {
    expect(refusalOf(ofXml(xml))).toMatchObject({ code: 'LKE160', args: { problem } });
  });

  it.each([
    ['', `<!DOCTYPE worksheet [<!ENTITY a "b">]>${sheet(CELL)}`],
    [' of another file', `${HEAD}<!DOCTYPE worksheet SYSTEM "http://x/y.dtd">${sheet(CELL)}`],
  ])('a DOCTYPE%s', (_, xml) => {
    expect(refusalOf(ofXml(xml))?.code).toBe('LKE161');
  });

  it('bytes that are no UTF-8', () => {
    const xml = Buffer.from(sheet(CELL.replace('Ya', 'X')));
    xml[xml.indexOf('X')] = 0xff;
    expect(refusalOf(ofXml(xml))).toMatchObject({ code: 'LKE160', args: { problem: 'character' } });
  });

  it('the same in shared strings, plain or not', () => {
    const of = (string: string) => refusalOf(workbookOfRows('', { strings: ['<t>Ya</t>', string] }))?.args;
    expect(of('<t>a]]>b</t>')).toMatchObject({ problem: 'text' });
    expect(of('<t>a\x01b</t>')).toMatchObject({ problem: 'character' });
    expect(of('<t>a & b</t>')).toMatchObject({ problem: 'entity' });
    expect(of('<t>a</t>b')).toMatchObject({ problem: 'text' });
    expect(of('<t>a</t></si></si>')).toMatchObject({ problem: 'end-tag' });
  });
});

describe('encodings', () => {
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${sheet(CELL)}`;

  it.each([
    ['UTF-16, little end first', utf16(declared('UTF-16'), false)],
    ['UTF-16, big end first', utf16(declared('utf-16'), true)],
    ['UTF-16 that names its byte order', utf16(declared('UTF-16LE'), false)],
    ['UTF-16 without a byte order mark', utf16(declared('UTF-16'), false).subarray(2)],
    ['UTF-16 without a declaration', utf16(sheet(CELL), true)],
  ])('%s is read', (_, xml) => {
    expect(linesOf(readFirst(ofXml(xml)))).toEqual(['A1: text Ya \u00e9']);
  });

  it.each([
    ['another encoding', Buffer.from(declared('ISO-8859-1'), 'latin1'), 'iso-8859-1'],
    ['UTF-16 that is UTF-8', Buffer.from(declared('UTF-16')), 'utf-16'],
    ['UTF-8 that is UTF-16', utf16(declared('UTF-8'), false), 'utf-8'],
    ['UTF-16 with half a character', utf16(sheet('\uD800'), false), 'utf-16le'],
    ['UTF-16 of an odd length', utf16(sheet(''), false).subarray(0, -1), 'utf-16le'],
  ])('%s is refused', (_, xml, encoding) => {
    expect(refusalOf(ofXml(xml))).toMatchObject({ code: 'LKE162', args: { encoding } });
  });
});
