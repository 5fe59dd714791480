import type { RunCodes, ValueForm } from '../../domain/codes/run.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { excerpt, quote } from '../excerpt.ts';
import { integerText } from '../number.ts';
import { FILE_KINDS, SYSTEM_REASONS } from './system.ts';

const all = (items: readonly string[]) => allOf(items, 'en');
const one = (items: readonly string[]) => oneOf(items, 'en');
const meant = (nearest: string | null, otherwise: string) =>
  nearest === null ? otherwise : `Did you mean ${quote(nearest)}?`;

const FORMS = {
  decimal: 'a number of 0 or more, its decimals after a point or a comma, such as 70 or 70.5',
  shard: 'a share and how many there are, such as 3/8',
  whole: (most: string) => `a whole number from 1 to ${most}`,
  size: (name: string) => `a number of bytes, or one with K, M or G behind it, such as ${name}=50M`,
  memory: (name: string) => `a number with M or G behind it, such as ${name}=512M`,
  number: (name: string, most: string) => `a whole number from 1${most}, such as ${name}=100`,
  seconds: (name: string, most: string) => `whole seconds from 1${most}, such as ${name}=60`,
} as const;

function taken(form: ValueForm): string {
  switch (form.kind) {
    case 'decimal':
    case 'shard':
      return FORMS[form.kind];
    case 'whole':
      return FORMS.whole(integerText(form.most, 'en'));
    case 'limit':
      return FORMS[form.unit](form.name, form.most === null ? ' up' : ` to ${integerText(form.most, 'en')}`);
  }
}

export const RUN = {
  LKE980: {
    sentence: ({ file }) => `The output ${quote(file)} already exists and was not overwritten.`,
    cure: () => 'Choose another name, or allow overwriting with --force.',
  },
  LKE981: {
    sentence: ({ name, known }) =>
      `There is no bundled rubric and no file named ${quote(name)}. Bundled rubrics: ${all(known)}.`,
    cure: ({ nearest }) =>
      meant(nearest, 'Name one of the bundled rubrics, or the path of a rubric file (.yaml).'),
  },
  LKE982: {
    sentence: ({ name, command, known }) =>
      command === ''
        ? `There is no command ${quote(name)}. Commands there are: ${all(known)}.`
        : `Command ${command} has no part ${quote(name)}. Parts there are: ${all(known)}.`,
    cure: ({ nearest }) => meant(nearest, 'See the commands with lke --help.'),
  },
  LKE983: {
    sentence: ({ option, command }) => `Command ${command} has no option ${quote(option)}.`,
    cure: ({ nearest, command }) => meant(nearest, `See its options with ${command} --help.`),
  },
  LKE984: {
    sentence: ({ option, value, allowed, form }) =>
      `Option ${option} does not take ${quote(value)}; it takes ${form === null ? one(allowed) : taken(form)}.`,
    cure: ({ nearest, option }) => meant(nearest, `Mend the value of ${option}.`),
  },
  LKE985: {
    sentence: ({ option }) => `Option ${option} needs a value and got none.`,
    cure: ({ option }) => `Write the value after ${option}.`,
  },
  LKE986: {
    sentence: ({ argument, command }) => `Command ${command} needs ${argument} and got none.`,
    cure: ({ command }) => `See how it is used with ${command} --help.`,
  },
  LKE987: {
    sentence: ({ command, expected, surplus }) =>
      `Command ${command} takes at most ${expected} ${expected === 1 ? 'argument' : 'arguments'}; too many: ${all(quoted(surplus))}.`,
    cure: () => 'Leave the surplus out; put names with blanks in quotation marks.',
  },
  LKE988: {
    sentence: ({ file, reason }) =>
      `The output ${quote(file)} cannot be written: ${SYSTEM_REASONS.get(reason) ?? excerpt(reason, 60)}.`,
    cure: () => 'Check the folder, its permissions and the space left. No file was changed.',
  },
  LKE989: {
    sentence: ({ file }) => `The output ${quote(file)} is one of the inputs; inputs are never overwritten.`,
    cure: () => 'Choose another name for the output.',
  },
  LKE990: {
    sentence: ({ file, found }) =>
      `The output ${quote(file)} is ${FILE_KINDS[found]}, not a regular file; it was not written.`,
    cure: ({ file, found }) =>
      found === 'folder'
        ? `Write ${quote(`${file}/`)} where "lke score" is to keep its results in this folder, or choose the name of a file.`
        : 'Choose the name of a regular file, or - for standard output.',
  },
  LKE991: {
    sentence: ({ formats, output }) =>
      output === '-'
        ? `Several formats (${all(formats)}) cannot all go to standard output.`
        : `Several formats (${all(formats)}) would go to the same place, ${quote(output)}.`,
    cure: () => 'Give each format its own output with --output.',
  },
  LKE992: {
    sentence: ({ file, extensions }) =>
      `The extension of ${quote(file)} names no format; known are ${all(extensions)}.`,
    cure: ({ extensions, folder }) =>
      extensions.length === 1
        ? 'Give the file this extension.'
        : `Use one of these extensions, or name the format with --format.${folder === null ? '' : ` A folder of results ends in "/": ${quote(folder)}.`}`,
  },
  LKE993: {
    sentence: ({ code }) => `There is no finding code ${quote(code)}.`,
    cure: ({ nearest }) => meant(nearest, 'The code is printed beside every finding, for example LKE301.'),
  },
  LKE994: {
    sentence: ({ node, rubric }) => `Rubric ${rubric} has no question or group ${quote(node)}.`,
    cure: ({ nearest, rubric }) => meant(nearest, `See all ids with lke rubric show ${rubric}.`),
  },
  LKE995: {
    sentence: ({ gate, rubric, known }) =>
      known.length === 0
        ? `Rubric ${rubric} has no gate ${quote(gate)}; it has no gates at all.`
        : `Rubric ${rubric} has no gate ${quote(gate)}. Gates there are: ${all(known)}.`,
    cure: ({ nearest, rubric }) => meant(nearest, `See the gates with lke rubric show ${rubric}.`),
  },
  LKE996: {
    sentence: ({ folder }) =>
      `The bundled rubrics are missing or damaged in ${quote(folder)}; this installation of lke is incomplete.`,
    cure: () => 'Install lke again.',
  },
  LKE997: {
    sentence: ({ done, files }) => `Stopped before the end: ${done} of ${files} files were scored.`,
    cure: () => 'What is finished stays valid. Run it again for the rest.',
  },
  LKE999: {
    sentence: ({ problem }) => `A fault in lke itself: ${excerpt(problem, 200)}.`,
    cure: () => 'Report it to the maintainers of lke, with the command and this line.',
  },
} satisfies CodeTexts<RunCodes>;
