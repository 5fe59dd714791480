/** A worker thread: it is told a rubric once and then assesses one workbook after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { answer } from './answer.ts';
import type { Setup, Task } from './protocol.ts';

// For the build, which compiles this code by running it.
export { answer };

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answer(task, workerData as Setup));
});
