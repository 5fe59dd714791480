/** The options of many files, as the types their commands need. */
import type { SortKey } from '../domain/batch.ts';
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { BatchFormatName } from '../report/batch-formats.ts';
import { parseShard, type Shard } from './batch/shard.ts';
import type { BatchDelivering, Command, Judgement, Listing, ResultsTarget, Sharing } from './command.ts';
import { type RawOptions, type Reading, readFormats } from './options.ts';
import { BATCH_FORMATS, pairOutputs } from './outputs.ts';

export const SORT_KEYS: readonly SortKey[] = ['index', 'agency', 'file', 'coverage', 'findings'];

/** Threads beyond this are a slip. */
const MOST_JOBS = 1_024;
const MOST_ROWS = 100_000_000;

/** What a results folder holds when no format is named. */
const USUAL_RESULTS: readonly BatchFormatName[] = ['table', 'csv'];

/** The command that `make` makes of where its outputs go and how they list things. */
export function withBatch(
  options: RawOptions,
  judgement: Judgement,
  reading: Reading,
  make: (delivering: BatchDelivering) => Command,
): Result<Command> {
  const formats = readFormats(options, BATCH_FORMATS, reading);
  const words = options.output ?? [];
  const listing = readListing(options, reading);
  const force = options.force === true;
  if (words.some(isFolderName)) {
    const [folder = '', ...others] = [...words].sort(
      (left, right) => Number(isFolderName(right)) - Number(isFolderName(left)),
    );
    if (others.length > 0) return failure(diagnose('LKE841', { folders: others }));
    const results = { folder, formats: formats.length === 0 ? USUAL_RESULTS : formats };
    const template = readTemplate(options, results.formats, reading);
    return success(make({ outputs: [], results, listing, judgement, template, force }));
  }
  const outputs = pairOutputs(formats, words, BATCH_FORMATS);
  if (!outputs.ok) return outputs;
  if (outputs.value.some(({ format, file }) => format === DOCUMENT && file === null)) {
    return failure(diagnose('LKE720', { format: DOCUMENT }));
  }
  const template = readTemplate(
    options,
    outputs.value.map(({ format }) => format),
    reading,
  );
  return success(make({ outputs: outputs.value, results: null, listing, judgement, template, force }));
}

/** The one format that a template is for, and that is no text. */
const DOCUMENT = 'docx' satisfies BatchFormatName;

function readTemplate(
  options: RawOptions,
  formats: readonly BatchFormatName[],
  reading: Reading,
): string | null {
  const template = options.template ?? null;
  if (template !== null && !formats.includes(DOCUMENT)) {
    reading.refusals.push(diagnose('LKE728', { option: '--template', format: DOCUMENT }));
  }
  return template;
}

/** A name that ends as folders are written, on any system. */
function isFolderName(word: string): boolean {
  return /[/\\]$/.test(word);
}

function readListing(options: RawOptions, reading: Reading): Listing {
  return {
    sort: reading.oneOf('--sort', options.sort, SORT_KEYS, 'index'),
    top: reading.count('--top', options.top, MOST_ROWS),
    byFolder: options.group === true,
    detail: options.detail === true,
    expect: options.expect ?? null,
  };
}

export function readSharing(options: RawOptions, results: ResultsTarget | null, reading: Reading): Sharing {
  const resume = options.resume === true;
  if (resume && results === null) {
    reading.refusals.push(diagnose('LKE840', { option: '--resume', needs: '--output FOLDER/' }));
  }
  return {
    jobs: reading.count('--jobs', options.jobs, MOST_JOBS),
    shard: readShard(options.shard, reading),
    resume,
  };
}

function readShard(value: string | undefined, reading: Reading): Shard | null {
  if (value === undefined) return null;
  const shard = parseShard(value);
  if (shard === null) {
    reading.refuse('--shard', value, { kind: 'shard' });
  }
  return shard;
}

/** Whether an option was given that has a meaning for many files only. */
export function asksForBatch(options: RawOptions, { outputs, results }: BatchDelivering): boolean {
  const { shard, expect, sort, top, group, detail } = options;
  const given = [shard, expect, sort, top, group, detail].some((value) => value !== undefined);
  return given || results !== null || outputs.some(({ format }) => format === 'csv' || format === 'ndjson');
}
