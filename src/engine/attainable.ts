/** What each answer still leaves to be won: by how much the index would rise if it alone became the best there is. */
import { add, compare, type Fraction, isZero, multiply, ONE, subtract, ZERO } from '../domain/fraction.ts';
import type { Indicator, Rubric, RubricNode, Scale } from '../domain/rubric.ts';
import type { Answer, Value } from '../domain/submission.ts';
import { shareAnswers } from '../scoring/depend.ts';
import { type PlannedIndicator, planOf } from '../scoring/plan.ts';
import type { Standing } from './influence.ts';

/**
 * Points by id of indicator, for every answer that has a value and enters a figure that is known; the index itself
 * may be unknown for want of others. An answer that others depend on wins with them, and one that depends on
 * another wins only what the other lets it.
 */
export function attainablePoints(
  rubric: Rubric,
  answers: readonly Answer[],
  standings: ReadonlyMap<string, Standing>,
): ReadonlyMap<string, Fraction> {
  const attainable = new Map<string, Fraction>();
  const { tied, best } = knowledgeOf(rubric);
  const gainOf = rememberGains();
  for (const [id, { node, score, pull }] of standings) {
    if (node.kind !== 'indicator' || score.share === null || pull === null) continue;
    const top = best.get(node.scale);
    if (top === undefined) continue;
    const isApart = !tied.has(id) || isZero(subtract(ONE, score.share));
    const gain = isApart
      ? gainOf(pull, top.share, score.share)
      : gainAmongOthers(rubric, answers, id, top.value, standings);
    attainable.set(id, gain.numerator < 0n ? ZERO : gain);
  }
  return attainable;
}

/** Siblings with the same answer win the same: one computation, and one fraction, for all of them. */
function rememberGains(): (pull: Fraction, top: Fraction, share: Fraction) => Fraction {
  let last: {
    readonly pull: Fraction;
    readonly top: Fraction;
    readonly gains: Map<Fraction, Fraction>;
  } | null = null;
  return (pull, top, share) => {
    if (share === top) return ZERO;
    if (last?.pull !== pull || last.top !== top) last = { pull, top, gains: new Map() };
    const gain = last.gains.get(share) ?? multiply(pull, subtract(top, share));
    last.gains.set(share, gain);
    return gain;
  };
}

/** The answers read anew with that one at its best, and every answer that moved with it counted. */
function gainAmongOthers(
  rubric: Rubric,
  answers: readonly Answer[],
  id: string,
  value: Value,
  standings: ReadonlyMap<string, Standing>,
): Fraction {
  const changed = answers.map((answer) => (answer.indicator === id ? { ...answer, value } : answer));
  const shares = shareAnswers(planOf(rubric), changed, knowledgeOf(rubric).planned);
  let gain = ZERO;
  for (const tied of shares.keys()) {
    const standing = standings.get(tied);
    const before = standing?.score.share ?? null;
    const after = shares.get(tied) ?? null;
    const pull = standing?.pull ?? null;
    if (before === null || after === null || pull === null) continue;
    gain = add(gain, multiply(pull, subtract(after, before)));
  }
  return gain;
}

interface Best {
  readonly share: Fraction;
  readonly value: Value;
}

interface Knowledge {
  /** Indicators that depend on others or that others depend on. */
  readonly tied: ReadonlySet<string>;
  /** The same, in the rubric's order. */
  readonly planned: readonly PlannedIndicator[];
  /** The best answer of each scale that has one. */
  readonly best: ReadonlyMap<string, Best>;
}

/** A rubric is never changed once made. */
const KNOWLEDGE = new WeakMap<Rubric, Knowledge>();

function knowledgeOf(rubric: Rubric): Knowledge {
  const made = KNOWLEDGE.get(rubric);
  if (made !== undefined) return made;
  const best = new Map<string, Best>();
  for (const scale of rubric.scales) {
    const top = bestOf(scale);
    if (top !== null) best.set(scale.id, top);
  }
  const tied = new Set(
    indicatorsOf(rubric.root)
      .filter(({ dependences }) => dependences.length > 0)
      .flatMap(({ id, dependences }) => [id, ...dependences.map(({ on }) => on)]),
  );
  const planned = planOf(rubric).indicators.filter(({ indicator }) => tied.has(indicator.id));
  const knowledge = { tied, planned, best };
  KNOWLEDGE.set(rubric, knowledge);
  return knowledge;
}

function bestOf(scale: Scale): Best | null {
  switch (scale.kind) {
    case 'choice': {
      const [first, ...others] = scale.options;
      if (first === undefined) return null;
      const top = others.reduce(
        (high, option) => (compare(option.value, high.value) > 0 ? option : high),
        first,
      );
      return { share: top.value, value: { kind: 'choice', option: top.id } };
    }
    case 'number':
      return { share: ONE, value: { kind: 'number', value: scale.maximum } };
    case 'formula':
      return { share: ONE, value: { kind: 'share', value: ONE } };
    case 'unestablished':
      return null;
  }
}

function indicatorsOf(node: RubricNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsOf);
}
