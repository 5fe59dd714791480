/** The value that a question's row shows. */
import { type Fraction, fromSpreadsheetNumber } from '../../domain/fraction.ts';
import type { OutlineRow } from '../outline.ts';

export function statedShare(row: OutlineRow): Fraction | null {
  return row.value?.kind === 'number' ? fromSpreadsheetNumber(row.value.text) : null;
}
