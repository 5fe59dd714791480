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

export function scoreAgain(rubric: Plain, worked: Plain): SecondScore {
  const tree = rubric.tree as Plain;
  const answers = answersOf(rubric, worked);
  const values = new Map<string, Ratio | Absent>();
  for (const item of itemsOf(tree)) values.set(text(item.id), worthOf(rubric, item, answers, values));
  const points = new Map<string, Ratio | null>();
  const shares = new Map<string, Ratio | null>();
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
    const fates = parts.map(([, fate]) => fate);
    const [share, sum] = combined(combine, parts, weight, shares, points);
    shares.set(id, share);
    points.set(id, sum);
    if (share !== null) return 'in';
    if (fates.every((fate) => fate === 'zero')) return 'zero';
    if (fates.every((fate) => fate === 'na')) return 'na';
    return fates.includes('in') || fates.includes('unknown') ? 'unknown' : 'out';
  };
  visit(tree, '');
  return { points, shares };
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
  if (combine === 'sum') {
    if (weight === null || fates.some((fate) => fate !== 'in' && fate !== 'zero')) return [null, null];
    const sum = total(figures(points));
    return [over(sum, weight), sum];
  }
  if (fates.includes('unknown')) return [null, null];
  const counted = figures(shares);
  const share = over(total(counted), [BigInt(counted.length), 1n]);
  return [share, weight === null ? null : times(share, weight)];
}

type Given = string | Plain;

function answersOf(rubric: Plain, worked: Plain): ReadonlyMap<string, Given> {
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
  visit(rubric.tree as Plain, undefined);
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
