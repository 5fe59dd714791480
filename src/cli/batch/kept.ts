/** What is kept of one file of a batch: its entry, and those texts that the outputs asked for are made of. */
import { createHash } from 'node:crypto';
import { type Entry, entryOf } from '../../domain/entry.ts';
import { type Assessment, type ReportedFile, SCHEMA_VERSION } from '../../domain/report.ts';
import { answersText } from '../../engine/index.ts';
import type { Language } from '../../messages/language.ts';
import { answersLines } from '../../report/csv-answers.ts';
import { toJsonLine } from '../../report/escape/json.ts';
import type { Maker } from '../../report/html/index.ts';
import { isEntry } from '../../report/schema/entry.ts';
import { TOOL } from '../version.ts';
import type { Makers } from './document-makers.ts';
import type { DocumentKind } from './documents.ts';

/** Which texts are kept beside the entry. */
export interface Parts {
  /** The assessment itself, as JSON. */
  readonly assessment: boolean;
  /** The answers as CSV, with titles in this language; null when they are not wanted. */
  readonly answers: Language | null;
  /** Documents; null without any. */
  readonly documents: WantedDocuments | null;
}

export interface WantedDocuments {
  readonly kinds: readonly DocumentKind[];
  readonly language: Language;
  /** Digest of the template that some kinds are made with; null when none is. */
  readonly template: string | null;
}

/** As a worker hands it back: texts alone, so that nothing but data can come out of them. */
export interface Kept {
  /** JSON of the entry, on one line. */
  readonly entry: string;
  /** JSON of the assessment, on one line; null when it is not wanted. */
  readonly assessment: string | null;
  /** Lines of CSV; null when they are not wanted. */
  readonly answers: string | null;
  /** The text of each document that is wanted. */
  readonly documents: Documents;
}

export type Documents = Readonly<Partial<Record<DocumentKind, string>>>;

export interface KeptFile extends Kept {
  readonly parsed: Entry;
}

/** Made where the assessment is: in the worker, so that it is done beside other files. */
export function keep(assessment: Assessment, parts: Parts, makers: Makers, maker: Maker = MAKER): Kept {
  const answers = answersText(assessment);
  const digest = answers === null ? null : createHash('sha256').update(answers).digest('hex');
  return {
    entry: toJsonLine(entryOf(assessment, digest)),
    assessment: parts.assessment ? toJsonLine(assessment) : null,
    answers: parts.answers === null ? null : answersLines(assessment, parts.answers),
    documents: documentsOf(assessment, parts, makers, maker),
  };
}

/** This program, as it stands on what it makes. */
const MAKER: Maker = { tool: TOOL, schemaVersion: SCHEMA_VERSION };

function documentsOf(assessment: Assessment, { documents }: Parts, makers: Makers, maker: Maker): Documents {
  if (documents === null) return {};
  const { kinds, language } = documents;
  const made = kinds.map((kind) => {
    const make = makers[kind];
    if (make === undefined) throw new Error(`nothing makes the ${kind} of a file`);
    return [kind, make(assessment, maker, language)] as const;
  });
  return Object.fromEntries(made);
}

/** What of it outlives its being put down: the entry. Many wait for one slow file, and take no room so. */
export function withoutTexts({ entry, parsed }: KeptFile): KeptFile {
  return { entry, parsed, assessment: null, answers: null, documents: {} };
}

/** What was kept of the file, checked; null when it is something else, or lacks a part. */
export function readKept(kept: unknown, parts: Parts, file: ReportedFile | null): KeptFile | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { entry, assessment, answers, documents } = kept as Partial<Record<keyof Kept, unknown>>;
  if (typeof entry !== 'string') return null;
  if (!isPart(assessment, parts.assessment) || !isPart(answers, parts.answers !== null)) return null;
  if (!areDocuments(documents, parts.documents?.kinds ?? [])) return null;
  const parsed = parse(entry);
  if (!isEntry(parsed)) return null;
  const { name, size, sha256 } = parsed.file;
  const isOfFile = file === null || (name === file.name && size === file.size && sha256 === file.sha256);
  return isOfFile ? { entry, assessment, answers, documents, parsed: shared(parsed) } : null;
}

function isPart(text: unknown, wanted: boolean): text is string | null {
  return wanted ? typeof text === 'string' : text === null;
}

/** A text for each kind, and nothing else. */
function areDocuments(value: unknown, kinds: readonly DocumentKind[]): value is Documents {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.entries(value);
  return (
    texts.length === kinds.length &&
    texts.every(([kind, text]) => isOneOf(kinds, kind) && typeof text === 'string')
  );
}

function isOneOf(kinds: readonly string[], kind: string): boolean {
  return kinds.includes(kind);
}

const SHARED = new Map<string, unknown>();

/** What entries of a rubric have in common is held once, however many there are. */
function shared(entry: Entry): Entry {
  const { rubric, areas, gates } = entry;
  return {
    ...entry,
    rubric: once(rubric),
    gates: gates.map((gate) => ({ ...gate, title: once(gate.title) })),
    areas: areas.map((area) => ({ ...area, title: once(area.title), weight: once(area.weight) })),
  };
}

function once<T>(value: T): T {
  const key = JSON.stringify(value);
  const known = SHARED.get(key);
  if (known !== undefined) return known as T;
  SHARED.set(key, value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
