import type { AnswerCodes } from '../../domain/codes/answer.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf } from '../enumerate.ts';
import { excerpt, quote } from '../excerpt.ts';
import { figureText } from '../number.ts';

const all = (items: readonly string[]) => allOf(items, 'en');
const one = (items: readonly string[]) => oneOf(items, 'en');
const figure = (text: string) => figureText(text, 'en');

const FOUND = { number: 'the number', text: 'the text', boolean: 'the logical value' } as const;

export const ANSWER = {
  LKE301: {
    sentence: ({ indicator, raw, options }) =>
      `The answer ${quote(raw)} to question ${indicator} is none of its options: ${one(options)}.`,
    cure: ({ options }) => `Fill the cell with ${one(options)}.`,
  },
  LKE302: {
    sentence: ({ indicator, raw, codePoints }) =>
      `The answer ${quote(raw)} to question ${indicator} holds a character that cannot be seen or only looks like a letter of the scale (${excerpt(codePoints, 80)}). It is not accepted.`,
    cure: ({ options }) => `Clear the cell and type ${one(options)} again.`,
  },
  LKE303: {
    sentence: ({ indicator, raw, found, expected }) =>
      `Question ${indicator} holds ${FOUND[found]} ${quote(raw)} where ${expected} is expected.`,
    cure: ({ expected }) => `Fill the cell with ${expected}.`,
  },
  LKE304: {
    sentence: ({ indicator, raw, minimum, maximum }) =>
      `The number ${quote(raw)} in question ${indicator} lies outside ${figure(minimum)} to ${figure(maximum)}.`,
    cure: ({ minimum, maximum }) =>
      `Fill the cell with a number from ${figure(minimum)} to ${figure(maximum)}; check its scale and decimal mark.`,
  },
  LKE305: {
    sentence: ({ indicator, raw }) => `Question ${indicator} holds a date (${quote(raw)}), not an answer.`,
    cure: () => "Set the cell's format to general or text and type the answer again.",
  },
  LKE306: {
    sentence: ({ indicator, raw }) =>
      `Question ${indicator} holds the formula error ${quote(raw)}, not an answer.`,
    cure: () => 'Mend the formula, or type the answer itself.',
  },
  LKE307: {
    sentence: ({ indicator, raw, readings }) =>
      `The number ${quote(raw)} in question ${indicator} can be read as ${one(readings.map(figure))}. Neither was chosen.`,
    cure: () => 'Write the number without a thousands mark.',
  },
  LKE308: {
    sentence: ({ indicator, raw }) =>
      `Question ${indicator} holds ${quote(raw)}: above 1 and without a per cent sign, so not a share of a whole.`,
    cure: () => 'Write a percentage with its sign (85%) or a fraction (0.85).',
  },
  LKE309: {
    sentence: ({ indicator, raw }) =>
      `Question ${indicator} still holds the form's placeholder ${quote(raw)}; it is taken as blank.`,
    cure: () => 'Replace the placeholder with one answer.',
  },
  LKE310: {
    sentence: ({ indicator, formula, raw }) =>
      `The answer to question ${indicator} is a formula (${quote(`=${formula}`)}); its stored result ${quote(raw)} was read.`,
    cure: () => 'Type the answer itself, so that it does not change with other cells.',
  },
  LKE311: {
    sentence: ({ indicator, count, raw }) =>
      `Count ${count} of question ${indicator} holds ${quote(raw)}, which is no number from 0 up.`,
    cure: () => 'Fill the cell with the count alone, for example 0 or 12.',
  },
  LKE312: {
    sentence: ({ indicator, title }) => `Question ${indicator} (${quote(title)}) is not answered.`,
    cure: () =>
      "Answer it. While it is blank its value is not known, or is set by the rubric's rule for blanks.",
  },
  LKE313: {
    sentence: ({ indicator, blank }) =>
      `The counts of question ${indicator} are filled in only in part; blank: ${all(blank)}. No value can be computed.`,
    cure: () => 'Fill in every count; write 0 where there is none.',
  },
  LKE501: {
    sentence: ({ indicator, problem, found, expected }) =>
      problem === 'part-above-whole'
        ? `The counts of question ${indicator} contradict each other: the part (${figure(found)}) is larger than the whole (${figure(expected)}).`
        : `The counts of question ${indicator} contradict each other: the sum is given as ${figure(found)}, but its parts add up to ${figure(expected)}.`,
    cure: () => 'Compare the counts with the evidence and mend the wrong one.',
  },
  LKE502: {
    sentence: ({ indicator, answer, on, onAnswer }) =>
      `The answer ${quote(answer)} to question ${indicator} is impossible or worthless, because question ${on} is answered ${quote(onAnswer)}.`,
    cure: ({ on }) => `Check both answers; mend this one or that of ${on}.`,
  },
} satisfies CodeTexts<AnswerCodes>;
