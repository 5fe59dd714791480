/** XML that is malformed, attacks its reader, or is well formed in unusual ways. */

import { bytesOf } from '../../support/archive.ts';
import {
  cellXml,
  FORM_INDEX,
  form,
  formParts,
  hasCell,
  packed,
  ROOT_RELS,
  rowsXml,
  SHEET,
  STRINGS,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELS,
} from '../../support/form.ts';
import { HEAD, MAIN, MAIN_STRICT, RELATIONS, RELATIONS_STRICT } from '../../support/package.ts';
import { type FileCase, read, refused } from './case.ts';

const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const PARTS = [SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, ROOT_RELS] as const;

const textOf = (part: string) => String(formParts().get(part) ?? '');
const edit = (part: string, found: string, by: string) => () => form({ replace: [[part, found, by]] });
const sheet = (found: string, by: string) => edit(SHEET, found, by);
/** The agency's cell with other XML inside; its text decides nothing. */
const inText = (xml: string) => () =>
  form({ cells: { C2: `<c r="C2" t="inlineStr"><is><t>${xml}</t></is></c>` } });
const bytes = (part: string, content: Uint8Array) => () => form({ parts: { [part]: content } });
const latin = (part: string, found: string, by: string) => () =>
  form({ parts: { [part]: Buffer.from(textOf(part).replace(found, by), 'latin1') } });

function deep(levels: number): () => Buffer {
  return () => form({ after: `<extLst><ext>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</ext></extLst>` });
}

function utf16(swap: boolean): (text: string) => Buffer {
  return (text) => {
    const encoded = Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    return swap ? encoded.swap16() : encoded;
  };
}

export const ATTACKS: readonly FileCase[] = [
  ...PARTS.map((part) =>
    refused(`document type in ${part}`, 'LKE161', edit(part, '?>\n', '?>\n<!DOCTYPE x>')),
  ),
  refused('entities that multiply', 'LKE161', sheet('?>\n', `?>\n${ENTITIES}`)),
  refused('an entity from a file', 'LKE161', edit(STRINGS, '?>\n', `?>\n${EXTERNAL}`)),
  refused('an entity nobody declares', 'LKE160', inText('&nbsp;')),
  refused('a reference to NUL', 'LKE160', inText('&#0;')),
  refused('a reference beyond Unicode', 'LKE160', inText('&#x110000;')),
  refused('a reference to half a character', 'LKE160', inText('&#xD800;')),
  refused('a lone ampersand', 'LKE160', inText('A & B')),
  refused('100,000 levels deep', 'LKE130', deep(100_000)),
  refused('an attribute of 70 kB', 'LKE131', () => form({ rows: { 5: `spans="${'1'.repeat(70_000)}"` } })),
  refused('1,000 attributes', 'LKE132', () =>
    form({ rows: { 5: Array.from({ length: 1000 }, (_, at) => `a${at}="1"`).join(' ') } }),
  ),
  refused('one attribute twice', 'LKE160', sheet('<row r="5" ', '<row r="5" r="6" ')),
  refused('a row inside alternate content', 'LKE164', () =>
    form({
      replace: [
        [
          SHEET,
          '<row r="8" >',
          `<mc:AlternateContent xmlns:mc="mc"><row r="7">${cellXml('G8')}</row></mc:AlternateContent><row r="8" >`,
        ],
      ],
    }),
  ),
  refused('a cell inside alternate content', 'LKE164', () =>
    form({ cells: { G9: `<mc:Choice xmlns:mc="mc">${cellXml('G9')}</mc:Choice>` } }),
  ),
  refused('a value inside alternate content', 'LKE164', () =>
    form({ cells: { G9: '<c r="G9" t="s"><mc:Choice xmlns:mc="mc"><v>1</v></mc:Choice></c>' } }),
  ),
  refused('a text inside alternate content', 'LKE164', () =>
    form({ cells: { G9: '<c r="G9" t="inlineStr"><is><m:x xmlns:m="m"><t>A</t></m:x></is></c>' } }),
  ),
];

export const MALFORMED: readonly FileCase[] = [
  ...PARTS.map((part) =>
    refused(`${part} cut off`, 'LKE160', () => form({ parts: { [part]: textOf(part).slice(0, -9) } })),
  ),
  ...PARTS.map((part) => refused(`${part} empty`, 'LKE160', () => form({ parts: { [part]: '' } }))),
  refused('tags that cross', 'LKE160', sheet('</row></sheetData>', '</sheetData></row>')),
  refused('a tag left open', 'LKE160', sheet('</row></sheetData>', '</sheetData>')),
  refused('text behind the end', 'LKE160', sheet('</worksheet>', '</worksheet>x')),
  refused('a second root', 'LKE160', sheet('</worksheet>', '</worksheet><worksheet/>')),
  refused('text between rows', 'LKE160', sheet('<sheetData>', '<sheetData>x')),
  refused('a NUL', 'LKE160', inText('A\0B')),
  refused('a control character', 'LKE160', inText('A\u0008B')),
  refused('an attribute without quotes', 'LKE160', sheet('<row r="5" ', '<row r=5 ')),
  refused('an attribute without value', 'LKE160', sheet('<row r="5" ', '<row r="5" hidden ')),
  refused('"<" in an attribute', 'LKE160', sheet('<row r="5" ', '<row r="5" a="<" ')),
  refused('a prefix nobody declares', 'LKE160', sheet('<sheetData>', '<y:a/><sheetData>')),
  refused('"]]>" in a text', 'LKE160', inText('A]]>B')),
  refused('a comment with two hyphens', 'LKE160', sheet('<sheetData>', '<!-- a -- b --><sheetData>')),
  refused('a comment left open', 'LKE160', sheet('<sheetData>', '<!-- <sheetData>')),
  refused('CDATA left open', 'LKE160', inText('<![CDATA[A')),
  refused('a second declaration', 'LKE160', sheet('<sheetData>', '<?xml version="1.0"?><sheetData>')),
  refused('XML 1.1', 'LKE160', sheet('version="1.0"', 'version="1.1"')),
  refused('blanks before the declaration', 'LKE160', sheet('<?xml', ' <?xml')),
  refused('bytes that are no UTF-8', 'LKE160', latin(STRINGS, 'Kabupaten', 'Kabupat\u00e9n')),
  refused('overlong UTF-8', 'LKE160', latin(STRINGS, 'Kabupaten', '\u00c1\u0081abupaten')),
  refused('half a character in UTF-8', 'LKE160', latin(STRINGS, 'Kabupaten', '\u00ed\u00a0\u0080')),
  refused('a Latin-1 part', 'LKE162', sheet('UTF-8', 'ISO-8859-1')),
  refused('a UTF-7 part', 'LKE162', sheet('UTF-8', 'UTF-7')),
  refused('said to be UTF-16 and is not', 'LKE162', sheet('UTF-8', 'UTF-16')),
  refused(
    'UTF-16 with half a character',
    'LKE162',
    bytes(SHEET, Buffer.from('\uFEFF<a>\uD800</a>', 'utf16le')),
  ),
  refused('UTF-16 with half a unit', 'LKE162', () =>
    form({ parts: { [SHEET]: Buffer.concat([utf16(false)(textOf(SHEET)), Buffer.from([0x20])]) } }),
  ),
  refused('UTF-32', 'LKE160', () =>
    form({ parts: { [SHEET]: Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]) } }),
  ),
  refused('a root of another vocabulary', 'LKE163', sheet(MAIN, 'http://example.invalid/main')),
  refused('a root without vocabulary', 'LKE163', sheet(` xmlns="${MAIN}"`, '')),
  refused('another root', 'LKE163', () =>
    form({ parts: { [SHEET]: `${HEAD}<chartsheet xmlns="${MAIN}"/>` } }),
  ),
];

/** Every element behind a prefix, as ClosedXML and its like write them. */
function prefixed(text: string): string {
  return text.replaceAll(/<(\/?)([A-Za-z])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

function withTexts(change: (text: string) => string | Uint8Array, ...parts: readonly string[]): Buffer {
  const all = new Map(formParts());
  for (const part of parts) all.set(part, change(textOf(part)));
  return packed(all);
}

const toStrict = (text: string) => text.replaceAll(MAIN, MAIN_STRICT).replaceAll(RELATIONS, RELATIONS_STRICT);
const rowsAlone = () => `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowsXml()}</sheetData></worksheet>`;

export const UNUSUAL: readonly FileCase[] = [
  read('a prefix on every element', FORM_INDEX, () => withTexts(prefixed, SHEET, STRINGS, STYLES, WORKBOOK)),
  read('the strict edition of the standard', FORM_INDEX, () =>
    withTexts(toStrict, SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, ROOT_RELS),
  ),
  read('UTF-16, low byte first', FORM_INDEX, () => withTexts(utf16(false), SHEET, STRINGS, WORKBOOK)),
  read('UTF-16, high byte first', FORM_INDEX, () => withTexts(utf16(true), SHEET, STRINGS, WORKBOOK)),
  read('UTF-8 with a byte order mark', FORM_INDEX, () =>
    withTexts((text) => bytesOf(`\uFEFF${text}`), SHEET, STRINGS),
  ),
  read('no declarations', FORM_INDEX, () =>
    withTexts((text) => text.replace(HEAD, ''), SHEET, STRINGS, WORKBOOK),
  ),
  read('no styles', FORM_INDEX, () =>
    form({
      parts: { [STYLES]: null },
      replace: [[WORKBOOK_RELS, 'relationships/styles"', 'relationships/other"']],
    }),
  ),
  read('no table of texts, every text in its cell', FORM_INDEX, () =>
    form({
      parts: { [STRINGS]: null, [SHEET]: inlined(textOf(SHEET)) },
      replace: [[WORKBOOK_RELS, 'relationships/sharedStrings"', 'relationships/other"']],
    }),
  ),
  read('comments and instructions', FORM_INDEX, () =>
    withTexts((text) => text.replaceAll('<row', '<!-- x --><?x y?><row'), SHEET),
  ),
  read('line breaks everywhere', FORM_INDEX, () =>
    withTexts((text) => text.replaceAll('><', '>\r\n<'), WORKBOOK, STYLES),
  ),
  read('rows alone', FORM_INDEX, () => form({ parts: { [SHEET]: rowsAlone() } })),
  read('rows without numbers', FORM_INDEX, () =>
    form({ parts: { [SHEET]: rowsAlone().replaceAll(/<row r="\d+"/g, '<row') } }),
  ),
  read('rows and cells without addresses', FORM_INDEX, () =>
    form({ parts: { [SHEET]: withoutAddresses() } }),
  ),
];

/** Cells of shared texts with the texts themselves. */
function inlined(sheet: string): string {
  const texts = [...textOf(STRINGS).matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => text);
  return sheet.replaceAll(
    / t="s"><v>(\d+)<\/v>/g,
    (_, index: string) => ` t="inlineStr"><is>${texts[Number(index)]}</is>`,
  );
}

/** Every cell of the form's area, empty ones too, so that order alone says which is which. */
function withoutAddresses(): string {
  const rows = Array.from({ length: 21 }, (_, row) =>
    Array.from('ABCDEFGHIJ', (letter) => {
      const address = `${letter}${row + 1}`;
      return hasCell(address) ? cellXml(address).replace(` r="${address}"`, '') : '<c/>';
    }),
  );
  const written = rows.map((cells) => `<row>${cells.join('')}</row>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written}</sheetData></worksheet>`;
}
