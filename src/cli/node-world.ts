/** The real World: this machine's files, streams, environment and signals. */
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync } from 'node:fs';
import { DISK, type Disk, systemReason } from './disk.ts';
import { nodeFiles } from './node-files.ts';
import { readRegularFile } from './read-file.ts';
import { describeStream, writeText } from './stream.ts';
import type { Signal, World } from './world.ts';
import { writeWholeFile } from './write-file.ts';

/** `home` is the installation's folder; `disk` is this machine's unless a test gives one that fails. */
export function nodeWorld(home: string, disk: Disk = DISK): World {
  const env = (name: string) => process.env[name] || undefined;
  return {
    env,
    home,
    get stdout() {
      return describeStream(1, env('COLUMNS'));
    },
    get stderr() {
      return describeStream(2, env('COLUMNS'));
    },
    readFile: async (path, limit) => readRegularFile(disk, path, limit),
    writeFile: async (path, content, options) => writeWholeFile(disk, path, content, options),
    listFolders: async (path) => listBelow(path, (entry) => entry.isDirectory()),
    listFiles: async (path) => listBelow(path, (entry) => entry.isFile()),
    writeOut: (text) => writeText(1, text),
    writeErr: (text) => writeText(2, text),
    threads: async () => (await import('./workers/thread.ts')).threadsOf(home),
    storage: nodeFiles(disk),
    clock: () => performance.now(),
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    onInterrupt,
  };
}

function listBelow(path: string, isWanted: (entry: Dirent) => boolean): readonly string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const names = entries.filter(isWanted).map((entry) => entry.name);
    return names.sort((left, right) => (left < right ? -1 : 1));
  } catch (error) {
    systemReason(error);
    return [];
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const satisfies readonly Signal[];

function onInterrupt(stop: (signal: Signal) => void): () => void {
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, react);
  };
  const react = (signal: Signal) => {
    // With no listener left the system's own reaction is back: a second signal kills at once.
    end();
    stop(signal);
  };
  for (const signal of SIGNALS) process.on(signal, react);
  return end;
}
