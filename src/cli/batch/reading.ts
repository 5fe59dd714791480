/** The files of a batch read beside each other, what is kept of each given in the order of their paths. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type RubricChoice, refuseFile } from '../../engine/index.ts';
import type { Selection, Sharing } from '../command.ts';
import { inOrder } from '../workers/in-order.ts';
import { openPoolOf, type Pool } from '../workers/pool.ts';
import type { Setup, Task } from '../workers/protocol.ts';
import type { World } from '../world.ts';
import { documentMakers, type Makers } from './document-makers.ts';
import { type KeptFile, keep, readKept, withoutTexts } from './kept.ts';
import type { ResultsFolder } from './results-folder.ts';
import { keyOf, type Settings } from './settings.ts';
import type { Stop } from './stop.ts';

/** Results that may wait for a slow file before them: enough for one that takes all the time it may. */
const MOST_WAITING = 4_096;
/** Files in memory for each worker: the one it is at, and the next. */
const FILES_A_WORKER = 2;

export interface ReadFile {
  readonly kept: KeptFile;
  /** Whether an earlier run had finished it. */
  readonly isReused: boolean;
}

export interface ReadingOptions {
  readonly choice: RubricChoice;
  readonly selection: Selection;
  readonly sharing: Sharing;
  readonly settings: Settings;
  /** Where what is finished is kept at once; null for nowhere. */
  readonly folder: ResultsFolder | null;
  /** The template that documents are made with; null where none are. */
  readonly template: Uint8Array | null;
  readonly stop: Stop;
}

interface BatchOptions extends ReadingOptions {
  readonly makers: Makers;
}

export class BatchReading {
  /** Why reading ended before its time, when no signal asked for it. */
  failure: Diagnostic | null = null;
  private readonly options: BatchOptions;
  private readonly world: World;
  private readonly pool: Pool<KeptFile>;
  private readonly room: Room;
  private readonly unanswered = new Set<() => void>();

  constructor(pool: Pool<KeptFile>, jobs: number, options: BatchOptions, world: World) {
    this.pool = pool;
    this.options = options;
    this.world = world;
    this.room = new Room(jobs * FILES_A_WORKER);
    options.stop.whenAsked(() => this.giveUp());
  }

  /** Ends early when it is asked to stop, or when what is finished cannot be kept. */
  async *read(files: readonly string[]): AsyncGenerator<ReadFile, void, void> {
    const readOne = (name: string) => this.orNothing(this.readOne(name));
    for await (const read of inOrder(files, MOST_WAITING, readOne)) {
      // A run that finds everything done already would let no signal in.
      await this.world.pause();
      if (read === null || this.isEnded()) return;
      yield read;
    }
  }

  async close(): Promise<void> {
    this.giveUp();
    await this.pool.close();
  }

  private isEnded(): boolean {
    return this.failure !== null || this.options.stop.now() !== null;
  }

  private async readOne(name: string): Promise<ReadFile | null> {
    await this.room.enter();
    try {
      return this.isEnded() ? null : await this.readBytes(name);
    } finally {
      this.room.leave();
    }
  }

  private async readBytes(name: string): Promise<ReadFile | null> {
    const { folder, settings, selection, makers } = this.options;
    const read = await this.world.readFile(name, selection.limits.fileBytes);
    if (!read.ok) {
      const refused = refuse({ name, size: null, sha256: null }, read.diagnostics, settings, makers);
      return this.keep(name, null, refused);
    }
    const bytes = read.value;
    const file = { name, size: bytes.length, sha256: this.world.sha256(bytes) };
    const key = keyOf(settings, file, this.world.sha256);
    const found = folder?.find(key) ?? null;
    if (found !== null) return { kept: withoutTexts(found), isReused: true };
    return this.keep(name, key, await this.pool.assess(file, bytes));
  }

  private keep(name: string, key: string | null, kept: KeptFile): ReadFile | null {
    // Another file may have been the last that could be kept.
    if (this.isEnded()) return null;
    this.failure = this.options.folder?.add(name, key, kept) ?? null;
    if (this.failure !== null) this.giveUp();
    if (this.failure !== null) return null;
    return { kept: this.options.folder === null ? kept : withoutTexts(kept), isReused: false };
  }

  /** The answer, or null as soon as there is to be none. */
  private orNothing<T>(answer: Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const end = () => resolve(null);
      this.unanswered.add(end);
      answer.then(resolve, reject).finally(() => this.unanswered.delete(end));
    });
  }

  private giveUp(): void {
    for (const end of this.unanswered) end();
  }
}

export async function openReading(
  files: number,
  options: ReadingOptions,
  world: World,
): Promise<BatchReading> {
  const { choice, selection, sharing, settings, template } = options;
  const threads = await world.threads();
  const jobs = Math.max(1, Math.min(sharing.jobs ?? threads.processors, files));
  const { sheet, by, allowMacros, limits } = selection;
  const setup: Setup = {
    choice,
    options: { sheet, by, permissions: { macros: allowMacros }, limits: limits.reader },
    parts: settings.parts,
    ...(template === null ? {} : { template }),
  };
  const makers = await documentMakers(template);
  const { seconds, heapMegabytes } = limits;
  const start = threads.starter(setup, heapMegabytes);
  const pool = openPoolOf<KeptFile>(
    { size: jobs, seconds, heapMegabytes, start },
    {
      read: (message, task) => readAnswer(message, task, settings),
      refuse: (file, reason) => refuse(file, [reason], settings, makers),
    },
  );
  return new BatchReading(pool, jobs, { ...options, makers }, world);
}

function readAnswer(message: unknown, task: Task, { parts }: Settings): KeptFile | null {
  if (typeof message !== 'object' || message === null) return null;
  const { id, kept } = message as { readonly id?: unknown; readonly kept?: unknown };
  return id === task.id ? readKept(kept, parts, task.file) : null;
}

/** What is kept of a file that could not be assessed. */
function refuse(
  file: Task['file'],
  reasons: readonly Diagnostic[],
  { parts }: Settings,
  makers: Makers,
): KeptFile {
  const kept = readKept(keep(refuseFile(file, reasons), parts, makers), parts, file);
  if (kept === null) throw new Error('what was kept of a refused file is no entry');
  return kept;
}

/** Lets so many in at a time, in the order in which they came. */
class Room {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(places: number) {
    this.free = places;
  }

  async enter(): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((enter) => this.waiting.push(enter));
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}
