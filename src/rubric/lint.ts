/** What a rubric may be used with, and should not be left with: laws first, then smells. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Group, Indicator, Localized, Rubric } from '../domain/rubric.ts';
import { normalise } from '../domain/spelling.ts';
import { checkLaws } from './laws/laws.ts';
import { type Locate, NOWHERE } from './places.ts';
import { indicatorsOf, standingsOf } from './walk.ts';

/** Findings about a rubric, with places where `locate` knows them: broken laws, then smells. */
export function lintRubric(rubric: Rubric, locate: Locate = NOWHERE): readonly Diagnostic[] {
  return [
    ...checkLaws(rubric, locate),
    ...unverifiedFigures(rubric, locate),
    ...missingEnglish(rubric, locate),
    ...loneItems(rubric, locate),
    ...unlikeSiblings(rubric, locate),
    ...unusedScales(rubric, locate),
  ];
}

function unverifiedFigures(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  if (rubric.status === 'draft') return [];
  return standingsOf(rubric.root).flatMap(({ node }) =>
    node.weight !== null && node.provenance.confidence === 'unverified'
      ? [diagnose('LKE960', { node: node.id }, locate(node, 'weight'))]
      : [],
  );
}

function missingEnglish(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const titled: readonly { readonly id: string; readonly title: Localized }[] = [
    ...rubric.areas,
    ...standingsOf(rubric.root).map(({ node }) => node),
    ...indicatorsOf(rubric.root).flatMap((indicator) => indicator.formula?.counts ?? []),
    ...rubric.gates,
    ...rubric.gates.flatMap((gate) => gate.checks),
    ...(rubric.bands?.bands ?? []),
  ];
  return titled
    .filter((part) => lacksEnglish(part, locate))
    .map((part) => diagnose('LKE961', { name: part.id }, locate(part, 'title')));
}

/**
 * Where the text is known, whether English is written there; otherwise whether several words are the same in
 * both languages, as single ones may well be ("Reform").
 */
function lacksEnglish(part: { readonly title: Localized }, locate: Locate): boolean {
  const english = locate(part, 'title', 'en');
  const title = locate(part, 'title');
  if (english === null || title === null)
    return part.title.id === part.title.en && part.title.id.includes(' ');
  return english.line === title.line && english.column === title.column;
}

function loneItems(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return standingsOf(rubric.root).flatMap(({ node }) => {
    if (node.kind !== 'group' || node.level !== 'sub-area' || node.weight === null) return [];
    const [only, second] = node.children;
    if (only?.kind !== 'indicator' || second !== undefined) return [];
    return [diagnose('LKE962', { node: node.id, indicator: only.id }, locate(node))];
  });
}

function unlikeSiblings(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return standingsOf(rubric.root).flatMap(({ node }) =>
    node.kind === 'group' ? [...alikeItems(node, locate), ...straySiblings(node, locate)] : [],
  );
}

function itemsOf(group: Group): readonly Indicator[] {
  return group.children.filter((child) => child.kind === 'indicator');
}

function alikeItems(group: Group, locate: Locate): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return itemsOf(group).flatMap((item) => {
    const marks = [item.scale, ...item.keywords.map(normalise).sort()].join('\n');
    const first = seen.get(marks);
    seen.set(marks, first ?? item.id);
    return first === undefined ? [] : [diagnose('LKE963', { first, second: item.id }, locate(item))];
  });
}

/** Items whose own title another item's key words fit as well as their own. */
function straySiblings(group: Group, locate: Locate): readonly Diagnostic[] {
  const items = itemsOf(group).filter((item) => item.keywords.length > 0);
  return items.flatMap((item) => {
    const own = keywordFit(item, item.title.id);
    const other = items.find((sibling) => sibling !== item && keywordFit(sibling, item.title.id) >= own);
    if (other === undefined) return [];
    return [diagnose('LKE964', { indicator: item.id, other: other.id }, locate(item, 'keywords'))];
  });
}

/** The part of an item's key words that a text holds, 0..1: each is looked for anywhere, inside words too. */
export function keywordFit(item: Pick<Indicator, 'keywords'>, text: string): number {
  const comparable = normalise(text);
  const found = item.keywords.filter((keyword) => comparable.includes(normalise(keyword)));
  return item.keywords.length === 0 ? 0 : found.length / item.keywords.length;
}

function unusedScales(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const used = new Set(indicatorsOf(rubric.root).map((indicator) => indicator.scale));
  return rubric.scales.flatMap((scale) =>
    used.has(scale.id) ? [] : [diagnose('LKE965', { scale: scale.id }, locate(scale))],
  );
}
