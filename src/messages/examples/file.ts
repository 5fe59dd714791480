import type { FileCodes } from '../../domain/codes/file.ts';
import type { CodeExamples } from '../code-text.ts';
import type { KindCodes, LimitCodes } from '../file-ranges.ts';
import { PACKAGE_EXAMPLES } from './file-package.ts';

const sheet = 'LKE Dinas';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const KIND_EXAMPLES = {
  LKE101: { args: { file: 'lke-dinas.xlsx' }, place: null },
  LKE102: { args: { file: 'kiriman', found: 'folder' }, place: null },
  LKE103: { args: { file: 'lke-dinas.xlsx', reason: 'EACCES' }, place: null },
  LKE104: { args: {}, place: null },
  LKE105: { args: {}, place: null },
  LKE106: { args: { found: 31_457_280, limit: 20_971_520 }, place: null },
  LKE107: { args: { exitCode: 1 }, place: null },
  LKE108: { args: {}, place: null },
  LKE110: { args: {}, place: null },
  LKE111: { args: {}, place: null },
  LKE112: { args: {}, place: null },
  LKE113: { args: { found: 'docx' }, place: null },
  LKE114: { args: {}, place: null },
  LKE115: { args: { part: 'xl/vbaProject.bin' }, place: null },
  LKE116: { args: { part: 'xl/vbaProject.bin' }, place: null },
  LKE117: { args: { found: 'html' }, place: null },
  LKE118: { args: { found: 'pdf', start: '25 50 44 46' }, place: null },
  LKE119: { args: { entries: 12 }, place: null },
} satisfies CodeExamples<KindCodes>;

const LIMIT_EXAMPLES = {
  LKE120: { args: { found: 60_000, limit: 1_000 }, place: null },
  LKE121: { args: { part: SHEET_PART, found: 67_108_865, limit: 67_108_864 }, place: null },
  LKE122: { args: { part: SHEET_PART, found: 134_217_729, limit: 134_217_728 }, place: null },
  LKE123: { args: { part: SHEET_PART, found: 1_023, limit: 200 }, place: null },
  LKE124: { args: { found: 65, limit: 64 }, place: null },
  LKE125: { args: { limit: 20_000 }, place: { kind: 'cell', sheet, row: 20_001, column: 1 } },
  LKE126: { args: { limit: 512 }, place: { kind: 'cell', sheet, row: 3, column: 513 } },
  LKE127: { args: { limit: 500_000 }, place: { kind: 'cell', sheet, row: 9_804, column: 1 } },
  LKE128: {
    args: { part: SHEET_PART, found: 32_768, limit: 32_767 },
    place: { kind: 'cell', sheet, row: 11, column: 13 },
  },
  LKE129: { args: { found: 50_000, limit: 255 }, place: null },
  LKE130: { args: { part: SHEET_PART, offset: 4_112, limit: 64 }, place: null },
  LKE131: { args: { part: SHEET_PART, offset: 812, found: 65_537, limit: 65_536 }, place: null },
  LKE132: { args: { part: SHEET_PART, offset: 812, limit: 256 }, place: null },
  LKE133: { args: { seconds: 10 }, place: null },
  LKE134: { args: { megabytes: 256 }, place: null },
  LKE135: { args: { part: SHEET_PART, limit: 100_000 }, place: null },
} satisfies CodeExamples<LimitCodes>;

export const FILE_EXAMPLES = {
  ...KIND_EXAMPLES,
  ...LIMIT_EXAMPLES,
  ...PACKAGE_EXAMPLES,
} satisfies CodeExamples<FileCodes>;
