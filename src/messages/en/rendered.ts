import type { RenderedCodes, ReportProblem } from '../../domain/codes/rendered.ts';
import type { CodeTexts } from '../code-text.ts';
import { oneOf } from '../enumerate.ts';
import { excerpt, quotePath } from '../excerpt.ts';

type Wrong = RenderedCodes['LKE860'];

const KINDS: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['object', 'an object'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['integer', 'a whole number of at least 0'],
  ['boolean', 'true or false'],
  ['null', 'null'],
  ['fraction', 'an exact fraction'],
]);

const one = (words: readonly string[]) => oneOf(words, 'en');
const kinds = (words: readonly string[]) => one(words.map((word) => KINDS.get(word) ?? word));

const PROBLEMS = {
  NOT_UTF8: () => 'it is not UTF-8 text',
  NOT_JSON: () => 'it is not JSON, or not all of it is there',
  KEY_MISSING: ({ path, expected }) => `${path} has no key ${one(expected)}`,
  KEY_SURPLUS: ({ path, found }) => `${path} has the key ${found}, which reports do not have`,
  OTHER_KIND: ({ path, found, expected }) => `at ${path} stands ${found}, where ${kinds(expected)} belongs`,
  OTHER_VALUE: ({ path, found, expected }) => `at ${path} stands ${found}, where ${one(expected)} belongs`,
  OTHER_FIGURE: ({ path, found, expected }) =>
    `at ${path} stands ${found}, but the same figure is ${one(expected)} beside it`,
  OTHER_COUNT: ({ path, found, expected }) => `at ${path} stands ${found}, but there are ${one(expected)}`,
  OTHER_SUM: ({ path, found, expected }) =>
    `at ${path} stands ${found}, but what it is made of gives ${one(expected)}`,
  TOO_DEEP: ({ path }) => `at ${path} it goes deeper than any report`,
} as const satisfies Record<ReportProblem, (wrong: Wrong) => string>;

export const RENDERED = {
  LKE860: {
    sentence: (wrong) => {
      const short = { ...wrong, path: excerpt(wrong.path, 120), found: excerpt(wrong.found, 60) };
      return `${quotePath(wrong.file)} is no report that can be rendered: ${PROBLEMS[wrong.problem](short)}.`;
    },
    cure: () =>
      'Give the JSON as "lke score -f json" wrote it; score the workbook again if it was changed since.',
  },
  LKE861: {
    sentence: ({ file, found, expected }) =>
      `${quotePath(file)} is a report of form ${excerpt(found, 20)}; this version of lke reads form ${expected}.`,
    cure: () => 'Render it with the version of lke that made it, or score the workbook again.',
  },
  LKE862: {
    sentence: ({ file, found, running }) =>
      `${quotePath(file)} was made by lke ${excerpt(found, 20)}, and this is lke ${running}: its figures stay as they are, its layout may differ.`,
    cure: () => 'Render it with the version that made it where every byte matters.',
  },
  LKE863: {
    sentence: ({ format, output }) =>
      output === '-'
        ? `As ${format}, many agencies become many files, which do not fit standard output.`
        : `As ${format}, many agencies become many files, which do not fit the one file ${quotePath(output)}.`,
    cure: ({ format }) => `Name a folder, with a slash at its end, as in "-f ${format} -o site/".`,
  },
} satisfies CodeTexts<RenderedCodes>;
