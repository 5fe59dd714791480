/** LKE972 to LKE979: the worked cases of a rubric. */
import type { CaseSubject, CoverageKind, RubricCaseCodes } from '../../domain/codes/rubric-case.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { wordOrFigures } from '../number.ts';
import { CHANGES } from './rubric-changes.ts';

/** What a case may expect that is no figure. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['unknown', 'not known'],
  ['passed', 'passed'],
  ['failed', 'not passed'],
  ['undetermined', 'not to be told yet'],
  ['none', 'none'],
  ['told', 'told'],
]);

const SUBJECTS: Readonly<Record<CaseSubject, (name: string) => string>> = {
  index: () => 'the index',
  lowest: () => 'the lowest index still possible',
  highest: () => 'the highest index still possible',
  band: () => 'the predicate',
  gate: (name) => `gate ${name}`,
  check: (name) => `check ${name}`,
  points: (name) => `the points of ${name}`,
  share: (name) => `the share of ${name}`,
  area: (name) => `the points of change area ${name}`,
  unit: (name) => `the points of unit ${name}`,
  finding: (name) => `finding ${name}`,
};

const PARTS: Readonly<Record<CoverageKind, string>> = {
  option: 'options',
  number: 'questions answered by a number',
  counts: 'questions computed from counts',
  formula: 'special cases of formulas',
  dependence: 'dependences',
  policy: 'rules for answers without a value',
  check: 'outcomes of checks',
  gate: 'outcomes of gates',
  band: 'predicates',
  units: 'places where units and centre come together',
};

export const RUBRIC_CASES = {
  LKE972: {
    sentence: ({ found, expected }) =>
      `These cases are for rubric ${quote(found)}, and lie beside rubric ${quote(expected)}.`,
    cure: ({ expected }) => `Write rubric: ${expected}, or move the file.`,
  },
  LKE973: {
    sentence: ({ indicator, scale, raw, allowed }) =>
      `${quote(raw)} is no answer of question ${indicator} (scale ${scale}): ${oneOf(allowed, 'en')}.`,
    cure: () => 'Write an answer of its scale, or blank, unreadable, not-applicable or not-found.',
  },
  LKE974: {
    sentence: ({ node, answers, questions }) =>
      `${node} has ${questions} questions, and ${answers} answers are listed.`,
    cure: () => 'List one answer for each question, in the order of the rubric.',
  },
  LKE975: {
    sentence: ({ case: name, subject, name: part, expected, found }) => {
      const [left, right] = wordOrFigures(expected, found, WORDS, 'en');
      return `In case ${quote(name)}, ${SUBJECTS[subject](part)} came out as ${right}; ${left} was expected.`;
    },
    cure: () =>
      'Work the case out by hand: correct the rubric, or the case (lke rubric test --update writes what comes out).',
  },
  LKE976: {
    sentence: ({ rubric, folder }) =>
      `Rubric ${rubric} has no cases: there is no .yaml file in ${quote(folder)}.`,
    cure: () => 'Write some worked cases, so that a slip in the rubric is noticed.',
  },
  LKE977: {
    sentence: ({ part, untouched, total }) =>
      `No case touches ${untouched.length} of ${total} ${PARTS[part]}: ${allOf(untouched, 'en')}.`,
    cure: () => 'Add a case that does, or let one of the cases do so.',
  },
  LKE978: {
    sentence: ({ change, name, from, to }) => `No case notices that ${CHANGES[change](name, from, to)}.`,
    cure: () => 'Add a case whose outcome depends on it.',
  },
  LKE979: {
    sentence: ({ case: name }) => `Case ${quote(name)} expects nothing.`,
    cure: () => 'Write what it expects, or let lke rubric test --update write what comes out, for review.',
  },
} satisfies CodeTexts<RubricCaseCodes>;
