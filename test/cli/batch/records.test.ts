import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keep, type Parts } from '../../../src/cli/batch/kept.ts';
import { readRecord, recordLine, type Stretch, scanRecords } from '../../../src/cli/batch/records.ts';
import type { OldFile } from '../../../src/cli/files.ts';
import { success } from '../../../src/domain/diagnostic.ts';
import type { Assessment } from '../../../src/domain/report.ts';
import { sampleReport } from '../../support/sample-report.ts';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const key = (text: string) => sha256(Buffer.from(text));
const PARTS: Parts = { assessment: true, answers: 'id', documents: null };
const [sample] = sampleReport().assessments;

const assessmentOf = (name: string, agency: string): Assessment => {
  if (sample === undefined) throw new Error('the sample has no assessment');
  return { ...sample, file: { ...sample.file, name }, identity: { agency, year: 2018 } };
};

const fileOf = (bytes: Uint8Array): OldFile => ({
  size: bytes.length,
  read: (offset, length) => success(bytes.subarray(offset, offset + length)),
  close: () => {},
});

const scan = (bytes: Uint8Array) => {
  const found: [string | null, Stretch][] = [];
  scanRecords(fileOf(bytes), sha256, (key, stretch) => found.push([key, stretch]));
  return found;
};

describe('a record', () => {
  it('gives back exactly what was kept, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, agency) => {
        const kept = keep(assessmentOf(`${name},"answers":null}`, `${agency},"assessment":"x`), PARTS, {});
        const line = recordLine({ key: key(name), kept }, sha256);
        const read = readRecord(line.subarray(0, -1), PARTS);
        expect(read).toMatchObject(kept);
        expect(read?.parsed).toEqual(JSON.parse(kept.entry));
      }),
      { numRuns: 20 },
    );
  });

  it('is found among others, and refused when a byte of it changed', () => {
    const lines = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name, index) =>
      recordLine(
        { key: index === 1 ? null : key(name), kept: keep(assessmentOf(name, 'X'), PARTS, {}) },
        sha256,
      ),
    );
    const bytes = Buffer.concat(lines);
    const found = scan(bytes);
    expect(found.map(([key]) => key)).toEqual([key('a.xlsx'), null, key('c.xlsx')]);
    for (const [, { offset, length }] of found) {
      expect(readRecord(bytes.subarray(offset, offset + length), PARTS)).not.toBeNull();
    }
    const second = lines[0]?.length ?? 0;
    const end = second + (lines[1]?.length ?? 0) - 1;
    fc.assert(
      fc.property(fc.integer({ min: second, max: end - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const rest = scan(changed).map(([key]) => key);
        expect(rest).toEqual([key('a.xlsx'), key('c.xlsx')]);
      }),
      { numRuns: 200 },
    );
  });

  it('is lost alone when the file was cut off in it', () => {
    const line = recordLine({ key: key('a'), kept: keep(assessmentOf('a', 'X'), PARTS, {}) }, sha256);
    const bytes = Buffer.concat([line, line]);
    for (const length of [bytes.length - 1, line.length + 1, line.length + 70, bytes.length - 40]) {
      expect(scan(bytes.subarray(0, length))).toHaveLength(1);
    }
    expect(scan(Buffer.concat([bytes.subarray(0, line.length + 500), Buffer.from('\n'), line]))).toHaveLength(
      2,
    );
  });

  it('lacks what was not kept', () => {
    const kept = keep(assessmentOf('a', 'X'), { assessment: false, answers: null, documents: null }, {});
    const line = recordLine({ key: key('a'), kept }, sha256).subarray(0, -1);
    expect(readRecord(line, { assessment: false, answers: null, documents: null })).not.toBeNull();
    expect(readRecord(line, { assessment: true, answers: null, documents: null })).toBeNull();
    expect(readRecord(line, { assessment: false, answers: 'id', documents: null })).toBeNull();
    expect(
      readRecord(Buffer.from('{"a":1}'), { assessment: false, answers: null, documents: null }),
    ).toBeNull();
  });
});
