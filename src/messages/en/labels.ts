import type { Labels } from '../labels.ts';
import { IMPACT_LABELS } from './impact-labels.ts';
import { RUBRIC_DIFF_LABELS } from './rubric-diff-labels.ts';
import { RUBRIC_LABELS } from './rubric-labels.ts';
import { STEPS } from './steps.ts';

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

export const LABELS_EN: Labels = {
  steps: STEPS,

  head: {
    file: 'File',
    agency: 'Agency',
    rubric: 'Rubric',
    sheet: 'Sheet',
    stated: "File's figures",
    answered: 'Answered',
    range: 'Range',
    draft: 'Caution',
  },
  year: (year) => `year ${year}`,
  version: (version) => `version ${version}`,
  status: { official: 'official', draft: 'draft' },
  rubricChoice: { given: 'as named', recognised: 'recognised from the workbook' },
  block: (id, column) => `block ${id} (column ${column})`,
  otherBlocks: (blocks) => `other blocks: ${blocks}`,
  hiddenBlock: 'hidden',
  draft: 'This rubric is a draft. Its result is no official score.',

  answered: (answered, questions) => `${answered} of ${plural(questions, 'question', 'questions')}`,
  reading: {
    blank: (count) => `${count} blank`,
    notApplicable: (count) => `${count} not applicable`,
    unreadable: (count) => `${count} unreadable`,
    notFound: (count) => `${count} not found`,
  },

  comparison: {
    agrees: (compared) => `agree with what was computed (${plural(compared, 'figure', 'figures')} compared)`,
    differs: (differing, compared) =>
      `${differing} of ${plural(compared, 'figure', 'figures')} ${differing === '1' ? 'differs' : 'differ'} from what was computed`,
    none: 'nothing to compare',
    uncomputed: (count) => `${plural(count, 'figure', 'figures')} stated without answers enough to compute`,
  },

  column: {
    area: 'Change area',
    unit: 'Unit (its own form by itself)',
    weight: 'Weight',
    points: 'Points',
    percent: '%',
    answered: 'Answered',
    range: 'Range',
    file: 'File',
    index: 'Index',
    band: 'Predicate',
    errors: 'Errors',
    errorsShort: 'Err.',
    warnings: 'Warnings',
    measure: 'Measure',
    bound: 'Bound',
    margin: 'Margin',
  },

  verdict: {
    index: (title, index, maximum) => `${title} ${index} of ${maximum}`,
    nothing: (title) => `No ${title}: nothing is answered`,
    undetermined: (title) => `${title} cannot be determined yet`,
    failed: 'Could not be scored',
    between: (low, high) => `between ${low} and ${high}`,
    band: (id, title) => `predicate ${id} (${title})`,
    bandBetween: (low, high) => `predicate ${low} to ${high}`,
    bandOnly: (id) => `predicate ${id}`,
    missing: (points, band) => `${points} points short of ${band}`,
    mustExceed: (bound, band) => `must exceed ${bound} for ${band}`,
    missingMore: (points, band) => `more than ${points} points short of ${band}`,
    errors: (count) => plural(count, 'error', 'errors'),
    draft: 'draft rubric, no official score',
  },
  rangeNote: 'depending on answers that have no value yet',

  gates: 'Gate',
  outcome: { passed: 'passed', failed: 'not passed', undetermined: 'cannot be told yet' },
  margin: {
    above: (margin) => `${margin} above`,
    below: (margin) => `${margin} short`,
    equal: 'exactly at it',
  },
  unknown: 'not known',

  findings: 'Findings',
  noFindings: 'No findings.',
  runFindings: 'Findings about the run',
  severity: { error: 'error', warning: 'warning', info: 'info' },
  counted: {
    error: (count) => plural(count, 'error', 'errors'),
    warning: (count) => plural(count, 'warning', 'warnings'),
    info: (count) => `${count} info`,
  },
  moreOfCode: (count, code) => `and ${count} more of ${code}`,
  notShown: (what) => `Not shown: ${what}.`,

  summary: 'Summary',
  files: {
    total: (count) => plural(count, 'file', 'files'),
    scored: (count) => `${count} scored`,
    nothingAnswered: (count) => `${count} not answered`,
    undetermined: (count) => `${count} not determined`,
    failed: (count) => `${count} could not be scored`,
  },
  outcomeShort: {
    scored: 'scored',
    'nothing-answered': 'not answered',
    undetermined: 'not determined',
    failed: 'failed',
  },

  check: {
    topic: {
      missing: 'Not answered or not found',
      unreadable: 'Answers that cannot be read or are doubtful',
      contradictory: 'Answers that contradict each other',
      altered: 'Figures other than they should be',
      hidden: 'What cannot be seen on the sheet',
      layout: 'Layout of the table',
      file: 'Trouble with the file',
      other: 'Other',
    },
    allBlank: (questions) => `${questions}, all blank`,
    noneFound: (questions) => `${questions}, rows not found`,
    clean: 'Ready to send: every question is answered and there are no findings.',
    incomplete: (count) => `${plural(count, 'thing', 'things')} to mend or complete`,
    rowAmbiguous: 'its row cannot be told for certain',
    rowNotFound: 'row not found',
    notRead: 'The file could not be checked.',
  },

  explain: {
    points: (points, weight) => `${points} of ${weight} points`,
    share: (share) => `share ${share}`,
    noPoints: (low, high) => `points not known, between ${low} and ${high}`,
    noShare: 'share not known',
    exactly: (exact) => `exactly ${exact}`,
    unit: (name) => `Unit: ${name} (its own form by itself)`,
    unreadUnit: (name) => `Unit: ${name} (could not be read)`,
    cell: (at, raw) => `${at} holds ${raw}`,
    emptyCell: (at) => `${at} is empty`,
    noRow: 'its row was not found',
    ambiguousRow: 'its row cannot be told for certain',
    evidence: (evidence) => `note: ${evidence}`,
    count: (name, value, at) => `count ${name} = ${value} (${at})`,
    state: {
      scored: 'scored',
      'nothing-answered': 'nothing answered',
      undetermined: 'cannot be determined yet',
    },
  },

  rubric: {
    weight: 'weight',
    combine: {
      sum: 'sum',
      mean: 'mean',
      'pooled-mean': 'mean of all questions below',
      'rescaled-sum': 'sum, rescaled',
    },
    scales: 'Answer scales',
    gates: 'Gate',
    bands: 'Predicates',
    sources: 'Sources',
    notes: 'Notes',
    areas: 'Change areas',
    questions: (count) => plural(count, 'question', 'questions'),
    numberScale: (minimum, maximum) => `a number from ${minimum} to ${maximum}, divided by ${maximum}`,
    formulaScale: 'computed from the counts below it, or written as a percentage',
    unestablishedScale: 'what it is worth is not established; read, never scored',
    formula: { ratio: 'ratio', reduction: 'reduction' },
    times: (on) => `times the value of ${on}`,
    zeroWhen: (on, options) => `0 when ${on} is answered ${options}`,
    lowestBand: 'the rest',
    column: { id: 'Rubric', version: 'Version', status: 'Status', questions: 'Questions', title: 'Title' },
    none: 'There are no rubrics.',
  },
  rubricReport: RUBRIC_LABELS,
  rubricDiff: RUBRIC_DIFF_LABELS,
  impact: IMPACT_LABELS,
  summaryCut: (what) => `Left out to fit here: ${what}.`,
  confidence: {
    confirmed: 'confirmed by two sources',
    'one-source': 'one source',
    unverified: 'no source',
    derived: 'derived from other figures',
  },

  page: { severity: 'Severity', example: 'Example', cure: 'What to do', index: 'Finding codes' },
};
