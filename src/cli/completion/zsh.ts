/** The script for zsh. */
import type { HelpTexts } from '../../messages/help.ts';
import { quoted } from './quote.ts';
import { type CommandWords, takesFiles } from './words.ts';

/** A function `_lke` for the completion system (compinit), with what each command and option does. */
export function zshScript(commands: readonly CommandWords[], texts: HelpTexts): string {
  const named = commands.filter(({ path }) => path !== '');
  const steps = named.map(({ path }) => {
    const [word = '', above = ''] = path.split(' ').reverse();
    return `      ${quoted(`${above}:${word}`)}) command=${quoted(path)} ;;\n`;
  });
  return `#compdef lke
# Completes lke in zsh. Made by: lke completion zsh
_lke() {
  local command='' word
  local -a found
  for word in "\${words[@]:1:$((CURRENT - 2))}"; do
    case "$command:$word" in
${steps.join('')}    esac
  done
  local cur="\${words[CURRENT]}" prev="\${words[CURRENT-1]}"
  case "$command:$prev" in
${commands.flatMap(valueLines).join('')}  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${commands.map((command) => optionLine(command, texts)).join('')}    esac
    _describe -o 'option' found
    return
  fi
  case "$command" in
${commands.map((command) => wordLine(command, named, texts)).join('')}  esac
}
if [[ "$funcstack[1]" == _lke ]]; then _lke "$@"; else compdef _lke lke; fi
`;
}

function valueLines({ path, options }: CommandWords): readonly string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, values }) => {
      const patterns = flags.map((flag) => quoted(`${path}:${flag}`)).join('|');
      return `    ${patterns}) ${values === null ? '_files' : `compadd -- ${values.join(' ')}`}; return ;;\n`;
    });
}

function optionLine({ path, options }: CommandWords, texts: HelpTexts): string {
  const found = options.flatMap(({ flags, name }) =>
    flags.map((flag) => described(flag, texts.options[name])),
  );
  return `      ${quoted(path)}) found=(${found.join(' ')}) ;;\n`;
}

function wordLine(command: CommandWords, named: readonly CommandWords[], texts: HelpTexts): string {
  const { path, below, values } = command;
  if (below.length > 0) {
    const found = below.map((word) => {
      const name = named.find((one) => one.path === (path === '' ? word : `${path} ${word}`))?.name;
      return described(word, name === undefined ? '' : texts.commands[name]);
    });
    return `    ${quoted(path)}) found=(${found.join(' ')}); _describe 'command' found ;;\n`;
  }
  const words = values === null || values.length === 0 ? [] : [`compadd -- ${values.join(' ')}`];
  const acts = [...words, ...(takesFiles(command) ? ['_files'] : [])];
  return `    ${quoted(path)}) ${acts.length === 0 ? ':' : acts.join('; ')} ;;\n`;
}

/** "--lang:language ...": a colon within the word would end it. */
function described(word: string, text: string): string {
  return quoted(`${word.replaceAll(':', '\\\\\\\\:')}:${text.replaceAll('\n', ' ')}`);
}
