/** The sheet with every finding, each leading to the row of the derivation that it is about. */
import { rowOfCells, styled, textCell } from '../../domain/plan-cells.ts';
import type { Finding, Report } from '../../domain/report.ts';
import type { CellPlan, RowPlan, SheetPlan } from '../../domain/workbook-plan.ts';
import type { Language } from '../../messages/language.ts';
import type { ResultTexts } from '../../messages/result.ts';
import type { Derivation } from './derivation.ts';
import { plainSheet } from './plain-sheet.ts';

const WIDTHS = [28, 12, 10, 18, 22, 60, 52];

export function findingsSheet(
  report: Report,
  derivation: Derivation,
  words: ResultTexts,
  language: Language,
): SheetPlan {
  const { columns } = words;
  const head = [
    ...[columns.file, columns.severity, columns.code, columns.cell, columns.node],
    ...[columns.finding, columns.cure],
  ];
  const rows: RowPlan[] = [
    rowOfCells(
      1,
      head.map((name, index) => textCell(index + 1, name, styled('header', { wrap: true, align: 'centre' }))),
    ),
  ];
  const put = (file: string, finding: Finding, assessment: number | null): void => {
    const node = nodeOf(finding);
    const to = assessment === null || node === null ? null : derivation.rowOf(assessment, node);
    rows.push(rowOfCells(rows.length + 1, findingCells(file, finding, node, to, words, language)));
  };
  for (const finding of report.findings) put('', finding, null);
  for (const [index, { file, findings }] of report.assessments.entries()) {
    for (const finding of findings) put(file.name, finding, index);
  }
  if (rows.length === 1) rows.push(rowOfCells(2, [textCell(1, words.noFindings, styled('plain'))]));
  return plainSheet(words.sheets.findings, WIDTHS, rows, { rows: 1, columns: 0 });
}

/** The node of the rubric that a finding is about; null when it is about none. */
function nodeOf({ args }: Finding): string | null {
  if (typeof args !== 'object' || args === null) return null;
  for (const name of ['indicator', 'node', 'group'] as const) {
    const value: unknown = Reflect.get(args, name);
    if (typeof value === 'string') return value;
  }
  return null;
}

function findingCells(
  file: string,
  finding: Finding,
  node: string | null,
  derivedRow: number | null,
  words: ResultTexts,
  language: Language,
): readonly CellPlan[] {
  const style = styled('table', { wrap: true });
  const link = derivedRow === null ? null : { sheet: words.sheets.derivation, row: derivedRow, column: 2 };
  const leading = link === null ? style : styled('link', { wrap: true });
  return [
    textCell(1, file, style),
    textCell(2, words.severity[finding.severity], style),
    textCell(3, finding.code, style),
    { ...textCell(4, finding.at ?? '', leading), link },
    { ...textCell(5, node ?? '', leading), link },
    textCell(6, finding.message[language], style),
    textCell(7, finding.cure[language], style),
  ];
}
