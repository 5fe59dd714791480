/** LKE72x: evaluation reports as Word documents, and the templates they are made with. */
import type { Severity } from '../diagnostic.ts';

/** What is wrong with a tag, or with the braces around it. */
export type TagProblem = 'unclosed' | 'unopened' | 'mismatched' | 'misplaced' | 'raw' | 'list' | 'flag';

/** What a template must not bring along: it would fetch, run or hide something where the report is opened. */
export type OutsideKind = 'link' | 'macro' | 'object' | 'field';

/** What a file is that is no package at all, told by its content. */
export type FileContent = 'empty' | 'html' | 'xml' | 'text' | 'pdf' | 'image' | 'archive' | 'ole' | 'unknown';

export interface LetterCodes {
  /** A document cannot be written to standard output. */
  LKE720: { format: string };
  /** An evaluation report is about one submission that was scored; the report holds `found` of them. */
  LKE721: { file: string; found: number };
  /** The template cannot be read: it is no package but `content`, or, where that is null, the findings after this one say why. */
  LKE722: { file: string; content: FileContent | null };
  /** The package is no Word document, or one with macros. `found` is the kind it says it is. */
  LKE723: { found: string };
  /** A tag that cannot be filled in as it stands. */
  LKE724: { part: string; tag: string; problem: TagProblem };
  /** There is no such tag there. `within` is the list around it; null at the top. */
  LKE725: { part: string; tag: string; within: string | null; nearest: string | null };
  /** Tags without which a report would leave out what it must say. */
  LKE726: { tags: readonly string[] };
  /** Something that reaches outside the document, runs or is embedded. */
  LKE727: { part: string; kind: OutsideKind; found: string };
  /** A template was named, and no document is written. */
  LKE728: { option: string; format: string };
}

export const LETTER_SEVERITIES = {
  LKE720: 'error',
  LKE721: 'error',
  LKE722: 'error',
  LKE723: 'error',
  LKE724: 'error',
  LKE725: 'error',
  LKE726: 'error',
  LKE727: 'error',
  LKE728: 'error',
} satisfies Record<keyof LetterCodes, Severity>;
