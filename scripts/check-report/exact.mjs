// Exact arithmetic of the report's checker, and how it compares: see ../check-report.mjs.

export const count = { checked: 0, faults: [] };
// Exact fractions as pairs of BigInts, never brought to lowest terms: compared by cross multiplication.
export const frac = (text) => [BigInt(String(text).split('/')[0]), BigInt(String(text).split('/')[1] ?? 1)];
export const add = ([a, b], [c, d]) => [a * d + c * b, b * d];
export const mul = ([a, b], [c, d]) => [a * c, b * d];
export const sub = (x, y) => add(x, mul(y, [-1n, 1n]));
export const div = (x, [c, d]) => mul(x, c < 0n ? [-d, -c] : [d, c]);
export const cmp = ([a, b], [c, d]) => Number(a * d > c * b) - Number(a * d < c * b);
export const [ZERO, ONE] = [frac(0), frac(1)];
export const atMostOne = (x) => (cmp(x, ONE) > 0 ? ONE : x);
export const isNought = (x) => x !== null && x[0] === 0n;
export const total = (list) => list.reduce(add, ZERO);
export const exact = (figure) => (figure === null ? null : frac(figure.exact));
export const times = (share, figure) =>
  share === null || figure === null ? null : mul(share, exact(figure));
export const all = (node) => [node, ...node.children.flatMap(all)];
export const holds = (where, isSo) => ++count.checked && (isSo || count.faults.push(where));
/** A reported figure is the recomputed one, and its double is within one part in 10^15 of it. */
export function same(where, figure, expected) {
  const equal = figure && expected ? cmp(exact(figure), expected) === 0 : figure === expected;
  holds(`${where}: reported ${figure?.exact}, recomputed ${expected?.join('/')}`, equal);
  const [n, d] = exact(figure) ?? [0n, 1n];
  const [own, double] = [Number((n * 10n ** 40n) / d) / 1e40, figure?.value ?? 0];
  holds(`${where}: ${double}`, Math.abs(own - double) <= 1e-15 * Math.max(1, Math.abs(own)));
}
