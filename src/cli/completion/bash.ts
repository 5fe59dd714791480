/** The script for bash, which zsh reads too. */
import { type CommandWords, type OptionWords, takesFiles } from './words.ts';

/** A function `_lke` that fills COMPREPLY. Words are ours or names of bundled rubrics: letters, digits, hyphens. */
export function bashScript(commands: readonly CommandWords[]): string {
  const named = commands.filter(({ path }) => path !== '');
  return `# Completes lke in bash. Made by: lke completion bash
_lke() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$command:$word" in
${named.map(stepLine).join('')}    esac
  done
  case "$command:$prev" in
${commands.flatMap(valueLines).join('')}  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${commands.map(optionLine).join('')}    esac
    return
  fi
  case "$command" in
${commands.map(wordLine).join('')}  esac
}
complete -o filenames -F _lke lke
`;
}

function stepLine({ path }: CommandWords): string {
  const [word = '', above = ''] = path.split(' ').reverse();
  return `      "${above}:${word}") command="${path}" ;;\n`;
}

/** What stands behind an option that takes a value: one of a list, or a file. */
function valueLines({ path, options }: CommandWords): readonly string[] {
  const valued = options.filter(({ takesValue }) => takesValue);
  return valued.map(
    (option) => `    ${pattern(path, option)}) ${reply(option.values, option.values === null)}; return ;;\n`,
  );
}

function pattern(path: string, { flags }: OptionWords): string {
  return flags.map((flag) => `"${path}:${flag}"`).join('|');
}

function optionLine({ path, options }: CommandWords): string {
  return `      "${path}") ${reply(
    options.flatMap(({ flags }) => flags),
    false,
  )} ;;\n`;
}

function wordLine(command: CommandWords): string {
  const { path, below, values } = command;
  return `    "${path}") ${reply([...below, ...(values ?? [])], below.length === 0 && takesFiles(command))} ;;\n`;
}

function reply(words: readonly string[] | null, files: boolean): string {
  const list = words === null || words.length === 0 ? '' : ` -W "${words.join(' ')}"`;
  if (list === '' && !files) return 'COMPREPLY=()';
  return `mapfile -t COMPREPLY < <(compgen${files ? ' -f' : ''}${list} -- "$cur")`;
}
