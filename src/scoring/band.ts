/** Bands: the predicate of an index. */
import type { Fraction } from '../domain/fraction.ts';
import type { Band, BandTable } from '../domain/rubric.ts';
import type { BandResult } from '../domain/score.ts';
import { meets } from './gate.ts';

/** The bands of the index and of the lowest and highest index still possible, all in points. */
export function placeInBands(
  table: BandTable,
  index: Fraction | null,
  low: Fraction,
  high: Fraction,
): BandResult {
  return {
    band: index === null ? null : bandOf(table, index).id,
    low: bandOf(table, low).id,
    high: bandOf(table, high).id,
  };
}

/** The highest band whose lower bound the index reaches. */
function bandOf(table: BandTable, index: Fraction): Band {
  const reached = table.bands.find((band) => band.lower === null || meets(index, band.lower, band.inclusive));
  if (reached === undefined) throw new Error('the bands have no lowest one');
  return reached;
}
