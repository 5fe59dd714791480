/**
 * Workers that assess files beside each other. Each file has its own limits of time and memory; a worker that
 * breaks one, ends or talks nonsense costs one file its score, is replaced, and touches no other file.
 */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Assessment, ReportedFile } from '../../domain/report.ts';
import { refuseFile } from '../../engine/index.ts';
import { readAnswer, type Task } from './protocol.ts';
import type { Signal, StartThread, Thread } from './thread.ts';

export interface PoolOptions {
  /** How many workers at most; they start when there is something for them to do. */
  readonly size: number;
  /** How long one file may take, in seconds in which the program computes. */
  readonly seconds: number;
  /** How much heap a worker has; said in findings. */
  readonly heapMegabytes: number;
  readonly start: StartThread;
}

/** What a pool gives for a file: how a worker's message is read, and what stands for a file that it lost. */
export interface Answers<T> {
  /** Null for a message that is no answer to the task. */
  readonly read: (message: unknown, task: Task) => T | null;
  readonly refuse: (file: ReportedFile, reason: Diagnostic) => T;
}

export interface Pool<T = Assessment> {
  /**
   * The assessment of a file, which may be that it could not be read in time or memory. Waits for a free worker;
   * the bytes may be gone afterwards. Never fails.
   */
  assess(file: ReportedFile, bytes: Uint8Array): Promise<T>;
  /** Stops all workers. Files that are not done yet are never answered. */
  close(): Promise<void>;
}

interface Job<T> {
  readonly task: Task;
  readonly settle: (answer: T) => void;
}

/** A worker and the job it is at. */
interface Desk<T> {
  thread: Thread | null;
  job: Job<T> | null;
  timer: NodeJS.Timeout | null;
}

/**
 * A file's time is up when the program has computed for so long since the file was begun. On a machine that is busy
 * with other things less than that may have been done for it, and honest files must not fail for it; so the clock on
 * the wall alone ends a file only after this many looks.
 */
const PATIENCE = 20;
/** Seconds. */
const SHORTEST_WAIT = 0.05;

/** What all threads of the program have computed: no less than any one of them. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const ASSESSMENTS: Answers<Assessment> = {
  read: readAnswer,
  refuse: (file, reason) => refuseFile(file, [reason]),
};

/** A pool that gives whole assessments. */
export function openPool(options: PoolOptions): Pool {
  return openPoolOf(options, ASSESSMENTS);
}

export function openPoolOf<T>(options: PoolOptions, answers: Answers<T>): Pool<T> {
  const { size, seconds, heapMegabytes, start } = options;
  const waiting: Job<T>[] = [];
  const desks: Desk<T>[] = Array.from({ length: size }, () => ({ thread: null, job: null, timer: null }));
  let lastId = 0;

  const begin = () => {
    const free = desks.filter(({ job }) => job === null);
    const desk = free.find(({ thread }) => thread !== null) ?? free[0];
    const job = desk === undefined ? undefined : waiting.shift();
    if (desk !== undefined && job !== undefined) give(desk, job);
  };
  const give = (desk: Desk<T>, job: Job<T>) => {
    desk.job = job;
    desk.thread ??= start((signal) => hear(desk, signal));
    watch(desk, processorSeconds() + seconds, seconds, PATIENCE);
    desk.thread.send(job.task);
  };
  const watch = (desk: Desk<T>, until: number, wait: number, patience: number) => {
    desk.timer = setTimeout(() => {
      const left = until - processorSeconds();
      if (left > 0 && patience > 1) watch(desk, until, Math.max(left, SHORTEST_WAIT), patience - 1);
      else giveUp(desk, diagnose('LKE133', { seconds }));
    }, wait * 1000);
  };
  const hear = (desk: Desk<T>, signal: Signal) => {
    if (signal.kind !== 'message') return giveUp(desk, findingOf(signal, heapMegabytes));
    const answer = desk.job === null ? null : answers.read(signal.message, desk.job.task);
    // Whoever answers once what was not asked is not asked again.
    if (answer === null) giveUp(desk, diagnose('LKE108', {}));
    else finish(desk, answer);
  };
  const giveUp = (desk: Desk<T>, reason: Diagnostic) => {
    void desk.thread?.stop();
    desk.thread = null;
    if (desk.job !== null) finish(desk, answers.refuse(desk.job.task.file, reason));
  };
  const finish = (desk: Desk<T>, answer: T) => {
    const { job } = desk;
    if (desk.timer !== null) clearTimeout(desk.timer);
    desk.timer = null;
    desk.job = null;
    job?.settle(answer);
    begin();
  };
  return {
    assess: (file, bytes) =>
      new Promise((settle) => {
        waiting.push({ task: { id: ++lastId, file, bytes }, settle });
        begin();
      }),
    async close() {
      waiting.length = 0;
      for (const desk of desks) if (desk.timer !== null) clearTimeout(desk.timer);
      await Promise.all(desks.map(({ thread }) => thread?.stop()));
    },
  };
}

function findingOf(signal: Exclude<Signal, { kind: 'message' }>, megabytes: number): Diagnostic {
  switch (signal.kind) {
    case 'heap':
      return diagnose('LKE134', { megabytes });
    case 'failed':
      return diagnose('LKE999', { problem: signal.problem });
    case 'ended':
      return diagnose('LKE107', { exitCode: signal.exitCode });
  }
}
