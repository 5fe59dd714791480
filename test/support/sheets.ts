/** All sheets of a workbook file, through the project's own reader. */
import { readFileSync } from 'node:fs';
import type { Sheet } from '../../src/domain/grid.ts';
import { openWorkbook } from '../../src/xlsx/open.ts';

export function readSheets(file: URL | string): readonly Sheet[] {
  return sheetsOf(readFileSync(file));
}

export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.diagnostics));
  return workbook.value.sheets.map((info) => {
    const sheet = workbook.value.readSheet(info.index);
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.diagnostics));
    return sheet.value;
  });
}
