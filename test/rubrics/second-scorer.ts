/**
 * The rules of scoring written once more, from the YAML text alone and with nothing shared: no reader, no lowering,
 * no fractions of the project. Worked cases are held against both.
 */
import { parse } from 'yaml';

type Plain = Readonly<Record<string, unknown>>;
/** Numerator and denominator. */
export type Ratio = readonly [bigint, bigint];
type Absent = 'blank' | 'unreadable' | 'na';
type Fate = 'in' | 'zero' | 'out' | 'na' | 'unknown';

const LISTS = ['components', 'areas', 'sub-areas', 'parts', 'items'] as const;

/** YAML with every scalar as the text it is written as. */
export function plainYaml(text: string): Plain {
  return parse(text, { schema: 'failsafe' }) as Plain;
}

export function ratioOf(text: string): Ratio {
  const [body = '', percent] = text.endsWith('%') ? [text.slice(0, -1), 100n] : [text, 1n];
  const [above = '', below = '1'] = body.split('/').map((part) => part.trim());
  const [[a, b], [c, d]] = [decimal(above), decimal(below)];
  return reduce([a * d, b * c * percent]);
}

function decimal(text: string): Ratio {
  const [whole = '', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

function reduce([above, below]: Ratio): Ratio {
  let [a, b] = [above < 0n ? -above : above, below];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [above / a, below / a];
}

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => reduce([a * d + c * b, b * d]);
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => reduce([a * c, b * d]);
const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => reduce([a * d, b * c]);
export const atLeast = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d >= c * b;
const ZERO: Ratio = [0n, 1n];
const ONE: Ratio = [1n, 1n];
const total = (values: readonly Ratio[]): Ratio => values.reduce(plus, ZERO);

const text = (value: unknown): string => String(value);
const list = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value : []);
const childrenOf = (node: Plain): readonly Plain[] => LISTS.flatMap((name) => list(node[name]));
const isItem = (node: Plain): boolean => LISTS.every((name) => node[name] === undefined);
const itemsOf = (node: Plain): readonly Plain[] =>
  isItem(node) ? [node] : childrenOf(node).flatMap(itemsOf);

export interface SecondScore {
  /** By node; null when not known. */
  readonly points: ReadonlyMap<string, Ratio | null>;
  readonly shares: ReadonlyMap<string, Ratio | null>;
}

/** The centre's figures with the units' in them, and the points of each unit's own form. */
export function scoreAgain(
  rubric: Plain,
  worked: Plain,
): SecondScore & {
  readonly units: ReadonlyMap<string, Ratio | null>;
} {
  const form = rubric.units as Plain | undefined;
  const tree = rubric.tree as Plain;
  if (form === undefined) return { ...scoreTree(rubric, tree, worked, NO_MEETING), units: new Map() };
  const without = new Set((form['centre-only'] as readonly string[] | undefined) ?? []);
  const answered = allNodes(tree).find((node) => text(node.id) === text(form.answers));
  const asked = answered === undefined ? null : pruned(answered, without);
  if (asked === null) throw new Error('units are asked nothing');
  const rule = form['roll-up'] as Plain;
  const units = Object.entries((worked.units ?? {}) as Readonly<Record<string, Plain | string>>).map(
    ([name, unit]) =>
      [name, typeof unit === 'string' ? null : scoreTree(rubric, asked, unit, NO_MEETING)] as const,
  );
  const met = new Set(
    allNodes(asked).flatMap((node) => list(node[`${text(rule.at)}s`]).map(({ id }) => text(id))),
  );
  const meet: Meet = (id, own) => {
    if (!met.has(id)) return undefined;
    const fates = units.map(([, unit]) =>
      unit === null ? 'unknown' : enteringFate(unit, id, text(rule.missing)),
    );
    const counted = units.flatMap(([, unit], index) =>
      fates[index] === 'in' ? [unit?.shares.get(id) ?? ZERO] : fates[index] === 'zero' ? [ZERO] : [],
    );
    if (own === null || fates.includes('unknown') || !fates.includes('in')) return null;
    const mean = over(total(counted), [BigInt(counted.length), 1n]);
    return over(plus(own, mean), [2n, 1n]);
  };
  const points = units.map(([name, unit]) => [name, unit?.points.get(text(form.answers)) ?? null] as const);
  return { ...scoreTree(rubric, tree, worked, meet), units: new Map(points) };
}

function enteringFate({ fates }: ScoredTree, id: string, missing: string): Fate {
  const fate = fates.get(id) ?? 'unknown';
  if (fate === 'in' || fate === 'zero' || fate === 'na') return fate;
  return missing === 'leave-out' ? 'out' : missing === 'zero' ? 'zero' : 'unknown';
}

const allNodes = (node: Plain): readonly Plain[] => [node, ...childrenOf(node).flatMap(allNodes)];

/** A group without some of its parts; where points are added up, the rest stands for the whole. */
function pruned(node: Plain, without: ReadonlySet<string>): Plain | null {
  if (without.has(text(node.id))) return null;
  if (isItem(node)) return node;
  const kept = childrenOf(node).flatMap((child) => pruned(child, without) ?? []);
  if (kept.length === 0) return null;
  const lists = LISTS.filter((name) => node[name] !== undefined).map((name) => [
    name,
    list(node[name]).flatMap((child) => pruned(child, without) ?? []),
  ]);
  const isSum = combineOf(node, '') === 'sum' && kept.length < childrenOf(node).length;
  return { ...node, ...Object.fromEntries(lists), ...(isSum ? { combine: 'rescaled' } : {}) };
}

/** The share of a group once the units are in it; undefined where they do not come in. */
type Meet = (id: string, own: Ratio | null) => Ratio | null | undefined;
const NO_MEETING: Meet = () => undefined;

interface ScoredTree extends SecondScore {
  readonly fates: ReadonlyMap<string, Fate>;
}

function scoreTree(rubric: Plain, tree: Plain, worked: Plain, meet: Meet): ScoredTree {
  const answers = answersOf(tree, worked);
  const values = new Map<string, Ratio | Absent>();
  for (const item of itemsOf(tree)) values.set(text(item.id), worthOf(rubric, item, answers, values));
  const points = new Map<string, Ratio | null>();
  const shares = new Map<string, Ratio | null>();
  const allFates = new Map<string, Fate>();
  const fateOf = (item: Plain): Fate => {
    const value = values.get(text(item.id)) ?? 'blank';
    if (typeof value !== 'string') return 'in';
    if (value === 'na') return 'na';
    const kind = text((rubric.scales as Record<string, Plain>)[text(item.scale)]?.kind);
    const rule = (rubric.policy as Record<string, Record<string, string>>)[value]?.[kind] ?? 'leave-out';
    return rule === 'leave-out' ? 'out' : rule === 'zero' ? 'zero' : 'unknown';
  };
  const visit = (node: Plain, above: string): Fate => {
    const id = text(node.id);
    const weight = node.weight === undefined ? null : ratioOf(text(node.weight));
    if (isItem(node)) {
      const value = values.get(id);
      const share = value === undefined || typeof value === 'string' ? null : value;
      shares.set(id, share);
      points.set(id, share === null || weight === null ? null : times(share, weight));
      return fateOf(node);
    }
    const combine = combineOf(node, above);
    const visited = childrenOf(node).map((child) => [child, visit(child, combine)] as const);
    const parts =
      combine === 'pooled-mean' ? itemsOf(node).map((item) => [item, fateOf(item)] as const) : visited;
    const [ownShare, ownSum] = combined(combine, parts, weight, shares, points);
    const together = meet(id, ownShare);
    const share = together === undefined ? ownShare : together;
    const sum =
      together === undefined ? ownSum : share === null || weight === null ? null : times(share, weight);
    shares.set(id, share);
    points.set(id, sum);
    const fate = groupFate(
      share,
      parts.map(([, part]) => part),
      together === undefined,
    );
    allFates.set(id, fate);
    return fate;
  };
  visit(tree, '');
  return { points, shares, fates: allFates };
}

function groupFate(share: Ratio | null, fates: readonly Fate[], isAlone: boolean): Fate {
  if (share !== null) return 'in';
  if (!isAlone) return 'unknown';
  if (fates.every((fate) => fate === 'zero')) return 'zero';
  if (fates.every((fate) => fate === 'na')) return 'na';
  return fates.includes('in') || fates.includes('unknown') ? 'unknown' : 'out';
}

function combineOf(node: Plain, above: string): string {
  if (above === 'pooled-mean') return above;
  if (node.combine !== undefined) return text(node.combine);
  const items = list(node.items);
  return items.length > 0 && items.every((item) => item.weight === undefined) ? 'mean' : 'sum';
}

function combined(
  combine: string,
  parts: readonly (readonly [Plain, Fate])[],
  weight: Ratio | null,
  shares: ReadonlyMap<string, Ratio | null>,
  points: ReadonlyMap<string, Ratio | null>,
): readonly [Ratio | null, Ratio | null] {
  const fates = parts.map(([, fate]) => fate);
  const figures = (from: ReadonlyMap<string, Ratio | null>): readonly Ratio[] =>
    parts.flatMap(([part, fate]) =>
      fate === 'in' ? [from.get(text(part.id)) ?? ZERO] : fate === 'zero' ? [ZERO] : [],
    );
  if (!fates.includes('in')) return [null, null];
  if (combine === 'sum' || combine === 'rescaled') {
    if (weight === null || fates.some((fate) => fate !== 'in' && fate !== 'zero')) return [null, null];
    const sum = total(figures(points));
    const present = total(parts.map(([part]) => ratioOf(text(part.weight))));
    const share = over(sum, combine === 'sum' ? weight : present);
    return [share, combine === 'sum' ? sum : times(share, weight)];
  }
  if (fates.includes('unknown')) return [null, null];
  const counted = figures(shares);
  const share = over(total(counted), [BigInt(counted.length), 1n]);
  return [share, weight === null ? null : times(share, weight)];
}

type Given = string | Plain;

function answersOf(tree: Plain, worked: Plain): ReadonlyMap<string, Given> {
  const every = (worked.every ?? {}) as Record<string, Given>;
  const said = (worked.answers ?? {}) as Record<string, Given | readonly Given[]>;
  const answers = new Map<string, Given>();
  const visit = (node: Plain, inherited: Given | undefined): void => {
    const own = said[text(node.id)];
    if (isItem(node)) {
      answers.set(
        text(node.id),
        (own as Given | undefined) ?? inherited ?? every[text(node.scale)] ?? 'blank',
      );
    } else if (Array.isArray(own)) {
      for (const [index, item] of itemsOf(node).entries()) visit(item, own[index]);
    } else for (const child of childrenOf(node)) visit(child, (own as Given | undefined) ?? inherited);
  };
  visit(tree, undefined);
  return answers;
}

function worthOf(
  rubric: Plain,
  item: Plain,
  answers: ReadonlyMap<string, Given>,
  earlier: ReadonlyMap<string, Ratio | Absent>,
): Ratio | Absent {
  const scale = (rubric.scales as Record<string, Plain>)[text(item.scale)] ?? {};
  let value = ownValue(scale, item, answers.get(text(item.id)) ?? 'blank');
  if (value === 'na') return value;
  for (const dependence of list(item.depends)) {
    if (dependence.times === undefined) {
      const other = text(answers.get(text(dependence['zero-when'])));
      if ((dependence.is as readonly string[]).includes(other)) value = ZERO;
      continue;
    }
    const factor = earlier.get(text(dependence.times)) ?? 'blank';
    const isZero = (figure: Ratio | Absent) => typeof figure !== 'string' && figure[0] === 0n;
    if (isZero(factor) || isZero(value)) value = ZERO;
    else if (typeof factor !== 'string') value = typeof value === 'string' ? value : times(value, factor);
    else value = factor === 'unreadable' || value === 'unreadable' ? 'unreadable' : 'blank';
  }
  return value;
}

const ABSENT: Readonly<Record<string, Absent>> = {
  blank: 'blank',
  'not-found': 'blank',
  unreadable: 'unreadable',
  'not-applicable': 'na',
};

function ownValue(scale: Plain, item: Plain, given: Given): Ratio | Absent {
  if (typeof given !== 'string') return countedValue(item, given as Record<string, string>);
  const absent = ABSENT[given];
  if (absent !== undefined) return absent;
  if (scale.kind === 'unestablished') return 'blank';
  if (scale.kind === 'choice') return optionValue(scale.options as Record<string, string | Plain>, given);
  if (given === 'best') return ONE;
  if (scale.kind === 'number') {
    const number = given === 'worst' ? ratioOf(text(scale.from ?? '0')) : ratioOf(given);
    return over(number, ratioOf(text(scale.to)));
  }
  const share = given === 'worst' ? ZERO : ratioOf(given);
  return atLeast(share, ONE) ? ONE : share;
}

function optionValue(options: Readonly<Record<string, string | Plain>>, given: string): Ratio {
  const worth = Object.entries(options).map(([id, option]) => {
    const value = ratioOf(typeof option === 'string' ? option : text(option.value));
    return {
      names: [id, ...(typeof option === 'string' ? [] : ((option.spellings as string[]) ?? []))],
      value,
    };
  });
  const sorted = worth.map(({ value }) => value).sort((left, right) => (atLeast(left, right) ? -1 : 1));
  const named = worth.find(({ names }) => names.includes(given))?.value;
  const value = named ?? (given === 'best' ? sorted[0] : given === 'worst' ? sorted.at(-1) : undefined);
  if (value === undefined) throw new Error(`${given} is none of ${Object.keys(options).join(', ')}`);
  return value;
}

function countedValue(item: Plain, given: Readonly<Record<string, string>>): Ratio | Absent {
  const rows = list(item.counts).filter((row) => row['sum-of'] === undefined);
  const texts = rows.map((row) => [text(row.role), given[text(row.id)] ?? 'blank'] as const);
  if (texts.some(([, count]) => count === 'unreadable')) return 'unreadable';
  if (texts.some(([, count]) => count === 'blank')) return 'blank';
  const sumOf = (role: string) =>
    total(texts.filter(([own]) => own === role).map(([, count]) => ratioOf(count)));
  if (item.formula === 'ratio') {
    const [part, whole] = [sumOf('part'), sumOf('whole')];
    if (whole[0] === 0n) return 'blank';
    return atLeast(part, whole) ? ONE : over(part, whole);
  }
  const [before, now] = [sumOf('before'), sumOf('now')];
  if (before[0] === 0n) return now[0] === 0n ? ONE : 'blank';
  return atLeast(now, before) ? ZERO : over(plus(before, times([-1n, 1n], now)), before);
}
