/** LKE96x: what merely smells in a rubric. */
import type { CodeTexts } from '../code-text.ts';
import { allOf } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { figureText } from '../number.ts';
import type { SmellCodes } from '../rubric-ranges.ts';

export const RUBRIC_SMELLS = {
  LKE960: {
    sentence: ({ node }) =>
      `A weight or rule of ${node} rests on no source, although the rubric is marked official.`,
    cure: () => 'Find its source, or write status: draft.',
  },
  LKE961: {
    sentence: ({ name, missing }) =>
      missing === 'en'
        ? `The title of ${name} has no English.`
        : `The title of ${name} is the same in Indonesian and English; one of them is not translated.`,
    cure: ({ missing }) => (missing === 'en' ? 'Add en to its title.' : 'Write the title in both languages.'),
  },
  LKE962: {
    sentence: ({ node, indicator }) =>
      `${node} holds a single question, ${indicator}; one answer decides its whole weight.`,
    cure: () => 'Check with the regulation that this is meant.',
  },
  LKE963: {
    sentence: ({ first, second }) =>
      `Questions ${first} and ${second} cannot be told apart by their key words or their kind of answer.`,
    cure: () => 'Add a key word that only one of them has.',
  },
  LKE964: {
    sentence: ({ indicator, other }) =>
      `By key words, the title of question ${indicator} fits question ${other} just as well.`,
    cure: () => 'Sharpen the key words of both.',
  },
  LKE965: {
    sentence: ({ scale }) => `No question uses scale ${scale}.`,
    cure: () => 'Remove the scale, or use it.',
  },
  LKE966: {
    sentence: ({ scale, option, words }) =>
      `Option ${quote(option)} of scale ${scale} is not offered by the form, which prints ${quote(words)}; nobody can choose it.`,
    cure: () => 'Make type-words and the options agree, or remove the option.',
  },
  LKE967: {
    sentence: ({ name, bound }) =>
      `The bound of ${name} is the highest figure there is, ${figureText(bound, 'en')}; only a perfect score reaches it.`,
    cure: () => 'Check with the regulation that this is meant.',
  },
  LKE968: {
    sentence: ({ band, others }) =>
      `The lower bound of predicate ${band} is treated otherwise than that of ${allOf(others, 'en')}: some include it (at-least), some do not (more-than).`,
    cure: () => 'Check in the regulation which predicate holds the bound itself.',
  },
  LKE969: {
    sentence: ({ gate, check, bound, before, beforeBound }) =>
      `Gate ${gate} asks for ${figureText(bound, 'en')} in ${check}, less than the ${figureText(beforeBound, 'en')} of gate ${before} before it.`,
    cure: () => 'List the gates from the least demanding, or correct the bound.',
  },
} satisfies CodeTexts<SmellCodes>;
