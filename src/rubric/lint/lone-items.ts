/** Sub-areas of one item: a question may have been forgotten. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function smellLoneItems(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return standingsOf(rubric.root).flatMap(({ node }) => {
    if (node.kind !== 'group' || node.level !== 'sub-area' || node.weight === null) return [];
    const [only, second] = node.children;
    if (only?.kind !== 'indicator' || second !== undefined) return [];
    return [diagnose('LKE962', { node: node.id, indicator: only.id }, locate(node))];
  });
}
