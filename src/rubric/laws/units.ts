/** What units answer: a form of its own, each of whose questions enters the index once. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Group, Rubric, RubricNode, UnitForm } from '../../domain/rubric.ts';
import { unitTree } from '../../domain/unit-form.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';

export function checkUnits(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const { units, root } = rubric;
  const nodes = new Map(standingsOf(root).map(({ node }) => [node.id, node]));
  const answered = units === null ? undefined : nodes.get(units.answers);
  // A name that nothing has is told of as one.
  if (units === null || answered === undefined) return [];
  if (answered.kind !== 'group') {
    return [diagnose('LKE949', { node: answered.id, trouble: 'not-below' }, locate(units, 'answers'))];
  }
  const outside = centreOnlyOutside(answered, units, nodes, locate);
  const tree = unitTree(root, units);
  if (tree === null) {
    return [diagnose('LKE949', { node: units.answers, trouble: 'nothing-left' }, locate(units.centreOnly))];
  }
  return [...outside, ...unmet(tree, units, locate), ...widowed(tree, locate)];
}

function centreOnlyOutside(
  answered: Group,
  { centreOnly }: UnitForm,
  nodes: ReadonlyMap<string, RubricNode>,
  locate: Locate,
): readonly Diagnostic[] {
  const inside = new Set(standingsOf(answered).map(({ node }) => node.id));
  return centreOnly.flatMap((id, index) =>
    inside.has(id) || !nodes.has(id)
      ? []
      : [diagnose('LKE949', { node: id, trouble: 'not-below' }, locate(centreOnly, index))],
  );
}

/** Questions in no group of the level, and groups of the level that a pool passes over. */
function unmet(tree: Group, units: UnitForm, locate: Locate): readonly Diagnostic[] {
  const place = locate(units, 'roll-up', 'at');
  const visit = (node: RubricNode, parent: Group | null): readonly Diagnostic[] => {
    if (node.kind === 'indicator') {
      return [diagnose('LKE949', { node: node.id, trouble: 'not-met' }, place)];
    }
    if (node.level !== units.at) return node.children.flatMap((child) => visit(child, node));
    return parent?.combine === 'pooled-mean'
      ? [diagnose('LKE949', { node: node.id, trouble: 'pooled' }, place)]
      : [];
  };
  return visit(tree, null);
}

/** Questions of units that hang on one that units are not asked. */
function widowed(tree: Group, locate: Locate): readonly Diagnostic[] {
  const asked = new Set(indicatorsOf(tree).map(({ id }) => id));
  return indicatorsOf(tree).flatMap(({ id, dependences }) =>
    dependences.flatMap((dependence) =>
      asked.has(dependence.on)
        ? []
        : [diagnose('LKE949', { node: id, trouble: 'depends' }, locate(dependence, dependence.kind))],
    ),
  );
}
