/** The script for fish. */
import type { HelpTexts } from '../../messages/help.ts';
import { quoted } from './quote.ts';
import { type CommandWords, type OptionWords, takesFiles } from './words.ts';

/** Lines of `complete`, each for what may stand behind certain words. */
export function fishScript(commands: readonly CommandWords[], texts: HelpTexts): string {
  return [
    '# Completes lke in fish. Made by: lke completion fish',
    'complete -c lke -f',
    ...commands.flatMap((command) => linesOf(command, commands, texts)),
    '',
  ].join('\n');
}

function linesOf(
  command: CommandWords,
  commands: readonly CommandWords[],
  texts: HelpTexts,
): readonly string[] {
  const { path, below, values, options } = command;
  const when = `-n ${quoted(condition(command))}`;
  const words = below.map((word) => {
    const name = commands.find((one) => one.path === (path === '' ? word : `${path} ${word}`))?.name;
    return `complete -c lke ${when} -a ${word}${name === undefined ? '' : ` -d ${quoted(texts.commands[name])}`}`;
  });
  const known = below.length > 0 || values === null ? [] : values;
  return [
    ...words,
    ...(known.length === 0 ? [] : [`complete -c lke ${when} -a ${quoted(known.join(' '))}`]),
    ...(below.length === 0 && path !== '' && takesFiles(command) ? [`complete -c lke ${when} -F`] : []),
    ...options.map((option) => optionLine(option, when, texts)),
  ];
}

/** Which words must, and must not, have been typed. */
function condition({ path, below }: CommandWords): string {
  if (path === '') return '__fish_use_subcommand';
  const seen = path.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
  const none = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`];
  const isTop = seen.length === 1 ? ['not __fish_seen_subcommand_from rubric'] : [];
  return [...seen, ...none, ...(path === 'rubric' ? [] : isTop)].join('; and ');
}

function optionLine(
  { name, flags, takesValue, values }: OptionWords,
  when: string,
  texts: HelpTexts,
): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = !takesValue ? [] : values === null ? ['-r -F'] : [`-x -a ${quoted(values.join(' '))}`];
  return ['complete -c lke', when, ...names, ...value, `-d ${quoted(texts.options[name])}`].join(' ');
}
