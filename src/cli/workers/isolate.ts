/** Which files are read apart from the program itself, in a worker, and which beside everything else. */
import type { Assessment, ReportedFile } from '../../domain/report.ts';
import { assess, unpackedBytes } from '../../engine/index.ts';
import type { RunLimits } from '../limits.ts';
import type { World } from '../world.ts';
import type { Pool } from './pool.ts';
import type { Setup } from './protocol.ts';

/**
 * Bytes, unpacked, up to which a lone file is read without a worker. Everything that reads is linear in them, so
 * that such a file cannot take long or much (docs/security.md has the figures), and a worker would cost more time
 * than most files do.
 */
const LIGHT_BYTES = 4 * 1024 * 1024;

/** Files that are read or waiting to be written out at a time: a few for every worker, and never many in memory. */
const WIDTH = 32;

/** Files a worker should have to read before a further one is worth its start. */
const FILES_PER_WORKER = 16;

/** What assesses the files of one run. */
export interface Reader {
  assess(file: ReportedFile, bytes: Uint8Array): Promise<Assessment>;
  /** How many files it is worth giving it at a time. */
  readonly width: number;
  close(): Promise<void>;
}

/** A reader for so many files. A lone file that is light needs no worker, and then none is ever started. */
export function openReader(files: number, setup: Setup, limits: RunLimits, world: World): Reader {
  let pool: Promise<Pool> | null = null;
  return {
    width: files === 1 ? 1 : WIDTH,
    async assess(file, bytes) {
      if (files === 1 && weightOf([bytes, ...unitsIn(setup)], limits) <= LIGHT_BYTES) {
        return assess(file, bytes, setup.choice, setup.options);
      }
      pool ??= startPool(files, setup, limits, world);
      return (await pool).assess(file, bytes);
    },
    close: async () => (await pool)?.close(),
  };
}

/** What a file and the units that are read with it come to unpacked. */
function weightOf(files: readonly Uint8Array[], { reader }: RunLimits): number {
  return files.reduce((total, bytes) => total + unpackedBytes(bytes, reader.entries), 0);
}

function unitsIn({ options }: Setup): readonly Uint8Array[] {
  return (options.units ?? []).flatMap(({ bytes }) => (bytes instanceof Uint8Array ? [bytes] : []));
}

async function startPool(files: number, setup: Setup, limits: RunLimits, world: World): Promise<Pool> {
  const [threads, { openPool }] = await Promise.all([world.threads(), import('./pool.ts')]);
  const size = Math.max(1, Math.min(threads.processors, Math.ceil(files / FILES_PER_WORKER)));
  const { seconds, heapMegabytes } = limits;
  return openPool({ size, seconds, heapMegabytes, start: threads.starter(setup, heapMegabytes) });
}
