/** The outputs of a batch, fed together: one that fails stops no other. */
import type { Batch } from '../../domain/batch.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Kept } from './kept.ts';
import type { Sink } from './sinks.ts';
import type { Taken, Target } from './targets.ts';

export interface Outlet {
  readonly sink: Sink;
  readonly target: Target;
}

export class Outlets {
  /** What could not be written. */
  readonly failures: Diagnostic[] = [];
  private open: readonly Outlet[];
  private cut = false;

  constructor(outlets: readonly Outlet[]) {
    this.open = outlets;
  }

  /** False once nobody takes anything any more. */
  get isWanted(): boolean {
    return this.open.length > 0;
  }

  /** True once somebody went away before they had all. */
  get isCut(): boolean {
    return this.cut;
  }

  begin(): Promise<void> {
    return this.feed(async ({ head }) => head);
  }

  add(kept: Kept): Promise<void> {
    return this.feed(async (sink) => sink.add(kept));
  }

  /** Completes every output and gives it its name. */
  async end(batch: Batch): Promise<void> {
    await this.feed((sink) => sink.end(batch));
    for (const { target } of this.open) {
      const obstacle = await target.keep();
      if (obstacle !== null) this.failures.push(obstacle);
    }
    this.open = [];
  }

  /** Gives up what is not complete. */
  drop(): void {
    for (const { target } of this.open) target.drop();
    this.open = [];
  }

  private async feed(text: (sink: Sink) => Promise<string>): Promise<void> {
    for (const outlet of this.open) {
      const taken: Taken = await outlet.target.write(await text(outlet.sink));
      if (taken.kind === 'taken') continue;
      if (taken.kind === 'failed') this.failures.push(taken.why);
      else this.cut = true;
      this.open = this.open.filter((other) => other !== outlet);
    }
  }
}
