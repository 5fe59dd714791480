/** A batch as JSON: the report of its files, an assessment a line, so that it can be written as they finish. */
import type { Batch } from '../domain/batch.ts';
import { SCHEMA_VERSION } from '../domain/report.ts';
import { toJsonLine } from './escape/json.ts';

/** What stands before the first assessment. */
export function batchJsonHead({ tool }: Pick<Batch, 'tool'>): string {
  return `{\n"schemaVersion": ${SCHEMA_VERSION},\n"tool": ${toJsonLine(tool)},\n"assessments": [`;
}

/** One assessment, which is given as JSON on one line. */
export function batchJsonItem(assessment: string, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${assessment}`;
}

/** What stands behind the last assessment. The whole fits docs/report.schema.json. */
export function batchJsonTail({ findings, counts }: Pick<Batch, 'findings' | 'counts'>): string {
  return `\n],\n"findings": ${toJsonLine(findings)},\n"counts": ${toJsonLine(counts)}\n}\n`;
}

/** Whether the text of a report was written as that of a batch. */
export function isBatchText(text: string): boolean {
  return text.startsWith('{\n"schemaVersion"');
}
