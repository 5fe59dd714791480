/** What LibreOffice computed in a form's cells against what the tool computed from its answers. */
import { read } from '@e965/xlsx';
import type { CellReference } from '../../src/domain/expression.ts';
import { cellAddress } from '../../src/domain/place.ts';
import type { Assessment, ReportedNode } from '../../src/domain/report.ts';
import type { FormPlaces } from '../../src/template/form.ts';
import type { FormWords } from '../../src/template/words.ts';

const TOLERANCE = 1e-9;

export interface Comparison {
  readonly compared: number;
  /** "node: spreadsheet, tool", one for each figure or verdict that differs. */
  readonly differences: readonly string[];
}

export type CellValue = number | string | null;

/** What stands in a cell; null for nothing. */
export type CellReader = (sheet: string, row: number, column: number) => CellValue;

export function compareWithTool(
  valueAt: CellReader,
  assessment: Assessment,
  places: FormPlaces,
  words: FormWords,
  block: number,
): Comparison {
  const differences: string[] = [];
  let compared = 0;
  const compare = (name: string, shown: CellValue, computed: CellValue): void => {
    compared++;
    const isSame =
      typeof computed === 'number'
        ? typeof shown === 'number' && Math.abs(shown - computed) <= TOLERANCE
        : computed === null
          ? typeof shown === 'string' && shown !== ''
          : shown === computed;
    if (!isSame) differences.push(`${name}: spreadsheet ${shown}, tool ${computed}`);
  };
  const at = (sheet: string, cell: Pick<CellReference, 'row' | 'column'>): CellValue =>
    valueAt(sheet, cell.row, cell.column);
  for (const node of nodesOf(assessment.tree)) {
    const cell = places.figure(block, node.id);
    const figure = node.weight === null ? node.share : node.points;
    if (cell !== null) compare(node.id, at(places.sheet, cell), figure?.value ?? null);
  }
  const { rowOf, columns } = places.summary;
  const column = columns[block] ?? 0;
  const shown = (key: string, offset: number): CellValue => {
    const row = rowOf.get(key);
    return row === undefined ? null : at(places.summarySheet, { row, column: column + offset });
  };
  compare('index', shown('index', 0), assessment.index?.value ?? null);
  for (const area of assessment.areas) {
    compare(`area ${area.id}`, shown(`area ${area.id}`, 0), area.points?.value ?? null);
  }
  if (assessment.band !== null) {
    compare('band', shown('band', 0), assessment.band.id ?? words.marks.group.unknown);
  }
  compareGates(assessment, words, shown, compare);
  return { compared, differences };
}

/**
 * A form judges by figures it knows. The tool may also tell an outcome from the interval in which a figure not yet
 * known must lie; there the form says that it is incomplete.
 */
function compareGates(
  { gates }: Assessment,
  words: FormWords,
  shown: (key: string, offset: number) => CellValue,
  compare: (name: string, shown: CellValue, computed: CellValue) => void,
): void {
  const { passed, failed, undetermined } = words.summary;
  const texts = { passed, failed, undetermined };
  for (const gate of gates) {
    const outcomes = gate.checks.map((check) => (check.figure === null ? 'undetermined' : check.outcome));
    for (const [index, check] of gate.checks.entries()) {
      const key = `check ${gate.id} ${check.id}`;
      compare(key, shown(key, 0), check.figure?.value ?? null);
      compare(`${key} outcome`, shown(key, 1), texts[outcomes[index] ?? 'undetermined']);
    }
    const known = outcomes.includes('failed')
      ? 'failed'
      : outcomes.includes('undetermined')
        ? 'undetermined'
        : 'passed';
    compare(`gate ${gate.id}`, shown(`gate ${gate.id}`, 1), texts[known]);
    // Where every figure is known, the form and the tool must come to the same verdict.
    if (known !== 'undetermined' && !gate.checks.some(({ figure }) => figure === null)) {
      compare(`gate ${gate.id} verdict`, texts[known], texts[gate.outcome]);
    }
  }
}

function nodesOf(node: ReportedNode | null): readonly ReportedNode[] {
  return node === null ? [] : [node, ...node.children.flatMap(nodesOf)];
}

/** The cells of a saved workbook, read by another reader than the tool's. */
export function cellsOf(saved: Uint8Array): CellReader {
  const workbook = read(saved, { type: 'array' });
  return (sheet, row, column) => {
    const cell = workbook.Sheets[sheet]?.[cellAddress(row, column)];
    if (cell === undefined || cell.v === undefined) return null;
    if (cell.t === 'n' || cell.t === 's') return cell.v;
    return `#${cell.t} ${cell.w ?? cell.v}`;
  };
}
