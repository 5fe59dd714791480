/**
 * Everything outside the program, as one value that `main` is given: files, streams, terminal, environment.
 *
 * Nothing below `src/cli` knows a World. Tests give one made of memory, or one whose disk fails on purpose.
 */
import type { Diagnostic, Result } from '../domain/diagnostic.ts';
import type { Files } from './files.ts';
import type { Threads } from './workers/thread.ts';

/** One of the two output streams, as far as it matters to what is written there. */
export interface Stream {
  readonly isTerminal: boolean;
  /** Width in characters; null when nothing says it. */
  readonly columns: number | null;
}

/**
 * How a write to a stream ended.
 * - `written`: every byte was taken
 * - `closed`: nobody reads the other end any more (`| head`), which is no fault
 * - `failed`: the system refused (`reason` is its error name: ENOSPC, EIO)
 */
export type Delivery =
  | { readonly kind: 'written' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface WriteOptions {
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
  /** Paths that were read in this run: never written to, whatever `force` says. */
  readonly inputs: readonly string[];
  /** False for one of many files that can be made again: it is whole, and a power cut may lose it. */
  readonly isSynced?: boolean;
}

export interface World {
  /** A variable of the environment; undefined when it is not set or empty. */
  env(name: string): string | undefined;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Folder of the installation: the one that holds `rubrics/` and `dist/`. */
  readonly home: string;
  /**
   * The whole of a regular file. Fails with LKE101 to LKE103 or LKE106; never waits for a pipe or a device,
   * never reads more than `limit` bytes, never returns a file that changed meanwhile.
   */
  readFile(path: string, limit: number): Promise<Result<Uint8Array>>;
  /**
   * Writes a file whole or not at all: to a temporary name beside it, synced, then renamed. Null on success;
   * otherwise what stood in the way (LKE980, LKE988, LKE989, LKE990) and the path is as it was before.
   */
  writeFile(path: string, content: string | Uint8Array, options: WriteOptions): Promise<Diagnostic | null>;
  /** Names of the folders directly below a folder, sorted; empty when it cannot be listed. */
  listFolders(path: string): Promise<readonly string[]>;
  /** Names of the regular files directly below a folder, sorted; empty when it cannot be listed. */
  listFiles(path: string): Promise<readonly string[]>;
  writeOut(text: string): Promise<Delivery>;
  writeErr(text: string): Promise<Delivery>;
  /** What starts threads; loaded when it is asked for, because most runs need none. */
  threads(): Promise<Threads>;
  /** Folders, and files read and written piece by piece. */
  readonly storage: Files;
  /** Milliseconds that have passed since some moment: for what is shown of progress, never for results. */
  clock(): number;
  /** Lower-case hexadecimal. */
  sha256(content: Uint8Array): string;
  /** Lets whatever waits outside the program happen: a signal arrives only while nothing runs. */
  pause(): Promise<void>;
  /** Calls `stop` once, at the first SIGINT or SIGTERM; a second one kills. The returned function ends the watch. */
  onInterrupt(stop: (signal: Signal) => void): () => void;
}

export type Signal = 'SIGINT' | 'SIGTERM';

/** The text of bytes that must be UTF-8, without a byte order mark; null when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
