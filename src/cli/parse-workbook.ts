/** The commands that write a workbook: their split words checked and typed. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Assessor } from '../domain/rubric.ts';
import type { Selection } from './command.ts';
import type { RawOptions, Reading } from './options.ts';
import type { Split } from './program.ts';
import { word } from './typed-words.ts';
import type { WorkbookCommand, WorkbookTarget } from './workbook-command.ts';

type WorkbookSplit = Split & { readonly name: WorkbookCommand['kind'] };

const EXTENSION = '.xlsx';
const ASSESSORS: readonly Assessor[] = ['self', 'tpi', 'tpn'];

/** `select` reads what of a workbook is read; a template reads none. */
export function toWorkbookCommand(
  { name, words, options }: WorkbookSplit,
  reading: Reading,
  select: (options: RawOptions, reading: Reading) => Selection,
): Result<WorkbookCommand> {
  const [first] = words;
  const usual = name === 'template' ? `lke-${nameOf(word(first))}${EXTENSION}` : null;
  const target = readTarget(name, options, usual, reading);
  switch (name) {
    case 'template': {
      const assessors = readAssessors(options.by, reading);
      return success({ kind: name, rubric: word(first), assessors, ...target });
    }
    case 'fill': {
      const answers = required(name, '--answers', options.answers, reading);
      return success({ kind: name, path: word(first), answers, ...select(options, reading), ...target });
    }
    case 'annotate':
      return success({ kind: name, path: word(first), ...select(options, reading), ...target });
  }
}

/** The outputs of a score that are workbooks, and the options without them; `isAll` when nothing else was asked for. */
export function takeWorkbooks(options: RawOptions): {
  readonly workbooks: readonly string[];
  readonly others: RawOptions;
  readonly isAll: boolean;
} {
  const { output = [], format = [] } = options;
  const workbooks = output.filter((file) => file.toLowerCase().endsWith(EXTENSION));
  if (workbooks.length === 0) return { workbooks, others: options, isAll: false };
  const rest = output.filter((file) => !workbooks.includes(file));
  return {
    workbooks,
    others: { ...options, output: rest },
    isAll: rest.length === 0 && format.length === 0,
  };
}

/** "rubrics/kota/rubric.yaml" -> "rubric"; a bundled id is its own name. */
function nameOf(rubric: string): string {
  const last = rubric.split(/[/\\]/).at(-1) ?? rubric;
  return last.replace(/\.ya?ml$/i, '');
}

/** The one output of the command; `usual` is meant when none is named, null when one must be. */
function readTarget(
  name: string,
  options: RawOptions,
  usual: string | null,
  reading: Reading,
): WorkbookTarget {
  const [named, ...surplus] = options.output ?? [];
  const command = `lke ${name}`;
  const output = named ?? usual ?? required(name, '--output', undefined, reading);
  const refusals: Diagnostic[] = [];
  if (surplus.length > 0) refusals.push(diagnose('LKE987', { command, expected: 1, surplus }));
  if (output === '-') refusals.push(diagnose('LKE708', { command }));
  else if (output !== '' && !output.toLowerCase().endsWith(EXTENSION)) {
    refusals.push(diagnose('LKE992', { file: output, extensions: [EXTENSION], folder: null }));
  }
  reading.refusals.push(...refusals);
  return { output, force: options.force === true };
}

/** The option's value; a refusal, and an empty text in its place, when it is not there. */
function required(name: string, argument: string, value: string | undefined, reading: Reading): string {
  if (value !== undefined) return value;
  reading.refusals.push(diagnose('LKE986', { argument, command: `lke ${name}` }));
  return '';
}

/** "self,tpi" -> two blocks; the agency's own alone when nothing is said. */
function readAssessors(value: string | undefined, reading: Reading): readonly Assessor[] {
  const named = readNames(value ?? 'self');
  if (named.ok) return named.value;
  reading.refusals.push(...named.diagnostics);
  return ['self'];
}

function readNames(value: string): Result<readonly Assessor[]> {
  const found: Assessor[] = [];
  for (const text of value.split(',').map((part) => part.trim().toLowerCase())) {
    const assessor = ASSESSORS.find((candidate) => candidate === text);
    if (assessor === undefined) return refused(text, 'unknown');
    if (found.includes(assessor)) return refused(text, 'twice');
    found.push(assessor);
  }
  return success(found);
}

function refused(assessor: string, problem: 'unknown' | 'twice'): Result<never> {
  return failure(diagnose('LKE707', { assessor, allowed: ASSESSORS, problem }));
}
