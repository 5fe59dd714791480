/**
 * The formats that scores can be asked for in: those of a report, documents, and two for machines that take a line at a
 * time.
 */
import { FORMATS, type FormatName } from './formats.ts';

export type BatchFormatName = FormatName | 'docx' | 'csv' | 'ndjson';

export interface BatchForm {
  /** Extensions of output files that mean this format, the usual one first. */
  readonly extensions: readonly string[];
}

export const BATCH_FORMS: Readonly<Record<BatchFormatName, BatchForm>> = {
  table: FORMATS.table,
  html: FORMATS.html,
  md: FORMATS.md,
  // Bytes and not text: made from a template, one submission each (see cli/letter.ts).
  docx: { extensions: ['.docx'] },
  json: FORMATS.json,
  ndjson: { extensions: ['.ndjson', '.jsonl'] },
  csv: { extensions: ['.csv'] },
};

/** Whether reports that are no batch have the format too. */
export function isReportFormat(format: BatchFormatName): format is FormatName {
  return Object.hasOwn(FORMATS, format);
}
