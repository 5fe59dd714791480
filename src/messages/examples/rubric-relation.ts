import type { RubricRelationCodes } from '../../domain/codes/rubric-relation.ts';
import type { TextPlace } from '../../domain/place.ts';
import type { CodeExamples } from '../code-text.ts';

const at = (line: number, column: number): TextPlace => ({ kind: 'text', file: 'rubric.yaml', line, column });

export const RUBRIC_RELATION_EXAMPLES = {
  LKE955: { args: { was: 'mp.1.a', first: 'mp.1.b', second: 'mp.2.a' }, place: at(80, 23) },
  LKE956: { args: { base: 'rb-2014' }, place: at(2, 10) },
  LKE957: { args: { base: 'b.yaml', limit: 4 }, place: at(2, 10) },
  LKE958: { args: { file: 'laporan.json', part: 'assessments[3]' }, place: null },
  LKE959: { args: { target: 'mp.1.a', trouble: 'not-a-group' }, place: at(14, 9) },
  LKE998: { args: { path: 'laporan.json', submissions: 12, rubric: 'rb-2014' }, place: null },
} satisfies CodeExamples<RubricRelationCodes>;
