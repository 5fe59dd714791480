/** What a right reader finds in a generated workbook, as plain JSON. */
import { cellAddress } from '../../src/domain/place.ts';
import type { Group, Rubric } from '../../src/domain/rubric.ts';
import type { BlockColumns } from './anatomy.ts';
import { indicatorsOf } from './answers.ts';
import { pointsRow } from './block.ts';
import type { Entry, Reading } from './entries.ts';
import type { Layout } from './layout.ts';
import { countKey, groupsOf } from './layout.ts';
import { cellIn, valueText } from './model.ts';
import { scorePlainly } from './plain-score.ts';

export interface ExpectedCount {
  readonly count: string;
  readonly value: number | null;
  readonly cell: string;
  readonly raw: string;
}

export interface ExpectedReading {
  readonly indicator: string;
  readonly match: 'found' | 'not-found';
  readonly kind: Reading['kind'];
  readonly option: string | null;
  /** The number or the share. */
  readonly number: number | null;
  readonly counts: readonly ExpectedCount[];
  /** "J10"; null when the row is not there. */
  readonly cell: string | null;
  /** The answer cell's text; for a formula, its cached result. */
  readonly raw: string;
}

/** What a cell of the workbook itself says of a node's points, whether right or not. */
export interface StatedPoints {
  readonly node: string;
  readonly cell: string;
  readonly raw: string;
}

export interface ExpectedBlock {
  /** "self", or the block's year. */
  readonly id: string;
  readonly answerColumn: string;
  readonly readings: readonly ExpectedReading[];
  /** By the rubric's arithmetic; null where an answer that is needed is missing. */
  readonly index: number | null;
  readonly points: readonly { readonly node: string; readonly points: number | null }[];
  /** The change areas, over every component they stand in. */
  readonly areas: readonly { readonly area: string; readonly points: number | null }[];
  readonly stated: readonly StatedPoints[];
}

export interface Expected {
  readonly rubric: string;
  readonly anatomy: string;
  readonly sheet: string;
  /** As the workbook states it; null where its build has no place for it. */
  readonly agency: string | null;
  readonly year: number | null;
  /** The form's own block first. */
  readonly blocks: readonly ExpectedBlock[];
  /** Rows that are questions to the eye, but not of this rubric. */
  readonly addedRows: readonly number[];
  /** Nodes whose stated figure does not follow from the answers by the form's right formula. */
  readonly shortRanges: readonly string[];
}

/** What is expected of one block; the layout's formulas must have been computed. */
export function expectBlock(
  layout: Layout,
  columns: BlockColumns,
  entries: ReadonlyMap<string, Entry>,
  id: string,
): ExpectedBlock {
  const { rubric } = layout;
  const indicators = indicatorsOf(rubric.root);
  const readings = indicators.map(({ id: indicator }) => expectReading(layout, columns, entries, indicator));
  const found = new Map<string, Reading>();
  for (const indicator of indicators) {
    const entry = entries.get(indicator.id);
    if (layout.rowOf.has(indicator.id) && entry !== undefined) found.set(indicator.id, entry.reading);
  }
  const points = scorePlainly(rubric, found);
  return {
    id,
    answerColumn: cellAddress(1, columns.answer).replace('1', ''),
    readings,
    index: points.get(rubric.root.id) ?? null,
    points: [...points].map(([node, value]) => ({ node, points: value })),
    areas: areaPoints(rubric, points),
    stated: statedPoints(layout, columns),
  };
}

function expectReading(
  layout: Layout,
  columns: BlockColumns,
  entries: ReadonlyMap<string, Entry>,
  indicator: string,
): ExpectedReading {
  const row = layout.rowOf.get(indicator);
  const reading = entries.get(indicator)?.reading;
  const nothing = { indicator, option: null, number: null, counts: [] };
  if (row === undefined || reading === undefined) {
    return { ...nothing, match: 'not-found', kind: 'blank', cell: null, raw: '' };
  }
  const raw = rawText(layout, row, columns.answer);
  const cell = cellAddress(row, columns.answer);
  const found = { ...nothing, match: 'found' as const, kind: reading.kind, cell, raw };
  if (reading.kind === 'choice') return { ...found, option: reading.option };
  if (reading.kind === 'number' || reading.kind === 'share') return { ...found, number: reading.value };
  if (reading.kind !== 'counts') return found;
  const counts = [...reading.counts].flatMap(([count, value]): ExpectedCount[] => {
    const at = layout.rowOf.get(countKey(indicator, count));
    if (at === undefined) return [];
    return [
      { count, value, cell: cellAddress(at, columns.answer), raw: rawText(layout, at, columns.answer) },
    ];
  });
  return { ...found, counts };
}

function rawText(layout: Layout, row: number, column: number): string {
  return valueText(cellIn(layout.sheet, row, column)?.value ?? null);
}

function areaPoints(
  rubric: Rubric,
  points: ReadonlyMap<string, number | null>,
): readonly { area: string; points: number | null }[] {
  const groups = groupsOf(rubric.root);
  return rubric.areas.map(({ id: area }) => {
    const own = groups.filter((group) => group.area === area).map((group) => points.get(group.id) ?? null);
    const total = own.reduce<number | null>(
      (sum, part) => (sum === null || part === null ? null : sum + part),
      own.length === 0 ? null : 0,
    );
    return { area, points: total };
  });
}

function statedPoints(layout: Layout, columns: BlockColumns): StatedPoints[] {
  const nodes: Group[] = [...groupsOf(layout.rubric.root), layout.rubric.root];
  return nodes.flatMap((group) => {
    const row = pointsRow(layout, group);
    if (row === null) return [];
    return [
      { node: group.id, cell: cellAddress(row, columns.value), raw: rawText(layout, row, columns.value) },
    ];
  });
}
