/** The JSON Schema of a Report: one schema a type of domain/report, its keys in the order they are written in. */
import {
  type Assessment,
  type BesideBlock,
  type Comparison,
  type Report,
  SCHEMA_VERSION,
} from '../../domain/report.ts';
import {
  BLOCK,
  CONFIDENCE,
  FIGURE,
  FILE,
  FINDING,
  IDENTITY,
  INTERVAL,
  LOCALIZED,
  OUTCOME,
  PLACE,
  RUBRIC,
  TALLY,
} from './common.ts';
import * as is from './kinds.ts';
import { type Names, ref } from './names.ts';
import { AREA, BAND, GATE, NODE } from './score.ts';

const COMPARISON = is.object<Comparison>({
  outcome: is.word<Comparison['outcome']>({ agrees: true, differs: true, none: true }),
  compared: is.whole(),
  differing: is.whole(),
  uncomputed: is.whole(),
});

const BESIDE = is.object<BesideBlock>({
  block: ref('Block'),
  index: is.nullable(ref('Figure')),
  range: ref('Interval'),
  areas: is.list(
    is.object<BesideBlock['areas'][number]>({
      id: is.text(),
      points: is.nullable(ref('Figure')),
      range: ref('Interval'),
    }),
  ),
});

const ASSESSMENT = is.object<Assessment>({
  file: FILE,
  outcome: is.word<Assessment['outcome']>({
    scored: true,
    'nothing-answered': true,
    undetermined: true,
    failed: true,
  }),
  rubric: is.nullable(RUBRIC),
  rubricChoice: is.nullable(is.word<'given' | 'recognised'>({ given: true, recognised: true })),
  sheet: is.nullable(is.text()),
  block: is.nullable(ref('Block')),
  otherBlocks: is.list(ref('Block')),
  beside: is.list(BESIDE),
  identity: is.nullable(IDENTITY),
  index: is.nullable(ref('Figure')),
  range: is.nullable(ref('Interval')),
  maximum: is.nullable(ref('Figure')),
  band: is.nullable(BAND),
  gates: is.list(GATE),
  areas: is.list(AREA),
  tally: is.nullable(ref('Tally')),
  comparison: is.nullable(COMPARISON),
  tree: is.nullable(ref('Node')),
  findings: is.list(ref('Finding')),
});

const REPORT = is.object<Report>({
  schemaVersion: is.constant(SCHEMA_VERSION),
  tool: is.object<Report['tool']>({ name: is.constant('lke'), version: is.text() }),
  assessments: is.list(ref('Assessment')),
  findings: is.list(ref('Finding')),
  counts: is.object<Report['counts']>({
    files: is.whole(),
    scored: is.whole(),
    nothingAnswered: is.whole(),
    undetermined: is.whole(),
    failed: is.whole(),
    errors: is.whole(),
    warnings: is.whole(),
    infos: is.whole(),
  }),
});

const DEFINITIONS: { readonly [N in keyof Names]: is.Schema<Names[N]> } = {
  Localized: LOCALIZED,
  Figure: FIGURE,
  Interval: INTERVAL,
  Tally: TALLY,
  Place: PLACE,
  Block: BLOCK,
  Finding: FINDING,
  Confidence: CONFIDENCE,
  Outcome: OUTCOME,
  Node: NODE,
  Assessment: ASSESSMENT,
};

/** The schema as a whole (draft-07). */
export const REPORT_SCHEMA: is.JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'lke report',
  ...REPORT.json,
  definitions: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, schema]) => [name, schema.json])),
};
