/** Chance from a seed alone, so that a workbook can be made again byte for byte. */

export interface Random {
  /** 0 <= value < 1. */
  next(): number;
  /** An integer, both ends included. */
  integer(low: number, high: number): number;
  /** True with the given probability, 0..1. */
  chance(probability: number): boolean;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** A new list in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent stream for a named part of the work, so that one part's draws do not move another's. */
  fork(name: string): Random;
}

/** A stream of chance (mulberry32) for an unsigned 32-bit seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    shuffle: (items) => {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i--) {
        const j = integer(0, i);
        [order[i], order[j]] = [itemAt(order, j), itemAt(order, i)];
      }
      return order;
    },
    fork: (name) => createRandom((seed ^ hashText(name)) >>> 0),
  };
}

/** FNV-1a over UTF-16 units: a stable number for a name. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The item of a list that certainly has it; a missing one is a fault of the caller. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${items.length}`);
  return item;
}
