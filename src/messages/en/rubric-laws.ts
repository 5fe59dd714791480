/** LKE92x to LKE95x: the laws of a rubric. */
import type { Named } from '../../domain/codes/rubric.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { contrastedTexts, figureText } from '../number.ts';
import type { LawCodes } from '../rubric-ranges.ts';

const figure = (text: string) => figureText(text, 'en');
const meant = (nearest: string | null, otherwise: string) =>
  nearest === null ? otherwise : `Did you mean ${quote(nearest)}?`;

const NAMED: Readonly<Record<Named, string>> = {
  scale: 'scale',
  area: 'change area',
  node: 'group or question',
  source: 'source',
  option: 'option',
  count: 'count',
  gate: 'gate',
  check: 'check',
  band: 'predicate',
  case: 'case',
};

type UnitsTrouble = LawCodes['LKE949']['trouble'];

const UNITS_TROUBLE: Readonly<Record<UnitsTrouble, string>> = {
  'not-below': 'is no part of what units answer',
  'nothing-left': 'leaves units nothing to answer',
  'not-met': 'is answered by units, but lies in no group at which units and centre come together',
  pooled: 'is where units and centre are to come together, but only the questions below it count',
  depends: 'is answered by units, but depends on an answer that only the centre gives',
};

const UNITS_CURE: Readonly<Record<UnitsTrouble, string>> = {
  'not-below': 'Name a group in "answers", and below it what is the centre\'s alone.',
  'nothing-left': 'Name less under "centre-only".',
  'not-met': 'Choose another level for "at", or name it under "centre-only".',
  pooled: 'Choose a level further up for "at".',
  depends: 'Name both under "centre-only", or neither.',
};

export const RUBRIC_LAWS = {
  LKE920: {
    sentence: ({ node, weight, sum, difference }) => {
      const [left, right] = contrastedTexts(weight, sum, 'en');
      return `The weight of ${node} is ${left}, but the weights below it add up to ${right} (difference ${figure(difference)}).`;
    },
    cure: () => 'Compare the weights with the regulation until they add up exactly.',
  },
  LKE921: {
    sentence: ({ node, parent }) => `${node} has no weight, but ${parent} adds up the points below it.`,
    cure: () => 'Add a weight, or use combine: mean on its parent.',
  },
  LKE922: {
    sentence: ({ node, parent }) =>
      `${node} has a weight, but ${parent} takes a mean; the weight changes nothing.`,
    cure: () => 'Remove the weight, or use combine: sum on its parent.',
  },
  LKE923: {
    sentence: ({ node }) => `The weight of ${node} is 0.`,
    cure: () => 'Give it a weight above 0, or remove this part.',
  },
  LKE924: {
    sentence: ({ node, parent }) => `${node} adds up points, but ${parent} above it takes a mean.`,
    cure: () => 'Use combine: mean here, or combine: sum on its parent.',
  },
  LKE925: {
    sentence: ({ name, kind, line }) =>
      line === 0
        ? `The ${NAMED[kind]} name ${quote(name)} is used twice.`
        : `The ${NAMED[kind]} name ${quote(name)} is used twice; the first is on line ${line}.`,
    cure: () => 'Give one of them another name.',
  },
  LKE926: {
    sentence: ({ name, kind }) => `There is no ${NAMED[kind]} named ${quote(name)}.`,
    cure: ({ nearest }) => meant(nearest, 'Use a name that this rubric has.'),
  },
  LKE927: {
    sentence: ({ scale, option, value }) =>
      `Option ${quote(option)} of scale ${scale} is worth ${figure(value)}, more than 1.`,
    cure: () => 'An option is worth a share of the weight: from 0 to 1.',
  },
  LKE928: {
    sentence: ({ scale, spelling, options }) =>
      `In scale ${scale}, the spelling ${quote(spelling)} stands for two options: ${allOf(quoted(options), 'en')}.`,
    cure: () => 'Leave the spelling to one of them.',
  },
  LKE929: {
    sentence: ({ scale, highest }) =>
      `No option of scale ${scale} is worth 1; the highest is ${figure(highest)}, so the full weight can never be reached.`,
    cure: () => 'Check what the options are worth; the best should be worth 1.',
  },
  LKE930: {
    sentence: ({ scale, minimum, maximum }) =>
      `In scale ${scale}, the highest number (${figure(maximum)}) is not above the lowest (${figure(minimum)}).`,
    cure: () => 'Mend from or to.',
  },
  LKE931: {
    sentence: ({ indicator, on }) => `Question ${indicator} depends on ${on}, which is no earlier question.`,
    cure: () => 'A question may depend only on one that stands before it in the rubric.',
  },
  LKE932: {
    sentence: ({ indicator, on, option, options }) =>
      `Question ${indicator} depends on the answer ${quote(option)} to ${on}, whose options are ${oneOf(options, 'en')}.`,
    cure: ({ nearest }) => meant(nearest, 'Use one of these options.'),
  },
  LKE933: {
    sentence: ({ indicator, on, option, lower }) =>
      `Question ${indicator} is 0 when ${on} is answered ${quote(option)}, but not when it is answered ${quote(lower)}, which is lower; a better answer would lower the index.`,
    cure: ({ lower }) => `Add ${quote(lower)} to is, or check the rule again.`,
  },
  LKE934: {
    sentence: ({ indicator, on }) =>
      `Question ${indicator} uses zero-when on ${on}, which is not answered by choice.`,
    cure: () => 'Use times, or name a question that is answered by choice.',
  },
  LKE935: {
    sentence: ({ indicator, on }) =>
      `zero-when of question ${indicator} names every option of ${on}; the question could never count.`,
    cure: () => 'Leave out at least one option.',
  },
  LKE936: {
    sentence: ({ indicator, scale }) =>
      `Question ${indicator} uses the formula scale ${scale} but has no formula or no counts.`,
    cure: () => 'Add the formula with its counts.',
  },
  LKE937: {
    sentence: ({ indicator, scale, kind }) =>
      `Question ${indicator} has a formula, but its scale ${scale} is of kind ${kind}.`,
    cure: () => 'Remove the formula, or use a scale of kind formula.',
  },
  LKE938: {
    sentence: ({ indicator, formula, role }) =>
      `Formula ${formula} of question ${indicator} needs a count of role ${role}.`,
    cure: ({ role }) => `Add a count with role: ${role}.`,
  },
  LKE939: {
    sentence: ({ count, formula, role }) =>
      `Count ${count} has the role ${role}, which formula ${formula} does not know.`,
    cure: () => 'Mend its role; use noted if it is only recorded.',
  },
  LKE940: {
    sentence: ({ count, of }) => `Count ${count} cannot be the sum of ${of}.`,
    cure: () => 'sum-of may name only other counts of the same role that are no sums themselves.',
  },
  LKE941: {
    sentence: ({ name, bound, maximum }) => {
      const [left, right] = contrastedTexts(bound, maximum, 'en');
      return `The bound ${left} of ${name} cannot be reached; the highest possible figure is ${right}.`;
    },
    cure: () => 'Mend the bound, or the weights of what it measures.',
  },
  LKE942: {
    sentence: ({ check, node }) => `Check ${check} names ${node}, which has no points of its own.`,
    cure: () => 'Name a group or question that has a weight.',
  },
  LKE943: {
    sentence: ({ check, node, within }) =>
      node === within
        ? `Check ${check} names ${node} twice.`
        : `Check ${check} names ${node} and ${within} above it; its points would count twice.`,
    cure: () => 'Leave only one of them.',
  },
  LKE944: {
    sentence: ({ band, bound, above }) =>
      `The bound of predicate ${band} (${figure(bound)}) is not below that of the one before it (${figure(above)}).`,
    cure: () => 'List the predicates from the highest to the lowest.',
  },
  LKE945: {
    sentence: ({ band }) => `Predicate ${band} has no lower bound, although it is not the lowest.`,
    cure: () => 'Add its lower bound.',
  },
  LKE946: {
    sentence: ({ band }) =>
      `The lowest predicate, ${band}, has a lower bound; an index below it would have no predicate.`,
    cure: () => 'Remove the bound, or add a predicate below it.',
  },
  LKE947: {
    sentence: ({ band, bound, above, lower }) =>
      above === null
        ? `The highest predicate, ${band}, ends at ${figure(bound)}, although the index goes up to ${figure(lower)}.`
        : `Predicate ${band} ends at ${figure(bound)}, and ${above} begins only at ${figure(lower)}; an index between them has no predicate.`,
    cure: () => 'Make its upper bound the lower bound of the predicate above it.',
  },
  LKE948: {
    sentence: ({ band, bound, above, lower }) =>
      `Predicate ${band} up to ${figure(bound)} reaches into ${above}, which begins at ${figure(lower)}; one index would have two predicates.`,
    cure: () =>
      'Make its upper bound the lower bound of the predicate above it; only one of them holds the bound itself.',
  },
  LKE949: {
    sentence: ({ node, trouble }) => `${node} ${UNITS_TROUBLE[trouble]}.`,
    cure: ({ trouble }) => UNITS_CURE[trouble],
  },
  LKE950: {
    sentence: ({ word, first, second }) =>
      `The word ${quote(word)} stands for two things in a workbook: ${first} and ${second}.`,
    cure: () => 'Leave the word to one of them.',
  },
  LKE951: {
    sentence: ({ word, scale, option }) =>
      `${quote(word)} is a placeholder and also the answer ${quote(option)} of scale ${scale}.`,
    cure: () => "Remove it from placeholders, or from the option's spellings.",
  },
  LKE952: {
    sentence: ({ area }) => `No group belongs to change area ${area}.`,
    cure: () => 'Name the area on its groups, or remove it.',
  },
  LKE953: {
    sentence: ({ node, within, area }) =>
      `${node} lies inside ${within}, and both belong to change area ${area}; its points would count twice.`,
    cure: () => 'Name the area on one of them only.',
  },
  LKE954: {
    sentence: ({ role }) => `No header word has the role ${role}, without which no table can be found.`,
    cure: ({ role }) => `Add the words of that column to headers, with role: ${role}.`,
  },
} satisfies CodeTexts<LawCodes>;
