// Recomputes every figure of JSON reports from their answers: `node scripts/check-report.mjs REPORT.json...`
// Shares no line with the tool: whoever doubts it can read this file in a few minutes and run it alone.
import { readFileSync } from 'node:fs';

let [checked, faults] = [0, []];
// Exact fractions as pairs of BigInts, never brought to lowest terms: compared by cross multiplication.
const frac = (text) => [BigInt(String(text).split('/')[0]), BigInt(String(text).split('/')[1] ?? 1)];
const add = ([a, b], [c, d]) => [a * d + c * b, b * d];
const mul = ([a, b], [c, d]) => [a * c, b * d];
const sub = (x, y) => add(x, mul(y, [-1n, 1n]));
const div = (x, [c, d]) => mul(x, c < 0n ? [-d, -c] : [d, c]);
const cmp = ([a, b], [c, d]) => Number(a * d > c * b) - Number(a * d < c * b);
const [ZERO, ONE] = [frac(0), frac(1)];
const atMostOne = (x) => (cmp(x, ONE) > 0 ? ONE : x);
const isNought = (x) => x !== null && x[0] === 0n;
const total = (list) => list.reduce(add, ZERO);
const exact = (figure) => (figure === null ? null : frac(figure.exact));
const times = (share, figure) => (share === null || figure === null ? null : mul(share, exact(figure)));
const all = (node) => [node, ...node.children.flatMap(all)];
const holds = (where, isSo) => ++checked && (isSo || faults.push(where));
/** A reported figure is the recomputed one, and its double is within one part in 10^15 of it. */
function same(where, figure, expected) {
  const equal = figure && expected ? cmp(exact(figure), expected) === 0 : figure === expected;
  holds(`${where}: reported ${figure?.exact}, recomputed ${expected?.join('/')}`, equal);
  const [n, d] = exact(figure) ?? [0n, 1n];
  const [own, double] = [Number((n * 10n ** 40n) / d) / 1e40, figure?.value ?? 0];
  holds(`${where}: ${double}`, Math.abs(own - double) <= 1e-15 * Math.max(1, Math.abs(own)));
}
/** An operand of a formula, which must be the sum of some of the counts that were answered. */
function counted(text, { value }) {
  const sums = [ZERO];
  for (const count of value) sums.push(...sums.map((sum) => add(sum, frac(count.value ?? 0))));
  holds(`${text} is no sum`, sums.map((sum) => cmp(sum, frac(text))).includes(0));
  return frac(text);
}
function reduction(before, now) {
  if (isNought(before) && isNought(now)) return ONE;
  return cmp(now, before) > 0 ? ZERO : div(sub(before, now), before);
}
const OPEN = [
  'absent',
  'times-unknown',
  'zero-when-unknown',
  'left-out',
  'counted-zero',
  'unknown-parts',
  'roll-up',
];
/** What each rule makes of an answer and of the share so far; `on` is the question it hangs on. */
const RULES = {
  option: (step, { answer }) => (answer.value === step.option ? frac(step.result) : null),
  divide: (step, { answer }) => div(frac(answer.value), frac(step.by)),
  share: (_, { answer }) => atMostOne(frac(answer.value)),
  ratio: (step, { answer }) => atMostOne(div(counted(step.part, answer), counted(step.whole, answer))),
  reduction: (step, { answer }) => reduction(counted(step.before, answer), counted(step.now, answer)),
  ...Object.fromEntries(['counts-missing', 'incomputable', 'absent'].map((rule) => [rule, () => null])),
  times: (_, { share, on }) => (share === null ? ZERO : mul(share, exact(on.share))),
  'times-unknown': (_, { share, on }) => (on.share === null && isNought(share) ? ZERO : null),
  'zero-when': (step, { share, on }) => (on.answer.value === step.option ? ZERO : share),
  'zero-when-unknown': (_, { share: x, on }) => (on.answer.kind === 'unreadable' && !isNought(x) ? null : x),
  weigh: (_, { share }) => share,
};
function checkQuestion({ id, steps, weight, answer }, byId) {
  let share = null;
  for (const step of steps) {
    share = RULES[step.rule](step, { answer, share, on: byId.get(step.on) });
    if (step.rule === 'weigh' || (step.result ?? null) === null) continue;
    holds(`${id} ${step.rule}`, share !== null && cmp(share, frac(step.result)) === 0);
  }
  return { share, points: times(share, weight) };
}
/** Where units come in: the mean of the centre's own share and of the mean over the units. */
function checkGroup(node, units) {
  const [own, roll] = [centreAlone(node), node.steps.find((step) => step.rule === 'roll-up')];
  if (roll === undefined) return own;
  const mean = roll.units.length === 0 || roll.unknown.length > 0 ? null : meanOver(node.id, roll, units);
  for (const [what, figure] of Object.entries({
    mean,
    centre: own.share ?? (roll.centre === '0' ? ZERO : null),
  }))
    holds(`${node.id} ${what}`, figure === null ? roll[what] === null : cmp(figure, frac(roll[what])) === 0);
  const share = mean === null || roll.centre === null ? null : div(add(frac(roll.centre), mean), frac(2));
  return { share, points: times(share, node.weight) };
}
function meanOver(id, { units: counted, countedZero }, units) {
  for (const { unit, share } of counted) {
    const tree = units.find(({ name }) => name === unit).tree;
    const own = all(tree).find((part) => part.id === id);
    holds(`${id} of ${unit}`, cmp(exact(own.share), frac(share)) === 0);
  }
  const shares = counted.map(({ share }) => frac(share));
  return div(total(shares), frac(shares.length + countedZero.length));
}
/** A mean is over the parts, or (pooled) over every question below; a sum is over the parts' points. */
function centreAlone({ id, steps, weight, children }) {
  const listed = (rule) => steps.find((step) => step.rule === rule)?.nodes ?? [];
  const [out, zero, open] = ['left-out', 'counted-zero', 'unknown-parts'].map(listed);
  const mean = steps.find((step) => step.rule === 'mean');
  if (mean !== undefined) {
    const leaves = children.flatMap(all).filter((node) => node.children.length === 0);
    const pools = [children, leaves].map((pool) => pool.filter((part) => !out.includes(part.id)));
    const isKnown = (part) => part.share !== null || zero.includes(part.id);
    const pool = pools.find((parts) => parts.length === mean.count && parts.every(isKnown)) ?? [];
    holds(`${id}: no parts make this mean`, pool.length > 0 && open.length === 0);
    const share = div(total(pool.map((part) => exact(part.share) ?? ZERO)), frac(mean.count));
    return { share, points: times(share, weight) };
  }
  const none = open.length > 0 || children.every((part) => part.share === null);
  holds(`${id}: known or not`, none !== steps.some((step) => step.rule === 'sum'));
  if (none) return { share: null, points: null };
  const points = total(children.filter(({ id }) => !zero.includes(id)).map((part) => exact(part.points)));
  if (!steps.some((step) => step.rule === 'rescale')) return { share: div(points, exact(weight)), points };
  const share = div(points, total(children.map((part) => exact(part.weight))));
  return { share, points: times(share, weight) };
}
function checkNode(node, byId, units = []) {
  const { id, tally, children, range } = node;
  const { share, points } = node.kind === 'group' ? checkGroup(node, units) : checkQuestion(node, byId);
  same(`${id} share`, node.share, share);
  same(`${id} points`, node.points, points);
  const { questions, ...read } = tally;
  holds(`${id} questions`, questions === Object.values(read).reduce((sum, count) => sum + count, 0));
  for (const [key, count] of children.length > 0 ? Object.entries(tally) : [])
    holds(`${id} ${key}`, count === children.reduce((sum, child) => sum + child.tally[key], 0));
  const isOpen = all(node).some(({ steps }) => steps.some(({ rule }) => OPEN.includes(rule)));
  for (const [end, side] of range === null ? [] : Object.entries({ low: 1, high: -1 })) {
    const weights = children.map((child) => exact(child.weight ?? { exact: 0 }));
    const isWhole =
      !node.steps.some(({ rule }) => rule === 'roll-up') && cmp(total(weights), exact(node.weight)) === 0;
    const parts =
      isWhole && children.every((child) => child.range)
        ? children.map((child) => exact(child.range[end]))
        : [];
    const own = parts.length > 0 ? total(parts) : exact(range[end]);
    same(`${id} ${end}`, range[end], isOpen ? own : points);
    holds(`${id} ${end}`, points === null || cmp(own, points) !== side);
  }
}
/** Points, weight and range of some nodes together; no points while one of them is open. */
function together(nodes, zeros) {
  const sum = (of) => total(nodes.map((node) => exact(of(node))));
  const known = nodes.filter((node) => node.points !== null);
  const isOpen = known.length === 0 || nodes.some(({ id, points }) => points === null && !zeros.has(id));
  const points = isOpen ? null : total(known.map((node) => exact(node.points)));
  const [low, high] = ['low', 'high'].map((end) => sum(({ range }) => range[end]));
  return { points, weight: sum(({ weight }) => weight), low, high };
}
function checkGate({ id, checks, outcome }, nodesOf, zeros) {
  for (const check of checks) {
    const [own, bound, where] = [together(nodesOf(check), zeros), exact(check.bound), `${id} ${check.id}`];
    const measured = (x) => (x === null || check.measure === 'points' ? x : div(x, own.weight));
    const [figure, low, high] = [own.points, own.low, own.high].map(measured);
    const margin = figure === null ? null : sub(figure, bound);
    for (const [key, value] of Object.entries({ figure, low, high, margin }))
      same(`${where} ${key}`, { ...check, ...check.range }[key], value);
    const meets = (x) => cmp(x, bound) > (check.inclusive ? -1 : 0);
    const open = figure === null && meets(high) ? 'undetermined' : 'failed';
    holds(`${where} ${check.outcome}`, check.outcome === (meets(figure ?? low) ? 'passed' : open));
  }
  const worst = ['failed', 'undetermined'].find((word) => checks.some((check) => check.outcome === word));
  holds(`${id} ${outcome}`, outcome === (worst ?? 'passed'));
}
function checkAssessment({ tree, units, index, maximum, range, areas, gates, band }) {
  const byId = new Map(all(tree).map((node) => [node.id, node]));
  const nought = all(tree).flatMap((node) => node.steps.filter((step) => step.rule === 'counted-zero'));
  const zeros = new Set(nought.flatMap((step) => step.nodes));
  const nodesOf = ({ nodes }) => nodes.map((id) => byId.get(id));
  for (const node of byId.values()) checkNode(node, byId, units ?? []);
  for (const unit of (units ?? []).filter((one) => one.tree !== null)) {
    const own = new Map(all(unit.tree).map((node) => [node.id, node]));
    for (const node of own.values()) checkNode(node, own);
  }
  const whole = { id: 'index', points: index, weight: maximum, range, nodes: [tree.id] };
  for (const area of [whole, ...areas]) {
    const own = together(nodesOf(area), zeros);
    for (const key of Object.keys(own)) same(`${area.id} ${key}`, { ...area, ...area.range }[key], own[key]);
  }
  for (const gate of gates) checkGate(gate, nodesOf, zeros);
  const above = (bound, inclusive) => cmp(exact(index), exact(bound)) > (inclusive ? -1 : 0);
  if (band?.lower) holds(`band ${band.id}`, above(band.lower, band.inclusive));
  if (band?.next) holds(`band ${band.next.id}`, !above(band.next.bound, band.next.inclusive));
  if (band?.next) same('missing', band.next.missing, sub(exact(band.next.bound), exact(index)));
}
for (const file of process.argv.slice(2)) {
  [checked, faults] = [0, []];
  for (const one of JSON.parse(readFileSync(file, 'utf8')).assessments) if (one.tree) checkAssessment(one);
  for (const fault of faults.slice(0, 20)) console.log(`${file}: ${fault}`);
  console.log(`${file}: ${checked} figures and verdicts recomputed, ${faults.length} differ`);
  if (faults.length > 0 || checked === 0) process.exitCode = 1;
}
