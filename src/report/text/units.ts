/** The units of an index as a table, each with what its own form comes to. */
import type { Assessment, Figure } from '../../domain/report.ts';
import type { Tally } from '../../domain/score.ts';
import { type AreaTable, cells, columns, drawGroups, type Line } from './areas.ts';
import type { Bounds } from './bounds.ts';
import { isClosed } from './numbers.ts';
import type { Pen } from './pen.ts';

export function drawUnits(assessment: Assessment, pen: Pen): readonly string[] {
  const table = unitTable(assessment, pen);
  return table === null ? [] : drawGroups(table, pen);
}

/** Null where the index has no units, or none was found. */
export function unitTable({ units }: Assessment, pen: Pen): AreaTable | null {
  if (units === null || units.length === 0) return null;
  const lines = units.map((unit): Line => {
    const range = unit.range ?? { low: NO_POINTS, high: unit.maximum };
    return {
      title: pen.text(unit.name),
      indent: 0,
      strong: false,
      weight: unit.maximum,
      points: unit.points,
      range,
      tally: unit.tally ?? NO_ANSWERS,
    };
  });
  const open = lines.some((line) => !isClosed(line.range));
  return {
    columns: columns(open, pen, pen.labels.column.unit),
    groups: [lines.map((line) => ({ strong: false, cells: cells(line, open, NO_BOUNDS, pen) }))],
  };
}

const NO_POINTS: Figure = { value: 0, exact: '0' };
/** Nothing is decided by what a unit's own form comes to. */
const NO_BOUNDS: Bounds = { points: [], percent: [] };
const NO_ANSWERS: Tally = {
  questions: 0,
  answered: 0,
  blank: 0,
  notApplicable: 0,
  unreadable: 0,
  notFound: 0,
};
