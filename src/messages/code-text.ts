/** What is written about a finding code: once with the arguments of a case, once as a page about the code. */
import type { Code, CodeArgs } from '../domain/codes/index.ts';
import type { Place } from '../domain/place.ts';

/** The place is printed beside the sentence and never repeated in it. Raw texts pass as they are. */
export interface CodeText<C extends Code> {
  /** What was found and what was expected. */
  readonly sentence: (args: CodeArgs[C]) => string;
  /** What to do about it. */
  readonly cure: (args: CodeArgs[C]) => string;
}

export interface CodeAbout {
  readonly title: string;
  /** Why it is a finding and what it does to the score. */
  readonly explanation: string;
}

/** A case of the code, from which a page shows the sentence as it is really printed. */
export interface CodeExample<C extends Code> {
  readonly args: CodeArgs[C];
  readonly place: Place | null;
}

/** The texts of a whole range of codes: one missing does not compile. */
export type CodeTexts<Range> = { readonly [C in keyof Range & Code]: CodeText<C> };
export type CodeAbouts<Range> = { readonly [C in keyof Range & Code]: CodeAbout };
export type CodeExamples<Range> = { readonly [C in keyof Range & Code]: CodeExample<C> };
