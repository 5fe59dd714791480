import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Signal, World } from '../../src/cli/world.ts';
import type { Report } from '../../src/domain/report.ts';
import { type MemoryOptions, memoryWorld } from './memory-world.ts';

const top = new URL('../../', import.meta.url);
const rubric = readFileSync(new URL('rubrics/zi-2021/rubric.yaml', top));
const workbook = new Uint8Array(readFileSync(new URL('fixtures/zi-2021-wbk.xlsx', top)));

const installed = (options: MemoryOptions = {}) =>
  memoryWorld({
    ...options,
    files: {
      '/lke/rubrics/zi-2021/rubric.yaml': rubric,
      'a.xlsx': workbook,
      'b.xlsx': workbook,
      ...options.files,
    },
  });

describe('main', () => {
  it('tells a fault of ours in one sentence, without a stack', async () => {
    const world = installed();
    const broken: World = {
      ...world,
      sha256: () => {
        throw new TypeError('no digest');
      },
    };
    expect(await main(['score', 'a.xlsx'], broken)).toBe(2);
    expect(world.said.err).toMatch(/^lke: .*TypeError: no digest.*\[LKE999\]\n {5}.*\n$/);
    expect(world.said.out).toBe('');
  });

  it('shows the stack to who asks for it', async () => {
    const world = installed({ env: { LKE_DEBUG: '1' } });
    const broken: World = {
      ...world,
      sha256: () => {
        throw new TypeError('no digest');
      },
    };
    await main(['score', 'a.xlsx'], broken);
    expect(world.said.err).toMatch(/\n {4}at /);
  });

  it('exits with 2 when standard output takes no more, and quietly with 141 when nobody reads it', async () => {
    const full = installed({ out: { kind: 'failed', reason: 'ENOSPC' } });
    expect(await main(['score', 'a.xlsx'], full)).toBe(2);
    expect(full.said.err).toContain('ENOSPC');
    const closed = installed({ out: { kind: 'closed' } });
    expect(await main(['score', 'a.xlsx'], closed)).toBe(141);
    expect(closed.said.err).toBe('');
  });

  it('gives the same exit code whatever the format', async () => {
    for (const words of [[], ['-f', 'json'], ['-o', 'r.json'], ['-o', 'r.txt', '-f', 'json']]) {
      expect(await main(['score', 'a.xlsx', '--min', '99', ...words], installed())).toBe(1);
      expect(await main(['score', 'a.xlsx', ...words], installed())).toBe(0);
    }
  });

  it('gives the same report whatever the clock, the locale and the other files', async () => {
    const reportOf = async (words: readonly string[], options: MemoryOptions = {}) => {
      const world = installed(options);
      await main(['score', '-f', 'json', ...words], world);
      return (JSON.parse(world.said.out) as Report).assessments[0];
    };
    const alone = await reportOf(['a.xlsx']);
    expect(await reportOf(['a.xlsx', 'missing.xlsx'])).toEqual(alone);
    expect(await reportOf(['a.xlsx', 'b.xlsx'], { env: { LANG: 'id_ID' } })).toEqual(alone);
  });

  it('keeps what was finished when it is interrupted', async () => {
    const world = installed();
    let stop: (signal: Signal) => void = () => {};
    let ended = false;
    let read = 0;
    const watched: World = {
      ...world,
      readFile: async (path, limit) => {
        if (path.endsWith('.xlsx') && ++read === 2) stop('SIGINT');
        return world.readFile(path, limit);
      },
      onInterrupt: (listener) => {
        stop = listener;
        return () => {
          ended = true;
        };
      },
    };
    expect(await main(['score', 'a.xlsx', 'b.xlsx', 'a.xlsx', 'b.xlsx', '-f', 'json'], watched)).toBe(130);
    const report = JSON.parse(world.said.out) as Report;
    expect(report.counts.files).toBe(1);
    expect(report.findings).toMatchObject([{ code: 'LKE997', args: { done: 1 } }]);
    expect(ended).toBe(true);
  });

  it('never writes over an input', async () => {
    const world = installed();
    expect(await main(['score', 'a.xlsx', '-f', 'json', '-o', 'a.xlsx', '--force'], world)).toBe(2);
    expect(world.files.get('a.xlsx')).toEqual(workbook);
  });

  it('colours only a terminal that wants it', async () => {
    const escapes = async (
      env: Readonly<Record<string, string>>,
      isTerminal: boolean,
      words: readonly string[] = [],
    ) => {
      const world = installed({ env });
      await main(['score', 'a.xlsx', ...words], { ...world, stdout: { isTerminal, columns: 80 } });
      // biome reads a control character in an expression as a slip, so it is made here.
      return world.said.out.includes(String.fromCharCode(27));
    };
    expect(await escapes({}, true)).toBe(true);
    expect(await escapes({}, false)).toBe(false);
    expect(await escapes({ NO_COLOR: '1' }, true)).toBe(false);
    expect(await escapes({ TERM: 'dumb' }, true)).toBe(false);
    expect(await escapes({}, true, ['--no-color'])).toBe(false);
    expect(await escapes({}, true, ['-o', 'r.txt'])).toBe(false);
  });
});
