/** Items of one group that a workbook's rows may not be told apart by. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Group, Indicator, Rubric } from '../../domain/rubric.ts';
import { normalise } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function smellKeywords(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
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

/**
 * The part of an item's key words that a text holds, 0..1: each is looked for anywhere, inside words too, and
 * "a|b" is found when either is.
 */
export function keywordFit(item: Pick<Indicator, 'keywords'>, text: string): number {
  const comparable = normalise(text);
  const found = item.keywords.filter((keyword) =>
    keyword.split('|').some((alternative) => comparable.includes(normalise(alternative))),
  );
  return item.keywords.length === 0 ? 0 : found.length / item.keywords.length;
}
