/** The shapes of a report that occur more than once, each under its name in the schema. */
import type { Place } from '../../domain/place.ts';
import type {
  Assessment,
  Figure,
  Finding,
  Interval,
  ReportedGate,
  ReportedNode,
} from '../../domain/report.ts';
import type { Confidence, Localized } from '../../domain/rubric.ts';
import type { Tally } from '../../domain/score.ts';
import type { Block } from '../../domain/submission.ts';
import { named, type Schema } from './kinds.ts';

export interface Names {
  Localized: Localized;
  Figure: Figure;
  Interval: Interval;
  Tally: Tally;
  Place: Place;
  Block: Block;
  Finding: Finding;
  Confidence: Confidence;
  Outcome: ReportedGate['outcome'];
  Node: ReportedNode;
  Assessment: Assessment;
}

/** The schema that stands under `name`, by reference. */
export function ref<N extends keyof Names>(name: N): Schema<Names[N]> {
  return named<Names[N]>(name);
}
