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
  allowMacros: { flags: '--allow-macros', repeatable: false },
  format: { flags: '-f, --format <format>', repeatable: true },
  output: { flags: '-o, --output <file>', repeatable: true },
  force: { flags: '--force', repeatable: false },
  min: { flags: '--min <number>', repeatable: false },
  gate: { flags: '--gate <id>', repeatable: false },
  failOn: { flags: '--fail-on <severity>', repeatable: false },
  allowPartial: { flags: '--allow-partial', repeatable: false },
  show: { flags: '--show <severity>', repeatable: false },
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

const READING = ['rubric', 'by', 'sheet', 'allowMacros'] as const;
const DELIVERING = ['format', 'output', 'force'] as const;

export const COMMAND_FORMS = {
  score: {
    word: 'score',
    below: null,
    arguments: [{ name: 'paths', form: '<path...>' }],
    options: [...READING, ...DELIVERING, 'min', 'gate', 'failOn', 'allowPartial', 'show'],
  },
  check: {
    word: 'check',
    below: null,
    arguments: [{ name: 'paths', form: '<path...>' }],
    options: [...READING, ...DELIVERING, 'failOn', 'allowPartial', 'show'],
  },
  explain: {
    word: 'explain',
    below: null,
    arguments: [
      { name: 'path', form: '<path>' },
      { name: 'node', form: '<node>' },
    ],
    options: [...READING, ...DELIVERING],
  },
  rubric: { word: 'rubric', below: null, arguments: null, options: [] },
  'rubric-list': { word: 'list', below: 'rubric', arguments: [], options: [] },
  'rubric-show': {
    word: 'show',
    below: 'rubric',
    arguments: [{ name: 'rubric', form: '<rubric>' }],
    options: [],
  },
  'rubric-lint': {
    word: 'lint',
    below: 'rubric',
    arguments: [{ name: 'rubrics', form: '<rubric...>' }],
    options: ['failOn'],
  },
  code: { word: 'code', below: null, arguments: [{ name: 'code', form: '[code]' }], options: [] },
} as const satisfies Record<CommandName, CommandForm>;
