/** The tree of a rubric as written -> Groups and Indicators, with levels, numbers and provenance filled in. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type {
  Combine,
  CountRow,
  Dependence,
  FormulaUse,
  Group,
  Indicator,
  Level,
  Localized,
  RubricNode,
} from '../domain/rubric.ts';
import { type Inherited, lowerProvenance, lowerTitle } from './lower-words.ts';
import type { Places } from './places.ts';
import type { Path } from './positions.ts';
import type { CountText, DependenceText, GroupText, ItemText } from './schema.ts';

/** What a rubric hands down: provenance for groups, and for items when it differs. */
export interface Handed {
  readonly own: Inherited;
  readonly items: Inherited | null;
}

/** What a group hands down: what was handed to it, and what is recommended below. */
interface HandedDown extends Handed {
  readonly recommendation: Localized | null;
}

interface Lowering {
  readonly places: Places;
  readonly findings: Diagnostic[];
}

type GroupList = 'components' | 'areas' | 'sub-areas' | 'parts';

const LEVELS = {
  components: 'component',
  areas: 'area',
  'sub-areas': 'sub-area',
  parts: 'part',
} as const satisfies Record<GroupList, Level>;

const GROUP_LISTS = Object.keys(LEVELS) as GroupList[];
const LISTS = [...GROUP_LISTS, 'items'];
const DEPTH: Readonly<Record<Level, number>> = { component: 0, area: 1, 'sub-area': 2, part: 3 };

/** The index: the root group, itself at the level of its components. */
export function lowerTree(text: GroupText, handed: Handed, places: Places, findings: Diagnostic[]): Group {
  return lowerGroup(text, 'component', null, { ...handed, recommendation: null }, ['tree'], {
    places,
    findings,
  });
}

/** What is written to be added to a group that is there already. */
export type AddedText = Pick<GroupText, GroupList | 'items'>;

/** The children that are added to `parent`, lowered as if they had been written in it. */
export function lowerAdded(
  text: AddedText,
  parent: Group,
  handed: Handed,
  path: Path,
  places: Places,
  findings: Diagnostic[],
): readonly RubricNode[] {
  const down = { ...handed, recommendation: parent.recommendation };
  return lowerChildren(text, parent.level, parent.combine, down, path, { places, findings });
}

function lowerGroup(
  text: GroupText,
  level: Level,
  parent: Combine | null,
  handed: HandedDown,
  path: Path,
  lowering: Lowering,
): Group {
  const provenance = lowerProvenance(text.provenance, handed.own, lowering.places, [...path, 'provenance']);
  const itemText = text['item-provenance'];
  const items =
    itemText === undefined
      ? handed.items
      : lowerProvenance(itemText, handed.items ?? provenance, lowering.places, [...path, 'item-provenance']);
  const combine = text.combine ?? usualCombine(text, parent);
  const recommendation = lowerRecommendation(text, handed);
  const group: Group = {
    kind: 'group',
    id: text.id,
    level,
    number: printedNumber(text, level === 'sub-area' || level === 'part'),
    title: lowerTitle(text.title),
    aliases: text.aliases ?? [],
    area: text.area ?? null,
    weight: text.weight?.value ?? null,
    provenance,
    combine,
    recommendation,
    was: text.was ?? [],
    children: lowerChildren(text, level, combine, { own: provenance, items, recommendation }, path, lowering),
  };
  return lowering.places.mark(group, path);
}

/** Items without weights are averaged, everything else is added up; a heading does as the mean it is under. */
function usualCombine(text: GroupText, parent: Combine | null): Combine {
  if (parent === 'pooled-mean') return 'pooled-mean';
  return text.items?.every((item) => item.weight === undefined) ? 'mean' : 'sum';
}

function lowerChildren(
  text: AddedText,
  level: Level,
  combine: Combine,
  handed: HandedDown,
  path: Path,
  lowering: Lowering,
): readonly RubricNode[] {
  const found = LISTS.filter((list) => text[list as GroupList | 'items'] !== undefined);
  if (found.length !== 1) {
    const place =
      found[1] === undefined ? lowering.places.value(path) : lowering.places.key([...path, found[1]]);
    lowering.findings.push(diagnose('LKE917', { keys: LISTS, found }, place));
  }
  const groups = GROUP_LISTS.flatMap((list) =>
    (text[list] ?? []).map((child, index) => {
      const below = LEVELS[list];
      if (index === 0 && !mayHold(level, below)) {
        const place = lowering.places.key([...path, list]);
        lowering.findings.push(diagnose('LKE918', { list, level }, place));
      }
      return lowerGroup(child, below, combine, handed, [...path, list, index], lowering);
    }),
  );
  const items = (text.items ?? []).map((item, index) =>
    lowerItem(item, handed, [...path, 'items', index], lowering),
  );
  return [...groups, ...items];
}

/** Components may hold components (Pengungkit: Pemenuhan and Reform); otherwise levels go down. */
function mayHold(level: Level, below: Level): boolean {
  return level === 'component' || DEPTH[below] > DEPTH[level];
}

function lowerItem(text: ItemText, handed: HandedDown, path: Path, lowering: Lowering): Indicator {
  const inherited = handed.items ?? handed.own;
  const provenance = lowerProvenance(text.provenance, inherited, lowering.places, [...path, 'provenance']);
  const indicator: Indicator = {
    kind: 'indicator',
    id: text.id,
    number: printedNumber(text, true),
    title: lowerTitle(text.title),
    weight: text.weight?.value ?? null,
    provenance,
    scale: text.scale,
    formula: lowerFormula(text, path, lowering),
    dependences: (text.depends ?? []).flatMap((dependence, index) =>
      lowerDependence(dependence, provenance, [...path, 'depends', index], lowering),
    ),
    keywords: text.keywords ?? [],
    recommendation: lowerRecommendation(text, handed),
    was: text.was ?? [],
  };
  return lowering.places.mark(indicator, path);
}

/** Its own text, or the very one of the nearest group above that has one. */
function lowerRecommendation(text: GroupText | ItemText, handed: HandedDown): Localized | null {
  return text.recommendation === undefined ? handed.recommendation : lowerTitle(text.recommendation);
}

/** The number as printed: given, `none`, or else (below areas) the last part of the id: "mp.1.a" -> "a". */
function printedNumber(text: GroupText | ItemText, fromId: boolean): string | null {
  if (text.number === 'none') return null;
  return text.number ?? (fromId ? (text.id.split('.').at(-1) ?? null) : null);
}

function lowerFormula(text: ItemText, path: Path, lowering: Lowering): FormulaUse | null {
  if (text.formula === undefined) {
    if (text.counts !== undefined) {
      const place = lowering.places.key([...path, 'counts']);
      lowering.findings.push(diagnose('LKE919', { key: 'counts', beside: 'formula' }, place));
    }
    return null;
  }
  const counts = (text.counts ?? []).map((count, index) =>
    lowering.places.mark(lowerCount(count, text.id), [...path, 'counts', index]),
  );
  return { name: text.formula, counts };
}

/** Counts are named within their item; their ids are made whole here. */
function lowerCount(count: CountText, item: string): CountRow {
  return {
    id: `${item}.${count.id}`,
    role: count.role,
    title: lowerTitle(count.title),
    keywords: count.keywords ?? [],
    sumOf: (count['sum-of'] ?? []).map((part) => `${item}.${part}`),
  };
}

const DEPENDENCES = ['times', 'zero-when'];

function lowerDependence(
  text: DependenceText,
  inherited: Inherited,
  path: Path,
  { places, findings }: Lowering,
): readonly Dependence[] {
  const { times, 'zero-when': zeroWhen, is } = text;
  const provenance = lowerProvenance(text.provenance, inherited, places, [...path, 'provenance']);
  if ((times === undefined) === (zeroWhen === undefined)) {
    const found = times === undefined ? [] : DEPENDENCES;
    findings.push(diagnose('LKE917', { keys: DEPENDENCES, found }, places.value(path)));
    return [];
  }
  if (times !== undefined) {
    if (is !== undefined) {
      findings.push(diagnose('LKE919', { key: 'is', beside: 'times' }, places.key([...path, 'is'])));
    }
    return [places.mark<Dependence>({ kind: 'times', on: times, provenance }, path)];
  }
  if (zeroWhen === undefined || is === undefined) {
    findings.push(diagnose('LKE911', { key: 'is' }, places.value(path)));
    return [];
  }
  return [places.mark<Dependence>({ kind: 'zero-when', on: zeroWhen, options: is, provenance }, path)];
}
