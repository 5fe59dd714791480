/** The same rules written once more, in plain floating point and with nothing shared, to check scoring against. */
import type { Indicator, Rubric, RubricNode } from '../../src/domain/rubric.ts';
import type { Answer } from '../../src/domain/submission.ts';

const float = (value: { numerator: bigint; denominator: bigint }) =>
  Number(value.numerator) / Number(value.denominator);

interface Outcome {
  /** Share; NaN when not known. */
  readonly share: number;
  readonly fate: 'in' | 'zero' | 'out' | 'na' | 'unknown';
}

/** The index in floating point; null when it is not known. */
export function naiveIndex(rubric: Rubric, answers: readonly Answer[]): number | null {
  const given = new Map(answers.map((answer) => [answer.indicator, answer]));
  const { share } = naiveNode(rubric, given, rubric.root);
  return Number.isNaN(share) ? null : share * float(rubric.root.weight ?? { numerator: 0n, denominator: 1n });
}

function naiveNode(rubric: Rubric, given: Map<string, Answer>, node: RubricNode): Outcome {
  if (node.kind === 'indicator') return naiveIndicator(rubric, given, node);
  const pooled = (part: RubricNode): RubricNode[] =>
    part.kind === 'group' ? part.children.flatMap(pooled) : [part];
  const nodes = node.combine === 'pooled-mean' ? pooled(node) : node.children;
  const results = nodes.map((part) => naiveNode(rubric, given, part));
  const fates = results.map((result) => result.fate);
  const has = (fate: Outcome['fate']) => fates.includes(fate);
  const bad = node.combine === 'sum' ? has('unknown') || has('out') || has('na') : has('unknown');
  if (!has('in')) {
    const fate = fates.every((f) => f === 'zero')
      ? 'zero'
      : fates.every((f) => f === 'na')
        ? 'na'
        : has('unknown')
          ? 'unknown'
          : 'out';
    return { share: Number.NaN, fate };
  }
  if (bad) return { share: Number.NaN, fate: 'unknown' };
  const figures = results.map((result) => (result.fate === 'zero' ? 0 : result.share));
  if (node.combine !== 'sum') {
    const present = figures.filter((_, index) => fates[index] === 'in' || fates[index] === 'zero');
    return { share: present.reduce((a, b) => a + b, 0) / present.length, fate: 'in' };
  }
  const weights = node.children.map((child) => (child.weight === null ? Number.NaN : float(child.weight)));
  const points = figures.reduce((total, figure, index) => total + figure * (weights[index] ?? Number.NaN), 0);
  return { share: points / weights.reduce((a, b) => a + b, 0), fate: 'in' };
}

function naiveIndicator(rubric: Rubric, given: Map<string, Answer>, indicator: Indicator): Outcome {
  const kind = rubric.scales.find((scale) => scale.id === indicator.scale)?.kind ?? 'choice';
  const answer = given.get(indicator.id);
  if (answer?.match === 'found' && answer.value.kind === 'not-applicable')
    return { share: Number.NaN, fate: 'na' };
  const value = naiveValue(rubric, given, indicator);
  if (typeof value === 'number') return { share: value, fate: 'in' };
  const policy = rubric.policy[value][kind];
  return { share: Number.NaN, fate: policy === 'leave-out' ? 'out' : policy };
}

/** The share after dependences, or why there is none. */
function naiveValue(
  rubric: Rubric,
  given: Map<string, Answer>,
  indicator: Indicator,
): number | 'blank' | 'unreadable' {
  let value = naiveOwn(rubric, given.get(indicator.id), indicator);
  const all = (node: RubricNode): Indicator[] =>
    node.kind === 'group' ? node.children.flatMap(all) : [node];
  // What is marked as not applicable stays so, and is no factor either.
  const own = given.get(indicator.id);
  const applies = own?.match !== 'found' || own.value.kind !== 'not-applicable';
  for (const dependence of applies ? indicator.dependences : []) {
    const base = all(rubric.root).find(({ id }) => id === dependence.on);
    const answer = given.get(dependence.on);
    if (base === undefined) throw new Error('no base');
    if (dependence.kind === 'times') {
      const factor = naiveValue(rubric, given, base);
      if (factor === 0 || value === 0) value = 0;
      else if (typeof factor === 'number') value = typeof value === 'number' ? value * factor : value;
      else value = factor === 'unreadable' || value === 'unreadable' ? 'unreadable' : 'blank';
    } else if (answer?.match === 'found' && answer.value.kind === 'choice') {
      if (dependence.options.includes(answer.value.option)) value = 0;
    } else if (answer?.match === 'found' && answer.value.kind === 'unreadable' && value !== 0) {
      value = 'unreadable';
    }
  }
  return value;
}

function naiveOwn(
  rubric: Rubric,
  answer: Answer | undefined,
  indicator: Indicator,
): number | 'blank' | 'unreadable' {
  const scale = rubric.scales.find(({ id }) => id === indicator.scale);
  if (answer?.match !== 'found' || scale === undefined || scale.kind === 'unestablished') {
    return answer?.match === 'found' && answer.value.kind === 'unreadable' ? 'unreadable' : 'blank';
  }
  const { value } = answer;
  if (value.kind === 'unreadable') return 'unreadable';
  if (value.kind === 'choice' && scale.kind === 'choice') {
    const option = scale.options.find(({ id }) => id === value.option);
    return option === undefined ? Number.NaN : float(option.value);
  }
  if (value.kind === 'number' && scale.kind === 'number') return float(value.value) / float(scale.maximum);
  if (value.kind === 'share') return Math.min(1, float(value.value));
  if (value.kind !== 'counts') return 'blank';
  const [x, y] = value.counts.map((count) =>
    count.value.kind === 'count' ? float(count.value.value) : Number.NaN,
  );
  if (x === undefined || y === undefined || Number.isNaN(x + y)) return 'blank';
  if (indicator.formula?.name === 'ratio') return y === 0 ? 'blank' : Math.min(1, x / y);
  if (x === 0) return y === 0 ? 1 : 'blank';
  return Math.max(0, (x - y) / x);
}
