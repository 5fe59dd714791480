/** Work done beside each other whose results come in the order of its items. */

/**
 * The results of `run` for every item, in the order of the items. At most `width` items are under way or waiting
 * to be taken at a time, so that a slow one holds back what is read and kept behind it. What is under way when
 * the loop is left is let finish and is not taken.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  width: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R, void, void> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    underWay.push(run(item));
    const first = underWay.length < width ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (let first = underWay.shift(); first !== undefined; first = underWay.shift()) yield await first;
}
