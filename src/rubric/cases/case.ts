/** Worked cases of a rubric: answers in, and what must come out, worked out by hand. */
import type { Fraction } from '../../domain/fraction.ts';
import type { Locate } from '../places.ts';

/** One answer as written: an option, a number, a share, a word (best, blank ...), or counts by their short ids. */
export type AnswerText = string | ReadonlyMap<string, string>;

/** A figure that must come out, or the word that it must not be known. */
export type Expected = Fraction | 'unknown';

export type Outcome = 'passed' | 'failed' | 'undetermined';

/** What must come out; null and empty where the case says nothing. */
export interface Expectation {
  readonly index: Expected | null;
  /** The lowest and highest index still possible. */
  readonly lowest: Fraction | null;
  readonly highest: Fraction | null;
  /** Id of the band, or `unknown`. */
  readonly band: string | null;
  readonly gates: ReadonlyMap<string, Outcome>;
  /** By gate, then by check. */
  readonly checks: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  /** By node. */
  readonly points: ReadonlyMap<string, Expected>;
  /** By node; 0..1. */
  readonly shares: ReadonlyMap<string, Expected>;
  /** Points by change area. */
  readonly areas: ReadonlyMap<string, Expected>;
  /** Points of a unit's own form, by its name. */
  readonly units: ReadonlyMap<string, Expected>;
  /** Codes, each alone or with the node it is about ("LKE551 reform.sdm.iii.a"); null when they do not matter. */
  readonly findings: readonly string[] | null;
}

/** Answers as a case writes them. */
export interface CaseAnswers {
  /** Answers by scale, for every question of it; what `answers` says comes before that. */
  readonly every: ReadonlyMap<string, AnswerText>;
  /** By node: for a group one answer for all questions below it, or a list in their order. */
  readonly answers: ReadonlyMap<string, AnswerText | readonly AnswerText[]>;
}

export interface Case extends CaseAnswers {
  readonly name: string;
  readonly why: string;
  /** Units by their names, in their order; null for one that could not be read. */
  readonly units: ReadonlyMap<string, CaseAnswers | null>;
  /** How far a figure may be from the expected one. */
  readonly tolerance: Fraction;
  /** Null when the case expects nothing. */
  readonly expect: Expectation | null;
}

export interface CaseFile {
  readonly file: string;
  /** Id of the rubric. */
  readonly rubric: string;
  readonly cases: readonly Case[];
  /** Where each case, or what stands under keys in it, was written. */
  readonly locate: Locate;
}

/** Words that an answer may be besides those of its scale. */
export const ANSWER_WORDS = ['best', 'worst', 'blank', 'unreadable', 'not-applicable', 'not-found'] as const;
export type AnswerWord = (typeof ANSWER_WORDS)[number];
