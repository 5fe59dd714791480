import { describe, expect, it } from 'vitest';
import { writeText } from '../../src/cli/stream.ts';

const fail = (code: string) => {
  throw Object.assign(new Error(code), { code });
};

describe('writeText', () => {
  it('goes on until every byte is taken', async () => {
    const taken: number[] = [];
    const text = 'Äé€'.repeat(50);
    const outcome = await writeText(1, text, (bytes, offset) => {
      const count = Math.min(7, bytes.length - offset);
      taken.push(...bytes.subarray(offset, offset + count));
      return count;
    });
    expect(outcome).toEqual({ kind: 'written' });
    expect(Buffer.from(taken).toString('utf8')).toBe(text);
  });

  it('is quiet about a reader that went away', async () => {
    expect(await writeText(1, 'x', () => fail('EPIPE'))).toEqual({ kind: 'closed' });
  });

  it('notices a full disk, at the start and in the middle', async () => {
    let calls = 0;
    expect(await writeText(1, 'xy', () => fail('ENOSPC'))).toEqual({ kind: 'failed', reason: 'ENOSPC' });
    const middle = await writeText(1, 'xy', () => (calls++ === 0 ? 1 : fail('ENOSPC')));
    expect(middle).toEqual({ kind: 'failed', reason: 'ENOSPC' });
  });

  it('tries again when a signal came between', async () => {
    let calls = 0;
    expect(await writeText(1, 'x', () => (calls++ === 0 ? fail('EINTR') : 1))).toEqual({ kind: 'written' });
  });

  it('lets a fault of ours through', async () => {
    await expect(
      writeText(1, 'x', () => {
        throw new TypeError('ours');
      }),
    ).rejects.toThrow('ours');
  });
});
