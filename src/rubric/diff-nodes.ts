/** Changes of the tree: nodes that came, went, moved, or are other than they were. */
import type { CountRow, Dependence, Group, Indicator } from '../domain/rubric.ts';
import type { RubricChange } from '../domain/rubric-diff.ts';
import {
  change,
  changed,
  exactOrNull,
  listed,
  paired,
  provenanceChanges,
  type Subject,
  subject,
  titleChanges,
} from './diff-change.ts';
import type { Matching, NodePair } from './diff-match.ts';
import { displaced } from './diff-order.ts';
import type { Standing } from './walk.ts';

/** In the new rubric's order, what was removed at the end. */
export function diffNodes(matching: Matching): readonly RubricChange[] {
  const orders = reordered(matching);
  const provenances = new Map<string, readonly RubricChange[]>();
  return [
    ...matching.pairs.flatMap((pair) => {
      const about = subjectOf(pair.next, pair);
      return [
        ...placeChanges(pair, about, matching),
        ...(orders.get(pair) ?? []),
        ...nodeChanges(pair, about, matching),
        ...ownProvenance(pair, about, provenances),
      ];
    }),
    ...matching.added.map((standing) => cameOrWent(standing, 'added')),
    ...matching.removed.map((standing) => cameOrWent(standing, 'removed')),
  ];
}

function subjectOf({ node }: Standing, pair: NodePair | null): Subject {
  const part = node.kind === 'group' ? 'group' : 'question';
  return { part, id: node.id, title: node.title, pairedBy: pair?.by ?? null };
}

function cameOrWent(standing: Standing, kind: 'added' | 'removed'): RubricChange {
  const parent = standing.parent?.id ?? null;
  const about = subjectOf(standing, null);
  return kind === 'added'
    ? change(about, kind, 'score', null, parent)
    : change(about, kind, 'score', parent, null);
}

function placeChanges(pair: NodePair, about: Subject, matching: Matching): readonly RubricChange[] {
  const { old, next } = pair;
  const renamed =
    old.node.id === next.node.id ? [] : [change(about, 'renamed', 'score', old.node.id, next.node.id)];
  const from = old.parent?.id ?? null;
  const to = next.parent?.id ?? null;
  const stays = (from === null ? null : matching.newId(from)) === to;
  return stays ? renamed : [...renamed, change(about, 'moved', 'score', from, to)];
}

/** Siblings that stayed with their parent, in another order than before: the fewest that had to move. */
function reordered({ pairs, newId }: Matching): ReadonlyMap<NodePair, readonly RubricChange[]> {
  const found = new Map<NodePair, readonly RubricChange[]>();
  const families = new Map<Group, NodePair[]>();
  for (const pair of pairs) {
    const { old, next } = pair;
    if (old.parent === null || next.parent === null || newId(old.parent.id) !== next.parent.id) continue;
    families.set(next.parent, [...(families.get(next.parent) ?? []), pair]);
  }
  for (const family of families.values()) {
    const position = ({ old }: NodePair) => old.parent?.children.indexOf(old.node) ?? 0;
    const ranks = family.map(position);
    for (const index of displaced(ranks)) {
      const pair = family[index];
      if (pair === undefined) continue;
      const previous = pair.next.parent?.children[pair.next.parent.children.indexOf(pair.next.node) - 1];
      const about = subjectOf(pair.next, pair);
      found.set(pair, [change(about, 'reordered', 'reading', null, previous?.id ?? null)]);
    }
  }
  return found;
}

function nodeChanges(pair: NodePair, about: Subject, matching: Matching): readonly RubricChange[] {
  const old = pair.old.node;
  const next = pair.next.node;
  const [from, to] = [exactOrNull(old.weight), exactOrNull(next.weight)];
  return [
    ...(from === to ? [] : [change(about, 'reweighed', 'score', from, to)]),
    ...(old.kind === 'group' && next.kind === 'group' ? groupChanges(old, next, about) : []),
    ...(old.kind === 'indicator' && next.kind === 'indicator'
      ? questionChanges(old, next, about, matching)
      : []),
    ...titleChanges(about, old.title, next.title),
    ...recommendationChanges(pair, about),
    ...changed(about, 'number', 'reading', old.number, next.number),
  ];
}

/** Told where it is written, not again for each question below that has it from there. */
function recommendationChanges({ old, next }: NodePair, about: Subject): readonly RubricChange[] {
  const textOf = ({ node }: Standing) => node.recommendation?.id ?? null;
  const isHanded = ({ node, parent }: Standing) => node.recommendation === (parent?.recommendation ?? null);
  return isHanded(old) && isHanded(next)
    ? []
    : changed(about, 'recommendation', 'words', textOf(old), textOf(next));
}

function groupChanges(old: Group, next: Group, about: Subject): readonly RubricChange[] {
  return [
    ...changed(about, 'combine', 'score', old.combine, next.combine),
    ...changed(about, 'area', 'score', old.area, next.area),
    ...changed(about, 'aliases', 'reading', listed(old.aliases), listed(next.aliases)),
  ];
}

function questionChanges(
  old: Indicator,
  next: Indicator,
  about: Subject,
  matching: Matching,
): readonly RubricChange[] {
  const rescaled =
    old.scale === next.scale ? [] : [change(about, 'rescaled', 'score', old.scale, next.scale, 'scale')];
  return [
    ...rescaled,
    ...changed(about, 'formula', 'score', old.formula?.name ?? null, next.formula?.name ?? null),
    ...countChanges(old, next),
    ...dependenceChanges(old, next, about, matching),
    ...changed(about, 'keywords', 'reading', listed(old.keywords), listed(next.keywords)),
  ];
}

/** Counts are named within their question, whose own name may have changed. */
function countChanges(old: Indicator, next: Indicator): readonly RubricChange[] {
  const short = (owner: Indicator, row: CountRow) => ({ ...row, id: row.id.slice(owner.id.length + 1) });
  const of = (owner: Indicator) => (owner.formula?.counts ?? []).map((row) => short(owner, row));
  const { both, added, removed } = paired(of(old), of(next));
  const about = (row: CountRow, owner: Indicator) => subject('count', `${owner.id}.${row.id}`, row.title);
  const sums = (owner: Indicator, row: CountRow) =>
    listed(row.sumOf.map((part) => part.slice(owner.id.length + 1)));
  return [
    ...both.flatMap(({ old: before, next: after }) => [
      ...changed(about(after, next), 'role', 'score', before.role, after.role),
      ...changed(about(after, next), 'sum-of', 'reading', sums(old, before), sums(next, after)),
      ...titleChanges(about(after, next), before.title, after.title),
      ...changed(about(after, next), 'keywords', 'reading', listed(before.keywords), listed(after.keywords)),
    ]),
    ...added.map((row) => change(about(row, next), 'added', 'score', null, row.role)),
    ...removed.map((row) => change(about(row, old), 'removed', 'score', row.role, null)),
  ];
}

function dependenceChanges(
  old: Indicator,
  next: Indicator,
  about: Subject,
  { newId }: Matching,
): readonly RubricChange[] {
  const text = (dependence: Dependence, on: string) =>
    dependence.kind === 'times' ? `times ${on}` : `zero-when ${on} is ${dependence.options.join(', ')}`;
  const before = old.dependences.map((dependence) => text(dependence, newId(dependence.on)));
  const after = next.dependences.map((dependence) => text(dependence, dependence.on));
  const own: Subject = { ...about, part: 'dependence' };
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => change(own, 'added', 'score', null, one)),
    ...before.filter((one) => !after.includes(one)).map((one) => change(own, 'removed', 'score', one, null)),
  ];
}

/** Provenance is inherited: a change that the parent has already is not told again of each child. */
function ownProvenance(
  { next, old }: NodePair,
  about: Subject,
  known: Map<string, readonly RubricChange[]>,
): readonly RubricChange[] {
  const own = provenanceChanges(about, old.node.provenance, next.node.provenance);
  known.set(next.node.id, own);
  const above = next.parent === null ? [] : (known.get(next.parent.id) ?? []);
  return own.filter(
    ({ property, from, to }) =>
      !above.some((one) => one.property === property && one.from === from && one.to === to),
  );
}
