/** What is said at the end of a batch, and the exit code. */
import type { Batch } from '../../domain/batch.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { nearest } from '../../domain/spelling.ts';
import { batchLabels } from '../../messages/batch-labels.ts';
import { integerText } from '../../messages/number.ts';
import { escapeTerminal } from '../../report/escape/terminal.ts';
import type { BatchDelivering, Manners } from '../command.ts';
import { CUT_SHORT, type ExitCode, exitCodeOf, reaches, SIGNAL_CODES, type Verdict } from '../exit.ts';
import { paintOptions } from '../paint.ts';
import { tell } from '../tell.ts';
import type { Signal, World } from '../world.ts';

export interface Conclusion {
  readonly batch: Batch;
  readonly delivering: BatchDelivering;
  /** What could not be delivered. */
  readonly obstacles: readonly Diagnostic[];
  readonly signal: Signal | null;
  /** Whether nobody read standard output to its end. */
  readonly isCut: boolean;
  /** Whether it is one of several shards. */
  readonly isShard: boolean;
  /** How many files there were to read; null where no run can go on from here. */
  readonly files: number | null;
}

export async function concludeBatch(
  { batch, delivering, obstacles, signal, isCut, files, isShard }: Conclusion,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const { judgement, outputs } = delivering;
  const isOnScreen = outputs.some(({ format, file }) => format === 'table' && file === null);
  // The run ended with the reader, wherever that was: nothing of what was read by then is worth telling.
  const isLeft = isCut && outputs.every(({ file }) => file === null);
  if (!manners.quiet && !isOnScreen && !isLeft) {
    const { renderNotes } = await import('../../report/ranking.ts');
    await world.writeErr(renderNotes(batch, paintOptions(manners, 'err', world)));
  }
  const unknown = unknownGate(batch, delivering);
  const refusals = unknown === null ? obstacles : [...obstacles, unknown];
  if (refusals.length > 0) {
    await tell(refusals, manners.language, world);
    return signal === null ? 2 : SIGNAL_CODES[signal];
  }
  if (!manners.quiet) await world.writeErr(whereabouts({ batch, delivering, signal, files }, manners));
  if (signal !== null) return SIGNAL_CODES[signal];
  if (isCut) return CUT_SHORT;
  // What the other shards hold is not known here: the merge says whether nothing at all could be scored.
  const isFailedShard = isShard && batch.counts.failed === batch.counts.files;
  const verdicts = isFailedShard && judgement.allowPartial ? [] : verdictsOf(batch, judgement);
  return exitCodeOf(verdicts, batch.findings, judgement);
}

/** Where a person finds what came of the run, or goes on with it; nothing where outputs went where they were sent. */
export function whereabouts(
  {
    batch,
    delivering: { results },
    signal,
    files,
  }: Pick<Conclusion, 'batch' | 'delivering' | 'signal' | 'files'>,
  { language }: Manners,
): string {
  if (results === null || (signal !== null && files === null)) return '';
  const words = batchLabels(language);
  const text =
    signal === null
      ? words.results(results.folder)
      : words.resume(
          integerText(batch.counts.files, language),
          integerText(files ?? 0, language),
          results.folder,
        );
  return `${escapeTerminal(text)}\n`;
}

/** A folder that could not be looked into stands for submissions that could not be scored. */
function verdictsOf(batch: Batch, { failOn }: BatchDelivering['judgement']): readonly Verdict[] {
  const unread = batch.findings.filter(({ code }) => code === 'LKE806');
  return [
    ...batch.entries.map(({ outcome, index, gates, errors, warnings, infos }) => {
      const counts = { error: errors, warning: warnings, info: infos } as const;
      const levels = (['error', 'warning', 'info'] as const).filter((level) => counts[level] > 0);
      const fails = failOn !== null && levels.some((level) => reaches(level, failOn));
      return { outcome, index, gates, fails };
    }),
    ...unread.map(() => ({ outcome: 'failed', index: null, gates: [], fails: true }) as const),
  ];
}

/** A gate asked for by name that the rubric of a scored workbook does not have. */
function unknownGate({ entries }: Batch, { judgement: { gate } }: BatchDelivering): Diagnostic | null {
  if (gate.kind !== 'id') return null;
  for (const { outcome, rubric, gates } of entries) {
    const known = gates.map(({ id }) => id);
    if (outcome === 'failed' || rubric === null || known.includes(gate.id)) continue;
    return diagnose('LKE995', { gate: gate.id, rubric: rubric.id, known, nearest: nearest(gate.id, known) });
  }
  return null;
}
