/** Schemas of what many parts of a report hold: figures, places, findings, and what they are about. */
import type { Severity } from '../../domain/diagnostic.ts';
import type { CellPlace, SheetPlace, TextPlace } from '../../domain/place.ts';
import type {
  Figure,
  Finding,
  Interval,
  ReportedFile,
  ReportedGate,
  ReportedRubric,
} from '../../domain/report.ts';
import type { Assessor, Confidence, Localized } from '../../domain/rubric.ts';
import type { Tally } from '../../domain/score.ts';
import type { Block, Identity } from '../../domain/submission.ts';
import * as is from './kinds.ts';
import { ref } from './names.ts';

const SHA256 = '^[0-9a-f]{64}$';

export const LOCALIZED = is.object<Localized>({ id: is.text(), en: is.text() });

export const FIGURE = is.object<Figure>({
  value: is.number('The double nearest to the exact value.'),
  exact: is.text(
    'The exact value: an integer, or numerator/denominator in lowest terms.',
    '^-?\\d+(/\\d+)?$',
  ),
});

export const INTERVAL = is.object<Interval>({ low: ref('Figure'), high: ref('Figure') });

export const TALLY = is.object<Tally>(
  {
    questions: is.whole(),
    answered: is.whole(),
    blank: is.whole(),
    notApplicable: is.whole(),
    unreadable: is.whole(),
    notFound: is.whole(),
  },
  'Questions by what was read; questions is the sum of the others.',
);

export const PLACE = is.either<CellPlace, SheetPlace, TextPlace>(
  is.object<CellPlace>({
    kind: is.constant('cell'),
    sheet: is.text(),
    row: is.whole(1),
    column: is.whole(1),
  }),
  is.object<SheetPlace>({ kind: is.constant('sheet'), sheet: is.text() }),
  is.object<TextPlace>({
    kind: is.constant('text'),
    file: is.text(),
    line: is.whole(1),
    column: is.whole(1),
  }),
);

export const BLOCK = is.object<Block>({
  id: is.text('What --by takes.'),
  assessor: is.nullable(is.word<Assessor>({ self: true, tpi: true, tpn: true })),
  year: is.nullable(is.whole()),
  hidden: is.flag(),
  answerColumn: is.text('Column letters.'),
});

export const FINDING = is.object<Finding>({
  code: is.text('A stable code; never used for anything else.', '^LKE\\d{3}$'),
  severity: is.word<Severity>({ error: true, warning: true, info: true }),
  place: is.nullable(ref('Place')),
  at: is.nullable(is.text('The place as a spreadsheet program or an editor writes it.')),
  args: is.anything('What the sentence was made of; its keys belong to the code.'),
  message: ref('Localized'),
  cure: ref('Localized'),
});

export const CONFIDENCE = is.word<Confidence>({
  confirmed: true,
  'one-source': true,
  unverified: true,
  derived: true,
});

export const OUTCOME = is.word<ReportedGate['outcome']>({ passed: true, failed: true, undetermined: true });

export const FILE = is.object<ReportedFile>({
  name: is.text('As the user named it.'),
  size: is.nullable(is.whole()),
  sha256: is.nullable(is.text('Null, like the size, when the file could not be read.', SHA256)),
});

export const RUBRIC = is.object<ReportedRubric>({
  id: is.text(),
  version: is.text(),
  status: is.word<ReportedRubric['status']>({ official: true, draft: true }),
  sha256: is.text(undefined, SHA256),
  title: ref('Localized'),
  indexTitle: ref('Localized'),
  regulation: ref('Localized'),
  notes: is.list(ref('Localized')),
});

export const IDENTITY = is.object<Identity>({
  agency: is.nullable(is.text()),
  year: is.nullable(is.whole()),
});
