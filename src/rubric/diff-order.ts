/** What must be moved to bring a list into another order: as little as possible. */

/**
 * The positions that do not belong to a longest ascending run of `ranks`: moving these alone puts all in order.
 * `ranks` are distinct.
 */
export function displaced(ranks: readonly number[]): ReadonlySet<number> {
  // tails[n] is the position that ends the best ascending run of n + 1 found so far.
  const tails: number[] = [];
  const before: (number | null)[] = [];
  ranks.forEach((rank, position) => {
    let length = tails.findIndex((tail) => (ranks[tail] ?? 0) > rank);
    if (length === -1) length = tails.length;
    before.push(length === 0 ? null : (tails[length - 1] ?? null));
    tails[length] = position;
  });
  const kept = new Set<number>();
  for (let at: number | null = tails.at(-1) ?? null; at !== null; at = before[at] ?? null) kept.add(at);
  return new Set(ranks.map((_, position) => position).filter((position) => !kept.has(position)));
}
