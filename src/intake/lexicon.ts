/** A rubric in the forms in which intake compares it, made once per rubric. */

import { remember } from '../domain/memo.ts';
import type { CountRow, Group, HeaderWord, Indicator, Level, Rubric, Scale } from '../domain/rubric.ts';
import { normalise, words } from '../domain/spelling.ts';
import { type HeaderVocabulary, headerVocabulary } from './header.ts';
import { alternatives, type Name, nameOf, type Wording } from './likeness.ts';
import { numberKey, typeKey } from './outline.ts';

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
  readonly headers: HeaderVocabulary;
  /** In the rubric's order. */
  readonly indicators: readonly IndicatorEntry[];
  /** Comparable labels of rows that state totals, with the node they state. */
  readonly totals: readonly { readonly words: string; readonly node: string }[];
  readonly titles: readonly string[];
  readonly placeholders: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
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
  const scales = new Map(rubric.scales.map((scale) => [scale.id, scale]));
  const areaNames = new Map(
    rubric.areas.map((area) => [area.id, [area.title.id, area.title.en, ...area.aliases].map(nameOf)]),
  );
  const indicators: IndicatorEntry[] = [];
  const root = groupEntry(rubric.root, scales, areaNames, indicators);
  return {
    rubric,
    root,
    headers: headerVocabulary(rubric.recognition.headers as readonly HeaderWord[]),
    indicators,
    totals: rubric.recognition.totals.flatMap(({ words: labels, node }) =>
      labels.map((label) => ({ words: words(label).join(' '), node })),
    ),
    titles: rubric.recognition.titles.map((title) => words(title).join(' ')),
    placeholders: new Set(rubric.recognition.placeholders.map(answerKey)),
    options: new Map(rubric.scales.map((scale) => [scale.id, optionSpellings(scale)])),
  };
}

function groupEntry(
  group: Group,
  scales: ReadonlyMap<string, Scale>,
  areaNames: ReadonlyMap<string, readonly Name[]>,
  all: IndicatorEntry[],
): GroupEntry {
  const groups: GroupEntry[] = [];
  const indicators: IndicatorEntry[] = [];
  const before = all.length;
  for (const child of group.children) {
    if (child.kind === 'group') {
      groups.push(groupEntry(child, scales, areaNames, all));
    } else {
      const entry = indicatorEntry(child, scales);
      indicators.push(entry);
      all.push(entry);
    }
  }
  const own = [group.title.id, group.title.en, ...group.aliases].map(nameOf);
  return {
    group,
    level: group.level,
    names: [...own, ...(group.area === null ? [] : (areaNames.get(group.area) ?? []))],
    number: group.number === null ? null : numberKey(group.number),
    groups,
    indicators,
    questions: all.length - before,
  };
}

function indicatorEntry(indicator: Indicator, scales: ReadonlyMap<string, Scale>): IndicatorEntry {
  const scale = scales.get(indicator.scale);
  if (scale === undefined) throw new Error(`a rubric without the scale ${indicator.scale} passed its laws`);
  return {
    indicator,
    scale,
    number: indicator.number === null ? null : numberKey(indicator.number),
    wording: wordingOf([indicator.title.id, indicator.title.en], indicator.keywords),
    counts: (indicator.formula?.counts ?? []).map((count) => ({
      count,
      wording: wordingOf([count.title.id, count.title.en], count.keywords),
    })),
    types: new Set(scale.typeWords.map(typeKey)),
  };
}

function wordingOf(titles: readonly string[], keywords: readonly string[]): Wording {
  return { titles: titles.filter((title) => title !== '').map(nameOf), keywords: keywords.map(alternatives) };
}

/** Blanks at the ends, case and a trailing point or bracket do not tell answers apart. */
export const answerKey = remember((text) => normalise(text).replace(/ ?[.)]$/, ''));

function optionSpellings(scale: Scale): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  if (scale.kind !== 'choice') return spellings;
  for (const option of scale.options) {
    for (const spelling of [option.id, ...option.spellings]) spellings.set(answerKey(spelling), option.id);
  }
  return spellings;
}
