/** LKE14x and LKE15x: the zip package. */
import type {
  DirectoryProblem,
  HeaderField,
  NameProblem,
  RelationshipProblem,
} from '../../domain/codes/file.ts';
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { PackageCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'en');

const AGAIN = 'Ask for the file again; this one is damaged or cut off.';
const RESAVE = 'Open it in a spreadsheet program, check its content and save it again as .xlsx.';
const DISTRUST = 'Spreadsheet programs write no such file. Get it from a source you trust.';

const DIRECTORY: Readonly<Record<DirectoryProblem, string>> = {
  'entry-count': 'its number of entries is wrong',
  'directory-place': 'it is said to lie outside the file',
  'entry-signature': 'one of its records is not recognised',
  'entry-cut-off': 'one of its records is cut off',
  'local-signature': 'an entry is not where it is said to be',
};

const NAMES: Readonly<Record<NameProblem, string>> = {
  empty: 'it is empty',
  absolute: 'it starts at the root of the file system',
  traversal: 'it leaves the package by ".."',
  backslash: 'it holds a backslash',
  character: 'it holds a forbidden character',
  encoding: 'it is no valid text',
};

const FIELDS: Readonly<Record<HeaderField, string>> = {
  name: 'name',
  method: 'packing method',
  flags: 'flags',
  crc: 'checksum',
  'packed-size': 'packed size',
  'unpacked-size': 'unpacked size',
  descriptor: 'closing record',
};

const RELATIONSHIPS: Readonly<Record<RelationshipProblem, string>> = {
  missing: 'is missing',
  doubled: 'stands twice',
  external: 'points out of the package',
  kind: 'is of another kind',
};

export const FILE_PACKAGE = {
  LKE140: {
    sentence: ({ size }) =>
      `The file (${count(size)} bytes) ends too early: the closing record of the zip archive is missing.`,
    cure: () => AGAIN,
  },
  LKE141: {
    sentence: ({ extra }) => `There are ${count(extra)} bytes after the end of the zip archive.`,
    cure: () => RESAVE,
  },
  LKE142: {
    sentence: ({ problem, offset }) =>
      `The zip directory does not match the file: ${DIRECTORY[problem]} (byte ${count(offset)}).`,
    cure: () => AGAIN,
  },
  LKE143: {
    sentence: ({ name, twin }) =>
      `Two parts of the package have one name: ${quote(name)} and ${quote(twin)}.`,
    cure: () => DISTRUST,
  },
  LKE144: {
    sentence: ({ name, problem }) =>
      `The package part name ${quote(name)} is not allowed: ${NAMES[problem]}.`,
    cure: () => DISTRUST,
  },
  LKE145: {
    sentence: ({ name, problem, expected, found }) => {
      const before = name === null ? 'the end of the archive' : `part ${quote(name)}`;
      return problem === 'gap'
        ? `Some bytes before ${before} belong to no part: expected at ${count(expected)}, found at ${count(found)}.`
        : `Some bytes before ${before} belong to two parts: expected at ${count(expected)}, found at ${count(found)}.`;
    },
    cure: () => DISTRUST,
  },
  LKE146: {
    sentence: ({ name, field, directory, local }) =>
      `The ${FIELDS[field]} of part ${quote(name)} differs: ${quote(directory)} in the directory, ${quote(local)} at the part.`,
    cure: () => DISTRUST,
  },
  LKE147: {
    sentence: ({ name }) => `Part ${quote(name)} is encrypted.`,
    cure: () => 'Save the workbook again without a password.',
  },
  LKE148: {
    sentence: ({ name, method }) =>
      `Part ${quote(name)} is packed by method ${method}; only 0 (stored) and 8 (deflated) are read.`,
    cure: () => RESAVE,
  },
  LKE149: {
    sentence: ({ name, feature }) => {
      const where = name === null ? 'The archive' : `Part ${quote(name)}`;
      const what = { zip64: 'zip64', 'several-disks': 'several disks', flags: 'special flags' }[feature];
      return `${where} uses ${what}, which no workbook needs.`;
    },
    cure: () => RESAVE,
  },
  LKE150: {
    sentence: ({ part, expected, found }) =>
      `The content of part ${quote(part)} is damaged: its checksum is ${found} and should be ${expected}.`,
    cure: () => AGAIN,
  },
  LKE151: {
    sentence: ({ part, measure, expected, found }) => {
      const really = found === null ? 'larger' : `${count(found)} bytes`;
      return `The ${measure} size of part ${quote(part)} is stated as ${count(expected)} bytes and is ${really}.`;
    },
    cure: () => AGAIN,
  },
  LKE152: {
    sentence: ({ part }) => `Part ${quote(part)} cannot be unpacked: its compressed data is damaged.`,
    cure: () => AGAIN,
  },
  LKE153: {
    sentence: ({ part, wantedBy }) =>
      `Part ${quote(part)}, which ${quote(wantedBy)} points at, is not in the package.`,
    cure: () => RESAVE,
  },
  LKE154: {
    sentence: ({ part, problem, wanted }) =>
      `The relationship ${quote(wanted)} of part ${quote(part)} ${RELATIONSHIPS[problem]}.`,
    cure: () => RESAVE,
  },
} satisfies CodeTexts<PackageCodes>;
