/** What a worker answers to a task. */
import { assess } from '../../engine/index.ts';
import type { Makers } from '../batch/document-makers.ts';
import { keep } from '../batch/kept.ts';
import type { Answer, KeptAnswer, Setup, Task } from './protocol.ts';

/** What goes wrong in here ends the thread, and the main thread makes it a finding about the one file. */
export function answer(
  { id, file, bytes }: Task,
  { choice, options, parts }: Setup,
  makers: Makers,
): Answer | KeptAnswer {
  const assessment = assess(file, bytes, choice, options);
  return parts === undefined
    ? { id, assessment: JSON.stringify(assessment) }
    : { id, kept: keep(assessment, parts, makers) };
}
