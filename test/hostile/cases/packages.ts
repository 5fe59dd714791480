/** Packages that are damaged, ambiguous or lie: whatever two readers could see differently is refused. */
import { archive, bytesOf, directoryStart, END_SIZE, type Part } from '../../support/archive.ts';
import { FORM_INDEX, form, formParts, NOTES, SHEET, STRINGS, WORKBOOK } from '../../support/form.ts';
import type { ZipWishes } from '../../support/zip.ts';
import { type FileCase, read, refused } from './case.ts';

const parts = (): readonly Part[] => [...formParts()].map(([name, content]) => ({ name, content }));

/** The form's parts with some of them changed, and with what is otherwise about the archive. */
function pack(changes: Readonly<Record<string, Partial<Part>>> = {}, wishes: ZipWishes = {}): Buffer {
  return archive(
    parts().map((part) => ({ ...part, ...changes[part.name] })),
    wishes,
  );
}

/** The form with a part added behind its own. */
function packMore(added: Part): Buffer {
  return archive([...parts(), added]);
}

const junk = (length: number) => Buffer.alloc(length, 'J');
const flagged = (flags: number) => () => pack({ [SHEET]: { both: { flags } } });
const packedBy = (method: number) => () => pack({ [SHEET]: { both: { method } } });
const called = (name: string) => () => packMore({ name: 'x', content: 'x', both: { name } });
const localSays = (local: NonNullable<Part['local']>) => () => pack({ [SHEET]: { local } });
const directorySays = (central: NonNullable<Part['central']>) => () => pack({ [SHEET]: { central } });
const endSays = (end: NonNullable<ZipWishes['end']>) => () => pack({}, { end });
const cutTo = (length: number) => () => form().subarray(0, length);

/** The form with one byte changed, counted from the start of its directory. */
const changed = (offset: number, value: number) => () => {
  const whole = form();
  whole[directoryStart(whole) + offset] = value;
  return whole;
};

const SHEET_BYTES = bytesOf(formParts().get(SHEET) ?? '').length;

/** Directory entries that all lead to one header and one run of data. */
function sameHeaderTwice(): Buffer {
  const [first, ...rest] = parts();
  if (first === undefined) throw new Error('the form has no parts');
  return archive([first, ...rest.map((part) => ({ ...part, central: { offset: 0 } }))]);
}

/** An archive that ends twice: what follows its end is its comment, and closes another archive. */
function endTwice(end: NonNullable<ZipWishes['end']>): Buffer {
  return pack({}, { end: { commentLength: END_SIZE }, trailing: archive([], { end }) });
}

function behindDirectory(bytes: Buffer): Buffer {
  const whole = form();
  return Buffer.concat([whole.subarray(0, -END_SIZE), bytes, whole.subarray(-END_SIZE)]);
}

/** An entry more than once, cheaply: what counts is how many there are said and seen to be. */
function repeated(count: number): Buffer {
  const one = archive([{ name: 'x', content: '', stored: true }]);
  const start = directoryStart(one);
  const [entry, listed] = [one.subarray(0, start), one.subarray(start, -END_SIZE)];
  const times = (bytes: Buffer) => Buffer.concat(Array.from({ length: count }, () => bytes));
  const end = { entries: count, entriesHere: count, start: start * count, size: listed.length * count };
  return Buffer.concat([times(entry), times(listed), archive([], { end })]);
}

/** A name whose bytes are not in the encoding that its entry states. */
function notInUtf8(): Buffer {
  const whole = called('\u00ff.xml')();
  const at = whole.indexOf('\u00ff.xml', 0, 'latin1') - 30;
  const listed = whole.lastIndexOf('\u00ff.xml', undefined, 'latin1') - 46;
  whole.writeUInt16LE(0x800, at + 6);
  whole.writeUInt16LE(0x800, listed + 8);
  return whole;
}

export const STRUCTURE: readonly FileCase[] = [
  refused('cut off after one byte', 'LKE140', cutTo(1)),
  refused('cut off after the first signature', 'LKE140', cutTo(4)),
  refused('cut off in the middle', 'LKE140', cutTo(1500)),
  refused('cut off before the last byte', 'LKE140', () => form().subarray(0, -1)),
  refused('without its directory', 'LKE140', () => form().subarray(0, directoryStart(form()))),
  refused('one byte too many', 'LKE141', () => pack({}, { trailing: junk(1) })),
  refused('zeros at the end', 'LKE141', () => pack({}, { trailing: Buffer.alloc(512) })),
  refused('more behind it than a comment could be', 'LKE140', () => pack({}, { trailing: junk(70_000) })),
  read('with a comment', FORM_INDEX, () => pack({}, { comment: 'J'.repeat(100) })),
  refused('with a second end in its comment', 'LKE141', () => endTwice({})),
  refused('with a second end that fits', 'LKE141', () => endTwice({ start: form().length })),
  refused('two archives in a row', 'LKE142', () => Buffer.concat([form(), form()])),
  refused('an entry the directory does not know, at the start', 'LKE145', () =>
    pack({
      '[Content_Types].xml': { before: archive([{ name: 'a', content: 'b' }]).subarray(0, 35) },
    }),
  ),
  refused('bytes between entries', 'LKE145', () => pack({ [SHEET]: { before: junk(3) } })),
  refused('bytes before the directory', 'LKE145', () => pack({}, { gap: junk(3) })),
  refused('bytes behind the directory', 'LKE142', () => behindDirectory(junk(3))),
  refused('a program before the archive', 'LKE118', () =>
    Buffer.concat([Buffer.from('4d5a90000300', 'hex'), form()]),
  ),
  refused('all entries share one header', 'LKE145', sameHeaderTwice),
  refused('an entry reaches into the next', 'LKE145', () =>
    pack({ [SHEET]: { both: { packedSize: 4000 } } }),
  ),
  refused('the directory reaches beyond the entries', 'LKE145', directorySays({ packedSize: 5000 })),
  refused('the directory starts elsewhere', 'LKE142', endSays({ start: 10 })),
  refused('the directory is said to be longer', 'LKE142', endSays({ size: 5000 })),
  refused('fewer entries than said', 'LKE142', endSays({ entries: 9, entriesHere: 9 })),
  refused('more entries than said', 'LKE142', endSays({ entries: 7, entriesHere: 7 })),
  refused('two counts of entries', 'LKE142', endSays({ entriesHere: 7 })),
  refused('on several disks', 'LKE149', endSays({ disk: 1 })),
  refused('an entry on another disk', 'LKE149', directorySays({ disk: 1 })),
  refused('zip64 count', 'LKE149', endSays({ entries: 0xffff, entriesHere: 0xffff })),
  refused('zip64 directory place', 'LKE149', endSays({ start: 0xffffffff })),
  refused('directory entry without signature', 'LKE142', changed(0, 0x51)),
  refused('entry without signature', 'LKE142', () => {
    const whole = form();
    whole[whole.indexOf('PK\u0003\u0004', 4)] = 0x51;
    return whole;
  }),
  refused('directory entry cut off by its comment', 'LKE142', changed(33, 0xff)),
  refused('60,000 empty entries', 'LKE120', () => repeated(60_000)),
];

export const NAMES: readonly FileCase[] = [
  refused('two parts of one name', 'LKE143', () => packMore({ name: SHEET, content: '<a/>' })),
  refused('names equal but for case', 'LKE143', () =>
    packMore({ name: 'xl/Worksheets/SHEET1.xml', content: '<a/>' }),
  ),
  refused('names equal but for escapes', 'LKE143', () =>
    packMore({ name: 'xl/worksheets/sheet%31.xml', content: '<a/>' }),
  ),
  refused('name out of the package', 'LKE144', called('../../etc/passwd')),
  refused('name through a folder above', 'LKE144', called('xl/../../x')),
  refused('name with a dot segment', 'LKE144', called('xl/./workbook.xml')),
  refused('name with an empty segment', 'LKE144', called('xl//workbook.xml')),
  refused('absolute name', 'LKE144', called('/xl/x.xml')),
  refused('name with a drive', 'LKE144', called('C:/x.xml')),
  refused('name with a backslash', 'LKE144', called('xl\\x.xml')),
  refused('name of no length', 'LKE144', called('')),
  refused('name with a NUL', 'LKE144', called('xl/workbook.xml\0.txt')),
  refused('name with an escape sequence', 'LKE144', called('xl/\u001b[2J')),
  refused('name not in UTF-8', 'LKE144', notInUtf8),
];

export const HEADERS: readonly FileCase[] = [
  refused('another name in the entry itself', 'LKE146', localSays({ name: NOTES })),
  refused('another method in the entry itself', 'LKE146', localSays({ method: 0 })),
  refused('other flags in the entry itself', 'LKE146', localSays({ flags: 2 })),
  refused('another checksum in the entry itself', 'LKE146', localSays({ crc: 1 })),
  refused('another size in the entry itself', 'LKE146', localSays({ size: 1 })),
  refused('another packed size in the entry itself', 'LKE146', localSays({ packedSize: 1 })),
  ...(['signed', 'plain', 'zip64-signed', 'zip64-plain'] as const).map((descriptor) =>
    read(`with ${descriptor} descriptors`, FORM_INDEX, () =>
      pack({ [SHEET]: { descriptor }, [STRINGS]: { descriptor } }),
    ),
  ),
  refused('a descriptor that differs', 'LKE146', () =>
    pack({ [SHEET]: { descriptor: 'signed', central: { crc: 7 } } }),
  ),
  refused('a descriptor of another length', 'LKE146', () =>
    pack({ [SHEET]: { descriptor: 'signed', after: junk(1) } }),
  ),
  refused('encrypted entry', 'LKE147', flagged(1)),
  refused('strongly encrypted entry', 'LKE147', flagged(1 << 6)),
  refused('masked header', 'LKE147', flagged(1 << 13)),
  refused('patched data', 'LKE149', flagged(1 << 5)),
  refused('reserved flag', 'LKE149', flagged(1 << 14)),
  ...[1, 6, 9, 12, 14, 93, 95, 98, 99].map((method) =>
    refused(`packed by method ${method}`, 'LKE148', packedBy(method)),
  ),
];

export const CONTENTS: readonly FileCase[] = [
  refused('checksum of another content', 'LKE150', () => pack({ [SHEET]: { both: { crc: 0x12345678 } } })),
  refused('checksum 0', 'LKE150', () => pack({ [STRINGS]: { both: { crc: 0 } } })),
  refused('more content than said', 'LKE151', () => pack({ [SHEET]: { both: { size: SHEET_BYTES - 1 } } })),
  refused('less content than said', 'LKE151', () => pack({ [SHEET]: { both: { size: SHEET_BYTES + 1 } } })),
  refused('content said to be nothing', 'LKE151', () => pack({ [SHEET]: { both: { size: 0 } } })),
  refused('junk behind the packed content', 'LKE151', () => {
    const { packed } = packedPart();
    return pack({ [SHEET]: { packed: Buffer.concat([packed, junk(5)]) } });
  }),
  refused('packed content cut off', 'LKE152', () =>
    pack({ [SHEET]: { packed: packedPart().packed.subarray(0, -4) } }),
  ),
  refused('packed content that is none', 'LKE152', () => pack({ [SHEET]: { packed: junk(200) } })),
  refused('no packed content', 'LKE152', () => pack({ [SHEET]: { packed: new Uint8Array(0) } })),
  refused('stored content of two sizes', 'LKE151', () =>
    pack({ [SHEET]: { stored: true, both: { size: SHEET_BYTES - 1 } } }),
  ),
  read('stored parts', FORM_INDEX, () => pack({ [SHEET]: { stored: true }, [WORKBOOK]: { stored: true } })),
  read('folders as entries', FORM_INDEX, () => packMore({ name: 'xl/media/', content: '', stored: true })),
  read('a damaged part that nobody needs', FORM_INDEX, () =>
    packMore({ name: 'docProps/thumbnail.jpeg', content: 'x', both: { crc: 1 } }),
  ),
];

function packedPart(): { readonly packed: Buffer } {
  const whole = archive([{ name: 'x', content: formParts().get(SHEET) ?? '' }]);
  return { packed: whole.subarray(31, directoryStart(whole)) };
}
