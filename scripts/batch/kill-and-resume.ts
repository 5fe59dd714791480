/** A batch killed at random moments and started again: it must end in the bytes of one that was left alone. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../workbook/random.ts';
import { contentsOf, differing, type Ended, run, start } from './processes.ts';

export interface KillPlan {
  /** Path of `bin/lke.js`. */
  readonly program: string;
  /** A folder of our own; `work` and `whole` are made in it. */
  readonly top: string;
  /** Everything but the results folder. */
  readonly words: readonly string[];
  readonly kills: number;
  readonly seed: number;
  readonly tell?: (line: string) => void;
}

export interface KillCount {
  /** Runs that were ended in their midst. */
  readonly caught: number;
  /** Of those, runs that left something finished behind. */
  readonly withJournal: number;
  /** What differed after all, by the number of the kill. */
  readonly different: readonly string[];
}

/** Kills so many runs by SIGKILL, now and then the one that resumes too, and compares what comes of each. */
export async function killAndResume(plan: KillPlan): Promise<KillCount> {
  const { top, kills, tell = () => {} } = plan;
  const random = createRandom(plan.seed);
  const [whole, work] = [join(top, 'whole'), join(top, 'work')];
  rmSync(whole, { recursive: true, force: true });
  const alone = await runInto(plan, whole);
  const expected = contentsOf(whole);
  const count = { caught: 0, withJournal: 0, different: [] as string[] };
  while (count.caught < kills) {
    rmSync(work, { recursive: true, force: true });
    do {
      const isCaught = await killOnce(plan, work, random.next() * alone.milliseconds);
      if (!isCaught) continue;
      count.caught++;
      if (existsSync(work) && [...contentsOf(work).keys()].some((name) => name.startsWith('.lke-journal'))) {
        count.withJournal++;
      }
    } while (random.chance(0.25) && count.caught < kills);
    const resumed = await runInto(plan, work);
    const names = differing(contentsOf(work), expected);
    const isSame = resumed.exit === alone.exit && names.length === 0;
    const what = `kill ${count.caught}: exit ${resumed.exit}, differing ${names.join(', ')}`;
    if (!isSame) count.different.push(what);
    tell(`${count.caught} of ${kills} killed, ${isSame ? 'same' : what}`);
  }
  return count;
}

/** On a busy machine no file may run into the limit of time, which would be another result. */
function wordsFor({ words }: KillPlan, folder: string): readonly string[] {
  return [...words, '-o', `${folder}/`, '--resume', '-q', '--limit', 'time=3600'];
}

function runInto(plan: KillPlan, folder: string): Promise<Ended> {
  return run(plan.program, wordsFor(plan, folder), plan.top);
}

/** False when it was done before. */
async function killOnce(plan: KillPlan, folder: string, milliseconds: number): Promise<boolean> {
  const { child, ended } = start(plan.program, wordsFor(plan, folder), plan.top);
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const { signal } = await ended;
  clearTimeout(timer);
  return signal === 'SIGKILL';
}
