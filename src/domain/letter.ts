/**
 * An evaluation report (Laporan Hasil Evaluasi, LHE) about one submission: the texts that a template takes, each under
 * the tag by which the template asks for it. Every text is ready to be read; nothing is left to decide or to format.
 */

/** A line of the table of results. */
export interface LetterRow {
  readonly number: string;
  readonly title: string;
  readonly weight: string;
  /** A dash when it is not known, never 0. */
  readonly points: string;
  readonly percent: string;
  /** The lowest and highest points still possible, in brackets after a blank; empty when nothing is open. */
  readonly range: string;
  /** One of these is true, so that each kind of line can look its own way. */
  readonly isTotal: boolean;
  readonly isComponent: boolean;
  readonly isArea: boolean;
  readonly isPart: boolean;
}

export interface LetterCheck {
  readonly title: string;
  readonly points: string;
  readonly bound: string;
  readonly margin: string;
  readonly outcome: string;
}

export interface LetterGate {
  readonly title: string;
  readonly outcome: string;
  readonly checks: readonly LetterCheck[];
}

/** A weak answer, or a part that is strong. */
export interface LetterMerit {
  readonly number: string;
  readonly title: string;
  /** What was answered, as typed, as the end of a sentence; empty for a part and for counts. */
  readonly answer: string;
  readonly percent: string;
  /** Points still attainable by this answer; a dash when that is not known. */
  readonly attainable: string;
}

/** One change area, or another group of questions that belongs to none. */
export interface LetterArea {
  readonly title: string;
  readonly weight: string;
  readonly points: string;
  readonly percent: string;
  readonly strengths: readonly LetterMerit[];
  readonly weaknesses: readonly LetterMerit[];
}

/** One recommendation with the questions it answers to. */
export interface LetterAdvice {
  /** Counted through the whole report. */
  readonly number: string;
  readonly text: string;
  readonly questions: readonly LetterMerit[];
}

export interface LetterAdvices {
  readonly area: string;
  readonly items: readonly LetterAdvice[];
}

/** A question without a value, and why. */
export interface LetterUnknown {
  readonly number: string;
  readonly title: string;
  readonly reason: string;
  readonly cell: string;
}

export interface Letter {
  readonly agency: string;
  readonly year: string;
  readonly file: string;
  readonly sheet: string;
  readonly regulation: string;
  readonly rubric: string;
  readonly rubricId: string;
  readonly tool: string;
  readonly fileDigest: string;
  readonly rubricDigest: string;
  readonly isDraft: boolean;
  readonly notes: readonly { readonly text: string }[];
  readonly answered: string;
  readonly comparison: string;
  readonly indexTitle: string;
  readonly index: string;
  readonly maximum: string;
  readonly predicate: string;
  /** The index, its predicate and how far it is to the next, in one sentence without its full stop. */
  readonly verdict: string;
  readonly rows: readonly LetterRow[];
  readonly parts: readonly LetterRow[];
  readonly gates: readonly LetterGate[];
  readonly areas: readonly LetterArea[];
  readonly weakBelow: string;
  readonly strongFrom: string;
  readonly recommendations: readonly LetterAdvices[];
  readonly hasUnknowns: boolean;
  readonly unknowns: readonly LetterUnknown[];
  readonly unknownCount: string;
}

/** What a tag stands for: a text, a condition, or a list whose items have tags of their own. */
export type Tag = 'text' | 'flag' | Tags;
export interface Tags {
  readonly [name: string]: Tag;
}

type TagsOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? 'text'
    : T[K] extends boolean
      ? 'flag'
      : T[K] extends readonly (infer Item)[]
        ? TagsOf<Item>
        : never;
};

const ROW: TagsOf<LetterRow> = {
  number: 'text',
  title: 'text',
  weight: 'text',
  points: 'text',
  percent: 'text',
  range: 'text',
  isTotal: 'flag',
  isComponent: 'flag',
  isArea: 'flag',
  isPart: 'flag',
};

const MERIT: TagsOf<LetterMerit> = {
  number: 'text',
  title: 'text',
  answer: 'text',
  percent: 'text',
  attainable: 'text',
};

/** Every tag that a template may use, and where. */
export const LETTER_TAGS: TagsOf<Letter> = {
  agency: 'text',
  year: 'text',
  file: 'text',
  sheet: 'text',
  regulation: 'text',
  rubric: 'text',
  rubricId: 'text',
  tool: 'text',
  fileDigest: 'text',
  rubricDigest: 'text',
  isDraft: 'flag',
  notes: { text: 'text' },
  answered: 'text',
  comparison: 'text',
  indexTitle: 'text',
  index: 'text',
  maximum: 'text',
  predicate: 'text',
  verdict: 'text',
  rows: ROW,
  parts: ROW,
  gates: {
    title: 'text',
    outcome: 'text',
    checks: { title: 'text', points: 'text', bound: 'text', margin: 'text', outcome: 'text' },
  },
  areas: {
    title: 'text',
    weight: 'text',
    points: 'text',
    percent: 'text',
    strengths: MERIT,
    weaknesses: MERIT,
  },
  weakBelow: 'text',
  strongFrom: 'text',
  recommendations: { area: 'text', items: { number: 'text', text: 'text', questions: MERIT } },
  hasUnknowns: 'flag',
  unknowns: { number: 'text', title: 'text', reason: 'text', cell: 'text' },
  unknownCount: 'text',
};

/**
 * Without these a report would be of nobody, hide what it found, or pass a draft rubric off as the law: a template must
 * ask for each somewhere.
 */
export const NEEDED_TAGS = [
  'agency',
  'verdict',
  'regulation',
  'isDraft',
  'unknowns',
] as const satisfies readonly (keyof Letter)[];
