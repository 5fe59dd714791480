/**
 * A rubric -> its YAML text, with every default written out: what an overlay comes to. Reading the text gives the
 * same rubric again.
 */
import { stringify } from 'yaml';
import { type Fraction, fraction, toDecimalText, toExactText } from '../domain/fraction.ts';
import type {
  Band,
  CountRow,
  Dependence,
  Gate,
  Group,
  Indicator,
  Level,
  Option,
  Provenance,
  Rubric,
  RubricNode,
  Scale,
} from '../domain/rubric.ts';

type Written = Record<string, unknown>;

/** Longest lines before a text is folded. */
const WIDTH = 118;
const MOST_DECIMALS = 12;

export function writeRubric(rubric: Rubric): string {
  const { recognition, policy, bands } = rubric;
  const written = {
    rubric: rubric.id,
    version: rubric.version,
    status: rubric.status,
    title: rubric.title,
    index: rubric.indexTitle,
    regulation: rubric.regulation,
    sources: new Map(rubric.sources.map(({ id, title }) => [id, title])),
    provenance: provenanceOf(rubric.root.provenance),
    ...listOf('notes', rubric.notes),
    ...mapOf(
      'areas',
      rubric.areas.map(({ id, title, aliases }) => [id, { title, ...listOf('aliases', aliases) }]),
    ),
    scales: new Map(rubric.scales.map((scale) => [scale.id, scaleOf(scale)])),
    policy: {
      blank: policy.blank,
      unreadable: policy.unreadable,
      provenance: provenanceOf(policy.provenance),
    },
    tree: groupOf(rubric.root, null),
    ...listOf('gates', rubric.gates.map(gateOf)),
    ...(bands === null
      ? {}
      : { bands: { list: bands.bands.map(bandOf), provenance: provenanceOf(bands.provenance) } }),
    recognition: {
      titles: recognition.titles,
      headers: recognition.headers.map(({ role, assessor, words }) => ({
        role,
        ...(assessor === null ? {} : { assessor }),
        words,
      })),
      ...listOf('totals', recognition.totals),
      ...listOf('agency-labels', recognition.agencyLabels),
      ...listOf('year-labels', recognition.yearLabels),
      ...listOf('placeholders', recognition.placeholders),
    },
  };
  return stringify(written, { lineWidth: WIDTH, aliasDuplicateObjects: false });
}

function listOf(key: string, list: readonly unknown[]): Written {
  return list.length === 0 ? {} : { [key]: list };
}

function mapOf(key: string, entries: readonly (readonly [string, unknown])[]): Written {
  return entries.length === 0 ? {} : { [key]: new Map(entries) };
}

/** As a number where few decimals write it, else as a quotient; texts are read as exactly as numbers. */
function numberOf(value: Fraction): number | string {
  for (let decimals = 0, scale = 1n; decimals <= MOST_DECIMALS; decimals++, scale *= 10n) {
    if ((value.numerator * scale) % value.denominator === 0n) {
      const text = toDecimalText(value, decimals);
      return String(Number(text)) === text ? Number(text) : text;
    }
  }
  return toExactText(value);
}

function provenanceOf({ confidence, sources, note }: Provenance): Written {
  return { confidence, sources, ...(note === '' ? {} : { note }) };
}

function scaleOf(scale: Scale): Written {
  const words = listOf('type-words', scale.typeWords);
  switch (scale.kind) {
    case 'choice':
      return {
        kind: scale.kind,
        options: new Map(scale.options.map((option) => [option.id, optionOf(option)])),
        ...words,
      };
    case 'number':
      return { kind: scale.kind, from: numberOf(scale.minimum), to: numberOf(scale.maximum), ...words };
    default:
      return { kind: scale.kind, ...words };
  }
}

function optionOf({ value, spellings, title }: Option): unknown {
  if (spellings.length === 0 && title === null) return numberOf(value);
  return { value: numberOf(value), ...listOf('spellings', spellings), ...(title === null ? {} : { title }) };
}

const LISTS = {
  component: 'components',
  area: 'areas',
  'sub-area': 'sub-areas',
  part: 'parts',
} as const satisfies Record<Level, string>;

function groupOf(group: Group, parent: Group | null): Written {
  const { id, title, aliases, area, weight, combine, provenance, was, children } = group;
  const groups = children.filter((child) => child.kind === 'group');
  const items = children.filter((child) => child.kind === 'indicator');
  const list = groups[0] === undefined ? 'items' : LISTS[groups[0].level];
  return {
    id,
    ...numberText(group),
    title,
    ...listOf('aliases', aliases),
    ...(area === null ? {} : { area }),
    ...(weight === null ? {} : { weight: numberOf(weight) }),
    combine,
    ...recommendationOf(group, parent),
    provenance: provenanceOf(provenance),
    ...listOf('was', was),
    [list]:
      groups.length > 0
        ? groups.map((child) => groupOf(child, group))
        : items.map((item) => itemOf(item, group)),
  };
}

function numberText({ number }: RubricNode): Written {
  return { number: number ?? 'none' };
}

/** Written where it differs from what the group above hands down. */
function recommendationOf({ recommendation }: RubricNode, parent: Group | null): Written {
  return recommendation === null || recommendation === parent?.recommendation ? {} : { recommendation };
}

function itemOf(item: Indicator, parent: Group): Written {
  const { id, title, weight, scale, formula, dependences, keywords, was, provenance } = item;
  return {
    id,
    ...numberText(item),
    title,
    ...(weight === null ? {} : { weight: numberOf(weight) }),
    scale,
    ...(formula === null
      ? {}
      : { formula: formula.name, counts: formula.counts.map((count) => countOf(count, id)) }),
    ...listOf('depends', dependences.map(dependenceOf)),
    ...listOf('keywords', keywords),
    ...recommendationOf(item, parent),
    ...listOf('was', was),
    provenance: provenanceOf(provenance),
  };
}

function countOf({ id, role, title, keywords, sumOf }: CountRow, item: string): Written {
  const short = (name: string) => name.slice(item.length + 1);
  return {
    id: short(id),
    role,
    title,
    ...listOf('keywords', keywords),
    ...listOf('sum-of', sumOf.map(short)),
  };
}

function dependenceOf(dependence: Dependence): Written {
  const provenance = provenanceOf(dependence.provenance);
  return dependence.kind === 'times'
    ? { times: dependence.on, provenance }
    : { 'zero-when': dependence.on, is: dependence.options, provenance };
}

function gateOf({ id, title, checks }: Gate): Written {
  return {
    id,
    title,
    checks: checks.map((check) => ({
      id: check.id,
      title: check.title,
      nodes: check.nodes,
      [check.inclusive ? 'at-least' : 'more-than']:
        check.measure === 'share' ? percentOf(check.bound) : numberOf(check.bound),
      provenance: provenanceOf(check.provenance),
    })),
  };
}

function percentOf(share: Fraction): string {
  return `${numberOf(fraction(share.numerator * 100n, share.denominator))}%`;
}

function bandOf({ id, title, lower, inclusive }: Band): Written {
  const bound: Record<string, number | string> =
    lower === null ? {} : { [inclusive ? 'at-least' : 'more-than']: numberOf(lower) };
  return { id, title, ...bound };
}
