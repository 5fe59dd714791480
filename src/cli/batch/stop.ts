/** The wish that a run end, as a signal brings it. */
import type { Signal, World } from '../world.ts';

export interface Stop {
  /** The signal that came; null while none has. Signals come only while nothing runs. */
  now(): Signal | null;
  /** Lets waiting signals arrive first. */
  look(): Promise<Signal | null>;
  /** Called once, when a signal comes. */
  whenAsked(act: () => void): void;
  /** Ends the watch: from here on the system's own reaction is back. */
  end(): void;
}

export function watchStop(world: World): Stop {
  let signal: Signal | null = null;
  const acts: (() => void)[] = [];
  const end = world.onInterrupt((received) => {
    signal = received;
    for (const act of acts.splice(0)) act();
  });
  return {
    now: () => signal,
    async look() {
      await world.pause();
      return signal;
    },
    whenAsked: (act) => void acts.push(act),
    end,
  };
}
