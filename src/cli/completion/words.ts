/** What may stand where on a command line, from the grammar and the values that options take. */
import type { CommandName, OptionName } from '../../messages/help.ts';
import { LANGUAGES } from '../../messages/language.ts';
import { DIFF_FORMATS } from '../../report/diff-formats.ts';
import { RUBRIC_FORMATS } from '../../report/rubric/formats.ts';
import { COMMAND_FORMS, type CommandForm, GLOBAL_OPTIONS, OPTION_FORMS } from '../grammar.ts';
import { BATCH_FORMATS, EXPLAIN_FORMATS, namesOf } from '../outputs.ts';
import { SORT_KEYS } from '../parse-batch.ts';
import { SHELLS } from './shells.ts';

/** A command as it is typed: "score", "rubric lint". */
export interface CommandWords {
  readonly path: string;
  readonly name: CommandName;
  /** Commands below it. */
  readonly below: readonly string[];
  readonly options: readonly OptionWords[];
  /** What its arguments may be; null for files. */
  readonly values: readonly string[] | null;
}

export interface OptionWords {
  readonly name: OptionName;
  /** "-f", "--format". */
  readonly flags: readonly string[];
  readonly takesValue: boolean;
  /** Null when the value is a file, or anything. */
  readonly values: readonly string[] | null;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Options of which the values are a list; `rubrics` are the bundled ids. */
function valuesOf(option: OptionName, rubrics: readonly string[]): readonly string[] | null {
  const table: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
    rubric: rubrics,
    format: namesOf(EXPLAIN_FORMATS),
    batchFormat: namesOf(BATCH_FORMATS),
    checkFormat: Object.keys(RUBRIC_FORMATS),
    diffFormat: Object.keys(DIFF_FORMATS),
    failOn: [...SEVERITIES, 'none'],
    failOnImpact: ['flip', 'gate', 'change', 'none'],
    show: SEVERITIES,
    sort: SORT_KEYS,
    assessors: ['self', 'tpi', 'tpn'],
    lang: LANGUAGES,
  };
  return table[option] ?? null;
}

/** Every command, the program itself first, with an empty path. */
export function commandWords(rubrics: readonly string[]): readonly CommandWords[] {
  const forms = Object.entries(COMMAND_FORMS) as readonly [CommandName, CommandForm][];
  const global = GLOBAL_OPTIONS.map((name) => optionWords(name, rubrics));
  const further = (['version', 'help'] as const).map((name) => optionWords(name, rubrics));
  const top = forms.filter(([, { below }]) => below === null).map(([, { word }]) => word);
  const program: CommandWords = {
    path: '',
    name: 'score',
    below: top,
    options: [...global, ...further],
    values: [],
  };
  const commands = forms.map(([name, form]): CommandWords => {
    const own = form.options.map((option) => optionWords(option, rubrics));
    return {
      path: form.below === null ? form.word : `${COMMAND_FORMS[form.below].word} ${form.word}`,
      name,
      below: forms.filter(([, { below }]) => below === name).map(([, { word }]) => word),
      options: [...own, ...global, ...further.slice(1)],
      values: argumentValues(form, rubrics),
    };
  });
  return [program, ...commands];
}

function optionWords(name: OptionName, rubrics: readonly string[]): OptionWords {
  const [flags = '', value] = OPTION_FORMS[name].flags.split(/ (?=<)/);
  return {
    name,
    flags: flags.split(', '),
    takesValue: value !== undefined,
    values: valuesOf(name, rubrics),
  };
}

/** Rubrics by their ids, beside files; other arguments are files, or have values of their own. */
function argumentValues(
  { arguments: words }: CommandForm,
  rubrics: readonly string[],
): readonly string[] | null {
  const [first] = words ?? [];
  switch (first?.name) {
    case undefined:
      return [];
    case 'shell':
      return SHELLS;
    case 'schema':
      return ['rubric', 'cases'];
    case 'code':
      return [];
    case 'rubric':
    case 'rubrics':
    case 'old':
      return rubrics;
    default:
      return null;
  }
}

/** Whether files may stand beside the values: a rubric is an id or a path. */
export function takesFiles({ name, values }: CommandWords): boolean {
  const [first] = COMMAND_FORMS[name].arguments ?? [];
  return values === null || ['rubric', 'rubrics', 'old'].includes(first?.name ?? '');
}
