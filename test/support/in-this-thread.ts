/** Threads that are none: a pool's tasks done in the test's own process, each at its next turn. */
import type { Setup } from '../../src/cli/workers/protocol.ts';
import type { StartThread, Threads } from '../../src/cli/workers/thread.ts';
import { assess } from '../../src/engine/index.ts';

export function inThisThread({ choice, options }: Setup): StartThread {
  return (hear) => {
    let isStopped = false;
    return {
      send({ id, file, bytes }) {
        queueMicrotask(() => {
          if (isStopped) return;
          const assessment = JSON.stringify(assess(file, bytes, choice, options));
          hear({ kind: 'message', message: { id, assessment } });
        });
      },
      async stop() {
        isStopped = true;
      },
    };
  };
}

export const NO_THREADS: Threads = { processors: 2, starter: inThisThread };
