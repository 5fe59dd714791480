/** Two real workbooks, cell by cell against an independent reader. Skipped where they are not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '../../src/domain/grid.ts';
import { cellAddress } from '../../src/domain/place.ts';
import { readAll } from './reading.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/real/', import.meta.url));
const isHere = existsSync(FOLDER);
const FILES = isHere ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];

/** Codes by which SheetJS keeps errors. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** What both readers can say of a cell: a kind letter, the value and whether there is a formula. */
function ours({ kind, text, formula }: Cell): string {
  const value = kind === 'number' ? String(Number(text)) : text;
  return `${kind} ${value}${formula === null ? '' : ' ='}`;
}

function theirs(cell: CellObject): string {
  const formula = cell.f === undefined && cell.F === undefined ? '' : ' =';
  if (cell.t === 'n') return `number ${cell.v}${formula}`;
  if (cell.t === 's') return `text ${cell.v}${formula}`;
  if (cell.t === 'b') return `boolean ${cell.v === true ? 'TRUE' : 'FALSE'}${formula}`;
  if (cell.t === 'e') return `error ${ERRORS[Number(cell.v)] ?? cell.v}${formula}`;
  return `empty ${formula}`;
}

function byAddress(sheet: Sheet): Map<string, string> {
  return new Map(
    sheet.rows.flatMap(({ number, cells }) =>
      cells.map((cell): [string, string] => [cellAddress(number, cell.column), ours(cell)]),
    ),
  );
}

function byAddressOf(sheet: WorkSheet): Map<string, string> {
  const found = new Map<string, string>();
  for (const [address, cell] of Object.entries(sheet)) {
    if (!address.startsWith('!') && (cell.t !== 'z' || cell.f !== undefined))
      found.set(address, theirs(cell));
  }
  return found;
}

if (!isHere) it.skip(`real workbooks: ${FOLDER} is not here`, () => undefined);

describe.runIf(isHere)('real workbooks', () => {
  it.each(FILES)('%s: every value, and where a formula is', (name) => {
    const bytes = readFileSync(`${FOLDER}${name}`);
    const other = read(bytes, { cellFormula: true });
    const sheets = readAll(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
    for (const sheet of sheets) {
      const worksheet = other.Sheets[sheet.name];
      expect(worksheet).toBeDefined();
      if (worksheet === undefined) continue;
      expect(byAddress(sheet)).toEqual(byAddressOf(worksheet));
      const merges = (worksheet['!merges'] ?? []).map((range) => utils.encode_range(range)).sort();
      const found = sheet.merges.map(
        ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
      );
      expect(found.sort()).toEqual(merges);
    }
  });

  it.each(FILES)('%s: every formula written in its own cell', (name) => {
    const bytes = readFileSync(`${FOLDER}${name}`);
    const other = read(bytes, { cellFormula: true });
    for (const sheet of readAll(bytes)) {
      for (const { number, cells } of sheet.rows) {
        for (const { column, formula, formulaOrigin } of cells) {
          if (formula === null || formulaOrigin !== null) continue;
          const cell: CellObject | undefined = other.Sheets[sheet.name]?.[cellAddress(number, column)];
          expect(formula).toBe(cell?.f);
        }
      }
    }
  });

  it('the evaluated one: its index, its hidden columns, its lists', () => {
    const [sheet] = readAll(readFileSync(`${FOLDER}lke-rb-2015.xlsx`));
    const total = sheet?.rows.find(({ number }) => number === 212)?.cells.find(({ column }) => column === 11);
    expect(Number(total?.text)).toBe(71.40628571428572);
    expect(total?.formula).toBe('K195+K210');
    expect(sheet).toMatchObject({
      name: 'LKE ',
      hiddenColumns: [
        { from: 1, to: 1 },
        { from: 7, to: 7 },
        { from: 14, to: 21 },
      ],
      complete: true,
    });
    expect(sheet?.validations.map(({ options }) => options?.join('/'))).toEqual([
      'A/B/C',
      'A/B/C/D',
      'Ya/Tidak',
      'A/B/C/D/E',
    ]);
  });
});
