/** The words of an agency's page. */
import type { AgencyPageTexts } from '../agency-page.ts';

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

export const AGENCY_PAGE_EN: AgencyPageTexts = {
  skip: 'Skip to the content',
  contents: 'On this page',
  documentTitle: (agency, index) => `${agency}: ${index}`,
  several: (files) => `Results of ${files}`,

  section: {
    result: 'Result',
    gates: 'Gates',
    areas: 'Change areas',
    open: 'What is still open',
    gains: 'Answers that would add the most',
    findings: 'Findings',
    tree: 'From the index down to the answers',
    origin: 'Where this comes from',
  },

  outOf: (maximum) => `of ${maximum}`,
  band: 'Predicate',
  noBand: 'Predicate cannot be determined yet',
  toNext: 'To the next predicate',
  topBand: 'Highest predicate',
  answered: 'Answered',
  statedFigures: "File's own figures",
  nothing: 'Nothing is answered, so there is no score.',
  failed: 'This file could not be scored. The findings say why.',
  between: 'between',
  scale: {
    known: (title, index, maximum) => `Picture: ${title} ${index} on a line from 0 to ${maximum}.`,
    open: (title, low, high, maximum) =>
      `Picture: ${title} between ${low} and ${high} on a line from 0 to ${maximum}.`,
    bounds: (bounds) => `Bounds: ${bounds}.`,
  },

  gates: {
    caption: (title) => `Gate ${title}`,
    outcome: 'Outcome',
    missing: (count) => `${plural(count, 'measure', 'measures')} not passed`,
    unknown: (count) => `${count} cannot be told yet`,
  },

  areas: {
    caption: 'Points of each area against its weight',
    note: 'A bar is as long as the weight of its area; what is filled are its points.',
    open: 'What is striped can still change, depending on answers that have no value yet.',
    components: 'Components and index',
    component: 'Component',
    radar: (areas) => `Radar chart: per cent of its weight that each area reaches. ${areas}.`,
    radarCaption: 'Per cent of the weight reached; the outer edge is 100%. Numbers refer to the table.',
    axis: (number, area, value) => `${number} ${area}: ${value}`,
    of: (assessor) => `Points, ${assessor}`,
  },
  assessor: {
    self: 'self-assessment',
    tpi: 'internal assessors (TPI)',
    tpn: 'national assessors (TPN)',
  },
  beside: {
    caption: 'The index by each assessor',
    assessor: 'Assessor',
  },

  open: {
    closed: 'Every question has a value; the index cannot change any more.',
    sentence: (low, high) => `Questions without a value leave the index open between ${low} and ${high}.`,
    same: (index) => `Questions without a value no longer change the index: it stays ${index}.`,
    bands: (low, high) => `Predicate: ${low} to ${high}.`,
    bandSame: (band) => `The predicate stays ${band}.`,
    caption: 'Questions without a value',
    summary: (count) => `${plural(count, 'question', 'questions')} without a value`,
    question: 'Question',
    cell: 'Cell',
    reason: 'Reason',
  },

  gains: {
    note: 'At most ten questions: those that would raise the index most if only that answer became the best. What several would add is not always their sum.',
    caption: 'What the index could still gain',
    question: 'Question',
    answer: 'Answer now',
    gain: 'Gain',
    none: 'No answer could raise the index any more.',
  },

  findings: {
    heading: { error: 'Errors', warning: 'Warnings', info: 'Information' },
    group: (severity, count) => `${severity} (${count})`,
    cure: 'What to do',
    rest: (count) => `${count} more`,
  },

  tree: {
    note: 'Every row can be opened. At its end is the answer with its cell, content, rule and points.',
    answer: 'Answer',
    blank: 'blank',
    evidence: 'Note',
    share: (share) => `worth ${share}`,
    points: (points, weight) => `${points} of ${weight}`,
    unknown: 'not known yet',
    unknownBetween: (low, high) => `between ${low} and ${high}`,
    answered: (answered, questions) => `${answered}/${questions} answered`,
  },

  origin: {
    file: 'File',
    size: 'Size',
    bytes: (count) => plural(count, 'byte', 'bytes'),
    sha256: 'SHA-256 of the file',
    rubric: 'Rubric',
    rubricSha256: 'SHA-256 of the rubric',
    regulation: 'Regulation',
    sheet: 'Sheet',
    block: 'Block of answers',
    others: 'Other blocks',
    tool: 'Tool',
    schema: (version) => `report schema ${version}`,
    notes: 'Notes of the rubric',
    exact: 'The index exactly',
    exactNote: 'Figures on this page are rounded; comparisons with bounds use the exact ones.',
  },
  madeBy: (tool) => `Made with ${tool}. This page stands alone and sends nothing anywhere.`,
};
