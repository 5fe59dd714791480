import type { UnitCodes } from '../../domain/codes/unit.ts';
import type { CodeExamples } from '../code-text.ts';

const sheet = { kind: 'sheet', sheet: 'LKE Unit 2' } as const;

export const UNIT_EXAMPLES = {
  LKE230: { args: { rubric: 'rb-2019' }, place: null },
  LKE231: { args: { unit: 'LKE Unit 2' }, place: sheet },
  LKE232: { args: { unit: 'LKE Unit 2', nodes: ['mp.3', 'pw.3'], missing: 'leave-out' }, place: sheet },
  LKE233: { args: { unit: 'dinas-contoh.xlsx' }, place: null },
  LKE234: { args: { sheets: ['LKE Unit 1', 'LKE Unit 2'] }, place: null },
  LKE235: { args: { rubric: 'rb-2014' }, place: null },
  LKE236: { args: { files: 3 }, place: null },
  LKE237: { args: { folder: 'unit' }, place: null },
  LKE238: { args: { units: ['LKE Unit 1', 'LKE Unit 2'] }, place: null },
  LKE240: { args: { unit: 'dinas-contoh.xlsx', expected: 'rb-2019', found: 'zi-2021' }, place: null },
  LKE239: { args: { rubric: 'rb-2019' }, place: null },
} satisfies CodeExamples<UnitCodes>;
