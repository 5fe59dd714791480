/** The command line in commander's hands: it splits words into commands, arguments and options, no more. */
import { Command as Commander, Option } from 'commander';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { nearest } from '../domain/spelling.ts';
import type { CommandName, HelpTexts, OptionName } from '../messages/help.ts';
import { COMMAND_FORMS, type CommandForm, GLOBAL_OPTIONS, OPTION_FORMS } from './grammar.ts';
import { foldLines, layOutHelp } from './help.ts';
import type { RawOptions } from './options.ts';

/** A command line split, nothing in it checked yet. */
export interface Split {
  readonly name: CommandName;
  readonly words: readonly (string | readonly string[])[];
  readonly options: RawOptions;
}

/** How splitting ended: split, refused, or answered with a help text. */
export type Splitting =
  | { readonly kind: 'split'; readonly split: Split }
  | { readonly kind: 'refused'; readonly refusal: Diagnostic }
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly text: string; readonly asked: boolean };

/** Thrown through commander, which has no other way to stop, and caught in `splitArgv`. */
class Stop extends Error {
  readonly outcome: Splitting;

  constructor(outcome: Splitting) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

type HelpContext = { readonly error: boolean } | ((text: string) => string);

/** commander with its refusals replaced: it would print a sentence of its own and end the process. */
class Grammar extends Commander {
  /** Lines below the help. */
  after = '';

  override createCommand(name?: string): Grammar {
    return new Grammar(name);
  }

  /** @internal called by commander */
  unknownOption(flag: string): never {
    const option = flag.replace(/=.*$/s, '');
    const known = [...this.options, ...(this.parent?.options ?? []), ...(this.parent?.parent?.options ?? [])];
    const flags = known.flatMap((candidate) => candidate.long ?? []);
    refuse(diagnose('LKE983', { option, command: pathOf(this), nearest: nearest(option, flags) }));
  }

  /** @internal called by commander */
  unknownCommand(): never {
    const name = this.args[0] ?? '';
    const known = this.commands.map((command) => command.name());
    const command = this.parent === null ? '' : pathOf(this);
    refuse(diagnose('LKE982', { name, command, known, nearest: nearest(name, known) }));
  }

  /** @internal called by commander */
  missingArgument(argument: string): never {
    refuse(diagnose('LKE986', { argument, command: pathOf(this) }));
  }

  /** @internal called by commander */
  optionMissingArgument(option: Option): never {
    refuse(diagnose('LKE985', { option: option.long ?? option.flags }));
  }

  /** @internal called by commander */
  _excessArguments(words: readonly string[]): never {
    const expected = this.registeredArguments.length;
    refuse(diagnose('LKE987', { command: pathOf(this), expected, surplus: words.slice(expected) }));
  }

  /** Asked for with --help, or shown because a command that only holds others was given alone. */
  override help(context?: HelpContext): never {
    const asked = typeof context !== 'object' || !context.error;
    throw new Stop({ kind: 'help', text: `${this.helpInformation()}${this.after}`, asked });
  }

  override outputHelp(): never {
    this.help();
  }
}

/** Splits the words after the program's name. `texts` is needed only to answer with help. */
export function splitArgv(argv: readonly string[], texts: HelpTexts | null, width: number): Splitting {
  let found: Split | null = null;
  const program = new Grammar('lke');
  layOutHelp(program, texts, width);
  program.after = texts === null ? '' : `\n${foldLines(program, texts.after.program, width)}\n`;
  program.option(OPTION_FORMS.version.flags, texts?.options.version).on('option:version', () => {
    throw new Stop({ kind: 'version' });
  });
  program.description(texts?.program ?? '');
  for (const name of GLOBAL_OPTIONS) addOption(program, name, texts);
  const made = new Map<CommandName, Commander>();
  for (const [name, form] of Object.entries(COMMAND_FORMS) as [CommandName, CommandForm][]) {
    const parent = form.below === null ? program : (made.get(form.below) ?? program);
    const command = addCommand(parent, name, form, texts, width);
    made.set(name, command);
    if (form.arguments === null) continue;
    command.action(() => {
      found = { name, words: command.processedArgs, options: command.optsWithGlobals() };
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof Stop) return error.outcome;
    throw error;
  }
  if (found === null) throw new Error('commander chose no command');
  return { kind: 'split', split: found };
}

function addCommand(
  parent: Commander,
  name: CommandName,
  form: CommandForm,
  texts: HelpTexts | null,
  width: number,
): Commander {
  const command = layOutHelp(parent.command(form.word), texts, width).description(
    texts?.commands[name] ?? '',
  );
  for (const argument of form.arguments ?? []) {
    command.argument(argument.form, texts?.arguments[argument.name] ?? '');
  }
  for (const option of form.options) addOption(command, option, texts);
  if (command instanceof Grammar && name === 'score' && texts !== null)
    command.after = `\n${foldLines(command, texts.after.score, width)}\n`;
  return command;
}

function addOption(command: Commander, name: OptionName, texts: HelpTexts | null): void {
  const { flags, repeatable } = OPTION_FORMS[name];
  const option = new Option(flags, texts?.options[name]);
  if (repeatable) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  command.addOption(option);
}

/** The words that lead to a command: "lke rubric show". */
function pathOf(command: Commander): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function refuse(refusal: Diagnostic): never {
  throw new Stop({ kind: 'refused', refusal });
}
