import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { readRegularFile } from '../../src/cli/read-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string, limit = 100, disk: Disk = DISK) => {
  const result = readRegularFile(disk, path, limit);
  return result.ok
    ? Buffer.from(result.value).toString('latin1')
    : result.diagnostics.map(({ code, args }) => ({ code, ...args }));
};

describe('readRegularFile', () => {
  it('gives the bytes of a file, of an empty one, and through a link', () => {
    const [file, empty, link] = ['file', 'empty', 'link'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(file, 'abc');
    writeFileSync(empty, '');
    symlinkSync(file, link);
    expect([read(file), read(empty), read(link)]).toEqual(['abc', '', 'abc']);
  });

  it('reads up to the limit and no further', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'x'.repeat(100));
    expect(read(file, 100)).toBe('x'.repeat(100));
    expect(read(file, 99)).toEqual([{ code: 'LKE106', found: 100, limit: 99 }]);
  });

  it('names what is missing', () => {
    const missing = join(folder, 'missing');
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(missing, join(folder, 'dangling'));
    expect(read(missing)).toEqual([{ code: 'LKE101', file: missing }]);
    expect(read(join(folder, 'dangling'))).toMatchObject([{ code: 'LKE101' }]);
    expect(read(join(folder, 'file', 'below'))).toMatchObject([{ code: 'LKE101' }]);
  });

  it('does not wait for a pipe, nor read a device, a folder or links in a circle', () => {
    const [pipe, inner, circle] = ['pipe', 'inner', 'circle'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    execFileSync('mkfifo', [pipe]);
    mkdirSync(inner);
    symlinkSync(circle, circle);
    expect(read(pipe)).toMatchObject([{ code: 'LKE102', found: 'pipe' }]);
    expect(read(inner)).toMatchObject([{ code: 'LKE102', found: 'folder' }]);
    expect(read(circle)).toMatchObject([{ code: 'LKE102', found: 'link' }]);
    expect(read('/dev/zero')).toMatchObject([{ code: 'LKE102', found: 'device' }]);
  });

  it('says when the system forbids it', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'abc');
    chmodSync(file, 0);
    const forbidding: Disk = { ...DISK, openSync: () => fail('EACCES') };
    expect(read(file, 100, forbidding)).toMatchObject([{ code: 'LKE103', reason: 'EACCES' }]);
  });

  it.each([
    ['grows', (size: number) => size - 1],
    ['shrinks', (size: number) => size + 1],
  ])('refuses a file that %s while it is read', (_, before) => {
    const file = join(folder, 'file');
    writeFileSync(file, 'abcdef');
    let looks = 0;
    const disk: Disk = {
      ...DISK,
      fstatSync: ((descriptor: number) => {
        const stats = DISK.fstatSync(descriptor);
        if (looks++ === 0) stats.size = before(stats.size);
        return stats;
      }) as Disk['fstatSync'],
    };
    expect(read(file, 100, disk)).toMatchObject([{ code: 'LKE103', reason: 'ESTALE' }]);
  });

  it('refuses a file that was rewritten with the same size meanwhile', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'abcdef');
    let looks = 0;
    const disk: Disk = {
      ...DISK,
      fstatSync: ((descriptor: number) => {
        const stats = DISK.fstatSync(descriptor);
        stats.mtimeMs += looks++;
        return stats;
      }) as Disk['fstatSync'],
    };
    expect(read(file, 100, disk)).toMatchObject([{ code: 'LKE103', reason: 'ESTALE' }]);
  });

  it('tells of a failing disk and closes the file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'abc');
    const closed: number[] = [];
    const disk: Disk = {
      ...DISK,
      readSync: () => fail('EIO'),
      closeSync: (descriptor) => {
        closed.push(descriptor);
        DISK.closeSync(descriptor);
      },
    };
    expect(read(file, 100, disk)).toMatchObject([{ code: 'LKE103', reason: 'EIO' }]);
    expect(closed).toHaveLength(1);
  });

  it('does not take a fault of ours for a file that cannot be read', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'abc');
    const disk: Disk = {
      ...DISK,
      readSync: () => {
        throw new TypeError('ours');
      },
    };
    expect(() => read(file, 100, disk)).toThrow('ours');
  });
});

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}
