/** The two real workbooks that lie beside the project in some places, with the rows that facts give for them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Row, Sheet } from '../../src/domain/grid.ts';
import type { Indicator, Rubric } from '../../src/domain/rubric.ts';
import { words } from '../../src/domain/spelling.ts';
import { indicatorsOf } from '../../src/rubric/walk.ts';
import { readSheets } from './sheets.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const EVALUATED = new URL('real/lke-rb-2015.xlsx', SHARED);
const BLANK = new URL('real/lke-pmprb-pusat-unit-kosong.xlsx', SHARED);
const FACTS = new URL('facts/instruments.json', SHARED);

/** Why tests of these forms are skipped; null when they are there. */
export const FORMS_MISSING = [EVALUATED, BLANK, FACTS].every((file) => existsSync(file))
  ? null
  : 'skipped: ../shared is not here';

export interface RealForm {
  readonly sheets: readonly Sheet[];
  readonly sheet: Sheet;
  /** The row of every indicator of rb-2014, 1-based. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The evaluated workbook: two years side by side. Questions' rows are those that the facts name. */
export function evaluatedForm(rubric: Rubric): RealForm {
  const sheets = readSheets(EVALUATED);
  const sheet = named(sheets, 'LKE ');
  const stated = statedRows();
  const rowOf = new Map<string, number>();
  for (const { id } of indicatorsOf(rubric.root)) {
    const row = stated.get(`rb14.${id}`);
    if (row !== undefined) rowOf.set(id, row);
  }
  addResults(rubric, sheet, 9, rowOf);
  return { sheets, sheet, rowOf };
}

/** The blank form for a centre: its questions stand, word for word, where the evaluated one's labels say. */
export function blankForm(rubric: Rubric): RealForm {
  const evaluated = evaluatedForm(rubric);
  const sheets = readSheets(BLANK);
  const sheet = named(sheets, 'LKE Pusat');
  const byLabel = new Map(sheet.rows.map((row) => [labelIn(row, 5), row.number]));
  const rowOf = new Map<string, number>();
  for (const [id, number] of evaluated.rowOf) {
    const row = evaluated.sheet.rows.find((candidate) => candidate.number === number);
    const label = row === undefined ? '' : labelIn(row, 6);
    const same = label === '' ? undefined : byLabel.get(label);
    if (same !== undefined) rowOf.set(id, same);
  }
  addResults(rubric, sheet, 10, rowOf);
  return { sheets, sheet, rowOf };
}

function named(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Results have a row with an answer type each, in the rubric's order, below the last question. */
function addResults(rubric: Rubric, sheet: Sheet, typeColumn: number, rowOf: Map<string, number>): void {
  const last = Math.max(...rowOf.values());
  const typed = sheet.rows.filter((row) => row.number > last && labelIn(row, typeColumn) !== '');
  const results = indicatorsOf(rubric.root).filter((indicator: Indicator) => indicator.weight !== null);
  for (const [index, { id }] of results.entries()) {
    const row = typed[index];
    if (row !== undefined) rowOf.set(id, row.number);
  }
}

function labelIn(row: Row, column: number): string {
  return words(row.cells.find((cell) => cell.column === column)?.text ?? '').join(' ');
}

/** Every `row_in_workbook` of a question in the facts, by the question's id. */
function statedRows(): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, row_in_workbook: row } = value as Readonly<Record<string, unknown>>;
    if (typeof id === 'string' && typeof row === 'number') rows.set(id, row);
    for (const child of Object.values(value)) visit(child);
  };
  visit(JSON.parse(readFileSync(FACTS, 'utf8')));
  return rows;
}
