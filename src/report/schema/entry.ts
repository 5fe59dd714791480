/** The shape of an entry, for entries that come back from another thread or from disk. */
import type { Severity } from '../../domain/diagnostic.ts';
import type { Entry, EntryArea, EntryGate, EntryRubric } from '../../domain/entry.ts';
import { FILE, LOCALIZED } from './common.ts';
import { checkOf, definitionsOf } from './conforms.ts';
import * as is from './kinds.ts';
import { ref } from './names.ts';
import { REPORT_SCHEMA } from './report.ts';

const RUBRIC = is.object<EntryRubric>({
  id: is.text(),
  version: is.text(),
  status: is.word<EntryRubric['status']>({ official: true, draft: true }),
  sha256: is.text(),
  title: LOCALIZED,
  indexTitle: LOCALIZED,
});

const GATE = is.object<EntryGate>({ id: is.text(), title: LOCALIZED, outcome: ref('Outcome') });

const AREA = is.object<EntryArea>({
  id: is.text(),
  title: LOCALIZED,
  weight: ref('Figure'),
  points: is.nullable(ref('Figure')),
});

const CODE = is.object<Entry['codes'][number]>({
  code: is.text(),
  severity: is.word<Severity>({ error: true, warning: true, info: true }),
  count: is.whole(1),
});

const ENTRY = is.object<Entry>({
  file: FILE,
  outcome: is.word<Entry['outcome']>({
    scored: true,
    'nothing-answered': true,
    undetermined: true,
    failed: true,
  }),
  agency: is.nullable(is.text()),
  year: is.nullable(is.number()),
  block: is.nullable(is.text()),
  rubric: is.nullable(RUBRIC),
  index: is.nullable(ref('Figure')),
  range: is.nullable(ref('Interval')),
  maximum: is.nullable(ref('Figure')),
  band: is.nullable(
    is.object<NonNullable<Entry['band']>>({ id: is.nullable(is.text()), low: is.text(), high: is.text() }),
  ),
  gates: is.list(GATE),
  areas: is.list(AREA),
  tally: is.nullable(ref('Tally')),
  comparison: is.nullable(
    is.word<NonNullable<Entry['comparison']>>({ agrees: true, differs: true, none: true }),
  ),
  errors: is.whole(),
  warnings: is.whole(),
  infos: is.whole(),
  codes: is.list(CODE),
  bounds: is.list(is.text()),
  failure: is.nullable(
    is.object<NonNullable<Entry['failure']>>({
      code: is.text(),
      at: is.nullable(is.text()),
      message: LOCALIZED,
      cure: LOCALIZED,
    }),
  ),
  answers: is.nullable(is.text()),
});

const isOfShape = checkOf(ENTRY.json, definitionsOf(REPORT_SCHEMA));

/** True when the value is an entry in every field and holds nothing else. */
export function isEntry(value: unknown): value is Entry {
  return isOfShape(value);
}
