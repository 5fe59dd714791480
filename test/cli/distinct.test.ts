import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { onceEach } from '../../src/cli/distinct.ts';

describe('paths named several times', () => {
  it.each([
    [
      ['a.xlsx', './a.xlsx', join(process.cwd(), 'a.xlsx'), 'b//c.xlsx', 'b/./c.xlsx'],
      ['a.xlsx', 'b//c.xlsx'],
    ],
    // Where b is a link, the folder above it is another than this one.
    [
      ['b/../a.xlsx', 'a.xlsx'],
      ['b/../a.xlsx', 'a.xlsx'],
    ],
    [['b/../a.xlsx', 'b/../a.xlsx'], ['b/../a.xlsx']],
    // A slash at the end asks for a folder.
    [
      ['a.xlsx/', 'a.xlsx'],
      ['a.xlsx/', 'a.xlsx'],
    ],
    [['a..xlsx', './a..xlsx'], ['a..xlsx']],
  ])('%s are %s', (paths, once) => {
    expect(onceEach(paths)).toEqual(once);
  });
});

describe('a folder that is left again', () => {
  const top = mkdtempSync(join(tmpdir(), 'lke-distinct-'));
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it('is left for what lies above it, also when it is a link', () => {
    mkdirSync(join(top, 'elsewhere', 'deep'), { recursive: true });
    symlinkSync(join(top, 'elsewhere', 'deep'), join(top, 'link'));
    const through = `${top}/link/../a.xlsx`;
    expect(onceEach([through, join(top, 'a.xlsx')])).toHaveLength(2);
    expect(onceEach([through, join(realpathSync(top), 'elsewhere', 'a.xlsx')])).toEqual([through]);
  });
});
