import type { BatchCodes, ListProblem, RegisterProblem, SkipReason } from '../../domain/codes/batch.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';
import { MANIFEST_PROBLEMS, SYSTEM_REASONS } from './system.ts';

const all = (items: readonly string[]) => allOf(items, 'en');
const paths = (items: readonly string[]) => all(items.map(quotePath));
const numbers = (items: readonly number[]) => all(items.map(String));
const reasonText = (reason: string) => SYSTEM_REASONS.get(reason) ?? excerpt(reason, 60);
const of = (agency: string | null) => (agency === null ? '' : ` (${excerpt(agency, 80)})`);

const SKIPPED = {
  lock: 'a lock file that a spreadsheet program leaves while a workbook is open',
  hidden: 'hidden',
  'not-workbook': 'not a workbook',
  'folder-link': 'a link to a folder',
  special: 'not a regular file',
} as const satisfies Record<SkipReason, string>;

const LISTS = {
  NOT_UTF8: 'it is not UTF-8 text',
  TOO_LONG: 'it is longer than 64 MB',
  UNREADABLE: 'it cannot be read',
} as const satisfies Record<ListProblem, string>;

const REGISTERS = {
  NOT_UTF8: () => 'The register is not UTF-8 text.',
  EMPTY: () => 'The register names nobody.',
  NO_COLUMNS: (found) => `The register's first line lacks the columns id and name; it has ${quote(found)}.`,
  SAME_COLUMN: (found) =>
    `Several columns of the register mean the same, and which of them counts is not said (name and number): ${quote(found)}.`,
  OPEN_QUOTE: () => 'A quotation mark in the register is never closed.',
  NO_ID: (found) => `A line of the register has no id; its name is ${quote(found)}.`,
  NO_NAME: (found) => `A line of the register has no name; its id is ${quote(found)}.`,
  SAME_ID: (found) => `The register has the id ${quote(found)} twice.`,
  TOO_MANY_FIELDS: (found) =>
    `A line of the register has more in it than its columns hold, perhaps a comma outside quotation marks: ${quote(found)}.`,
} as const satisfies Record<RegisterProblem, (found: string) => string>;

export const BATCH = {
  LKE801: {
    sentence: ({ file, twin }) => `${quotePath(file)} is the same file as ${quotePath(twin)}, byte for byte.`,
    cure: () => 'Keep one of them.',
  },
  LKE802: {
    sentence: ({ file, agency, twin, twinAgency }) =>
      `${quotePath(file)}${of(agency)} holds the same answers as ${quotePath(twin)}${of(twinAgency)}, in a different file.`,
    cure: () => 'Ask which of them is meant; nothing was left out of the result.',
  },
  LKE803: {
    sentence: ({ agency, year, files }) =>
      `${quote(agency)}${year === null ? '' : `, ${year},`} is in ${files.length} files with different answers: ${paths(files)}.`,
    cure: () => 'Ask which of them is meant; each was scored on its own.',
  },
  LKE804: {
    sentence: ({ file, reason }) => `${quotePath(file)} was skipped: ${SKIPPED[reason]}.`,
    cure: () => 'Nothing, if it is no submission. Name it on the command line to read it all the same.',
  },
  LKE805: {
    sentence: ({ path }) => `${quotePath(path)} holds no workbook.`,
    cure: () => 'Check the folder or the pattern; workbooks are .xlsx files.',
  },
  LKE806: {
    sentence: ({ folder, reason }) =>
      `The folder ${quotePath(folder)} cannot be looked into: ${reasonText(reason)}. What lies in it is missing here.`,
    cure: () => 'Check its permissions, and run it again.',
  },
  LKE807: {
    sentence: ({ problem }) => `The list of paths on standard input cannot be used: ${LISTS[problem]}.`,
    cure: () => 'Give one path a line, as find or ls print them.',
  },
  LKE808: {
    sentence: ({ shard, of: count }) => `No file falls into shard ${shard} of ${count}.`,
    cure: () => 'Nothing: other shards have them.',
  },
  LKE810: {
    sentence: ({ id, name }) => `${quote(name)} (${quote(id)}) is expected and sent nothing.`,
    cure: () => 'Ask for its workbook, or correct the register.',
  },
  LKE811: {
    sentence: ({ file, agency }) => `${quotePath(file)}${of(agency)} is not in the register.`,
    cure: () => 'Correct the name in the workbook, or the register.',
  },
  LKE812: {
    sentence: ({ id, name, files }) =>
      `${quote(name)} (${quote(id)}) sent ${files.length} files: ${paths(files)}.`,
    cure: () => 'Ask which of them is meant; each was scored on its own.',
  },
  LKE813: {
    sentence: ({ file, ids }) =>
      `${quotePath(file)} fits several lines of the register: ${all(quoted(ids))}.`,
    cure: () => 'Make the patterns of these lines narrower.',
  },
  LKE814: {
    sentence: ({ problem, found }) => REGISTERS[problem](found),
    cure: () => 'A register is a CSV file with the columns id, name and (if wanted) pattern, each once.',
  },
  LKE820: {
    sentence: ({ folder }) => `The folder ${quotePath(folder)} holds results already.`,
    cure: () => 'Add --resume to use what is unchanged, or --force to begin again.',
  },
  LKE821: {
    sentence: ({ folder, found }) =>
      `The folder ${quotePath(folder)} holds other files, such as ${quote(found)}; results are not put among them.`,
    cure: () => 'Choose a new or an empty folder.',
  },
  LKE822: {
    sentence: ({ file, expected, found }) =>
      `${quotePath(file)} is not as it was written: its digest is ${excerpt(found, 16)}, not ${excerpt(expected, 16)}.`,
    cure: () => 'Make the results anew with --resume; what agrees is kept.',
  },
  LKE823: {
    sentence: ({ file }) => `${quotePath(file)} is missing.`,
    cure: () => 'Make the results anew with --resume; what agrees is kept.',
  },
  LKE824: {
    sentence: ({ file, problem }) =>
      `The manifest ${quotePath(file)} cannot be used: ${MANIFEST_PROBLEMS[problem]}.`,
    cure: () => 'Make the results anew with --resume; what agrees is kept.',
  },
  LKE825: {
    sentence: ({ file }) => `${quotePath(file)} is not one of the results.`,
    cure: () => 'Move it elsewhere, if it does not belong there.',
  },
  LKE826: {
    sentence: ({ file, expected, found }) =>
      `The workbook ${quotePath(file)} changed since it was scored: its digest is ${excerpt(found, 16)}, not ${excerpt(expected, 16)}.`,
    cure: () => 'Score it again with --resume.',
  },
  LKE827: {
    sentence: ({ file }) => `The workbook ${quotePath(file)} is not where it was, so it was not compared.`,
    cure: () => 'Run verify where the workbooks are, to compare them too.',
  },
  LKE828: {
    sentence: ({ folder, results, outputs, inputs }) =>
      `${quotePath(folder)} is as it was written: ${results} results and ${outputs} outputs agree with the manifest, ${inputs} workbooks with what was scored.`,
    cure: () => 'Nothing.',
  },
  LKE829: {
    sentence: ({ folder }) => `The folder ${quotePath(folder)} holds a run that was not finished.`,
    cure: () => 'Finish it with --resume, or begin again with --force.',
  },
  LKE830: {
    sentence: ({ part, first, settings }) =>
      `${quotePath(part)} was made in another way than ${quotePath(first)}: ${all(settings)} differ.`,
    cure: () => 'Make all parts with the same version, rubric and options.',
  },
  LKE831: {
    sentence: ({ of: count, missing, doubled }) =>
      [
        `The parts are not the ${count} shards of one run.`,
        ...(missing.length === 0 ? [] : [`Missing: ${numbers(missing)}.`]),
        ...(doubled.length === 0 ? [] : [`More than once: ${numbers(doubled)}.`]),
      ].join(' '),
    cure: () => 'Name the results folder of every shard, each once.',
  },
  LKE832: {
    sentence: ({ file, parts }) => `${quotePath(file)} is in several parts: ${paths(parts)}.`,
    cure: () => 'Make all parts from the same paths.',
  },
  LKE833: {
    sentence: ({ part }) => `${quotePath(part)} is no shard of a run.`,
    cure: () => 'Merge folders that were made with --shard.',
  },
  LKE840: {
    sentence: ({ option, needs }) => `Option ${option} has a meaning only beside ${needs}.`,
    cure: ({ needs }) => `Add ${needs}.`,
  },
  LKE841: {
    sentence: ({ folders }) =>
      `A results folder takes all outputs; these were named beside it: ${paths(folders)}.`,
    cure: () => 'Name one results folder alone, and its formats with --format.',
  },
} satisfies CodeTexts<BatchCodes>;
