import type { LetterTemplateTexts } from '../letter-template.ts';

export const LETTER_TEMPLATE_EN: LetterTemplateTexts = {
  title: 'EVALUATION REPORT',
  about: '{rubric}',
  agency: '{agency}',
  year: 'Year {year}',
  state:
    'DRAFT. Filled in from the workbook with {tool}; to be checked, completed and signed by the evaluation team.',
  numberLabel: 'Number',
  dateLabel: 'Date',
  addresseeLabel: 'To',
  blank: '……………………………………',
  page: 'Page',
  of: 'of',
  footer: 'Evaluation report {agency}, {rubricId}',
  draftTitle: 'This rubric is a draft. The figures below are no official score.',

  legal: {
    heading: 'Legal basis',
    regulation: '{regulation}.',
    order: 'Letter of assignment number …………………………………… of …………………………………….',
    other: 'Other basis: …………………………………….',
  },
  purpose: {
    heading: 'Purpose',
    text: 'This evaluation scores what {agency} reported in its evaluation workbook (LKE), shows its strengths and weaknesses, and recommends improvements.',
  },
  scope: {
    heading: 'Scope',
    text: 'The evaluation covers every question of {rubric} in the file {file}, sheet {sheet}. Answered: {answered}.',
  },
  method: {
    heading: 'Method',
    reading:
      'Answers were read from that file and scored by rubric {rubricId} in exact fractions; only printed figures are rounded.',
    unknown:
      'Questions without a value are named one by one; what follows from them is as the rubric has it, and beside a score stand the lowest and highest still possible.',
    comparison: 'Figures that the file states were compared with those computed: {comparison}.',
    thresholds:
      'An answer worth less than {weakBelow} is called a weakness and gets a recommendation; a part that reaches {strongFrom} is called a strength. Both bounds were set for this draft, not by a regulation.',
    evidence: 'Evidence has not been examined in this draft.',
  },
  result: {
    heading: 'Result',
    verdict: '{verdict}.',
    caption: 'Score of each component and area',
    number: 'No.',
    component: 'Component',
    weight: 'Weight',
    points: 'Points',
    percent: '%',
    gates: 'Gate {title}: {outcome}',
    check: 'Measure',
    bound: 'Bound',
    margin: 'Margin',
    outcome: 'Outcome',
  },
  unknown: {
    heading: 'What is not known',
    none: 'Every question has a value.',
    text: 'Questions without a value: {unknownCount}. Not known is not 0: the ranges in the table above show what is still possible.',
    id: 'Question',
    title: 'What it asks',
    reason: 'Why',
    cell: 'Cell',
  },
  areas: {
    heading: 'Strengths and weaknesses',
    area: '{title}: {points} of {weight} ({percent}%)',
    strengths: 'Strengths',
    strength: '{title} ({percent})',
    noStrengths: 'No part reaches {strongFrom} yet.',
    weaknesses: 'Weaknesses',
    weakness: '{title} [{number}]: worth {percent}{answer}',
    noWeaknesses: 'No answer is worth less than {weakBelow}.',
  },
  recommendations: {
    heading: 'Recommendations',
    intro:
      "In each area, what can bring most points comes first. The wording is the rubric's advice, for the evaluation team to adapt.",
    item: '{number}. {text}',
    question: '{title} [{number}]: {percent} now, can still bring {attainable}',
    none: 'There is no weak answer that calls for a recommendation.',
  },
  closing: {
    heading: 'Closing',
    text: 'We thank {agency} for working with us during the evaluation, and hope that these results are followed up by an action plan.',
    place: '…………………………, ……………………………………',
    left: 'Head of the evaluation team',
    right: 'Responsible officer',
    name: '( …………………………………… )',
    employee: 'Staff no. ……………………………………',
  },
  annex: {
    heading: 'Annex: score of each part',
    origin: 'Where this comes from',
    file: 'File',
    fileDigest: 'SHA-256 of the file',
    rubric: 'Rubric',
    rubricDigest: 'SHA-256 of the rubric',
    tool: 'Tool',
  },
};
