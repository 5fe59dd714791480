/** What the user asked for, typed: everything on the command line checked, nothing of it done yet. */
import type { SortKey } from '../domain/batch.ts';
import type { Severity } from '../domain/diagnostic.ts';
import type { Fraction } from '../domain/fraction.ts';
import type { Language } from '../messages/language.ts';
import type { BatchFormatName } from '../report/batch-formats.ts';
import type { DiffFormatName } from '../report/diff-formats.ts';
import type { FormatName } from '../report/index.ts';
import type { RubricFormatName } from '../report/rubric/formats.ts';
import type { Shard } from './batch/shard.ts';
import type { Shell } from './completion/shells.ts';
import type { RunLimits } from './limits.ts';
import type { WorkbookCommand } from './workbook-command.ts';

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
export interface Output<Format extends string = FormatName> {
  readonly format: Format;
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
  readonly limits: RunLimits;
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

export interface Delivering<Format extends string = FormatName> {
  readonly outputs: readonly Output<Format>[];
  readonly force: boolean;
}

/** How many files are listed. */
export interface Listing {
  readonly sort: SortKey;
  /** Rows of each ranking; null for all. */
  readonly top: number | null;
  readonly byFolder: boolean;
  /** CSV of answers in place of agencies. */
  readonly detail: boolean;
  /** Path of a register; null without one. */
  readonly expect: string | null;
}

/** A folder that takes everything a run comes to, under fixed names. */
export interface ResultsTarget {
  readonly folder: string;
  readonly formats: readonly BatchFormatName[];
}

/** What several files are made into, and where it goes. */
export interface BatchDelivering extends Delivering<BatchFormatName> {
  /** When there is one, `outputs` are empty. */
  readonly results: ResultsTarget | null;
  readonly listing: Listing;
  readonly judgement: Judgement;
  /** Path of the template of documents; null for the bundled one. */
  readonly template: string | null;
}

/** How the work is shared out. */
export interface Sharing {
  /** Worker threads; null for one a processor. */
  readonly jobs: number | null;
  readonly shard: Shard | null;
  readonly resume: boolean;
}

export interface ScoreCommand extends Selection, BatchDelivering {
  readonly kind: 'score' | 'check';
  /** Folder of the units of the one workbook that is named; null without one. */
  readonly units: string | null;
  readonly paths: readonly string[];
  readonly sharing: Sharing;
  /** Whether something was asked for that only a batch has. */
  readonly asksForBatch: boolean;
  /** Files (.xlsx) that take the result as a workbook. */
  readonly workbooks: readonly string[];
}

export interface RenderCommand extends BatchDelivering {
  readonly kind: 'render';
  /** A finished report (.json); "-" is standard input. */
  readonly path: string;
  readonly asksForBatch: boolean;
  readonly workbooks: readonly string[];
}

export interface MergeCommand extends BatchDelivering {
  readonly kind: 'merge';
  readonly parts: readonly string[];
}

export interface VerifyCommand {
  readonly kind: 'verify';
  readonly folder: string;
  readonly failOn: Severity | null;
}

export interface ExplainCommand extends Selection, Delivering {
  readonly kind: 'explain';
  readonly units: string | null;
  readonly path: string;
  readonly node: string;
}

/** What is checked about rubrics: each a bundled id, a rubric file, or a folder of them. */
interface RubricChecking extends Delivering<RubricFormatName> {
  readonly rubrics: readonly string[];
}

export interface LintCommand extends RubricChecking {
  readonly kind: 'rubric-lint';
  readonly failOn: Severity | null;
}

export interface TestCommand extends RubricChecking {
  readonly kind: 'rubric-test';
  readonly failOn: Severity | null;
  /** Whether the cases' expected parts are written anew. */
  readonly update: boolean;
}

export interface MutateCommand extends RubricChecking {
  readonly kind: 'rubric-mutate';
  /** The least mutation score in per cent. */
  readonly min: Fraction | null;
}

export interface ShowCommand {
  readonly kind: 'rubric-show';
  readonly rubric: string;
  /** Whether it is printed as the YAML it comes to, with every default filled in. */
  readonly resolved: boolean;
}

export interface DiffCommand extends Delivering<DiffFormatName> {
  readonly kind: 'rubric-diff';
  readonly old: string;
  readonly new: string;
}

/** What of an impact makes the run a failed one. */
export interface ImpactJudgement {
  readonly failOn: 'flip' | 'gate' | 'change' | 'none';
  /** The most submissions whose predicate or gates may change; null for any number. */
  readonly maxFlips: Fraction | null;
  /** The most points an index may change by; null for any. */
  readonly maxChange: Fraction | null;
}

export interface ImpactCommand extends Delivering<DiffFormatName> {
  readonly kind: 'rubric-impact';
  readonly old: string;
  readonly new: string;
  /** A folder, a workbook, or a report. */
  readonly submissions: string;
  readonly reading: Omit<Selection, 'rubric'>;
  readonly judgement: ImpactJudgement;
}

export interface SchemaCommand extends Delivering<'json'> {
  readonly kind: 'rubric-schema';
  readonly of: 'rubric' | 'cases';
}

export interface DocsCommand extends Delivering<'markdown'> {
  readonly kind: 'rubric-docs';
  readonly rubric: string;
}

export type Command =
  | ScoreCommand
  | MergeCommand
  | RenderCommand
  | VerifyCommand
  | ExplainCommand
  | { readonly kind: 'rubric-list' }
  | ShowCommand
  | LintCommand
  | TestCommand
  | MutateCommand
  | DiffCommand
  | ImpactCommand
  | SchemaCommand
  | DocsCommand
  | WorkbookCommand
  | { readonly kind: 'completion'; readonly shell: Shell }
  /** Null: list every code. */
  | { readonly kind: 'code'; readonly code: string | null };

/** A command line understood: a command to run, or a text that answers it at once. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command; readonly manners: Manners }
  | { readonly kind: 'text'; readonly text: string; readonly stream: 'out' | 'err' };
