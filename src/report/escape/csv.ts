/** The one way a text reaches a CSV file. */
import { escapeTerminal } from './terminal.ts';

/**
 * What makes a spreadsheet program take a cell for a formula: at its beginning, or behind a semicolon, which ends
 * a cell where the program's locale divides by semicolons.
 */
const FORMULA = /(^|;)(["\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * The text as one field: what a reader cannot see is written out (so that it stays on one line), a text that a
 * spreadsheet would compute begins with an apostrophe, and quotation marks are set where they are needed.
 */
export function escapeCsv(text: string): string {
  const inert = escapeTerminal(text).replace(FORMULA, "$1$2'");
  return /[",;]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A line of fields that are escaped already. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.join(',')}\n`;
}
