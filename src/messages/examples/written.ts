import type { WrittenCodes } from '../../domain/codes/written.ts';
import type { CodeExamples } from '../code-text.ts';

export const WRITTEN_EXAMPLES = {
  LKE219: { args: { made: 'rb-2014 1.0.0', used: 'rb-2014 1.1.0', problem: 'edition' }, place: null },
  LKE220: {
    args: { rubric: 'zi-kota-contoh', version: '2.0.0', known: ['pmprb-2020', 'rb-2014', 'zi-2021'] },
    place: null,
  },
  LKE701: {
    args: { problem: 'columns', found: 'butir;jawaban' },
    place: { kind: 'text', file: 'jawaban.csv', line: 1, column: 1 },
  },
  LKE702: {
    args: { id: 'mp.1.aa', rubric: 'rb-2014', nearest: 'mp.1.a' },
    place: { kind: 'text', file: 'jawaban.csv', line: 3, column: 1 },
  },
  LKE703: { args: { id: 'mp.1.a' }, place: { kind: 'text', file: 'jawaban.csv', line: 9, column: 1 } },
  LKE704: {
    args: { id: 'mp.1.a', raw: 'E', expected: 'A, B, C' },
    place: { kind: 'text', file: 'jawaban.csv', line: 2, column: 1 },
  },
  LKE705: { args: { id: 'pp.5.c', title: 'Perbaikan terus-menerus' }, place: null },
  LKE706: { args: {}, place: { kind: 'cell', sheet: 'LKE ZI', row: 88, column: 11 } },
  LKE707: { args: { assessor: 'bpk', allowed: ['self', 'tpi', 'tpn'], problem: 'unknown' }, place: null },
  LKE708: { args: { command: 'lke template' }, place: null },
  LKE709: { args: { file: 'hasil.xlsx', most: 16 }, place: null },
  LKE710: {
    args: { columns: ['catatan'], read: ['id', 'answer', 'note', 'link'] },
    place: { kind: 'text', file: 'jawaban.csv', line: 1, column: 1 },
  },
  LKE711: { args: { ids: ['mp.1.a', 'mp.1.b'] }, place: null },
  LKE712: { args: { ids: ['mp.1.a'] }, place: null },
} satisfies CodeExamples<WrittenCodes>;
