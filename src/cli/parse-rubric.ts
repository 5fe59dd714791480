/** The commands about rubrics: their split words checked and typed. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { DIFF_FORMATS, type DiffFormatName } from '../report/diff-formats.ts';
import { RUBRIC_FORMATS, type RubricFormatName } from '../report/rubric/formats.ts';
import type { Command, ImpactJudgement } from './command.ts';
import { readLimits } from './limits.ts';
import { type RawOptions, type Reading, readFailOn } from './options.ts';
import type { FormatTable } from './outputs.ts';
import type { Split } from './program.ts';
import { list, withOutputs, word } from './typed-words.ts';

const CHECK_FORMATS: FormatTable<RubricFormatName> = { forms: RUBRIC_FORMATS, usual: 'text' };
const DIFFS: FormatTable<DiffFormatName> = { forms: DIFF_FORMATS, usual: 'text' };
const MARKDOWN: FormatTable<'markdown'> = { forms: { markdown: { extensions: ['.md'] } }, usual: 'markdown' };
const SCHEMA: FormatTable<'json'> = { forms: { json: { extensions: ['.json'] } }, usual: 'json' };

type RubricSplit = Split & { readonly name: Extract<Split['name'], `rubric${string}`> };

export function toRubricCommand({ name, words, options }: RubricSplit, reading: Reading): Result<Command> {
  const [first, second] = words;
  switch (name) {
    case 'rubric-list':
      return success({ kind: name });
    case 'rubric-show':
      return success({ kind: name, rubric: word(first), resolved: options.resolved === true });
    case 'rubric-lint': {
      const failOn = readFailOn(options.failOn, reading);
      return withOutputs(options, CHECK_FORMATS, reading, (delivering) => {
        return { kind: name, rubrics: list(first), failOn, ...delivering };
      });
    }
    case 'rubric-test': {
      const failOn = readFailOn(options.failOn, reading);
      const update = options.update === true;
      return withOutputs(options, CHECK_FORMATS, reading, (delivering) => {
        return { kind: name, rubrics: list(first), failOn, update, ...delivering };
      });
    }
    case 'rubric-mutate': {
      const min = reading.number('--min', options.min);
      return withOutputs(options, CHECK_FORMATS, reading, (delivering) => {
        return { kind: name, rubrics: list(first), min, ...delivering };
      });
    }
    case 'rubric-diff':
      return withOutputs(options, DIFFS, reading, (delivering) => {
        return { kind: name, old: word(first), new: word(second), ...delivering };
      });
    case 'rubric-impact':
      return toImpact(word(first), word(second), options, reading);
    case 'rubric-schema': {
      const of = reading.oneOf('<schema>', first === undefined ? undefined : word(first), SCHEMAS, 'rubric');
      return withOutputs(options, SCHEMA, reading, (delivering) => ({ kind: name, of, ...delivering }));
    }
    case 'rubric-docs':
      return withOutputs(options, MARKDOWN, reading, (delivering) => {
        return { kind: name, rubric: word(first), ...delivering };
      });
    case 'rubric':
      throw new Error('"rubric" alone is answered with help');
  }
}

function toImpact(old: string, next: string, options: RawOptions, reading: Reading): Result<Command> {
  const { submissions, by = null, sheet = null, allowMacros = false } = options;
  if (submissions === undefined) {
    return failure(diagnose('LKE986', { argument: '--submissions', command: 'lke rubric impact' }));
  }
  const judgement: ImpactJudgement = {
    failOn: reading.oneOf('--fail-on', options.failOn, ['flip', 'gate', 'change', 'none'], 'none'),
    maxFlips: reading.number('--max-flips', options.maxFlips),
    maxChange: reading.number('--max-change', options.maxChange),
  };
  return withOutputs(options, DIFFS, reading, (delivering) => ({
    kind: 'rubric-impact',
    old,
    new: next,
    submissions,
    reading: { by, sheet, allowMacros, limits: readLimits(options.limit ?? [], reading) },
    judgement,
    ...delivering,
  }));
}

const SCHEMAS = ['rubric', 'cases'] as const;
