/** The layout and language of `--help`. */
import { type Command as Commander, Option } from 'commander';
import type { HelpTexts } from '../messages/help.ts';
import { OPTION_FORMS } from './grammar.ts';

/** Lines of help are never longer, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 40;
/** The column beside the options is wrapped down to this; commander would leave it unwrapped below 40. */
const NARROWEST_COLUMN = 10;

/** Gives a command the help of this program: headings and usage in the language of `texts`. */
export function layOutHelp(command: Commander, texts: HelpTexts | null, width: number): Commander {
  command.addHelpOption(new Option(OPTION_FORMS.help.flags, texts?.options.help)).helpCommand(false);
  if (texts === null) return command;
  const headings = new Map([
    ['Usage:', texts.headings.usage],
    ['Arguments:', texts.headings.arguments],
    ['Options:', texts.headings.options],
    ['Global Options:', texts.headings.global],
    ['Commands:', texts.headings.commands],
  ]);
  return command.configureHelp({
    helpWidth: widthOf(width),
    minWidthToWrap: NARROWEST_COLUMN,
    showGlobalOptions: true,
    styleTitle: (heading) => headings.get(heading) ?? heading,
    subcommandTerm: (subcommand) => words(subcommand, null).join(' '),
    commandUsage: (subject) => [...ancestors(subject), ...words(subject, texts)].join(' '),
  });
}

function widthOf(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** Lines below the help, folded below their own beginning. A line that is to be typed stays in one piece. */
export function foldLines(command: Commander, text: string, columns: number): string {
  const help = command.createHelp();
  const lines = text.split('\n').map((line) => {
    const indent = /^ *(\d+ +)?/.exec(line)?.[0] ?? '';
    if (line.startsWith('  lke ')) return line;
    const folded = help.boxWrap(line.slice(indent.length), widthOf(columns) - indent.length);
    return `${indent}${folded.replaceAll('\n', `\n${' '.repeat(indent.length)}`)}`;
  });
  return lines.join('\n');
}

function ancestors(command: Commander): readonly string[] {
  return command.parent === null ? [] : [...ancestors(command.parent), command.parent.name()];
}

/** A command's own words, with its options or subcommands where `texts` names them. */
function words(command: Commander, texts: HelpTexts | null): readonly string[] {
  const holdsOthers = command.commands.length > 0;
  const [options, below] = texts === null ? [] : [texts.placeholders.options, texts.placeholders.command];
  const own = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), holdsOthers ? below : undefined, ...own, options].filter(
    (word) => word !== undefined,
  );
}
