/** A worker thread: it is told a rubric once and then assesses one workbook after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { assess } from '../../engine/index.ts';
import type { Answer, Setup, Task } from './protocol.ts';

// As in the main thread: whatever a file calls its columns and keys, it cannot reach the prototype of every object.
Reflect.deleteProperty(Object.prototype, '__proto__');

const { choice, options } = workerData as Setup;

/** What goes wrong here ends this thread, and the main thread makes it a finding about the one file. */
parentPort?.on('message', ({ id, file, bytes }: Task) => {
  const assessment = JSON.stringify(assess(file, bytes, choice, options));
  parentPort?.postMessage({ id, assessment } satisfies Answer);
});
