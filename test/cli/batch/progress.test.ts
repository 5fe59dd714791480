import { describe, expect, it } from 'vitest';
import { progressText, showProgress } from '../../../src/cli/batch/progress.ts';
import type { Manners } from '../../../src/cli/command.ts';
import { memoryWorld } from '../memory-world.ts';

const MANNERS: Manners = {
  language: 'en',
  quiet: false,
  verbose: false,
  colour: true,
  plain: false,
  show: 'warning',
};

/** What is said while so many files are done, one every 7 ms. */
async function said(
  files: number,
  manners: Partial<Manners>,
  isTerminal: boolean,
  columns = 80,
  term = 'xterm',
) {
  let now = 0;
  const world = memoryWorld({ env: { TERM: term } });
  const progress = showProgress(
    files,
    { ...MANNERS, ...manners },
    {
      ...world,
      stderr: { isTerminal, columns },
      clock: () => now,
    },
  );
  for (let file = 0; file < files; file++) {
    now += 7;
    await progress.step({ failed: file % 10 === 0, reused: file % 2 === 0 });
  }
  await progress.end();
  return world.said.err;
}

describe('progress', () => {
  it('says how far it is, how fast, how long still, and what failed', () => {
    const state = { done: 2_500, total: 10_000, milliseconds: 5_000, failed: 3, reused: 0 };
    expect(progressText(state, { language: 'en' })).toBe('2,500/10,000 files, 500.0/s, 15 s left, 3 failed');
    expect(progressText({ ...state, reused: 1_200, failed: 0 }, { language: 'id' })).toBe(
      '2.500/10.000 berkas, 500,0/detik, sisa 15 s, 1.200 tidak berubah',
    );
  });

  it('says no rate before it is one, and no time left at the end', () => {
    const state = { done: 5, total: 10, milliseconds: 900, failed: 0, reused: 0 };
    expect(progressText(state, { language: 'en' })).toBe('5/10 files');
    expect(progressText({ ...state, done: 10, milliseconds: 2_000 }, { language: 'en' })).toBe(
      '10/10 files, 5.0/s',
    );
  });

  it('counts long times as a clock does', () => {
    const state = { done: 1, total: 3_724, milliseconds: 1_000, failed: 0, reused: 0 };
    expect(progressText(state, { language: 'en' })).toContain('1:02:03 left');
    expect(progressText({ ...state, total: 66 }, { language: 'en' })).toContain('1:05 left');
  });

  it('draws one line anew on a terminal, a few times a second, and takes it away', async () => {
    const text = await said(1_000, {}, true);
    const drawn = text.split('\r\u001b[K');
    expect(drawn.length).toBeGreaterThan(40);
    expect(drawn.length).toBeLessThan(80);
    expect(drawn.at(-1)).toBe('');
    expect(text).not.toContain('\n');
  });

  it('is no wider than the terminal', async () => {
    const widest = (await said(1_000, {}, true, 20)).split('\r\u001b[K').map((line) => line.length);
    expect(Math.max(...widest)).toBe(19);
  });

  it.each([
    ['where there is no terminal', {}, false, 'xterm'],
    ['when it is to be quiet', { quiet: true }, true, 'xterm'],
    ['on a terminal that cannot go back', {}, true, 'dumb'],
  ] as const)('is silent %s', async (_, manners, isTerminal, term) => {
    expect(await said(1_000, manners, isTerminal, 80, term)).toBe('');
  });

  it('is a line now and then for who asks for it', async () => {
    const lines = (await said(2_500, { verbose: true }, false)).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^1,000\/2,500 files, 142\.9\/s/);
  });
});
