/** What stands above a form's table: title, agency and year, edition, what to do, and the header words. */

import { emptyCell, filledRow, outlined, rowOfCells, styled, textCell } from '../domain/plan-cells.ts';
import type { Assessor, HeaderWord } from '../domain/rubric.ts';
import type { CellPlan, RowPlan } from '../domain/workbook-plan.ts';
import type { BlockColumns } from './columns.ts';
import type { Layout } from './layout.ts';
import { titleIn } from './texts.ts';
import type { TableRole } from './words.ts';

const OPEN = styled('answer', { open: true });

export function headRows(layout: Layout): readonly RowPlan[] {
  const { rubric, words, head, columns } = layout;
  const { agencyLabels, yearLabels } = rubric.recognition;
  const edition = words.edition(titleIn(words, rubric.regulation), rubric.id, rubric.version);
  const status = rubric.status === 'draft' ? ` ${words.draft}` : '';
  const line = (row: number, text: string): RowPlan => rowOfCells(row, [textCell(1, text, styled('hint'))]);
  const entry = (row: number, label: string): RowPlan =>
    rowOfCells(row, [textCell(1, label.toUpperCase(), styled('label')), emptyCell(columns.label, OPEN)]);
  return [
    rowOfCells(head.title, [textCell(1, formTitle(layout), styled('title'))]),
    entry(head.agency, agencyLabels[0] ?? words.agency),
    entry(head.year, yearLabels[0] ?? words.year),
    line(head.edition, edition + status),
    line(head.instruction, words.instruction),
    ...(head.band === null ? [] : [bandRow(layout, head.band)]),
    ...(head.gloss === null ? [] : [glossRow(layout, head.gloss)]),
    headerRow(layout),
  ];
}

/** The title by which the form is known, in its own language or the reader's. */
export function formTitle({ rubric, words }: Layout): string {
  const own = words.language === 'id' ? rubric.recognition.titles[0] : undefined;
  return own ?? titleIn(words, rubric.title);
}

function bandRow({ words, columns }: Layout, row: number): RowPlan {
  const style = outlined('band');
  return rowOfCells(
    row,
    columns.blocks.flatMap(({ assessor, answer, note, link }) => {
      const cells: CellPlan[] = [textCell(answer, words.assessors[assessor], style)];
      for (let column = answer + 1; column <= (link ?? note); column++) cells.push(emptyCell(column, style));
      return cells;
    }),
  );
}

function glossRow(layout: Layout, row: number): RowPlan {
  const { glosses } = layout.words;
  return rowOfCells(
    row,
    glosses === null
      ? []
      : headings(layout).map(({ column, role }) =>
          textCell(column, glosses[role], styled('hint', { wrap: column !== 1, align: 'left' })),
        ),
  );
}

/** The rubric's own header words, by which the table is found again. */
function headerRow(layout: Layout): RowPlan {
  const { columns, head } = layout;
  const cells = headings(layout).map(({ column, role, block }) =>
    textCell(
      column,
      headerWord(layout, role, block),
      column === 1 ? outlined('header') : styled('header', { align: 'centre', wrap: true }),
    ),
  );
  for (let column = 2; column <= columns.label; column++) cells.push(emptyCell(column, outlined('header')));
  return filledRow(head.header, cells, { from: 1, to: columns.last }, styled('header'));
}

interface Heading {
  readonly column: number;
  readonly role: TableRole;
  readonly block: BlockColumns | null;
}

function headings({ columns }: Layout): readonly Heading[] {
  const { weight, criteria, type, blocks } = columns;
  const common: readonly Heading[] = [
    { column: 1, role: 'outline', block: null },
    { column: weight, role: 'weight', block: null },
    { column: criteria, role: 'criteria', block: null },
    { column: type, role: 'type', block: null },
  ];
  return [
    ...common,
    ...blocks.flatMap((block): Heading[] => [
      { column: block.answer, role: 'answer', block },
      { column: block.value, role: 'value', block },
      { column: block.percent, role: 'percent', block },
      { column: block.note, role: 'note', block },
      ...(block.link === null ? [] : [{ column: block.link, role: 'link' as const, block }]),
    ]),
  ];
}

function headerWord({ rubric, words, columns }: Layout, role: TableRole, block: BlockColumns | null): string {
  const several = columns.blocks.length > 1;
  const assessor = role === 'answer' && several && block !== null ? block.assessor : null;
  const { headers } = rubric.recognition;
  return wordFor(headers, role, assessor) ?? wordFor(headers, role, null) ?? words.headers[role];
}

function wordFor(headers: readonly HeaderWord[], role: TableRole, assessor: Assessor | null): string | null {
  return headers.find((header) => header.role === role && header.assessor === assessor)?.words[0] ?? null;
}
