/** What the main thread and a worker say to each other, and the check of what comes back before it is used. */
import type { Assessment, ReportedFile } from '../../domain/report.ts';
import type { AssessOptions, RubricChoice } from '../../engine/index.ts';
import { isAssessment } from '../../report/schema/conforms.ts';
import type { Kept, Parts } from '../batch/kept.ts';

/** What a worker is told once, when it starts: the same for every file it reads. */
export interface Setup {
  readonly choice: RubricChoice;
  readonly options: AssessOptions;
  /** What it hands back of each file; left out, the whole assessment. */
  readonly parts?: Parts;
  /** The template that documents are made with; left out, none are. */
  readonly template?: Uint8Array;
}

/** One file to assess. Its bytes are handed over: the sender has them no longer. */
export interface Task {
  readonly id: number;
  readonly file: ReportedFile;
  readonly bytes: Uint8Array;
}

/** `assessment` is JSON text: nothing but data can come out of it. */
export interface Answer {
  readonly id: number;
  readonly assessment: string;
}

/** The answer of a worker that keeps parts of each assessment. */
export interface KeptAnswer {
  readonly id: number;
  readonly kept: Kept;
}

/** The assessment that a message holds; null when it is no answer to this task in every field. */
export function readAnswer(message: unknown, task: Pick<Task, 'id' | 'file'>): Assessment | null {
  if (typeof message !== 'object' || message === null) return null;
  const { id, assessment: text } = message as Partial<Record<keyof Answer, unknown>>;
  if (id !== task.id || typeof text !== 'string') return null;
  const assessment = parse(text);
  if (!isAssessment(assessment)) return null;
  const { name, size, sha256 } = assessment.file;
  const isOfTask = name === task.file.name && size === task.file.size && sha256 === task.file.sha256;
  return isOfTask ? assessment : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
