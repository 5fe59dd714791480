/** Threads that are none: a pool's tasks done in the test's own process, each at its next turn. */
import { documentMakers } from '../../src/cli/batch/document-makers.ts';
import { answer } from '../../src/cli/workers/answer.ts';
import type { Setup } from '../../src/cli/workers/protocol.ts';
import type { StartThread, Threads } from '../../src/cli/workers/thread.ts';

export function inThisThread(setup: Setup): StartThread {
  return (hear) => {
    let isStopped = false;
    return {
      send(task) {
        void documentMakers(setup.template ?? null).then((makers) => {
          if (!isStopped) hear({ kind: 'message', message: answer(task, setup, makers) });
        });
      },
      async stop() {
        isStopped = true;
      },
    };
  };
}

export const NO_THREADS: Threads = { processors: 2, starter: inThisThread };
