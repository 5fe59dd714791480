import type { AlteredCodes } from '../../domain/codes/altered.ts';
import type { CodeExamples } from '../code-text.ts';

export const ALTERED_EXAMPLES = {
  LKE601: {
    args: {
      node: 'mp.tim',
      measure: 'points',
      stated: '1',
      computed: '5/6',
      difference: '1/6',
      effect: '1/6',
    },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 10, column: 11 },
  },
  LKE602: {
    args: { node: 'mp.tim', stated: '3/2', expected: '1', effect: '5/12' },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 10, column: 7 },
  },
  LKE603: {
    args: { node: 'mp.tim.a', found: 'Ya', expected: 'Ya/Tidak', effect: null },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 11, column: 9 },
  },
  LKE604: {
    args: { node: 'mp.tim.b', found: 'A,B,C,D', expected: 'A,B,C', effect: null },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 12, column: 10 },
  },
  LKE605: {
    args: { node: 'mp.tim.b', found: '1', expected: 'IF(J12="A",1,IF(J12="B",0.5,0))', effect: '1/6' },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 12, column: 11 },
  },
  LKE606: {
    args: { node: 'mp.tim.b', found: 'IF(J11="A",1,0)', expected: 'IF(J12="A",1,0)', effect: '0' },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 12, column: 11 },
  },
  LKE607: {
    args: { node: 'mp.tim', found: 'K11:K12', expected: 'K11:K13', effect: '1/12' },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 10, column: 11 },
  },
  LKE608: { args: { cells: 3 }, place: null },
} satisfies CodeExamples<AlteredCodes>;
