// What each answer leaves to be won: see ../check-report.mjs.
import { all, div, exact, frac, holds, mul, ONE, same, sub } from './exact.mjs';

/** What a change of 1 in the share of each question below does to the index. */
function pullsBelow(node, pull, met) {
  if (node.children.length === 0) return [[node, pull]];
  const roll = node.steps.find((step) => step.rule === 'roll-up');
  if (roll !== undefined) met.push([node.id, pull, roll]);
  const half = roll === undefined ? pull : roll.result === null || pull === null ? null : div(pull, frac(2));
  const mean = node.steps.find((step) => step.rule === 'mean');
  const isMean = mean !== undefined || node.children.some((child) => child.weight === null);
  const shared = half === null || mean === undefined ? null : div(half, frac(mean.count));
  const own = (child) => (half === null ? null : mul(half, div(exact(child.weight), exact(node.weight))));
  const isPool = node.children.some((child) => child.children.length > 0 && child.weight === null);
  const parts = isMean && isPool ? all(node).filter(({ children }) => children.length === 0) : node.children;
  return parts.flatMap((part) => pullsBelow(part, isMean ? shared : own(part), met));
}
/** Of answers that hang together only that nothing is lost; of the others the figure. */
function checkGains(tree, pulls) {
  const tied = new Set(all(tree).flatMap(({ id, steps }) => steps.flatMap(({ on }) => (on ? [id, on] : []))));
  for (const [{ id, share, attainable, recommendation }, pull] of pulls) {
    const gain = share === null || pull === null ? null : mul(pull, sub(ONE, exact(share)));
    if (!tied.has(id)) same(`${id} attainable`, attainable, gain);
    holds(`${id} attainable`, attainable === null ? gain === null : exact(attainable)[0] >= 0n);
    holds(`${id} recommendation`, recommendation === null || (attainable?.value ?? 0) > 0);
  }
}
export function checkAttainable({ tree, units, maximum }) {
  const met = [];
  checkGains(tree, pullsBelow(tree, exact(maximum), met));
  for (const unit of (units ?? []).filter((one) => one.tree !== null)) {
    const pulls = met.flatMap(([id, pull, { units: counted, countedZero, result }]) => {
      const isIn = counted.some((one) => one.unit === unit.name) && pull !== null && result !== null;
      const part = isIn ? div(pull, frac(2 * (counted.length + countedZero.length))) : null;
      return pullsBelow(
        all(unit.tree).find((node) => node.id === id),
        part,
        [],
      );
    });
    checkGains(unit.tree, pulls);
  }
}
