/** The words of the worklist in a copy of a workbook. */
import type { WorklistTexts } from '../worklist.ts';

export const WORKLIST_EN: WorklistTexts = {
  sheet: 'Worklist',
  title: (file) => `Worklist for ${file}`,
  summary: (errors, warnings) =>
    `Errors: ${errors}, warnings: ${warnings}. The same remarks stand at the cells concerned.`,
  nothing: 'There is nothing to mend.',
  columns: { number: 'No.', severity: 'Severity', cell: 'Cell', code: 'Code', finding: 'Finding and cure' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  wholeFile: 'whole file',
  cure: (cure) => `→ ${cure}`,
};
