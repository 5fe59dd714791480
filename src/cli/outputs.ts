/** Which format goes where, from the formats and the outputs asked for. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../report/index.ts';
import type { Output } from './command.ts';

/** An extension names its format. */
const EXTENSIONS: ReadonlyMap<string, FormatName> = new Map(
  FORMAT_NAMES.flatMap((name) => FORMATS[name].extensions.map((extension) => [extension, name])),
);

/** How standard output is called on the command line. */
const STANDARD = '-';

/**
 * Each output takes the format of its extension; one without (or "-") takes the format that is left. Formats
 * that no output took go to standard output, which holds one: two in a row would be readable by no program.
 * With nothing asked for, the table goes to standard output.
 */
export function pairOutputs(
  formats: readonly FormatName[],
  files: readonly string[],
): Result<readonly Output[]> {
  const left = new Set(formats);
  const outputs: Output[] = [];
  const undecided: string[] = [];
  for (const file of files) {
    const format = file === STANDARD ? undefined : EXTENSIONS.get(extensionOf(file));
    if (format === undefined) undecided.push(file);
    else {
      left.delete(format);
      outputs.push({ format, file });
    }
  }
  for (const file of undecided) {
    const [format = file === STANDARD ? 'table' : undefined] = left;
    if (format === undefined) {
      return failure(diagnose('LKE992', { file, extensions: [...EXTENSIONS.keys()] }));
    }
    left.delete(format);
    outputs.push({ format, file: file === STANDARD ? null : file });
  }
  for (const format of left) outputs.push({ format, file: null });
  if (outputs.length === 0) outputs.push({ format: 'table', file: null });
  const clash = findClash(outputs);
  return clash === null ? success(outputs) : failure(clash);
}

function findClash(outputs: readonly Output[]): Diagnostic | null {
  for (const { file } of outputs) {
    const formats = outputs.filter((output) => output.file === file).map((output) => output.format);
    if (formats.length > 1) return diagnose('LKE991', { formats, output: file ?? STANDARD });
  }
  return null;
}

function extensionOf(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
}
