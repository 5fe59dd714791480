/** A worker thread: it is told a rubric once and then assesses one workbook after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { documentMakers } from '../batch/document-makers.ts';
import { answer } from './answer.ts';
import type { Setup, Task } from './protocol.ts';

// For the build, which compiles this code by running it.
export { answer };

const setup = workerData as Setup | null;
const makers = documentMakers(setup?.template ?? null);

parentPort?.on('message', async (task: Task) => {
  if (setup !== null) parentPort?.postMessage(answer(task, setup, await makers));
});
