/** A score written out line by line, with every figure in it: for golden derivations. */
import { type Fraction, toExactText } from '../../src/domain/fraction.ts';
import type { AreaScore, ScoreNode, Step, Tally } from '../../src/domain/score.ts';

/** One line a node, and below it one a step and the lines of its children, each level two blanks further in. */
export function outline(node: ScoreNode): readonly string[] {
  const { id, kind, level, state, weight, share, points, lowShare, highShare, tally } = node;
  const figures = `${figure(share)} of ${figure(weight)} = ${figure(points)}`;
  const own = `${id} (${kind}, ${level}) ${state}: ${figures}, ${figure(lowShare)} to ${figure(highShare)}; ${count(tally)}`;
  const below = [...node.steps.map(stepLine), ...node.children.flatMap(outline)];
  return [own, ...below.map((line) => `  ${line}`)];
}

export function areaLine({ area, nodes, weight, points, low, high, tally }: AreaScore): string {
  return `${area} ${nodes}: ${figure(points)} of ${figure(weight)}, ${figure(low)} to ${figure(high)}; ${count(tally)}`;
}

export function stepLine({ rule, ...rest }: Step): string {
  return [`- ${rule}`, ...Object.entries(rest).map(([name, value]) => `${name} ${written(value)}`)].join(' ');
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return value === null ? '?' : String(value);
  if (isFraction(value)) return toExactText(value);
  return Object.values(value).map(written).join(' ');
}

function isFraction(value: object): value is Fraction {
  return 'numerator' in value && 'denominator' in value;
}

function figure(value: Fraction | null): string {
  return value === null ? '?' : toExactText(value);
}

/** Questions, and those kinds that there are any of. */
function count({ questions, ...kinds }: Tally): string {
  const some = Object.entries(kinds).filter(([, times]) => times !== 0);
  return [`${questions}`, ...some.map(([kind, times]) => `${times} ${kind}`)].join(', ');
}
