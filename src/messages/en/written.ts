import type { WrittenCodes } from '../../domain/codes/written.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';

const PROBLEMS = {
  encoding: () => 'is not written in UTF-8',
  json: (found: string) => `is no valid JSON (${excerpt(found, 80)})`,
  shape: (found: string) => `holds ${quote(found)} where an answer belongs`,
  columns: (found: string) => `has no columns id and answer; its head is ${quote(found)}`,
  twice: (found: string) => `has ${quote(found)} more than once where it belongs once`,
  fields: (found: string) =>
    `has a line with more in it than its columns hold, perhaps a decimal comma outside quotation marks: ${quote(found)}`,
  quotes: () => 'has a quotation mark that is never closed',
  long: (found: string) => `is longer than ${found} lines`,
  digits: (found: string) => `holds the number ${quote(found)}, of which a cell keeps only 15 digits`,
  id: (found: string) => `has a line that names no id: ${quote(found)}`,
} as const;

export const WRITTEN = {
  LKE219: {
    sentence: ({ made, used, problem }) =>
      problem === 'edition'
        ? `The form was made for rubric ${excerpt(made, 80)} and is scored with ${excerpt(used, 80)}.`
        : `The form was made for rubric ${excerpt(made, 80)}, not for ${excerpt(used, 80)}, which was named.`,
    cure: ({ problem }) =>
      problem === 'edition'
        ? 'See whether the rubric changed where questions are answered, or ask for a new form.'
        : 'Make sure that the rubric named with --rubric is the one that is meant.',
  },
  LKE220: {
    sentence: ({ rubric, version, known }) =>
      `The form was made for rubric ${quote(rubric)}, version ${excerpt(version, 40)}, which is not at hand; there are ${allOf(known, 'en')}.`,
    cure: () => 'Name the file of its rubric with --rubric.',
  },
  LKE701: {
    sentence: ({ problem, found }) => `The file of answers ${PROBLEMS[problem](found)}.`,
    cure: () => 'Write answers as CSV with the columns id and answer, or as JSON of ids with their answers.',
  },
  LKE702: {
    sentence: ({ id, rubric }) => `Rubric ${rubric} has no question and no count with the id ${quote(id)}.`,
    cure: ({ nearest, rubric }) =>
      nearest === null
        ? `See the ids of all questions with lke rubric show ${rubric}.`
        : `Did you mean ${quote(nearest)}?`,
  },
  LKE703: {
    sentence: ({ id }) => `${quote(id)} is answered more than once.`,
    cure: () => 'Leave one answer for each id.',
  },
  LKE704: {
    sentence: ({ id, raw, expected }) =>
      `The answer ${quote(raw)} to ${id} is none of its scale: ${excerpt(expected, 120)}.`,
    cure: () => 'Correct it; nothing is written until every answer fits.',
  },
  LKE705: {
    sentence: ({ id, title }) => `The workbook has no cell for ${id} (${excerpt(title, 80)}).`,
    cure: () => 'Fill in a form made with lke template, or take this answer out.',
  },
  LKE706: {
    sentence: () => 'This cell holds a formula that other cells share.',
    cure: () => 'Fill in its counts, not the percentage.',
  },
  LKE707: {
    sentence: ({ assessor, allowed, problem }) =>
      problem === 'unknown'
        ? `There is no assessor ${quote(assessor)}; there are ${oneOf(allowed, 'en')}.`
        : `The assessor ${quote(assessor)} is named more than once.`,
    cure: () => 'Write for example --by self,tpi.',
  },
  LKE708: {
    sentence: ({ command }) => `The command ${command} writes no workbook to standard output.`,
    cure: () => 'Name a file with --output.',
  },
  LKE709: {
    sentence: ({ file, most }) =>
      `The result workbook ${quotePath(file)} is made of at most ${most} files that are named one by one, not of a folder or a list.`,
    cure: () => 'Take .csv or .json for many files, or score them one by one.',
  },
  LKE710: {
    sentence: ({ columns }) =>
      `The file of answers has columns that are not read: ${allOf(quoted(columns), 'en')}.`,
    cure: ({ read }) => `Columns that are read are called ${allOf(read, 'en')}.`,
  },
  LKE711: {
    sentence: ({ ids }) =>
      `The file of answers leaves ${allOf(ids, 'en')} blank, where the workbook holds an answer already; it stays.`,
    cure: () => 'To take an answer out, empty its cell in a spreadsheet program.',
  },
  LKE712: {
    sentence: ({ ids }) =>
      `The workbook has no column for notes or links to ${allOf(ids, 'en')}; they were not written.`,
    cure: () =>
      'Use a form made with lke template, or write them into the workbook by hand. Rows of counts have neither.',
  },
} satisfies CodeTexts<WrittenCodes>;
