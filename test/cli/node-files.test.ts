import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';

let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'lke-files-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const deny: Disk['mkdirSync'] = () => {
  throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
};

describe('a folder', () => {
  it('is made with all folders above it, and is no fault when it is there', () => {
    const path = join(top, 'a', 'b', 'c');
    expect(nodeFiles(DISK).makeFolder(path)).toBeNull();
    expect(nodeFiles(DISK).makeFolder(path)).toBeNull();
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('that cannot be made is told, also where the system denies the folder above (/proc)', () => {
    expect(nodeFiles({ ...DISK, mkdirSync: deny }).makeFolder(join(top, 'd', 'e'))).toMatchObject({
      code: 'LKE988',
      args: { file: join(top, 'd'), reason: 'ENOENT' },
    });
  });

  it('may be made by another run meanwhile', () => {
    const late: Disk['mkdirSync'] = (path) => {
      DISK.mkdirSync(path);
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    };
    expect(nodeFiles({ ...DISK, mkdirSync: late }).makeFolder(join(top, 'f', 'g'))).toBeNull();
  });
});
