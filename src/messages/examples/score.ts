import type { ScoreCodes } from '../../domain/codes/score.ts';
import type { CellPlace } from '../../domain/place.ts';
import type { CodeExamples } from '../code-text.ts';

const answerCell = (row: number): CellPlace => ({ kind: 'cell', sheet: 'LKE Dinas', row, column: 10 });

export const SCORE_EXAMPLES = {
  LKE551: { args: { indicator: 'pw.lhkpn', formula: 'ratio', dividend: '12' }, place: answerCell(209) },
  LKE552: { args: { indicator: 'pw.lhkpn', raw: '1,04' }, place: answerCell(209) },
  LKE560: { args: { questions: 151 }, place: { kind: 'sheet', sheet: 'LKE Dinas' } },
  LKE561: { args: { nodes: ['hasil.sakip', 'hasil.ikm'], missing: 2 }, place: null },
  LKE970: { args: { rubric: 'pmprb-2020', unverified: 41, figures: 96 }, place: null },
  LKE971: { args: { rubric: 'zi-2021', unverified: 2, figures: 88 }, place: null },
} satisfies CodeExamples<ScoreCodes>;
