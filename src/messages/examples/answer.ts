import type { AnswerCodes } from '../../domain/codes/answer.ts';
import type { CellPlace } from '../../domain/place.ts';
import type { CodeExamples } from '../code-text.ts';

const answerCell = (row: number): CellPlace => ({ kind: 'cell', sheet: 'LKE Dinas', row, column: 10 });

export const ANSWER_EXAMPLES = {
  LKE301: { args: { indicator: 'mp.tim.a', raw: 'D', options: ['A', 'B', 'C'] }, place: answerCell(11) },
  LKE302: {
    args: { indicator: 'mp.tim.a', raw: '\u0410', codePoints: 'U+0410', options: ['A', 'B', 'C'] },
    place: answerCell(11),
  },
  LKE303: {
    args: { indicator: 'mp.tim.a', raw: '3', found: 'number', expected: 'A, B, C' },
    place: answerCell(11),
  },
  LKE304: {
    args: { indicator: 'hasil.ikm', raw: '41', minimum: '0', maximum: '4' },
    place: answerCell(240),
  },
  LKE305: { args: { indicator: 'hasil.ikm', raw: '42374' }, place: answerCell(240) },
  LKE306: { args: { indicator: 'hasil.ikm', raw: '#DIV/0!' }, place: answerCell(240) },
  LKE307: {
    args: { indicator: 'hasil.ikm', raw: '1.234', readings: ['1.234', '1234'] },
    place: answerCell(240),
  },
  LKE308: { args: { indicator: 'pw.lhkpn', raw: '85' }, place: answerCell(209) },
  LKE309: { args: { indicator: 'mp.tim.a', raw: 'A/B/C' }, place: answerCell(11) },
  LKE310: { args: { indicator: 'mp.tim.a', formula: 'IF(P11>0,"A","B")', raw: 'A' }, place: answerCell(11) },
  LKE311: { args: { indicator: 'pw.lhkpn', count: 'melapor', raw: 'semua' }, place: answerCell(210) },
  LKE312: {
    args: { indicator: 'mp.tim.a', title: 'Tim telah dibentuk dan ditetapkan' },
    place: answerCell(11),
  },
  LKE313: { args: { indicator: 'pw.lhkpn', blank: ['wajib'] }, place: answerCell(209) },
  LKE501: {
    args: { indicator: 'pw.lhkpn', problem: 'part-above-whole', found: '52', expected: '50' },
    place: answerCell(210),
  },
  LKE502: {
    args: { indicator: 'mp.rm.c', answer: 'A', on: 'mp.rm.a', onAnswer: 'Tidak' },
    place: answerCell(17),
  },
} satisfies CodeExamples<AnswerCodes>;
