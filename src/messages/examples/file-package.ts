import type { CellPlace } from '../../domain/place.ts';
import type { CodeExamples } from '../code-text.ts';
import type { PackageCodes, SheetCodes, XmlCodes } from '../file-ranges.ts';

const part = 'xl/worksheets/sheet1.xml';
const place: CellPlace = { kind: 'cell', sheet: 'LKE Dinas', row: 11, column: 10 };

export const PACKAGE_EXAMPLES = {
  LKE140: { args: { size: 18_204 }, place: null },
  LKE141: { args: { extra: 512 }, place: null },
  LKE142: { args: { problem: 'entry-count', offset: 48_102 }, place: null },
  LKE143: { args: { name: part, twin: 'xl/worksheets/Sheet1.xml' }, place: null },
  LKE144: { args: { name: '../sheet1.xml', problem: 'traversal' }, place: null },
  LKE145: { args: { name: part, problem: 'overlap', expected: 1_024, found: 512 }, place: null },
  LKE146: { args: { name: part, field: 'unpacked-size', directory: '90210', local: '1024' }, place: null },
  LKE147: { args: { name: part }, place: null },
  LKE148: { args: { name: part, method: 12 }, place: null },
  LKE149: { args: { name: null, feature: 'several-disks' }, place: null },
  LKE150: { args: { part, expected: '1c291ca3', found: '4b0a6e2f' }, place: null },
  LKE151: { args: { part, measure: 'unpacked', expected: 90_210, found: null }, place: null },
  LKE152: { args: { part }, place: null },
  LKE153: { args: { part: 'xl/sharedStrings.xml', wantedBy: 'xl/workbook.xml' }, place: null },
  LKE154: { args: { part: 'xl/workbook.xml', problem: 'missing', wanted: 'rId3' }, place: null },

  LKE160: { args: { part, offset: 2_048, problem: 'end-tag' }, place: null },
  LKE161: { args: { part, offset: 55 }, place: null },
  LKE162: { args: { part, encoding: 'windows-1252' }, place: null },
  LKE163: { args: { part, found: 'html', expected: 'worksheet' }, place: null },
  LKE164: { args: { part, offset: 9_001, element: 'sheetData', problem: 'doubled' }, place: null },
  LKE165: {
    args: { part: 'xl/workbook.xml', element: 'sheet', attribute: 'name', found: null },
    place: null,
  },

  LKE170: { args: {}, place: null },
  LKE171: { args: { name: 'LKE Dinas', twin: 'lke dinas' }, place: null },
  LKE172: { args: { found: '999', count: 412 }, place },
  LKE173: { args: { found: '87', count: 60 }, place },
  LKE174: { args: { found: 11, previous: 11 }, place },
  LKE175: { args: { found: 'J11', previous: 'K11' }, place },
  LKE176: { args: { found: 'J12', row: 11 }, place },
  LKE177: { args: { part, found: 'XFE1' }, place: null },
  LKE178: { args: { group: '4' }, place },
  LKE179: { args: { found: 'J11:J12', previous: 'J10:J11' }, place },
} satisfies CodeExamples<PackageCodes & XmlCodes & SheetCodes>;
