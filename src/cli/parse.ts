/** argv -> Request: the split command line checked and typed. */
import { type Diagnostic, failure, type Result, success } from '../domain/diagnostic.ts';
import type { HelpTexts } from '../messages/help.ts';
import type { Language } from '../messages/language.ts';
import type { Command, Judgement, Manners, Request, Selection } from './command.ts';
import { SHELLS } from './completion/shells.ts';
import { readLimits } from './limits.ts';
import { type RawOptions, Reading, readFailOn, readJudgement, readManners } from './options.ts';
import { EXPLAIN_FORMATS } from './outputs.ts';
import { asksForBatch, readSharing, withBatch } from './parse-batch.ts';
import { toRubricCommand } from './parse-rubric.ts';
import { takeWorkbooks, toWorkbookCommand } from './parse-workbook.ts';
import { type Split, splitArgv } from './program.ts';
import { list, withOutputs, word } from './typed-words.ts';
import { VERSION } from './version.ts';

export interface Surroundings {
  /** The language when --lang is not given. */
  readonly language: Language;
  /** Width of the terminal, for help. */
  readonly columns: number;
}

/** The request that the words after the program's name make, or every mistake found in them. */
export async function parseArgv(argv: readonly string[], around: Surroundings): Promise<Result<Request>> {
  const splitting = splitArgv(argv, null, around.columns);
  switch (splitting.kind) {
    case 'refused':
      return failure(splitting.refusal);
    case 'version':
      return success({ kind: 'text', text: `${VERSION}\n`, stream: 'out' });
    case 'help':
      return success(await helpText(argv, around));
    case 'split':
      return typed(splitting.split, around.language);
  }
}

/** Split once more with the help texts, which are loaded only where they are printed. */
async function helpText(argv: readonly string[], around: Surroundings): Promise<Request> {
  const splitting = splitArgv(argv, await loadHelp(around.language), around.columns);
  if (splitting.kind !== 'help') throw new Error('the same words were split in two ways');
  return { kind: 'text', text: splitting.text, stream: splitting.asked ? 'out' : 'err' };
}

async function loadHelp(language: Language): Promise<HelpTexts> {
  return language === 'id'
    ? (await import('../messages/id/help.ts')).HELP_ID
    : (await import('../messages/en/help.ts')).HELP_EN;
}

function typed(split: Split, language: Language): Result<Request> {
  const reading = new Reading();
  const manners: Manners = readManners(split.options, language, reading);
  const command = toCommand(split, reading);
  const refusals: Diagnostic[] = [...reading.refusals, ...(command.ok ? [] : command.diagnostics)];
  if (!command.ok || refusals.length > 0) return failure(...refusals);
  return success({ kind: 'command', command: command.value, manners });
}

function toCommand(split: Split, reading: Reading): Result<Command> {
  const { name, options } = split;
  const [first, second] = split.words;
  switch (name) {
    case 'score':
    case 'check': {
      const judgement = readJudgement(name === 'check' ? { ...options, gate: 'none' } : options, reading);
      const { workbooks, others, isAll } = takeWorkbooks(options);
      return withBatch(others, judgement, reading, (delivering) => ({
        kind: name,
        paths: list(first),
        ...centre(options, reading),
        ...delivering,
        outputs: isAll ? [] : delivering.outputs,
        sharing: readSharing(options, delivering.results, reading),
        asksForBatch: asksForBatch(options, delivering),
        workbooks,
      }));
    }
    case 'render': {
      const { workbooks, others, isAll } = takeWorkbooks(options);
      return withBatch(others, NO_JUDGEMENT, reading, (delivering) => ({
        kind: name,
        path: word(first),
        ...delivering,
        outputs: isAll ? [] : delivering.outputs,
        asksForBatch: asksForBatch(options, delivering),
        workbooks,
      }));
    }
    case 'merge': {
      const judgement = readJudgement(options, reading);
      return withBatch(options, judgement, reading, (delivering) => {
        return { kind: name, parts: list(first), ...delivering };
      });
    }
    case 'verify':
      return success({ kind: name, folder: word(first), failOn: readFailOn(options.failOn, reading) });
    case 'explain':
      return withOutputs(options, EXPLAIN_FORMATS, reading, (delivering) => {
        return {
          kind: name,
          path: word(first),
          node: word(second),
          ...centre(options, reading),
          ...delivering,
        };
      });
    case 'template':
    case 'fill':
    case 'annotate':
      return toWorkbookCommand({ name, words: split.words, options }, reading, selection);
    case 'completion':
      return success({ kind: name, shell: reading.oneOf('<shell>', word(first), SHELLS, 'bash') });
    case 'code':
      return success({ kind: name, code: first === undefined ? null : word(first) });
    default:
      return toRubricCommand({ name, words: split.words, options }, reading);
  }
}

/** What is rendered was judged when it was made. */
const NO_JUDGEMENT: Judgement = { min: null, gate: { kind: 'none' }, failOn: null, allowPartial: true };

function selection(options: RawOptions, reading: Reading): Selection {
  const { rubric = null, sheet = null, by = null, allowMacros = false, limit = [] } = options;
  return { rubric, sheet, by, allowMacros, limits: readLimits(limit, reading) };
}

/** The same for what may be a centre, whose units lie in a folder of their own. */
function centre(options: RawOptions, reading: Reading): Selection & { readonly units: string | null } {
  return { ...selection(options, reading), units: options.units ?? null };
}
