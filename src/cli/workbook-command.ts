/** What was asked for that writes a workbook, typed. */
import type { Assessor } from '../domain/rubric.ts';
import type { Selection } from './command.ts';

/** A workbook goes to a file and nowhere else. */
export interface WorkbookTarget {
  readonly output: string;
  readonly force: boolean;
}

export interface TemplateCommand extends WorkbookTarget {
  readonly kind: 'template';
  /** Bundled id or path. */
  readonly rubric: string;
  /** A block of answers for each; at least one. */
  readonly assessors: readonly Assessor[];
}

export interface FillCommand extends Selection, WorkbookTarget {
  readonly kind: 'fill';
  readonly path: string;
  /** A CSV or JSON file. */
  readonly answers: string;
}

export interface AnnotateCommand extends Selection, WorkbookTarget {
  readonly kind: 'annotate';
  readonly path: string;
}

export type WorkbookCommand = TemplateCommand | FillCommand | AnnotateCommand;
