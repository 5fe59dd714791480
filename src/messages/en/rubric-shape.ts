/** LKE90x and LKE91x: the text of a rubric and its shape. */
import type { NumberFault, RefusedYaml, TextShape } from '../../domain/codes/rubric.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf } from '../enumerate.ts';
import { excerpt, quote } from '../excerpt.ts';
import type { ShapeCodes } from '../rubric-ranges.ts';

const all = (items: readonly string[]) => allOf(items, 'en');
const one = (items: readonly string[]) => oneOf(items, 'en');
const meant = (nearest: string | null, otherwise: string) =>
  nearest === null ? otherwise : `Did you mean ${quote(nearest)}?`;

const CONSTRUCTS: Readonly<Record<RefusedYaml, string>> = {
  alias: 'an alias (*name)',
  anchor: 'an anchor (&name)',
  tag: 'a tag (!name)',
  'merge-key': 'a merge key (<<)',
  directive: 'a directive (%)',
  'second-document': 'a second document (---)',
};

const SHAPES: Readonly<Record<TextShape, string>> = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  map: 'a map',
  'true or false': 'true or false',
  nothing: 'nothing',
};

const FAULTS: Readonly<Record<NumberFault, string>> = {
  comma: 'its decimals follow a comma',
  sign: 'it has a sign',
  exponent: 'it is written with a power of ten',
  'division-by-zero': 'it divides by 0',
  'too-long': 'it is too long',
  'not-a-number': 'it is no number',
};

export const RUBRIC_SHAPE = {
  LKE901: {
    sentence: ({ problem }) => `The text is not valid YAML (${excerpt(problem, 60)}).`,
    cure: () => 'Check indentation, colons and quotation marks on this line and the one before.',
  },
  LKE902: {
    sentence: () => 'The file holds no rubric: it is empty, or comments only.',
    cure: () => 'Start from a copy of a bundled rubric.',
  },
  LKE903: {
    sentence: ({ length, limit }) =>
      `The text of the rubric is ${length} characters long; the limit is ${limit}.`,
    cure: () => 'Make sure that the file is a rubric, and shorten it.',
  },
  LKE904: {
    sentence: ({ limit }) => `Maps and lists lie more than ${limit} deep in each other.`,
    cure: () => 'Make it flatter; no rubric needs that many levels.',
  },
  LKE905: {
    sentence: ({ entries, limit }) => `One map or list has ${entries} entries; the limit is ${limit}.`,
    cure: () => 'Divide it, or check whether the file is a rubric at all.',
  },
  LKE906: {
    sentence: ({ construct }) => `A rubric may not use ${CONSTRUCTS[construct]}.`,
    cure: () => 'Write the content out in this place, so that what is read is what holds.',
  },
  LKE907: {
    sentence: ({ key, line }) => `The key ${quote(key)} stands twice; the first is on line ${line}.`,
    cure: () => 'Remove one of them.',
  },
  LKE908: {
    sentence: ({ key }) => `The key ${quote(key)} is no plain word.`,
    cure: () => 'Use a key that rubrics know.',
  },
  LKE909: {
    sentence: ({ codePoints }) =>
      `The text holds a character that cannot be seen or that turns the reading order: ${excerpt(codePoints, 80)}.`,
    cure: () => 'Delete the character and type the text again.',
  },
  LKE910: {
    sentence: ({ key, known }) => `The key ${quote(key)} is unknown. Known here: ${all(known)}.`,
    cure: ({ nearest }) => meant(nearest, 'Remove the key, or use a known one.'),
  },
  LKE911: {
    sentence: ({ key }) => `The key ${quote(key)} must be here.`,
    cure: ({ key }) => `Add ${key}.`,
  },
  LKE912: {
    sentence: ({ expected, found }) =>
      `This is ${SHAPES[found]} where ${one(expected.map((shape) => SHAPES[shape]))} is expected.`,
    cure: ({ expected }) =>
      expected.includes('text')
        ? 'Put it in quotation marks if it is meant as text.'
        : 'Give it the right shape.',
  },
  LKE913: {
    sentence: ({ found, known }) => `${quote(found)} is unknown here. Known are: ${all(known)}.`,
    cure: ({ nearest }) => meant(nearest, 'Use one of these words.'),
  },
  LKE914: {
    sentence: ({ raw, fault }) => `${quote(raw)} is no number of a rubric: ${FAULTS[fault]}.`,
    cure: ({ write }) =>
      write === null ? 'Write for example 1.5, 2/3, 2.5/3 or 60%.' : `Write ${excerpt(write, 60)}.`,
  },
  LKE915: {
    sentence: ({ raw }) => `${quote(raw)} is no name of a rubric.`,
    cure: ({ write }) =>
      write === null
        ? 'Use lower-case letters, digits, - inside and a point between parts.'
        : `Write ${excerpt(write, 60)}.`,
  },
  LKE916: {
    sentence: ({ shape }) => `This is empty where ${SHAPES[shape]} is needed.`,
    cure: () => 'Fill it in, or remove the key if it is not needed.',
  },
  LKE917: {
    sentence: ({ keys, found }) =>
      found.length === 0
        ? `One of ${one(keys)} must be here.`
        : `Only one of ${one(keys)} may be here; found: ${all(found)}.`,
    cure: () => 'Write exactly one of them.',
  },
  LKE918: {
    sentence: ({ list, level }) => `A list of ${list} may not stand inside a group of level ${level}.`,
    cure: () => 'The order of levels is components, areas, sub-areas, parts.',
  },
  LKE919: {
    sentence: ({ key, beside }) => `The key ${quote(key)} has no meaning beside ${quote(beside)}.`,
    cure: () => 'Remove one of them.',
  },
} satisfies CodeTexts<ShapeCodes>;
