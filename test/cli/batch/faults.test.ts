/** Every operation on files failing once: no wrong success, and nothing lost that was finished before. */
import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../../src/cli/disk.ts';
import type { World } from '../../../src/cli/world.ts';
import { agencyBook, lke, type Run, SCORE, Workplace } from '../../support/agencies.ts';
import { inThisThread } from '../../support/in-this-thread.ts';

const ERRORS = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES', 'ENOENT'] as const;
const WORDS = ['-f', 'csv', '-f', 'ndjson', '-q', '--resume'];

/** A disk of which the n-th operation fails, and how many operations there were. */
function failingDisk(n: number, code: string): { readonly disk: Disk; readonly counted: { calls: number } } {
  const counted = { calls: 0 };
  const failing = Object.entries(DISK).flatMap(([name, call]) => {
    if (!name.endsWith('Sync') || typeof call !== 'function') return [];
    const original = call as (...values: readonly unknown[]) => unknown;
    const replaced = (...values: readonly unknown[]) => {
      if (++counted.calls === n) throw Object.assign(new Error(code), { code });
      return original(...values);
    };
    return [[name, replaced]];
  });
  return { disk: { ...DISK, ...Object.fromEntries(failing) }, counted };
}

let place: Workplace;
let expected: Readonly<Record<string, string>>;
const score = (changes: Partial<World> = {}, disk: Disk = DISK): Promise<Run> =>
  lke([...SCORE, place.path('masuk'), '-o', `${place.path('hasil')}/`, ...WORDS], changes, disk);

/** A folder as an earlier run left it, before one workbook changed and another came. */
const restore = () => {
  rmSync(place.path('hasil'), { recursive: true, force: true });
  cpSync(place.path('dulu'), place.path('hasil'), { recursive: true });
};

/** How many workbooks a run without failures scores. */
async function assessedBy(run: (changes: Partial<World>) => Promise<Run>): Promise<number> {
  let assessed = 0;
  const starter: Awaited<ReturnType<World['threads']>>['starter'] = (setup) => {
    const start = inThisThread(setup);
    return (hear) => {
      const thread = start(hear);
      return {
        ...thread,
        send(task) {
          assessed++;
          thread.send(task);
        },
      };
    };
  };
  expect(await run({ threads: async () => ({ processors: 1, starter }) })).toMatchObject({ exit: 0 });
  return assessed;
}

beforeAll(async () => {
  place = new Workplace({
    'masuk/a.xlsx': agencyBook(1),
    'masuk/b.xlsx': agencyBook(2),
    'masuk/c.xlsx': agencyBook(3),
  });
  expect((await score()).exit).toBe(0);
  cpSync(place.path('hasil'), place.path('dulu'), { recursive: true });
  place.put('masuk/b.xlsx', agencyBook(22));
  place.put('masuk/d.xlsx', agencyBook(4));
  expect((await score()).exit).toBe(0);
  expected = place.folder('hasil');
});
afterAll(() => place.remove());

describe('one operation that fails', () => {
  it('leads to a right result or none, and costs nothing that was finished', {
    timeout: 300_000,
  }, async () => {
    const outcomes = new Map<number, number>();
    for (let n = 1; ; n++) {
      restore();
      const code = ERRORS[n % ERRORS.length] ?? 'EIO';
      const { disk, counted } = failingDisk(n, code);
      const { exit, out } = await score({}, disk);
      if (counted.calls < n) break;
      const at = `operation ${n} (${code})`;
      outcomes.set(exit, (outcomes.get(exit) ?? 0) + 1);
      expect({ at, exit, out }).toEqual({ at, exit: expect.toBeOneOf([0, 2, 3]), out: '' });
      if (exit === 0) expect({ at, folder: place.folder('hasil') }).toEqual({ at, folder: expected });
      // At most the two that had changed are scored, whatever the first run came to.
      expect({ at, assessed: await assessedBy(score) }).toEqual({
        at,
        assessed: expect.toBeOneOf([0, 1, 2]),
      });
      expect({ at, folder: place.folder('hasil') }).toEqual({ at, folder: expected });
    }
    expect(outcomes.get(2)).toBeGreaterThan(20);
    expect(outcomes.get(3)).toBeGreaterThan(5);
  });

  it('leaves files that are whole: the new one, or the old one as it was', { timeout: 120_000 }, async () => {
    const names = ['a.csv', 'a.json'] as const;
    const words = names.flatMap((name) => ['-o', place.path(`keluar/${name}`)]);
    const write = (disk: Disk = DISK) =>
      lke([...SCORE, place.path('masuk'), ...words, '-q', '--force'], {}, disk);
    const old = { 'a.csv': 'old\n', 'a.json': '"old"\n' };
    for (const name of names) place.put(`keluar/${name}`, old[name]);
    expect((await write()).exit).toBe(0);
    const right = place.folder('keluar');
    const outcomes = new Set<number>();
    for (let n = 1; ; n++) {
      for (const name of names) place.put(`keluar/${name}`, old[name]);
      const code = ERRORS[n % ERRORS.length] ?? 'EIO';
      const { disk, counted } = failingDisk(n, code);
      const { exit } = await write(disk);
      if (counted.calls < n) break;
      const at = `operation ${n} (${code})`;
      outcomes.add(exit);
      const found = place.folder('keluar');
      if (exit === 0) expect({ at, found }).toEqual({ at, found: right });
      expect({ at, names: Object.keys(found).filter((name) => !isLeftover(name)) }).toEqual({
        at,
        names: [...names],
      });
      for (const name of names) {
        const isWhole = exit === 3 || [old[name], right[name]].includes(found[name] ?? '');
        expect({ at, name, isWhole }).toEqual({ at, name, isWhole: true });
      }
      expect(() => JSON.parse(found['a.json'] ?? ''), at).not.toThrow();
      for (const name of Object.keys(found).filter(isLeftover)) rmSync(place.path(`keluar/${name}`));
    }
    expect([...outcomes].toSorted()).toEqual(expect.arrayContaining([0, 2, 3]));
  });
});

/** Where the removal of a temporary file is what failed, it stays. */
const isLeftover = (name: string) => name.endsWith('.tmp');
