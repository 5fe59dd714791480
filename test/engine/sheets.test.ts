import { describe, expect, it } from 'vitest';
import { diagnose, failure, success } from '../../src/domain/diagnostic.ts';
import type { Sheet, SheetVisibility } from '../../src/domain/grid.ts';
import { readSheets } from '../../src/engine/sheets.ts';
import type { Workbook } from '../../src/xlsx/open.ts';
import { sheetOf } from '../support/grid.ts';
import { smallRubric } from '../support/small-rubric.ts';
import { SMALL_ROWS } from '../support/small-sheet.ts';

const TABLE = SMALL_ROWS;
const PROSE = Array.from({ length: 100 }, (_, row) => [`catatan ${row}`]);

interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[] | typeof TABLE;
  readonly visibility?: SheetVisibility;
  readonly isDamaged?: boolean;
}

/** A workbook that writes down what is read of it: "name" for the whole, "name/16" for the first rows. */
function workbookOf(...tabs: readonly Tab[]): { readonly workbook: Workbook; readonly reads: string[] } {
  const reads: string[] = [];
  const sheets = tabs.map(
    ({ name, rows, visibility }, index): Sheet =>
      sheetOf(rows, { name, index, visibility: visibility ?? 'visible' }),
  );
  return {
    reads,
    workbook: {
      sheets: sheets.map(({ name, visibility, index }) => ({ name, visibility, index })),
      date1904: false,
      readSheet(index, maximumRows = Number.POSITIVE_INFINITY) {
        const sheet = sheets[index];
        if (sheet === undefined) throw new RangeError('no such sheet');
        const isWhole = maximumRows === Number.POSITIVE_INFINITY;
        reads.push(isWhole ? sheet.name : `${sheet.name}/${maximumRows}`);
        if (tabs[index]?.isDamaged === true) return failure(diagnose('LKE104', {}));
        const complete = sheet.rows.length <= maximumRows;
        return success(complete ? sheet : { ...sheet, rows: sheet.rows.slice(0, maximumRows), complete });
      },
    },
  };
}

function read(wanted: string | null, ...tabs: readonly Tab[]) {
  const { workbook, reads } = workbookOf(...tabs);
  const result = readSheets(workbook, [smallRubric()], { sheet: wanted, by: null });
  const sheets = result.ok ? result.value.map(({ name, complete }) => `${name}${complete ? '' : '…'}`) : null;
  return { reads, sheets };
}

describe('of a workbook', () => {
  it('a sheet with a table is read whole, any other only as far as it takes to know', () => {
    expect(read(null, { name: 'catatan', rows: PROSE }, { name: 'LKE', rows: TABLE })).toEqual({
      reads: ['catatan/16', 'catatan/60', 'LKE/16', 'LKE'],
      sheets: ['catatan…', 'LKE'],
    });
  });

  it('a table that begins further down is found as well', () => {
    const low = [...PROSE.slice(0, 30), ...TABLE];
    expect(read(null, { name: 'LKE', rows: low })).toEqual({ reads: ['LKE/16', 'LKE/60'], sheets: ['LKE'] });
  });

  it('hidden tables are read whole only where no visible sheet holds one', () => {
    const hidden: Tab = { name: 'lama', rows: TABLE, visibility: 'hidden' };
    expect(read(null, hidden, { name: 'LKE', rows: TABLE }).sheets).toEqual(['lama…', 'LKE']);
    expect(read(null, hidden, { name: 'catatan', rows: PROSE }).sheets).toEqual(['lama', 'catatan…']);
  });

  it('nothing else is read where a sheet is asked for, however its name is typed', () => {
    const tabs = [
      { name: 'Unit 1', rows: TABLE, isDamaged: true },
      { name: 'LKE Pusat', rows: TABLE },
    ];
    expect(read('lke  pusat', ...tabs)).toEqual({
      reads: ['LKE Pusat/16', 'LKE Pusat'],
      sheets: ['Unit 1…', 'LKE Pusat'],
    });
    // A sheet that is not there is told, and no other takes its place.
    expect(read('tidak ada', ...tabs)).toEqual({ reads: [], sheets: null });
  });

  it('a sheet that cannot be read stands in the way of choosing one', () => {
    expect(
      read(null, { name: 'LKE', rows: TABLE }, { name: 'x', rows: PROSE, isDamaged: true }).sheets,
    ).toBeNull();
  });
});
