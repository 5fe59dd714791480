/** What is kept of one file of a batch: its entry, and those texts that the outputs asked for are made of. */
import { createHash } from 'node:crypto';
import { type Entry, entryOf } from '../../domain/entry.ts';
import type { Assessment, ReportedFile } from '../../domain/report.ts';
import { answersText } from '../../engine/index.ts';
import type { Language } from '../../messages/language.ts';
import { answersLines } from '../../report/csv-answers.ts';
import { toJsonLine } from '../../report/escape/json.ts';
import { isEntry } from '../../report/schema/entry.ts';

/** Which texts are kept beside the entry. */
export interface Parts {
  /** The assessment itself, as JSON. */
  readonly assessment: boolean;
  /** The answers as CSV, with titles in this language; null when they are not wanted. */
  readonly answers: Language | null;
}

/** As a worker hands it back: texts alone, so that nothing but data can come out of them. */
export interface Kept {
  /** JSON of the entry, on one line. */
  readonly entry: string;
  /** JSON of the assessment, on one line; null when it is not wanted. */
  readonly assessment: string | null;
  /** Lines of CSV; null when they are not wanted. */
  readonly answers: string | null;
}

export interface KeptFile extends Kept {
  readonly parsed: Entry;
}

/** Made where the assessment is: in the worker, so that it is done beside other files. */
export function keep(assessment: Assessment, parts: Parts): Kept {
  const answers = answersText(assessment);
  const digest = answers === null ? null : createHash('sha256').update(answers).digest('hex');
  return {
    entry: toJsonLine(entryOf(assessment, digest)),
    assessment: parts.assessment ? toJsonLine(assessment) : null,
    answers: parts.answers === null ? null : answersLines(assessment, parts.answers),
  };
}

/** What was kept of the file, checked; null when it is something else, or lacks a part. */
export function readKept(kept: unknown, parts: Parts, file: ReportedFile | null): KeptFile | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { entry, assessment, answers } = kept as Partial<Record<keyof Kept, unknown>>;
  if (typeof entry !== 'string') return null;
  if (!isPart(assessment, parts.assessment) || !isPart(answers, parts.answers !== null)) return null;
  const parsed = parse(entry);
  if (!isEntry(parsed)) return null;
  const { name, size, sha256 } = parsed.file;
  const isOfFile = file === null || (name === file.name && size === file.size && sha256 === file.sha256);
  return isOfFile ? { entry, assessment, answers, parsed } : null;
}

function isPart(text: unknown, wanted: boolean): text is string | null {
  return wanted ? typeof text === 'string' : text === null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
