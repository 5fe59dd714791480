/** What the user asked for, typed: everything on the command line checked, nothing of it done yet. */
import type { Severity } from '../domain/diagnostic.ts';
import type { Fraction } from '../domain/fraction.ts';
import type { Language } from '../messages/language.ts';
import type { FormatName } from '../report/index.ts';

/** How the program speaks in this run. */
export interface Manners {
  readonly language: Language;
  /** No messages but those about a run that failed. */
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** False with --no-color; the terminal and NO_COLOR have a say too. */
  readonly colour: boolean;
  /** ASCII alone: no box lines, no bars of blocks. */
  readonly plain: boolean;
  /** The least severe finding that is shown to people. */
  readonly show: Severity;
}

/** One rendering and where it goes: a path, or null for standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | null;
}

/** What is read, and of what in it. */
export interface Selection {
  /** Bundled id or path; null when the workbook is to tell. */
  readonly rubric: string | null;
  readonly sheet: string | null;
  /** Id of the block of answers. */
  readonly by: string | null;
  readonly allowMacros: boolean;
}

/** What makes a finished run a failed one. */
export interface Judgement {
  readonly min: Fraction | null;
  /**
   * - `first`: the rubric's least demanding gate, where it has any
   * - `none`: gates are reported and decide nothing
   * - otherwise the gate of that id
   */
  readonly gate: { readonly kind: 'first' | 'none' } | { readonly kind: 'id'; readonly id: string };
  /** The least severe finding that fails the run; null for none. */
  readonly failOn: Severity | null;
  readonly allowPartial: boolean;
}

export interface Delivering {
  readonly outputs: readonly Output[];
  readonly force: boolean;
}

export interface ScoreCommand extends Selection, Delivering {
  readonly kind: 'score' | 'check';
  readonly paths: readonly string[];
  readonly judgement: Judgement;
}

export interface ExplainCommand extends Selection, Delivering {
  readonly kind: 'explain';
  readonly path: string;
  readonly node: string;
}

export type Command =
  | ScoreCommand
  | ExplainCommand
  | { readonly kind: 'rubric-list' }
  | { readonly kind: 'rubric-show'; readonly rubric: string }
  | { readonly kind: 'rubric-lint'; readonly rubrics: readonly string[]; readonly failOn: Severity | null }
  /** Null: list every code. */
  | { readonly kind: 'code'; readonly code: string | null };

/** A command line understood: a command to run, or a text that answers it at once. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command; readonly manners: Manners }
  | { readonly kind: 'text'; readonly text: string; readonly stream: 'out' | 'err' };
