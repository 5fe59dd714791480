/** The words of a split command line as the types its command needs. */
import { type Result, success } from '../domain/diagnostic.ts';
import type { Command, Delivering } from './command.ts';
import { type RawOptions, type Reading, readFormats } from './options.ts';
import { type FormatTable, pairOutputs } from './outputs.ts';

/** One argument that must be there. */
export function word(value: string | readonly string[] | undefined): string {
  if (typeof value !== 'string') throw new Error('commander let a missing argument pass');
  return value;
}

/** One argument or more. */
export function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined || typeof value === 'string') throw new Error('commander let a missing list pass');
  return value;
}

/** The command that `make` makes of where its outputs go. */
export function withOutputs<Format extends string>(
  options: RawOptions,
  table: FormatTable<Format>,
  reading: Reading,
  make: (delivering: Delivering<Format>) => Command,
): Result<Command> {
  const outputs = pairOutputs(readFormats(options, table, reading), options.output ?? [], table);
  if (!outputs.ok) return outputs;
  return success(make({ outputs: outputs.value, force: options.force === true }));
}
