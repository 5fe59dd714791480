/** Whose workbook it is and of which year, from the labelled cells above the table. */
import type { Cell, Row } from '../domain/grid.ts';
import { normalise } from '../domain/spelling.ts';
import type { Identity } from '../domain/submission.ts';
import type { TableWords } from './table-words.ts';
import { yearIn } from './year.ts';

/** Longer texts are titles or notes, not names. */
const LONGEST_NAME = 300;

export function readIdentity(rows: readonly Row[], words: TableWords): Identity {
  const agency = labelled(rows, words.agencyLabels);
  const year = labelled(rows, words.yearLabels);
  return { agency, year: year === null ? null : yearIn(year) };
}

/** What stands beside a label: in its own cell behind a colon, or in the next filled cell of the row. */
function labelled(rows: readonly Row[], labels: ReadonlySet<string>): string | null {
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      if (!labels.has(labelIn(cell))) continue;
      const colon = cell.text.indexOf(':');
      const own = colon < 0 ? '' : cell.text.slice(colon + 1).trim();
      const beside = row.cells.slice(index + 1).find((next) => /[^\s:]/.test(next.text));
      const value = own !== '' ? own : (beside?.text.replace(/^\s*:\s*/, '').trim() ?? '');
      if (value !== '' && value.length <= LONGEST_NAME) return value;
    }
  }
  return null;
}

/** What a cell says before its colon, in comparable form; empty when it is no label. */
function labelIn(cell: Cell): string {
  if (cell.kind !== 'text' || cell.text.length > LONGEST_NAME) return '';
  const colon = cell.text.indexOf(':');
  return normalise(colon < 0 ? cell.text : cell.text.slice(0, colon));
}

/** Whether a row names the agency or the year: its year is the workbook's, not that of the columns below. */
export function namesIdentity(row: Row, { agencyLabels, yearLabels }: TableWords): boolean {
  return row.cells.some((cell) => {
    const label = labelIn(cell);
    return label !== '' && (agencyLabels.has(label) || yearLabels.has(label));
  });
}
