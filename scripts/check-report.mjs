// Recomputes every figure of JSON reports from their answers: `node scripts/check-report.mjs REPORT.json...`
// Shares no line with the tool: whoever doubts it can read these files in a few minutes and run them alone.
import { readFileSync } from 'node:fs';

import {
  add,
  all,
  cmp,
  count,
  div,
  exact,
  frac,
  holds,
  same,
  sub,
  times,
  total,
  ZERO,
} from './check-report/exact.mjs';
import { checkAttainable } from './check-report/gains.mjs';
import { checkQuestion } from './check-report/question.mjs';

const OPEN = 'absent times-unknown zero-when-unknown left-out counted-zero unknown-parts roll-up'.split(' ');
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
function checkAssessment(assessment) {
  const { tree, units, index, maximum, range, areas, gates, band } = assessment;
  checkAttainable(assessment);
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
  Object.assign(count, { checked: 0, faults: [] });
  for (const one of JSON.parse(readFileSync(file, 'utf8')).assessments) if (one.tree) checkAssessment(one);
  for (const fault of count.faults.slice(0, 20)) console.log(`${file}: ${fault}`);
  console.log(`${file}: ${count.checked} figures and verdicts recomputed, ${count.faults.length} differ`);
  if (count.faults.length > 0 || count.checked === 0) process.exitCode = 1;
}
