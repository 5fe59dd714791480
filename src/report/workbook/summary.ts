/** The first sheet of a result: the files with their indices, and tables of areas and gates that can be charted. */
import { binary, call, cellOf, type Expression, exact } from '../../domain/expression.ts';
import { parseExactText } from '../../domain/fraction.ts';
import { filledRow, formulaCell, numberCell, rowOfCells, styled, textCell } from '../../domain/plan-cells.ts';
import type { Assessment, Figure, Report } from '../../domain/report.ts';
import type { CellPlan, NumberShape, RowPlan, SheetPlan } from '../../domain/workbook-plan.ts';
import type { Language } from '../../messages/language.ts';
import type { ResultTexts } from '../../messages/result.ts';
import type { Derivation } from './derivation.ts';
import { plainSheet } from './plain-sheet.ts';

const WIDTHS = [28, 40, 12, 16, 12, 15, 38, 11, 11, 12, 12];

interface Making {
  readonly words: ResultTexts;
  readonly language: Language;
  readonly derivation: Derivation;
  readonly rows: RowPlan[];
  next: number;
}

export function summarySheet(
  report: Report,
  derivation: Derivation,
  notes: readonly string[],
  words: ResultTexts,
  language: Language,
): SheetPlan {
  const making: Making = { words, language, derivation, rows: [], next: 1 };
  put(making, [textCell(1, words.title, styled('title'))]);
  for (const note of notes) put(making, [textCell(1, note, styled('hint'))]);
  making.next++;
  putFiles(making, report.assessments);
  putAreas(making, report.assessments);
  putGates(making, report.assessments);
  return plainSheet(words.sheets.summary, WIDTHS, making.rows, { rows: 1, columns: 0 });
}

function put(making: Making, cells: readonly CellPlan[]): void {
  making.rows.push(rowOfCells(making.next++, cells));
}

function putHead(making: Making, names: readonly string[]): void {
  const style = styled('header', { wrap: true, align: 'centre' });
  put(
    making,
    names.map((name, index) => textCell(index + 1, name, style)),
  );
}

const TEXT = styled('table', { wrap: true });

function number(column: number, value: number, shape: NumberShape): CellPlan {
  return numberCell(column, value, styled('table', { shape, align: 'right' }));
}

/** A live figure, or the text of one that is not known. */
function live(
  column: number,
  formula: Expression | null,
  figure: Figure | null,
  shape: NumberShape,
  { words }: Making,
): CellPlan {
  const style = styled('table', { shape, align: 'right' });
  if (figure === null) return textCell(column, words.unknown, style);
  return formula === null
    ? number(column, figure.value, shape)
    : formulaCell(column, formula, figure.value, style);
}

function putFiles(making: Making, assessments: readonly Assessment[]): void {
  const { columns } = making.words;
  putHead(making, [
    ...[columns.file, columns.agency, columns.year, columns.rubric, columns.index, columns.band],
    ...[columns.bandTitle, columns.maximum, columns.answered, columns.low, columns.high],
  ]);
  for (const [index, assessment] of assessments.entries()) put(making, fileCells(making, assessment, index));
  making.next++;
}

function fileCells(making: Making, assessment: Assessment, index: number): readonly CellPlan[] {
  const { words, language, derivation } = making;
  const { file, identity, rubric, tree, band, tally, range, maximum } = assessment;
  const root = tree === null ? null : derivation.pointsOf(index, tree.id);
  const year = identity?.year ?? null;
  return [
    textCell(1, file.name, TEXT),
    textCell(2, identity?.agency ?? '', TEXT),
    year === null ? textCell(3, '', TEXT) : number(3, year, 'general'),
    textCell(4, rubric === null ? words.assessment.failed : `${rubric.id} ${rubric.version}`, TEXT),
    live(5, root, assessment.index, 'precise', making),
    textCell(6, band?.id ?? (band === null ? '' : words.unknown), TEXT),
    textCell(7, band?.title?.[language] ?? words.assessment[assessment.outcome], TEXT),
    ...(maximum === null ? [] : [number(8, maximum.value, 'weight')]),
    ...(tally === null || tally.questions === 0
      ? []
      : [number(9, tally.answered / tally.questions, 'percent')]),
    ...(range === null
      ? []
      : [number(10, range.low.value, 'precise'), number(11, range.high.value, 'precise')]),
  ];
}

/** One line an area, its names and figures side by side: select it and draw a chart. */
function putAreas(making: Making, assessments: readonly Assessment[]): void {
  if (assessments.every(({ areas }) => areas.length === 0)) return;
  const { words, language, derivation } = making;
  const { columns } = words;
  put(making, [textCell(1, words.areas, styled('label'))]);
  putHead(making, [
    columns.file,
    columns.area,
    columns.weight,
    columns.points,
    columns.percent,
    columns.answered,
  ]);
  for (const [index, { file, areas }] of assessments.entries()) {
    for (const { title, nodes, weight, points, tally } of areas) {
      const row = making.next;
      const cells = nodes.flatMap((node) => derivation.pointsOf(index, node) ?? []);
      const formula = cells.length === nodes.length && cells.length > 0 ? call('SUM', ...cells) : null;
      const share = points === null ? null : { value: points.value / weight.value, exact: '' };
      put(making, [
        textCell(1, file.name, TEXT),
        textCell(2, title[language], TEXT),
        number(3, weight.value, 'weight'),
        live(4, formula, points, 'precise', making),
        live(5, binary(cellOf(row, 4), '/', cellOf(row, 3)), share, 'percent', making),
        number(6, tally.questions === 0 ? 0 : tally.answered / tally.questions, 'percent'),
      ]);
    }
  }
  making.next++;
}

function putGates(making: Making, assessments: readonly Assessment[]): void {
  if (assessments.every(({ gates }) => gates.length === 0)) return;
  const { words, language } = making;
  const { columns } = words;
  put(making, [textCell(1, words.gates, styled('label'))]);
  putHead(making, [
    ...[columns.file, columns.check, columns.bound, columns.points, columns.margin, columns.outcome],
    columns.gate,
  ]);
  for (const [index, { file, gates }] of assessments.entries()) {
    for (const gate of gates) {
      for (const check of gate.checks) {
        put(making, [
          textCell(1, file.name, TEXT),
          textCell(2, check.title[language], TEXT),
          ...checkCells(making, check, index),
          textCell(7, gate.title[language], TEXT),
        ]);
      }
      const verdict = [
        textCell(1, file.name, styled('total', { wrap: true })),
        textCell(2, gate.title[language], styled('total', { wrap: true })),
        textCell(6, words.outcome[gate.outcome], styled('total', { wrap: true })),
      ];
      making.rows.push(filledRow(making.next++, verdict, { from: 1, to: 7 }, styled('total')));
    }
  }
}

type Check = Assessment['gates'][number]['checks'][number];

function checkCells(making: Making, check: Check, index: number): readonly CellPlan[] {
  const { words, derivation } = making;
  const row = making.next;
  const shape: NumberShape = check.measure === 'share' ? 'percent' : 'precise';
  const cells = check.nodes.flatMap((node) => derivation.pointsOf(index, node) ?? []);
  const points = cells.length === check.nodes.length && cells.length > 0 ? call('SUM', ...cells) : null;
  const weights = cells.map(({ row: own, sheet }) => cellOf(own, WEIGHT_COLUMN, sheet));
  const formula =
    points === null || check.measure === 'points' ? points : binary(points, '/', call('SUM', ...weights));
  const bound = parseExactText(check.bound.exact);
  const margin = bound === null ? null : binary(cellOf(row, 4), '-', exact(bound));
  return [
    number(3, check.bound.value, shape),
    live(4, formula, check.figure, shape, making),
    live(5, margin, check.margin, shape, making),
    textCell(6, words.outcome[check.outcome], TEXT),
  ];
}

/** Of the derivation. */
const WEIGHT_COLUMN = 4;
