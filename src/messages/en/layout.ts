import type { LayoutCodes } from '../../domain/codes/layout.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { quote } from '../excerpt.ts';

const all = (items: readonly string[]) => allOf(items, 'en');
const one = (items: readonly string[]) => oneOf(items, 'en');

export const LAYOUT = {
  LKE201: {
    sentence: ({ sheets, expected }) =>
      `No sheet holds an LKE table. Looked at: ${all(quoted(sheets))}; column heads looked for: ${all(quoted(expected))}.`,
    cure: () =>
      'Make sure that this file is an LKE and still has its row of column heads, or name the rubric that fits with --rubric.',
  },
  LKE202: {
    sentence: ({ sheet, sheets }) =>
      `Sheet ${quote(sheet)} does not exist or holds no LKE table. Sheets there are: ${all(quoted(sheets))}.`,
    cure: ({ nearest }) =>
      nearest === null ? 'Name one of the sheets there are.' : `Did you mean ${quote(nearest)}?`,
  },
  LKE203: {
    sentence: ({ sheets, found }) =>
      `Several sheets fit the rubric equally well (${found} questions recognised in each): ${all(quoted(sheets))}. None was chosen.`,
    cure: () => 'Name the sheet to score with --sheet.',
  },
  LKE204: {
    sentence: ({ sheet, found, others }) =>
      `Sheet ${quote(sheet)} was read (${found} questions recognised). Other sheets with a table: ${all(quoted(others))}.`,
    cure: () => 'If another sheet was meant, name it with --sheet.',
  },
  LKE205: {
    sentence: ({ blocks }) =>
      `The table holds several blocks of answers and nothing says which one to score: ${all(blocks)}.`,
    cure: ({ blocks }) => `Choose one, for example --by ${blocks[0] ?? 'BLOCK'}.`,
  },
  LKE206: {
    sentence: ({ by, blocks }) =>
      `There is no block of answers ${quote(by)}. Blocks there are: ${all(blocks)}.`,
    cure: ({ blocks }) => `Use --by with ${one(blocks)}.`,
  },
  LKE207: {
    sentence: ({ block, reason, others }) =>
      reason === 'asked'
        ? `The block of answers ${block} was read, as asked. Other blocks: ${all(others)}.`
        : `The block of answers ${block} was read, the latest year. Other blocks: ${all(others)}.`,
    cure: ({ others }) => `To score another block, use --by with ${one(others)}.`,
  },
  LKE208: {
    sentence: ({ tried }) => `No rubric fits this workbook. Tried: ${all(tried)}.`,
    cure: () => 'Name the rubric with --rubric. The rubrics there are: lke rubric list.',
  },
  LKE209: {
    sentence: ({ rubrics }) =>
      `Several rubrics fit this workbook equally well: ${all(rubrics)}. None was chosen.`,
    cure: ({ rubrics }) => `Name one, for example --rubric ${rubrics[0] ?? 'RUBRIC'}.`,
  },
  LKE210: {
    sentence: ({ rubric, found, questions }) =>
      `Rubric ${rubric} was recognised from the workbook: ${found} of ${questions} questions were found.`,
    cure: () => 'If another rubric was meant, name it with --rubric.',
  },
  LKE211: {
    sentence: ({ indicator, title, parent }) =>
      `The row of question ${indicator} (${quote(title)}) was not found below ${quote(parent)}.`,
    cure: () =>
      "Put the row back with the form's own number and wording. Without it, the answer is not known.",
  },
  LKE212: {
    sentence: ({ indicator, title, cells }) =>
      `It cannot be told which row is question ${indicator} (${quote(title)}); it could be ${all(cells)}. None was taken.`,
    cure: () => 'Remove the duplicate, or give each row its original number and wording.',
  },
  LKE213: {
    sentence: ({ label, answer }) =>
      `Row ${quote(label)} holds the answer ${quote(answer)}, but no question of the rubric matches it. The answer is not scored.`,
    cure: () => "Move the answer to its question's row, or empty it if the row is an addition.",
  },
  LKE214: {
    sentence: ({ group, title, questions }) =>
      `The heading of group ${group} (${quote(title)}) was not found; ${questions} ${questions === 1 ? 'question' : 'questions'} below it were not read.`,
    cure: () => "Put the heading back with the form's own number and name.",
  },
  LKE215: {
    sentence: ({ group, title, found }) =>
      `The heading ${quote(found)} was taken for group ${group}, which the rubric calls ${quote(title)}.`,
    cure: () => 'Check that the heading is that group. If it is, give it the name of the original form.',
  },
  LKE216: {
    sentence: ({ indicator, count, title }) =>
      `The count row ${count} (${quote(title)}) was not found below question ${indicator}.`,
    cure: () => 'Put the count row back right below its question.',
  },
  LKE217: {
    sentence: ({ role, columns }) =>
      `Several columns could be the one for ${quote(role)}: ${all(columns)}. The first is used, for comparison only.`,
    cure: () => 'The score is not affected. If the comparison is wrong, make the column heads clearer.',
  },
  LKE218: {
    sentence: ({ group, title, cells }) =>
      `The heading of group ${group} (${quote(title)}) stands more than once: ${all(cells)}. None was taken.`,
    cure: () => 'Remove the duplicate heading, or give it its original name.',
  },
} satisfies CodeTexts<LayoutCodes>;
