/** A World made of memory: files in a map, streams in strings. */
import { createHash } from 'node:crypto';
import type { Delivery, World } from '../../src/cli/world.ts';
import { type Diagnostic, diagnose, failure, success } from '../../src/domain/diagnostic.ts';
import { NO_THREADS } from '../support/in-this-thread.ts';
import { memoryStorage } from './memory-storage.ts';

export interface MemoryWorld extends World {
  readonly files: Map<string, Uint8Array>;
  readonly said: { out: string; err: string };
}

export interface MemoryOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** How writing to standard output ends. */
  readonly out?: Delivery;
}

export function memoryWorld(options: MemoryOptions = {}): MemoryWorld {
  const files = new Map(
    Object.entries(options.files ?? {}).map(([path, content]) => [path, bytesOf(content)] as const),
  );
  const env = new Map(Object.entries(options.env ?? {}));
  const said = { out: '', err: '' };
  const stream = { isTerminal: false, columns: options.columns ?? null };
  return {
    files,
    said,
    env: (name) => env.get(name),
    stdout: stream,
    stderr: stream,
    home: '/lke',
    async readFile(path, limit) {
      const bytes = files.get(path);
      if (bytes === undefined) return failure(diagnose('LKE101', { file: path }));
      if (bytes.length > limit) return failure(diagnose('LKE106', { found: bytes.length, limit }));
      return success(bytes);
    },
    async writeFile(path, content, { force, inputs }): Promise<Diagnostic | null> {
      if (inputs.includes(path)) return diagnose('LKE989', { file: path });
      if (files.has(path) && !force) return diagnose('LKE980', { file: path });
      files.set(path, bytesOf(content));
      return null;
    },
    async listFolders(path) {
      const below = [...files.keys()].filter((file) => file.startsWith(`${path}/`));
      const names = below.map((file) => file.slice(path.length + 1)).filter((rest) => rest.includes('/'));
      return [...new Set(names.map((rest) => rest.slice(0, rest.indexOf('/'))))].sort();
    },
    async listFiles(path) {
      const below = [...files.keys()].filter((file) => file.startsWith(`${path}/`));
      const names = below.map((file) => file.slice(path.length + 1)).filter((rest) => !rest.includes('/'));
      return names.sort();
    },
    async writeOut(text) {
      said.out += text;
      return options.out ?? { kind: 'written' };
    },
    async writeErr(text) {
      said.err += text;
      return { kind: 'written' };
    },
    threads: async () => NO_THREADS,
    storage: memoryStorage(files),
    clock: () => 0,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    pause: async () => {},
    onInterrupt: () => () => {},
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
