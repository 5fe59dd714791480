/** What lies in an inbox under a workbook's name and is none: told by content, a code for each. */
import { gzipSync } from 'node:zlib';
import { archive, bytesOf } from '../../support/archive.ts';
import { FORM_INDEX, form, formParts, packed, ROOT_RELS, WORKBOOK } from '../../support/form.ts';
import { HEAD, relationships } from '../../support/package.ts';
import { type FileCase, read, refused } from './case.ts';

const OLE = Buffer.from('D0CF11E0A1B11AE1', 'hex');

/** An OLE container that names one stream. */
function ole(stream: string): Buffer {
  return Buffer.concat([OLE, Buffer.alloc(1016), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

/** What a spreadsheet program leaves beside an open workbook. */
function lockFile(user: string): Buffer {
  const bytes = Buffer.alloc(165, ' ');
  bytes[0] = user.length;
  bytes.write(user, 1, 'latin1');
  bytes.writeUInt16LE(user.length, 55);
  bytes.write(user, 57, 'utf16le');
  return bytes;
}

/** A package whose main part has another name. */
function withMainPart(name: string): Buffer {
  return archive([
    { name: ROOT_RELS, content: relationships([['officeDocument', name]]) },
    { name, content: `${HEAD}<document/>` },
  ]);
}

const MACROS = { name: 'xl/vbaProject.bin', content: 'Attribute VB_Name' };

function withMacros(): Buffer {
  const parts = formParts({
    replace: [['xl/_rels/workbook.xml.rels', '</Relationships>', `${MACRO_RELATION}</Relationships>`]],
  });
  return packed(new Map([...parts, [MACROS.name, MACROS.content]]));
}

const MACRO_RELATION =
  '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
const MACRO_SHEET =
  '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>';

const text = (content: string) => () => bytesOf(content);
const hex = (digits: string) => () => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(64, 0x01)]);
const zipOf =
  (...names: readonly string[]) =>
  () =>
    archive(names.map((name) => ({ name, content: 'x' })));

export const KINDS: readonly FileCase[] = [
  refused('empty file', 'LKE104', () => new Uint8Array(0)),
  refused('lock file', 'LKE105', () => lockFile('Budi')),
  refused('lock file of a nameless user', 'LKE105', () => lockFile('')),
  refused('locked with a password', 'LKE110', () => ole('EncryptedPackage')),
  refused('locked, encryption data alone', 'LKE110', () => ole('EncryptionInfo')),
  refused('old binary workbook', 'LKE111', () => ole('Workbook\0')),
  refused('older binary workbook', 'LKE111', () => ole('Book\0')),
  refused('OLE container of something else', 'LKE118', () => ole('WordDocument')),
  refused('OLE header alone', 'LKE118', () => OLE),
  refused('OpenDocument', 'LKE112', zipOf('mimetype', 'content.xml', 'META-INF/manifest.xml')),
  refused('OpenDocument without mimetype', 'LKE112', zipOf('content.xml', 'META-INF/manifest.xml')),
  refused('Word document', 'LKE113', () => withMainPart('word/document.xml')),
  refused('presentation', 'LKE113', () => withMainPart('ppt/presentation.xml')),
  refused('binary workbook xlsb', 'LKE114', () => withMainPart('xl/workbook.bin')),
  refused('macros', 'LKE115', withMacros),
  read('macros, allowed', FORM_INDEX, withMacros, ['--allow-macros']),
  refused('macros that no relationship names', 'LKE115', () =>
    packed(new Map([...formParts(), [MACROS.name, MACROS.content]])),
  ),
  refused('macro sheet', 'LKE115', () =>
    form({ replace: [['xl/_rels/workbook.xml.rels', '</Relationships>', `${MACRO_SHEET}</Relationships>`]] }),
  ),
  refused('HTML table', 'LKE117', text('<html><body><table><tr><td>Jawaban</td></tr></table></body></html>')),
  refused('HTML after blanks', 'LKE117', text('\r\n\r\n   <!DOCTYPE html>\n<table></table>')),
  refused('XML workbook of 2003', 'LKE117', text('<?xml version="1.0"?><Workbook><Worksheet/></Workbook>')),
  refused('comma-separated text', 'LKE117', text('Penilaian,Jawaban\nTim dibentuk,Ya\n')),
  refused('text with byte order mark', 'LKE117', text('\uFEFFPenilaian;Jawaban\n')),
  refused('text in UTF-16', 'LKE117', () => Buffer.from('\uFEFFPenilaian\tJawaban\n', 'utf16le')),
  refused('PDF', 'LKE118', text('%PDF-1.7\n1 0 obj\n')),
  refused('PNG', 'LKE118', hex('89504e470d0a1a0a')),
  refused('JPEG', 'LKE118', hex('ffd8ffe0')),
  refused('GIF', 'LKE118', text('GIF89a\u0001\u0001')),
  refused('RAR', 'LKE118', text('Rar!\u001a\u0007')),
  refused('7-zip', 'LKE118', hex('377abcaf271c')),
  refused('gzip of a workbook', 'LKE118', () => gzipSync(form())),
  refused('program', 'LKE118', hex('4d5a9000')),
  refused('zeros', 'LKE118', () => new Uint8Array(4096)),
  refused('zip of other files', 'LKE119', zipOf('LKE.txt', 'bukti/SK.pdf')),
  refused('zip that holds a workbook', 'LKE119', () => archive([{ name: 'LKE.xlsx', content: form() }])),
  refused('zip of nothing', 'LKE119', () => archive([])),
  refused('workbook part without relationships to it', 'LKE119', zipOf(WORKBOOK, 'xl/worksheets/sheet1.xml')),
];
