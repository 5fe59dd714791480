import type { LayoutCodes } from '../../domain/codes/layout.ts';
import type { CellPlace } from '../../domain/place.ts';
import type { CodeExamples } from '../code-text.ts';

const sheet = 'LKE Dinas';
const cell = (column: number, row: number): CellPlace => ({ kind: 'cell', sheet, row, column });

export const LAYOUT_EXAMPLES = {
  LKE201: {
    args: { sheets: ['Sheet1', 'Catatan'], expected: ['penilaian', 'jawaban', 'nilai'] },
    place: null,
  },
  LKE202: { args: { sheet: 'LKE Dina', sheets: ['Utama', sheet], nearest: sheet }, place: null },
  LKE203: { args: { sheets: ['LKE Unit 1', 'LKE Unit 2'], found: 110 }, place: null },
  LKE204: { args: { sheet, found: 151, others: ['LKE Lama'] }, place: { kind: 'sheet', sheet } },
  LKE205: { args: { blocks: ['self', 'tpi'] }, place: { kind: 'sheet', sheet } },
  LKE206: { args: { by: 'tpn', blocks: ['self', 'tpi'] }, place: { kind: 'sheet', sheet } },
  LKE207: { args: { block: '2015', reason: 'year', others: ['2014'] }, place: cell(10, 6) },
  LKE208: { args: { tried: ['pmprb-2020', 'rb-2014', 'zi-2021'] }, place: null },
  LKE209: { args: { rubrics: ['pmprb-2020', 'rb-2014'] }, place: null },
  LKE210: { args: { rubric: 'rb-2014', found: 149, questions: 151 }, place: { kind: 'sheet', sheet } },
  LKE211: {
    args: { indicator: 'mp.tim.b', title: 'Tim bekerja sesuai rencana', parent: 'Tim Reformasi Birokrasi' },
    place: cell(4, 10),
  },
  LKE212: {
    args: { indicator: 'mp.tim.b', title: 'Tim bekerja sesuai rencana', cells: ['F12', 'F13'] },
    place: cell(6, 12),
  },
  LKE213: { args: { label: 'Butir tambahan dari unit', answer: 'A' }, place: cell(10, 15) },
  LKE214: { args: { group: 'mp.tim', title: 'Tim Reformasi Birokrasi', questions: 3 }, place: cell(3, 9) },
  LKE215: {
    args: { group: 'mp.tim', title: 'Tim Reformasi Birokrasi', found: 'Tim Kerja RB' },
    place: cell(4, 10),
  },
  LKE216: {
    args: { indicator: 'pw.lhkpn', count: 'melapor', title: 'Jumlah yang sudah melapor' },
    place: cell(6, 210),
  },
  LKE217: { args: { role: 'value', columns: ['K', 'M'] }, place: cell(11, 6) },
  LKE218: {
    args: { group: 'mp.tim', title: 'Tim Reformasi Birokrasi', cells: ['D10', 'D40'] },
    place: cell(4, 10),
  },
} satisfies CodeExamples<LayoutCodes>;
