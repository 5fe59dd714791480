/** Items of one group that a workbook's rows may not be told apart by. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { keywordOf, keywordsIn, searchable } from '../../domain/keywords.ts';
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
    const other = items.find((sibling) => sibling !== item && fitsAsWell(sibling, item, item.title.id));
    if (other === undefined) return [];
    return [diagnose('LKE964', { indicator: item.id, other: other.id }, locate(item, 'keywords'))];
  });
}

type Keyed = Pick<Indicator, 'keywords'>;

/** Whether a text holds as large a part of the other's key words, and of equal parts as many of them. */
export function fitsAsWell(other: Keyed, own: Keyed, text: string): boolean {
  const [theirs, ours] = [keywordFit(other, text), keywordFit(own, text)];
  return theirs.part > ours.part || (theirs.part === ours.part && theirs.found >= ours.found);
}

/** How many of an item's key words a text holds, and the part of them that is, 0..1. */
export function keywordFit(item: Keyed, text: string): { readonly found: number; readonly part: number } {
  const found = keywordsIn(searchable(text), item.keywords.map(keywordOf));
  return { found, part: item.keywords.length === 0 ? 0 : found / item.keywords.length };
}
