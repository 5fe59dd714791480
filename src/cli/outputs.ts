/** Which format goes where, from the formats and the outputs asked for. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { BATCH_FORMS, type BatchFormatName } from '../report/batch-formats.ts';
import { FORMATS, type FormatName } from '../report/index.ts';
import type { Output } from './command.ts';

/** The formats of a command: the extensions that mean each, and the one meant where nothing is said. */
export interface FormatTable<Format extends string> {
  readonly forms: Readonly<Record<Format, { readonly extensions: readonly string[] }>>;
  readonly usual: Format;
  /** Whether a folder, whose name ends in "/", can take them all. */
  readonly inFolder?: true;
}

/** The formats of reports about workbooks. */
export const REPORT_FORMATS: FormatTable<FormatName> = { forms: FORMATS, usual: 'table' };

/** What is told of one figure: as text, whichever of these is named. */
export const EXPLAIN_FORMATS: FormatTable<'table' | 'json'> = {
  forms: { table: FORMATS.table, json: FORMATS.json },
  usual: 'table',
};

/** The formats of batches. */
export const BATCH_FORMATS: FormatTable<BatchFormatName> = {
  forms: BATCH_FORMS,
  usual: 'table',
  inFolder: true,
};

export function namesOf<Format extends string>({ forms }: FormatTable<Format>): readonly Format[] {
  return Object.keys(forms) as Format[];
}

/** How standard output is called on the command line. */
const STANDARD = '-';

/**
 * Each output takes the format of its extension; one without (or "-") takes the format that is left. Formats
 * that no output took go to standard output, which holds one: two in a row would be readable by no program.
 * With nothing asked for, the usual format goes to standard output.
 */
export function pairOutputs<Format extends string>(
  formats: readonly Format[],
  files: readonly string[],
  table: FormatTable<Format>,
): Result<readonly Output<Format>[]> {
  const left = new Set(formats);
  const outputs: Output<Format>[] = [];
  const undecided: string[] = [];
  const byExtension = new Map(
    namesOf(table).flatMap((name) =>
      table.forms[name].extensions.map((extension) => [extension, name] as const),
    ),
  );
  for (const file of files) {
    const format = file === STANDARD ? undefined : byExtension.get(extensionOf(file));
    if (format === undefined) undecided.push(file);
    else {
      left.delete(format);
      outputs.push({ format, file });
    }
  }
  for (const file of undecided) {
    const [format = file === STANDARD ? table.usual : undefined] = left;
    if (format === undefined) {
      const folder = table.inFolder === true && extensionOf(file) === '' ? `${file}/` : null;
      return failure(diagnose('LKE992', { file, extensions: [...byExtension.keys()], folder }));
    }
    left.delete(format);
    outputs.push({ format, file: file === STANDARD ? null : file });
  }
  for (const format of left) outputs.push({ format, file: null });
  if (outputs.length === 0) outputs.push({ format: table.usual, file: null });
  const clash = findClash(outputs);
  return clash === null ? success(outputs) : failure(clash);
}

function findClash(outputs: readonly Output<string>[]): Diagnostic | null {
  for (const { file } of outputs) {
    const formats = outputs.filter((output) => output.file === file).map((output) => output.format);
    if (formats.length > 1) return diagnose('LKE991', { formats, output: file ?? STANDARD });
  }
  return null;
}

function extensionOf(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
}
