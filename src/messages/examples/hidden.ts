import type { HiddenCodes } from '../../domain/codes/hidden.ts';
import type { CellPlace } from '../../domain/place.ts';
import type { CodeExamples } from '../code-text.ts';

const sheet = 'LKE Dinas';
const answerCell: CellPlace = { kind: 'cell', sheet, row: 11, column: 10 };

export const HIDDEN_EXAMPLES = {
  LKE650: { args: { sheet }, place: { kind: 'sheet', sheet } },
  LKE651: { args: { block: '2014', column: 'V' }, place: { kind: 'cell', sheet, row: 6, column: 22 } },
  LKE652: { args: { indicator: 'mp.tim.a', raw: 'A' }, place: answerCell },
  LKE653: { args: { indicator: 'mp.tim.a', raw: 'A', how: 'same-colour' }, place: answerCell },
  LKE654: { args: { indicator: 'mp.tim.a', raw: 'A', shown: 'C' }, place: answerCell },
} satisfies CodeExamples<HiddenCodes>;
