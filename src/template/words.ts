/** The words of a form that no rubric has: one table a language fills, handed in by who asks for the form. */
import type {
  AbsencePolicy,
  Assessor,
  ColumnRole,
  CountRole,
  FormulaName,
  Localized,
  ScaleKind,
} from '../domain/rubric.ts';
import type { Marks } from './outcome.ts';

export type TableRole = Extract<
  ColumnRole,
  'outline' | 'weight' | 'criteria' | 'type' | 'answer' | 'value' | 'percent' | 'note' | 'link'
>;

/** Figures come in as texts, made by {@link FormWords.figure} where they are numbers. */
export interface FormWords {
  readonly language: keyof Localized;
  readonly sheets: { readonly form: string; readonly summary: string; readonly guide: string };
  readonly marks: Marks;
  /** A number (decimal text with a point) as people write it in the language. */
  readonly figure: (decimal: string) => string;
  /** Header words, for a role that the rubric has none for. */
  readonly headers: Readonly<Record<TableRole, string>>;
  /** Below the header words, what they mean; null where the form's own language is the reader's. */
  readonly glosses: Readonly<Record<TableRole, string>> | null;
  readonly agency: string;
  readonly year: string;
  readonly assessors: Readonly<Record<Assessor, string>>;
  /** What to fill in, in one line. */
  readonly instruction: string;
  readonly edition: (regulation: string, rubric: string, version: string) => string;
  readonly draft: string;
  /** The type word of a count row, and its label. */
  readonly countType: string;
  readonly countLabel: (title: string) => string;
  readonly criteria: {
    readonly option: (option: string, title: string | null, worth: string) => string;
    readonly number: (minimum: string, maximum: string) => string;
    readonly formula: Readonly<Record<FormulaName, string>>;
    readonly unestablished: string;
    readonly count: Readonly<Record<CountRole, string>>;
    /** A count row that the form adds up by itself. */
    readonly summed: string;
    readonly times: (question: string) => string;
    readonly zeroWhen: (question: string, options: string) => string;
  };
  readonly prompts: {
    readonly choiceTitle: string;
    readonly choice: (options: string) => string;
    readonly numberTitle: string;
    readonly number: (minimum: string, maximum: string) => string;
    readonly countTitle: string;
    readonly count: string;
    readonly year: string;
    readonly errorTitle: string;
    readonly choiceError: (options: string) => string;
    readonly numberError: (minimum: string, maximum: string) => string;
    readonly countError: string;
    readonly yearError: string;
  };
  readonly summary: {
    readonly heading: (title: string) => string;
    readonly band: string;
    readonly maximum: string;
    readonly value: string;
    readonly percent: string;
    readonly answered: string;
    readonly weight: string;
    readonly area: string;
    readonly component: string;
    readonly check: string;
    readonly bound: string;
    readonly outcome: string;
    readonly margin: string;
    readonly gate: string;
    readonly passed: string;
    readonly failed: string;
    readonly undetermined: string;
    readonly note: string;
  };
  readonly guide: {
    readonly heading: (title: string) => string;
    readonly steps: readonly string[];
    readonly scales: string;
    readonly scaleColumns: readonly [string, string, string, string];
    readonly marks: string;
    readonly markColumns: readonly [string, string, string, string];
    readonly markMeanings: Readonly<Record<keyof Marks, string>>;
    readonly standings: Readonly<Record<AbsencePolicy, string>>;
    /** How what is missing counts, in a word. */
    readonly counts: Readonly<Record<AbsencePolicy, string>>;
    readonly absence: string;
    readonly absenceColumns: readonly [string, string, string, string];
    readonly kinds: Readonly<Record<ScaleKind, string>>;
    readonly bands: string;
    readonly bandColumns: readonly [string, string, string];
    readonly atLeast: (bound: string) => string;
    readonly moreThan: (bound: string) => string;
    readonly lowest: string;
    readonly notes: string;
  };
}
