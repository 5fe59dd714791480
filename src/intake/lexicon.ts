/** A rubric in the forms in which intake compares it, made once per rubric. */

import { once } from '../domain/memo.ts';
import { namesOf } from '../domain/outlook.ts';
import type { CountRow, Group, Indicator, Level, Rubric, Scale, ScaleKind } from '../domain/rubric.ts';
import { words } from '../domain/spelling.ts';
import { answerKey, optionReader, optionSpellings } from './answer-words.ts';
import { type GroupNames, groupNamesOf } from './headings.ts';
import { spellingOf } from './misspelling.ts';
import { type Name, nameOf } from './names.ts';
import { numberKey, typeKey } from './outline.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface GroupEntry {
  readonly group: Group;
  readonly level: Level;
  readonly names: readonly Name[];
  readonly number: string | null;
  /** Groups among the children. */
  readonly groups: readonly GroupEntry[];
  /** Indicators among the children. */
  readonly indicators: readonly IndicatorEntry[];
  /** Indicators anywhere below. */
  readonly questions: number;
}

export interface CountEntry {
  readonly count: CountRow;
  readonly wording: Wording;
}

export interface IndicatorEntry {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly number: string | null;
  readonly wording: Wording;
  readonly counts: readonly CountEntry[];
  readonly types: ReadonlySet<string>;
}

export interface Lexicon {
  readonly rubric: Rubric;
  readonly root: GroupEntry;
  /** The root and every group below it, by id. */
  readonly groups: ReadonlyMap<string, GroupEntry>;
  /** In the rubric's order. */
  readonly indicators: readonly IndicatorEntry[];
  /** Those that depend on others. */
  readonly dependent: readonly IndicatorEntry[];
  /** Labels of rows that state totals, as keys, with the node they state. */
  readonly totals: ReadonlyMap<string, string>;
  /** The names of the groups below the root. */
  readonly groupNames: GroupNames;
  readonly placeholders: ReadonlySet<string>;
  /** Kinds of answer, as {@link typeKey} makes them, of rows that are not to be answered. */
  readonly notAsked: ReadonlySet<string>;
  /** By id of the scale: spellings of its options as {@link answerKey} makes them, with the option's id. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By id of the scale: the option that a text is as it stands in a cell, or null. */
  readonly optionIn: ReadonlyMap<string, (raw: string) => string | null>;
  /** Kinds of scale that a type word stands for, by {@link typeKey}. */
  readonly typeKinds: ReadonlyMap<string, ReadonlySet<ScaleKind>>;
  /** A label's key with misspelt words of the rubric put right. */
  readonly respell: (labelKey: string) => string;
}

const lexicons = new WeakMap<Rubric, Lexicon>();

/** The lexicon of a rubric; kept with the rubric, so a batch makes it once. */
export function lexiconOf(rubric: Rubric): Lexicon {
  const known = lexicons.get(rubric);
  if (known !== undefined) return known;
  const made = makeLexicon(rubric);
  lexicons.set(rubric, made);
  return made;
}

function makeLexicon(rubric: Rubric): Lexicon {
  const scales = new Map(rubric.scales.map((scale) => [scale.id, scaleEntry(scale)]));
  const indicators: IndicatorEntry[] = [];
  const options = new Map(rubric.scales.map((scale) => [scale.id, optionSpellings(scale)]));
  const root = groupEntry(rubric.root, rubric, scales, indicators);
  const headed = [...groupsBelow(root)];
  const spelling = once(() => spellingOf(vocabularyOf(root, indicators)));
  return {
    rubric,
    root,
    groups: new Map([root, ...headed].map((entry) => [entry.group.id, entry])),
    indicators,
    dependent: indicators.filter(({ indicator }) => indicator.dependences.length > 0),
    totals: new Map(
      rubric.recognition.totals.flatMap(({ words: labels, node }) =>
        labels.map((label) => [nameOf(label).key, node] as const),
      ),
    ),
    groupNames: groupNamesOf(headed),
    placeholders: new Set(rubric.recognition.placeholders.map(answerKey)),
    notAsked: new Set(rubric.recognition.notAsked.map(typeKey)),
    options,
    optionIn: new Map([...options].map(([scale, spellings]) => [scale, optionReader(spellings)])),
    typeKinds: kindsByType(rubric.scales),
    respell: (labelKey) => spelling()(labelKey),
  };
}

function groupEntry(
  group: Group,
  rubric: Rubric,
  scales: ReadonlyMap<string, ScaleEntry>,
  all: IndicatorEntry[],
): GroupEntry {
  const groups: GroupEntry[] = [];
  const indicators: IndicatorEntry[] = [];
  const before = all.length;
  for (const child of group.children) {
    if (child.kind === 'group') {
      groups.push(groupEntry(child, rubric, scales, all));
    } else {
      const entry = indicatorEntry(child, scales);
      indicators.push(entry);
      all.push(entry);
    }
  }
  return {
    group,
    level: group.level,
    names: namesOf(group, rubric).map(nameOf),
    number: group.number === null ? null : numberKey(group.number),
    groups,
    indicators,
    questions: all.length - before,
  };
}

function countEntry(count: CountRow): CountEntry {
  const wording = once(() => wordingOf([count.title.id, count.title.en], count.keywords));
  return {
    count,
    get wording() {
      return wording();
    },
  };
}

/** Wordings are made when they are first compared: most rubrics that a workbook is held against are not its own. */
function indicatorEntry(indicator: Indicator, scales: ReadonlyMap<string, ScaleEntry>): IndicatorEntry {
  const own = scales.get(indicator.scale);
  if (own === undefined) throw new Error(`a rubric without the scale ${indicator.scale} passed its laws`);
  const wording = once(() => wordingOf([indicator.title.id, indicator.title.en], indicator.keywords));
  return {
    indicator,
    ...own,
    number: indicator.number === null ? null : numberKey(indicator.number),
    get wording() {
      return wording();
    },
    counts: (indicator.formula?.counts ?? []).map(countEntry),
  };
}

/** A scale with the kinds of answer that stand for it, by {@link typeKey}. */
type ScaleEntry = Pick<IndicatorEntry, 'scale' | 'types'>;

function scaleEntry(scale: Scale): ScaleEntry {
  return { scale, types: new Set(scale.typeWords.map(typeKey)) };
}

function kindsByType(scales: readonly Scale[]): ReadonlyMap<string, ReadonlySet<ScaleKind>> {
  const kinds = new Map<string, Set<ScaleKind>>();
  for (const { kind, typeWords } of scales) {
    for (const type of typeWords.map(typeKey)) kinds.set(type, (kinds.get(type) ?? new Set()).add(kind));
  }
  return kinds;
}

/** Every word of the names, titles and key words. */
function* vocabularyOf(root: GroupEntry, indicators: readonly IndicatorEntry[]): Iterable<string> {
  for (const { wording, counts } of indicators) {
    for (const own of [wording, ...counts.map((count) => count.wording)]) {
      for (const text of [...own.titles, ...own.keywords.flat()]) yield* words(text);
    }
  }
  for (const { names } of groupsBelow(root)) for (const name of names) yield* name.words;
}

/** Every group below one, outermost first. */
function* groupsBelow(entry: GroupEntry): Iterable<GroupEntry> {
  for (const child of entry.groups) {
    yield child;
    yield* groupsBelow(child);
  }
}
