import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';

describe('nodeWorld', () => {
  it('reacts to the first signal and leaves the second to the system', () => {
    const before = process.listenerCount('SIGTERM');
    const signals: string[] = [];
    nodeWorld('/').onInterrupt((signal) => signals.push(signal));
    process.emit('SIGTERM', 'SIGTERM');
    process.emit('SIGTERM', 'SIGTERM');
    expect(signals).toEqual(['SIGTERM']);
    expect(process.listenerCount('SIGTERM')).toBe(before);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('stops watching when told to', () => {
    const signals: string[] = [];
    nodeWorld('/').onInterrupt((signal) => signals.push(signal))();
    process.emit('SIGINT', 'SIGINT');
    expect(signals).toEqual([]);
  });

  it('lists folders alone, sorted, and none where there is nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lke-list-'));
    for (const name of ['b', 'a', 'B']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'file'), '');
    expect(await nodeWorld('/').listFolders(folder)).toEqual(['B', 'a', 'b']);
    expect(await nodeWorld('/').listFolders(join(folder, 'file'))).toEqual([]);
    expect(await nodeWorld('/').listFolders(join(folder, 'none'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('takes an empty variable for one that is not set', () => {
    process.env.LKE_TEST_EMPTY = '';
    expect(nodeWorld('/').env('LKE_TEST_EMPTY')).toBeUndefined();
    delete process.env.LKE_TEST_EMPTY;
  });

  it('digests as everybody does', () => {
    expect(nodeWorld('/').sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
