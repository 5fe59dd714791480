/** How far a batch is, on standard error, for who watches it. */

import { fraction } from '../../domain/fraction.ts';
import { batchLabels } from '../../messages/batch-labels.ts';
import { decimalText, integerText } from '../../messages/number.ts';
import type { Manners } from '../command.ts';
import type { World } from '../world.ts';

export interface Progress {
  /** One file more is done. */
  step(outcome: { readonly failed: boolean; readonly reused: boolean }): Promise<void>;
  /** Takes the line away, so that something else can be said. */
  end(): Promise<void>;
}

/** Milliseconds between two looks of the line. */
const EVERY = 100;
/** Without a terminal one line a so many files, and only for who asks for it. */
const FILES_A_LINE = 1_000;
/** Takes the cursor to the beginning of the line and empties it. */
const CLEAR = '\r\u001b[K';

/** On a terminal one line that is drawn anew; otherwise nothing, or with --verbose a line now and then. */
export function showProgress(total: number, manners: Manners, world: World): Progress {
  const { isTerminal } = world.stderr;
  const isDumb = world.env('TERM') === 'dumb';
  if (manners.quiet || total < 2 || (!manners.verbose && (!isTerminal || isDumb))) return SILENT;
  const start = world.clock();
  const counts = { done: 0, failed: 0, reused: 0 };
  const line = () => progressText({ ...counts, total, milliseconds: world.clock() - start }, manners);
  if (!isTerminal || isDumb)
    return inLines(counts, total, async () => void (await world.writeErr(`${line()}\n`)));
  let drawn = start - EVERY;
  return {
    async step(outcome) {
      count(counts, outcome);
      if (world.clock() - drawn < EVERY) return;
      drawn = world.clock();
      await world.writeErr(`${CLEAR}${fitted(line(), world.stderr.columns)}`);
    },
    end: async () => void (await world.writeErr(CLEAR)),
  };
}

const SILENT: Progress = { step: async () => {}, end: async () => {} };

interface Counts {
  done: number;
  failed: number;
  reused: number;
}

function inLines(counts: Counts, total: number, write: () => Promise<void>): Progress {
  return {
    async step(outcome) {
      count(counts, outcome);
      if (counts.done % FILES_A_LINE === 0 || counts.done === total) await write();
    },
    end: async () => {},
  };
}

function count(counts: Counts, outcome: { readonly failed: boolean; readonly reused: boolean }): void {
  counts.done++;
  if (outcome.failed) counts.failed++;
  if (outcome.reused) counts.reused++;
}

export interface ProgressState extends Readonly<Counts> {
  readonly total: number;
  readonly milliseconds: number;
}

/** "1,234/10,000 files, 812.5/s, 11 s left, 3 failed". */
export function progressText(state: ProgressState, { language }: Pick<Manners, 'language'>): string {
  const { done, total, milliseconds, failed, reused } = state;
  const { progress } = batchLabels(language);
  const parts = [progress.done(integerText(done, language), integerText(total, language))];
  // Before a second has passed a rate means little.
  if (milliseconds >= 1_000 && done > 0) {
    const rate = fraction(BigInt(done) * 1_000n, BigInt(Math.round(milliseconds)));
    parts.push(progress.rate(decimalText(rate, 1, language)));
    const left = ((total - done) * milliseconds) / done / 1_000;
    if (done < total) parts.push(progress.left(timeText(left)));
  }
  if (reused > 0) parts.push(progress.reused(integerText(reused, language)));
  if (failed > 0) parts.push(progress.failed(integerText(failed, language)));
  return parts.join(', ');
}

/** "8 s", "3:05", "1:02:03". */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** A line that is longer than the terminal would move it on. */
function fitted(line: string, columns: number | null): string {
  return line.slice(0, Math.max(1, (columns ?? 80) - 1));
}
