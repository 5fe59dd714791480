/** The commands, their arguments and their options: what may stand on a command line, without any sentence. */
import type { ArgumentName, CommandName, OptionName } from '../messages/help.ts';

export interface OptionForm {
  readonly flags: string;
  readonly repeatable: boolean;
}

/** Options of every command; `--version` and `--help` are commander's own. */
export const GLOBAL_OPTIONS = [
  'lang',
  'quiet',
  'verbose',
  'color',
  'plain',
] as const satisfies readonly OptionName[];

export const OPTION_FORMS = {
  rubric: { flags: '-r, --rubric <rubric>', repeatable: false },
  by: { flags: '--by <block>', repeatable: false },
  sheet: { flags: '--sheet <name>', repeatable: false },
  units: { flags: '--units <folder>', repeatable: false },
  allowMacros: { flags: '--allow-macros', repeatable: false },
  limit: { flags: '--limit <name=value>', repeatable: true },
  format: { flags: '-f, --format <format>', repeatable: true },
  output: { flags: '-o, --output <file>', repeatable: true },
  force: { flags: '--force', repeatable: false },
  min: { flags: '--min <number>', repeatable: false },
  gate: { flags: '--gate <id>', repeatable: false },
  failOn: { flags: '--fail-on <severity>', repeatable: false },
  allowPartial: { flags: '--allow-partial', repeatable: false },
  show: { flags: '--show <severity>', repeatable: false },
  batchFormat: { flags: '-f, --format <format>', repeatable: true },
  batchOutput: { flags: '-o, --output <file>', repeatable: true },
  jobs: { flags: '-j, --jobs <number>', repeatable: false },
  shard: { flags: '--shard <i/n>', repeatable: false },
  resume: { flags: '--resume', repeatable: false },
  expect: { flags: '--expect <register>', repeatable: false },
  sort: { flags: '--sort <key>', repeatable: false },
  top: { flags: '--top <number>', repeatable: false },
  group: { flags: '--group', repeatable: false },
  detail: { flags: '--detail', repeatable: false },
  checkFormat: { flags: '-f, --format <format>', repeatable: true },
  minNoticed: { flags: '--min <percent>', repeatable: false },
  update: { flags: '--update', repeatable: false },
  diffFormat: { flags: '-f, --format <format>', repeatable: true },
  submissions: { flags: '--submissions <path>', repeatable: false },
  failOnImpact: { flags: '--fail-on <what>', repeatable: false },
  maxFlips: { flags: '--max-flips <number>', repeatable: false },
  maxChange: { flags: '--max-change <points>', repeatable: false },
  letterTemplate: { flags: '--template <file>', repeatable: false },
  resolved: { flags: '--resolved', repeatable: false },
  assessors: { flags: '--by <assessors>', repeatable: false },
  answers: { flags: '--answers <file>', repeatable: false },
  workbook: { flags: '-o, --output <file>', repeatable: true },
  lang: { flags: '--lang <language>', repeatable: false },
  quiet: { flags: '-q, --quiet', repeatable: false },
  verbose: { flags: '-v, --verbose', repeatable: false },
  color: { flags: '--no-color', repeatable: false },
  plain: { flags: '--plain', repeatable: false },
  version: { flags: '-V, --version', repeatable: false },
  help: { flags: '-h, --help', repeatable: false },
} as const satisfies Record<OptionName, OptionForm>;

export interface CommandForm {
  /** What is typed after the parent's name. */
  readonly word: string;
  /** The command it stands below; null at the top. */
  readonly below: CommandName | null;
  /** As commander takes it: `<path>`, `<paths...>`; null for a command that only holds others. */
  readonly arguments: readonly { readonly name: ArgumentName; readonly form: string }[] | null;
  readonly options: readonly OptionName[];
}

const READING = ['rubric', 'by', 'sheet', 'allowMacros', 'limit'] as const;
const DELIVERING = ['format', 'output', 'force'] as const;
const BATCH_DELIVERING = ['batchFormat', 'batchOutput', 'force'] as const;
const SCORES_DELIVERING = [...BATCH_DELIVERING, 'letterTemplate'] as const;
const LISTING = ['sort', 'top', 'group', 'detail', 'expect'] as const;
const BATCHING = ['jobs', 'shard', 'resume'] as const;
const OLD_AND_NEW = [
  { name: 'old', form: '<old>' },
  { name: 'new', form: '<new>' },
] as const;
const CHECKING = ['checkFormat', 'output', 'force', 'show'] as const;

export const COMMAND_FORMS = {
  score: {
    word: 'score',
    below: null,
    arguments: [{ name: 'paths', form: '<path...>' }],
    options: [
      ...READING,
      'units',
      ...SCORES_DELIVERING,
      'min',
      'gate',
      'failOn',
      'allowPartial',
      'show',
      ...LISTING,
      ...BATCHING,
    ],
  },
  check: {
    word: 'check',
    below: null,
    arguments: [{ name: 'paths', form: '<path...>' }],
    options: [
      ...READING,
      'units',
      ...BATCH_DELIVERING,
      'failOn',
      'allowPartial',
      'show',
      ...LISTING,
      ...BATCHING,
    ],
  },
  explain: {
    word: 'explain',
    below: null,
    arguments: [
      { name: 'path', form: '<path>' },
      { name: 'node', form: '<node>' },
    ],
    options: [...READING, 'units', ...DELIVERING],
  },
  render: {
    word: 'render',
    below: null,
    arguments: [{ name: 'report', form: '<report>' }],
    options: [...SCORES_DELIVERING, 'show', ...LISTING],
  },
  merge: {
    word: 'merge',
    below: null,
    arguments: [{ name: 'parts', form: '<part...>' }],
    options: [...BATCH_DELIVERING, 'min', 'gate', 'failOn', 'allowPartial', 'show', ...LISTING],
  },
  verify: {
    word: 'verify',
    below: null,
    arguments: [{ name: 'results', form: '<folder>' }],
    options: ['failOn', 'show'],
  },
  rubric: { word: 'rubric', below: null, arguments: null, options: [] },
  'rubric-list': { word: 'list', below: 'rubric', arguments: [], options: [] },
  'rubric-show': {
    word: 'show',
    below: 'rubric',
    arguments: [{ name: 'rubric', form: '<rubric>' }],
    options: ['resolved'],
  },
  'rubric-lint': {
    word: 'lint',
    below: 'rubric',
    arguments: [{ name: 'rubrics', form: '<rubric...>' }],
    options: [...CHECKING, 'failOn'],
  },
  'rubric-test': {
    word: 'test',
    below: 'rubric',
    arguments: [{ name: 'rubrics', form: '<rubric...>' }],
    options: [...CHECKING, 'update', 'failOn'],
  },
  'rubric-mutate': {
    word: 'mutate',
    below: 'rubric',
    arguments: [{ name: 'rubrics', form: '<rubric...>' }],
    options: [...CHECKING, 'minNoticed'],
  },
  'rubric-diff': {
    word: 'diff',
    below: 'rubric',
    arguments: OLD_AND_NEW,
    options: ['diffFormat', 'output', 'force'],
  },
  'rubric-impact': {
    word: 'impact',
    below: 'rubric',
    arguments: OLD_AND_NEW,
    options: [
      'submissions',
      'failOnImpact',
      'maxFlips',
      'maxChange',
      'by',
      'sheet',
      'allowMacros',
      'limit',
      'diffFormat',
      'output',
      'force',
    ],
  },
  'rubric-schema': {
    word: 'schema',
    below: 'rubric',
    arguments: [{ name: 'schema', form: '[schema]' }],
    options: ['output', 'force'],
  },
  'rubric-docs': {
    word: 'docs',
    below: 'rubric',
    arguments: [{ name: 'rubric', form: '<rubric>' }],
    options: ['output', 'force'],
  },
  template: {
    word: 'template',
    below: null,
    arguments: [{ name: 'rubric', form: '<rubric>' }],
    options: ['assessors', 'workbook', 'force'],
  },
  fill: {
    word: 'fill',
    below: null,
    arguments: [{ name: 'path', form: '<path>' }],
    options: ['answers', 'rubric', 'by', 'sheet', 'limit', 'workbook', 'force'],
  },
  annotate: {
    word: 'annotate',
    below: null,
    arguments: [{ name: 'path', form: '<path>' }],
    options: ['rubric', 'by', 'sheet', 'limit', 'workbook', 'force'],
  },
  code: { word: 'code', below: null, arguments: [{ name: 'code', form: '[code]' }], options: [] },
  completion: {
    word: 'completion',
    below: null,
    arguments: [{ name: 'shell', form: '<shell>' }],
    options: [],
  },
} as const satisfies Record<CommandName, CommandForm>;
