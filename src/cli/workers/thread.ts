/** A thread as the pool sees it: what it may be told, and the ways in which it may answer or end. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Setup, Task } from './protocol.ts';

/**
 * How a thread makes itself heard.
 * - `message`: whatever it says, unchecked
 * - `failed`: it threw; it has ended
 * - `heap`: it needed more memory than it may; it has ended
 * - `ended`: it has ended otherwise, with that exit code
 */
export type Signal =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'heap' }
  | { readonly kind: 'ended'; readonly exitCode: number };

export interface Thread {
  send(task: Task): void;
  /** Ends it at once, whatever it is doing; nothing is heard of it afterwards. */
  stop(): Promise<void>;
}

export type StartThread = (hear: (signal: Signal) => void) => Thread;

/** Stack of a thread: all that reads files is written as loops, and what recurses follows the rubric's tree. */
const STACK_MEGABYTES = 4;

export interface Threads {
  /** How many threads run beside each other on this machine. */
  readonly processors: number;
  /** How a thread is started that is told `setup` and has at most so much heap. */
  starter(setup: Setup, heapMegabytes: number): StartThread;
}

/** The threads of an installation. */
export function threadsOf(home: string): Threads {
  const entry = join(home, 'bin', 'worker.js');
  return {
    processors: availableParallelism(),
    starter: (setup, heapMegabytes) => startThread(entry, setup, heapMegabytes),
  };
}

/** A thread of the platform that runs `entry` with the setup and at most so much heap. */
export function startThread(entry: string, setup: Setup, heapMegabytes: number): StartThread {
  return (hear) => {
    const worker = new Worker(entry, {
      workerData: setup,
      env: SHARE_ENV,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: STACK_MEGABYTES },
    });
    let isHeard = true;
    const say = (signal: Signal) => {
      if (isHeard) hear(signal);
      if (signal.kind !== 'message') isHeard = false;
    };
    worker.on('message', (message: unknown) => say({ kind: 'message', message }));
    worker.on('messageerror', () => say({ kind: 'message', message: null }));
    worker.on('error', (error) => say(failureOf(error)));
    worker.on('exit', (exitCode) => say({ kind: 'ended', exitCode }));
    return {
      send: (task) => worker.postMessage(task, transferable(task.bytes)),
      async stop() {
        isHeard = false;
        await worker.terminate();
      },
    };
  };
}

/** The bytes' buffer when they are all of it; otherwise they are copied. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength - byteLength <= 1 ? [buffer] : [];
}

function failureOf(error: unknown): Signal {
  if (!(error instanceof Error)) return { kind: 'failed', problem: String(error) };
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'heap' };
  return { kind: 'failed', problem: `${error.name}: ${error.message}` };
}
