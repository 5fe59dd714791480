/** Threads that are none: a pool's tasks done in the test's own process, each at its next turn. */
import { answer } from '../../src/cli/workers/answer.ts';
import type { Setup } from '../../src/cli/workers/protocol.ts';
import type { StartThread, Threads } from '../../src/cli/workers/thread.ts';

export function inThisThread(setup: Setup): StartThread {
  return (hear) => {
    let isStopped = false;
    return {
      send(task) {
        queueMicrotask(() => {
          if (!isStopped) hear({ kind: 'message', message: answer(task, setup) });
        });
      },
      async stop() {
        isStopped = true;
      },
    };
  };
}

export const NO_THREADS: Threads = { processors: 2, starter: inThisThread };
