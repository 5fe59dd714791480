import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import type { WriteOptions } from '../../src/cli/world.ts';
import { writeWholeFile } from '../../src/cli/write-file.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lke-write-'));
  target = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: string, options: Partial<WriteOptions> = {}, disk: Disk = DISK) =>
  writeWholeFile(disk, path, content, { force: false, inputs: [], ...options });

const failing = (call: keyof Disk, code: string, from = 1): Disk => {
  let calls = 0;
  const original = DISK[call] as (...values: readonly unknown[]) => unknown;
  const replaced = (...values: readonly unknown[]) => {
    if (++calls >= from) throw Object.assign(new Error(code), { code });
    return original(...values);
  };
  return { ...DISK, [call]: replaced };
};

describe('writeWholeFile', () => {
  it('writes the whole file and leaves nothing beside it', () => {
    expect(write(target, 'ä'.repeat(100_000))).toBeNull();
    expect(readFileSync(target, 'utf8')).toBe('ä'.repeat(100_000));
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('replaces a file only when told to', () => {
    writeFileSync(target, 'old');
    expect(write(target, 'new')).toMatchObject({ code: 'LKE980' });
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(write(target, 'new', { force: true })).toBeNull();
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('never writes over an input, by whatever name', () => {
    const input = join(folder, 'input.xlsx');
    const twin = join(folder, 'twin.json');
    writeFileSync(input, 'answers');
    linkSync(input, twin);
    symlinkSync(input, target);
    for (const path of [input, `${folder}/./input.xlsx`, twin, target]) {
      expect(write(path, 'new', { force: true, inputs: [input] })).toMatchObject({ code: 'LKE989' });
    }
    expect(readFileSync(input, 'utf8')).toBe('answers');
  });

  it('never writes through a link, nor in place of a folder or a device', () => {
    const elsewhere = join(folder, 'elsewhere');
    const inner = join(folder, 'inner');
    writeFileSync(elsewhere, 'old');
    symlinkSync(elsewhere, target);
    mkdirSync(inner);
    expect(write(target, 'new', { force: true })).toMatchObject({ code: 'LKE990', args: { found: 'link' } });
    expect(write(inner, 'new', { force: true })).toMatchObject({ code: 'LKE990', args: { found: 'folder' } });
    expect(write('/dev/full', 'new', { force: true })).toMatchObject({ args: { found: 'device' } });
    expect(readFileSync(elsewhere, 'utf8')).toBe('old');
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
  });

  it('says when the folder is missing', () => {
    expect(write(join(folder, 'no', 'report.json'), 'new')).toMatchObject({
      code: 'LKE988',
      args: { reason: 'ENOENT' },
    });
  });

  it.each(['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const)(
    'leaves the old file as it was when %s fails',
    (call) => {
      writeFileSync(target, 'old');
      const outcome = write(target, 'new', { force: true }, failing(call, 'ENOSPC'));
      expect(outcome).toMatchObject({ code: 'LKE988', args: { reason: 'ENOSPC' } });
      expect(readFileSync(target, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['report.json']);
    },
  );

  it('leaves no part of a file when the disk fills up in the middle', () => {
    let left = 5;
    const disk: Disk = {
      ...DISK,
      writeSync: ((descriptor: number, bytes: Uint8Array, offset: number, length: number) => {
        if (left === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        const count = Math.min(left, length);
        left -= count;
        return DISK.writeSync(descriptor, bytes, offset, count, null);
      }) as Disk['writeSync'],
    };
    expect(write(target, 'longer than five', {}, disk)).toMatchObject({ args: { reason: 'ENOSPC' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on after a short write', () => {
    const disk: Disk = {
      ...DISK,
      writeSync: ((descriptor: number, bytes: Uint8Array, offset: number) =>
        DISK.writeSync(descriptor, bytes, offset, 1, null)) as Disk['writeSync'],
    };
    expect(write(target, 'abcdef', {}, disk)).toBeNull();
    expect(readFileSync(target, 'utf8')).toBe('abcdef');
  });

  it('does not replace a file that appears after the look', () => {
    const disk: Disk = {
      ...DISK,
      fsyncSync: (descriptor) => {
        DISK.fsyncSync(descriptor);
        writeFileSync(target, 'theirs', { flag: 'a' });
      },
    };
    expect(write(target, 'ours', {}, disk)).toMatchObject({ code: 'LKE980' });
    expect(readFileSync(target, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('works where there are no hard links, and there too replaces nothing', () => {
    expect(write(target, 'first', {}, failing('linkSync', 'EPERM'))).toBeNull();
    expect(write(target, 'second', {}, failing('linkSync', 'EPERM'))).toMatchObject({ code: 'LKE980' });
    expect(readFileSync(target, 'utf8')).toBe('first');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('is done where a folder cannot be synced', () => {
    expect(write(target, 'new', {}, failing('fsyncSync', 'EINVAL', 2))).toBeNull();
    expect(readFileSync(target, 'utf8')).toBe('new');
  });
});
