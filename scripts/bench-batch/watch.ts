/** A process watched from outside while it runs: time, processor time and memory, as the system counts them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Watched {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** Of all threads; NaN where the system has no /proc. */
  readonly processorSeconds: number;
  /** The most it ever held; NaN where the system has no /proc. */
  readonly peakMegabytes: number;
  /** The most that was seen between two marks on standard error, and after the last one. */
  readonly peaks: readonly number[];
}

/** Milliseconds between two looks. */
const EVERY = 20;
/** Of the kernel, on every system Node runs on. */
const TICKS_A_SECOND = 100;

/**
 * Runs `node words...`, and looks at it all the time. `mark` is a text on standard error that begins a new stretch.
 *
 * Memory is read from the process's own /proc: what the system tells of a child that has ended begins with the size
 * of the process that started it.
 */
export function watch(words: readonly string[], input = '', mark = '\n'): Promise<Watched> {
  const begun = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  const peaks = [0];
  const seen = { out: '', err: '', processorSeconds: Number.NaN, peakMegabytes: Number.NaN };
  const look = () => {
    const found = lookAt(child);
    if (found === null) return;
    seen.processorSeconds = found.processorSeconds;
    seen.peakMegabytes = found.peakMegabytes;
    peaks.push(Math.max(peaks.pop() ?? 0, found.megabytes));
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    seen.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    look();
    seen.err += text;
    for (let marks = text.split(mark).length - 1; marks > 0; marks--) peaks.push(0);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const timer = setInterval(look, EVERY);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      clearInterval(timer);
      const reached = peaks.filter((peak) => peak > 0);
      resolve({ exit, ...seen, seconds: (performance.now() - begun) / 1000, peaks: reached });
    });
  });
}

/** Null once it has ended. */
function lookAt({ pid }: ChildProcess) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]);
    const megabytes = kilobytes('VmRSS') / 1024;
    if (Number.isNaN(megabytes)) return null;
    // Fields after the name of the program, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const processorSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    return { megabytes, peakMegabytes: kilobytes('VmHWM') / 1024, processorSeconds };
  } catch {
    return null;
  }
}
