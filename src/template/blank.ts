/** What a form shows before anything is filled in: the results its formulas are written with. */
import type { AbsencePolicy, Indicator, RubricNode } from '../domain/rubric.ts';
import { indicatorsOf, type Layout, scaleOf } from './layout.ts';

/** The mark of a question nobody has answered. */
export function blankQuestion(layout: Layout, indicator: Indicator): string {
  const { kind } = scaleOf(layout, indicator);
  return layout.words.marks.blank[layout.rubric.policy.blank[kind]];
}

/** The mark of a node below which nothing is answered. */
export function blankNode(layout: Layout, node: RubricNode): string {
  if (node.kind === 'indicator') return blankQuestion(layout, node);
  return layout.words.marks.group[blankStanding(layout, node)];
}

function blankStanding(layout: Layout, node: RubricNode): AbsencePolicy {
  if (node.kind === 'indicator') return layout.rubric.policy.blank[scaleOf(layout, node).kind];
  const parts = node.combine === 'pooled-mean' ? indicatorsOf(node) : node.children;
  const standings = parts.map((part) => blankStanding(layout, part));
  if (standings.every((standing) => standing === 'zero')) return 'zero';
  return standings.includes('unknown') ? 'unknown' : 'leave-out';
}
