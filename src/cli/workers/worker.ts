/** A worker thread: it is told a rubric once and then assesses one workbook after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { assess } from '../../engine/index.ts';
import type { Answer, Setup, Task } from './protocol.ts';

/** What goes wrong in here ends the thread, and the main thread makes it a finding about the one file. */
export function answer({ id, file, bytes }: Task, { choice, options }: Setup): Answer {
  return { id, assessment: JSON.stringify(assess(file, bytes, choice, options)) };
}

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answer(task, workerData as Setup));
});
