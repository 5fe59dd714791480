/** The directory of an archive by itself, field by field: every figure of a finding, and where reading stops. */
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/diagnostic.ts';
import { nameProblem, percentDecoded } from '../../src/xlsx/entry-name.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/xlsx/limits.ts';
import { partsOf } from '../../src/xlsx/part.ts';
import { readDirectory } from '../../src/xlsx/zip.ts';
import { readCentralDirectory } from '../../src/xlsx/zip-central.ts';
import { checkLocalEntry } from '../../src/xlsx/zip-local.ts';
import { zip64Numbers } from '../../src/xlsx/zip-records.ts';
import {
  DESCRIPTOR_FLAG,
  describe as descriptorOf,
  UTF8_FLAG,
  type ZipEntry,
  type ZipWishes,
  zip,
  zip64Extra,
} from '../support/zip.ts';

const TEXT = 'the first of two entries';
const FIRST: ZipEntry = { name: 'a.xml', data: TEXT };
const SECOND: ZipEntry = { name: 'b.xml', data: 'the second' };

/** Two entries, the first changed. */
function two(change: Partial<ZipEntry> = {}, wishes: ZipWishes = {}): Buffer {
  return Buffer.from(zip([{ ...FIRST, ...change }, SECOND], wishes));
}

const PACKED = two().readUInt32LE(18);
const ENTRY_SIZE = 30 + 'a.xml'.length + PACKED;
const START = two().indexOf('PK\x01\x02');
const END = two().indexOf('PK\x05\x06');

/** Code and arguments of what a directory is refused with, or the names in it. */
function found(result: Result<unknown>): readonly unknown[] {
  return result.ok ? ['read'] : result.diagnostics.flatMap(({ code, args }) => [code, args]);
}
const directory = (bytes: Buffer) => found(readDirectory(bytes, 10));

/** The bytes with some of them overwritten. */
function patched(bytes: Buffer, at: number, ...values: readonly number[]): Buffer {
  const changed = Buffer.from(bytes);
  changed.set(values, at);
  return changed;
}

describe('names', () => {
  it.each([
    ['xl/a:b', null],
    ['..', 'traversal'],
    ['xl/..', 'traversal'],
    ['xl/.', 'traversal'],
    ['xl/..a', null],
    ['xl/a..', null],
    ['c:/a', 'absolute'],
  ])('%j: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });

  it('are the same with and without escapes, and a lone percent sign is one', () => {
    expect(['a%20b', '100%', '%41%', 'a'].map(percentDecoded)).toEqual(['a b', '100%', '%41%', 'a']);
    const bytes = zip([FIRST, { name: 'c d', data: '' }, { name: 'C%20d', data: '' }]);
    expect(directory(Buffer.from(bytes))).toEqual(['LKE143', { name: 'C%20d', twin: 'c d' }]);
  });

  it('are in the encoding that the entry states, and twins only by their small letters', () => {
    const utf8 = { local: { flags: UTF8_FLAG }, central: { flags: UTF8_FLAG } };
    const bytes = zip([
      { name: 'xl/\u00e9', data: '' },
      { name: 'xl/\u00df', data: '', ...utf8 },
      { name: 'xl/SS', data: '' },
      { name: 'xl/media/', data: '', stored: true },
    ]);
    const read = readDirectory(Buffer.from(bytes), 10);
    expect(read.ok && [...read.value.keys()]).toEqual(['xl/\u00e9', 'xl/\u00df', 'xl/ss']);
    expect(read.ok && read.value.get('xl/ss')?.name).toBe('xl/SS');
  });
});

describe('the closing record', () => {
  const comment = (length: number) => two({}, { comment: 'x'.repeat(length) });

  it('may have the longest comment there can be', () => {
    expect(directory(comment(0xffff))).toEqual(['read']);
  });

  it('is not looked for further back than that', () => {
    const bytes = patched(Buffer.alloc(70_000), 0, 0x50, 0x4b, 0x05, 0x06);
    expect(directory(bytes)).toEqual(['LKE140', { size: 70_000 }]);
  });

  it('is refused where a second one could close the file', () => {
    const bytes = two({}, { comment: `PK\x05\x06${'\0'.repeat(18)}` });
    expect(directory(bytes)).toEqual(['LKE141', { extra: 22 }]);
  });

  it('has surplus bytes after it although there is a torn one among them', () => {
    const torn = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18, 0xff)]);
    expect(directory(two({}, { trailing: torn }))).toEqual(['LKE141', { extra: 22 }]);
  });

  it.each([{ size: 0xffffffff }, { start: 0xffffffff }, { entries: 0xffff }])('sends to zip64: %j', (end) => {
    expect(directory(two({}, { end }))).toEqual(['LKE149', { name: null, feature: 'zip64' }]);
  });

  it('has a zip64 locator before it', () => {
    const locator = Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16)]);
    const honest = two();
    const bytes = Buffer.concat([honest.subarray(0, END), locator, honest.subarray(END)]);
    expect(directory(bytes)).toEqual(['LKE149', { name: null, feature: 'zip64' }]);
    const alone = Buffer.concat([locator, Buffer.from(zip([]))]);
    expect(directory(alone)).toEqual(['LKE149', { name: null, feature: 'zip64' }]);
  });

  it('counts more than the limit', () => {
    expect(found(readDirectory(two(), 1))).toEqual(['LKE120', { found: 2, limit: 1 }]);
    expect(found(readDirectory(two(), 2))).toEqual(['read']);
  });
});

describe('the records of the directory', () => {
  const central = (bytes: Buffer, end: number, entries = 2) =>
    found(readCentralDirectory(bytes, { start: START, end, entries }));
  const RECORD = 46 + 'a.xml'.length;

  it('are cut off within the fixed fields, or within the name', () => {
    const cut = (offset: number) => ['LKE142', { problem: 'entry-cut-off', offset }];
    expect(central(two(), START + 45)).toEqual(cut(START));
    expect(central(two(), START + 46)).toEqual(cut(START));
    expect(central(two(), START + RECORD - 1)).toEqual(cut(START));
    expect(central(two(), START + RECORD + 46)).toEqual(cut(START + RECORD));
    expect(central(two(), START + RECORD, 1)).toEqual(['read']);
  });

  it('are cut off at the end of the file', () => {
    const honest = two();
    const size = honest.readUInt32LE(END + 12) + 10;
    const started = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.alloc(6)]);
    const bytes = Buffer.concat([honest.subarray(0, END), started, honest.subarray(END)]);
    bytes.writeUInt32LE(size, END + 10 + 12);
    expect(directory(bytes)).toEqual(['LKE142', { problem: 'entry-cut-off', offset: END }]);
  });

  it('begin with their signature', () => {
    const bytes = patched(two(), START + RECORD, 0x51);
    expect(directory(bytes)).toEqual(['LKE142', { problem: 'entry-signature', offset: START + RECORD }]);
  });

  it('are as many as the closing record says', () => {
    const counted = (offset: number) => ['LKE142', { problem: 'entry-count', offset }];
    expect(central(two(), END, 1)).toEqual(counted(START + RECORD));
    expect(central(two(), END, 3)).toEqual(counted(END));
  });

  it('lie on one disk', () => {
    const several = { name: 'a.xml', feature: 'several-disks' };
    expect(directory(two({ central: { disk: 1 } }))).toEqual(['LKE149', several]);
  });

  it('use a zip64 number only for a field that is full', () => {
    expect(directory(two({ central: { extra: zip64Extra(1, 2) } }))).toEqual(['read']);
  });

  it('have their zip64 numbers in the extra field alone', () => {
    const comment = Buffer.from(zip64Extra(PACKED)).toString('latin1');
    expect(directory(two({ central: { packedSize: 0xffffffff, comment } }))[0]).toBe('LKE145');
  });

  it('take no number from beyond a zip64 field that is cut off', () => {
    const numbers = Buffer.concat([zip64Extra(7, 8), Buffer.alloc(8, 1)]);
    expect(zip64Numbers(numbers)).toEqual([7, 8]);
    expect(zip64Numbers(numbers.subarray(0, 12))).toEqual([7]);
    expect(zip64Numbers(numbers.subarray(0, 11))).toEqual([]);
  });
});

describe("an entry's own header", () => {
  const differs = (field: string, stated: unknown, local: unknown) => [
    'LKE146',
    { name: 'a.xml', field, directory: String(stated), local: String(local) },
  ];

  it('must lie before the next entry, with its data', () => {
    const bytes = two();
    const read = readCentralDirectory(bytes, { start: START, end: END, entries: 2 });
    const [entry] = read.ok ? read.value : [];
    if (entry === undefined) throw new Error('not read');
    const check = (next: number, offset = 0) => found(checkLocalEntry(bytes, { ...entry, offset }, next));
    const overlap = (expected: number, next: number) => [
      'LKE145',
      { name: 'a.xml', problem: 'overlap', expected, found: next },
    ];
    expect(check(ENTRY_SIZE)).toEqual(['read']);
    expect(check(29)).toEqual(overlap(30, 29));
    expect(check(30)).toEqual(overlap(ENTRY_SIZE, 30));
    expect(check(ENTRY_SIZE - 1)).toEqual(overlap(ENTRY_SIZE, ENTRY_SIZE - 1));
    expect(check(bytes.length, bytes.length - 10)).toEqual(overlap(bytes.length + 20, bytes.length));
  });

  it('begins with its signature', () => {
    const bytes = patched(two(), ENTRY_SIZE, 0x51);
    expect(directory(bytes)).toEqual(['LKE142', { problem: 'local-signature', offset: ENTRY_SIZE }]);
  });

  it('leaves no gap before the first entry', () => {
    expect(directory(two({ gap: Buffer.from('xyz') }))).toEqual([
      'LKE145',
      { name: 'a.xml', problem: 'gap', expected: 0, found: 3 },
    ]);
  });

  it('may have one size alone in a zip64 field', () => {
    const packed = { packedSize: 0xffffffff, extra: zip64Extra(PACKED) };
    expect(directory(two({ local: packed }))).toEqual(['read']);
    expect(directory(two({ local: { size: 0xffffffff, extra: zip64Extra(TEXT.length) } }))).toEqual(['read']);
    expect(directory(two({ local: { packedSize: 0xffffffff } }))).toEqual(differs('packed-size', PACKED, ''));
  });

  const described = (local: ZipEntry['local'], descriptor: Uint8Array = descriptorOf(TEXT, true, false)) =>
    directory(
      two({ local: { flags: DESCRIPTOR_FLAG, ...local }, central: { flags: DESCRIPTOR_FLAG }, descriptor }),
    );

  it('has its figures or zeros, and nothing else, where a descriptor follows', () => {
    expect(described({ crc: 0, packedSize: 0, size: 0 })).toEqual(['read']);
    expect(described({ size: 5 })).toEqual(differs('unpacked-size', TEXT.length, 5));
    expect(described({ packedSize: 5 })).toEqual(differs('packed-size', PACKED, 5));
  });

  it.each([
    [12, false, false],
    [16, true, false],
    [20, false, true],
    [24, true, true],
  ])('is followed by a descriptor of %i bytes, right in every one of them', (length, signed, wide) => {
    const right = Buffer.from(descriptorOf(TEXT, signed, wide));
    expect(described({}, right)).toEqual(['read']);
    const wrong = differs('descriptor', 'crc and sizes', `${length} other bytes`);
    for (let at = 0; at < length; at++) {
      expect([at, ...described({}, patched(right, at, (right[at] ?? 0) ^ 1))]).toEqual([at, ...wrong]);
    }
  });

  it('is not followed by a descriptor of another length', () => {
    for (const length of [0, 11, 13, 28]) {
      const wrong = differs('descriptor', 'crc and sizes', `${length} other bytes`);
      expect(described({}, Buffer.alloc(length))).toEqual(wrong);
    }
  });
});

describe('parts', () => {
  const ROOM = 'x'.repeat(1000);
  const bytes = Buffer.from(
    zip([
      { name: 'a', data: ROOM },
      { name: 'b', data: ROOM },
      { name: 'c', data: '' },
    ]),
  );
  const packed = bytes.readUInt32LE(18);
  const open = (limits: Partial<Limits> = {}) => {
    const read = readDirectory(bytes, 10);
    if (!read.ok) throw new Error('not read');
    return partsOf(bytes, read.value, { ...DEFAULT_LIMITS, ...limits });
  };

  it('are found in any case, and one that is not there is wanted by another', () => {
    expect([open().find('A'), open().find('z')]).toEqual(['a', null]);
    expect(found(open().read('z', 'a'))).toEqual(['LKE153', { part: 'z', wantedBy: 'a' }]);
    const empty = open().read('c', '');
    expect(empty.ok && empty.value.length).toBe(0);
  });

  it('count once against the limit of a workbook, however often they are read', () => {
    const parts = open({ totalBytes: 1999 });
    expect([found(parts.read('a', '')), found(parts.read('A', ''))]).toEqual([['read'], ['read']]);
    expect(found(parts.read('b', ''))).toEqual(['LKE122', { part: 'b', found: 2000, limit: 1999 }]);
    const enough = open({ totalBytes: 2000 });
    expect([found(enough.read('a', '')), found(enough.read('b', ''))]).toEqual([['read'], ['read']]);
  });

  it('may be packed as tightly as the limit says, and more tightly while they are small', () => {
    const ratio = 1000 / packed;
    const read = (limits: Partial<Limits>) => found(open(limits).read('a', ''));
    expect(read({ ratio, ratioFreeBytes: 999 })).toEqual(['read']);
    expect(read({ ratio: 2, ratioFreeBytes: 1000 })).toEqual(['read']);
    expect(read({ ratio: 2, ratioFreeBytes: 999 })).toEqual([
      'LKE123',
      { part: 'a', found: Math.ceil(ratio), limit: 2 },
    ]);
  });
});
