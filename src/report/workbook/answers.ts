/** The sheet with every question: what was answered, where, and what it is worth. */
import { emptyCell, numberCell, rowOfCells, styled, textCell } from '../../domain/plan-cells.ts';
import type { Assessment, ReportedAnswer, ReportedNode } from '../../domain/report.ts';
import type { CellPlan, RowPlan, SheetPlan } from '../../domain/workbook-plan.ts';
import type { Language } from '../../messages/language.ts';
import type { ResultTexts } from '../../messages/result.ts';
import type { Derivation } from './derivation.ts';
import { plainSheet } from './plain-sheet.ts';

const WIDTHS = [28, 24, 48, 20, 16, 16, 10, 42];

export function answersSheet(
  assessments: readonly Assessment[],
  derivation: Derivation,
  words: ResultTexts,
  language: Language,
): SheetPlan {
  const { columns } = words;
  const head = [
    ...[columns.file, columns.id, columns.title, columns.answer, columns.reading, columns.cell],
    ...[columns.share, columns.note],
  ];
  const rows: RowPlan[] = [
    rowOfCells(
      1,
      head.map((name, index) => textCell(index + 1, name, styled('header', { wrap: true, align: 'centre' }))),
    ),
  ];
  for (const [index, assessment] of assessments.entries()) {
    for (const node of questionsOf(assessment.tree)) {
      const to = derivation.rowOf(index, node.id);
      rows.push(rowOfCells(rows.length + 1, questionCells(assessment.file.name, node, to, words, language)));
    }
  }
  return plainSheet(words.sheets.answers, WIDTHS, rows, { rows: 1, columns: 2 });
}

function questionsOf(node: ReportedNode | null): readonly ReportedNode[] {
  if (node === null) return [];
  return node.kind === 'indicator' ? [node] : node.children.flatMap(questionsOf);
}

function questionCells(
  file: string,
  node: ReportedNode,
  derivedRow: number | null,
  words: ResultTexts,
  language: Language,
): readonly CellPlan[] {
  const style = styled('table', { wrap: true });
  const { answer } = node;
  const share = styled('table', { shape: 'precise', align: 'right' });
  const id = textCell(2, node.id, derivedRow === null ? style : styled('link'));
  const link = derivedRow === null ? null : { sheet: words.sheets.derivation, row: derivedRow, column: 2 };
  return [
    textCell(1, file, style),
    { ...id, link },
    textCell(3, node.title[language], style),
    textCell(4, answer === null ? '' : answerText(answer), style),
    textCell(5, answer === null ? '' : readingText(answer, words), style),
    textCell(6, answer?.at ?? '', style),
    node.share === null ? emptyCell(7, share) : numberCell(7, node.share.value, share),
    textCell(8, answer?.evidence ?? '', style),
  ];
}

/** The answer as the file has it; counts one beside the other. */
function answerText({ raw, value }: ReportedAnswer): string {
  if (!Array.isArray(value)) return raw;
  return value
    .map((count) => `${count.count.split('.').at(-1)}: ${count.value ?? count.raw ?? ''}`)
    .join('; ');
}

function readingText({ match, kind, value }: ReportedAnswer, words: ResultTexts): string {
  if (match !== 'found') return words.notFound;
  return typeof value === 'string' ? `${words.kinds[kind]} ${value}` : words.kinds[kind];
}
