/** Two rubrics -> what is different between them, in the words of the field. */
import type { LoadedRubric } from '../domain/rubric.ts';
import {
  type ChangeEffect,
  type ComparedRubric,
  RUBRIC_DIFF_VERSION,
  type RubricChange,
  type RubricDiff,
} from '../domain/rubric-diff.ts';
import { diffAreas, diffHead, diffRecognition, diffSources } from './diff-head.ts';
import { matchNodes } from './diff-match.ts';
import { diffNodes } from './diff-nodes.ts';
import { diffBands, diffGates, diffPolicy } from './diff-rules.ts';
import { diffScales } from './diff-scales.ts';
import { diffUnits } from './diff-units.ts';

const EFFECTS: readonly ChangeEffect[] = ['score', 'reading', 'words'];

/** Every difference, those that can change a score first. `version` is the program's. */
export function diffRubrics(old: LoadedRubric, next: LoadedRubric, version: string): RubricDiff {
  const [before, after] = [old.rubric, next.rubric];
  const matching = matchNodes(before, after);
  const all = [
    ...diffHead(before, after),
    ...diffNodes(matching),
    ...diffScales(before.scales, after.scales),
    ...diffPolicy(before.policy, after.policy),
    ...diffUnits(before.units, after.units, matching.newId),
    ...diffGates(before.gates, after.gates, matching.newId),
    ...diffBands(before.bands, after.bands),
    ...diffAreas(before, after),
    ...diffSources(before, after),
    ...diffRecognition(before.recognition, after.recognition, matching.newId),
  ];
  const of = (effect: ChangeEffect): readonly RubricChange[] => all.filter((one) => one.effect === effect);
  return {
    schemaVersion: RUBRIC_DIFF_VERSION,
    tool: { name: 'lke', version },
    old: comparedRubric(old),
    new: comparedRubric(next),
    changes: EFFECTS.flatMap(of),
    counts: { score: of('score').length, reading: of('reading').length, words: of('words').length },
  };
}

/** What names a rubric in a comparison. */
export function comparedRubric({ rubric, sha256 }: LoadedRubric): ComparedRubric {
  const { id, version, status, title } = rubric;
  return { id, version, status, sha256, title };
}
