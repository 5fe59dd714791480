/** Old names: what was one node before is one node now. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function checkWas(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return standingsOf(rubric.root).flatMap(({ node }) =>
    node.was.flatMap((was, index) => {
      const first = owners.get(was);
      owners.set(was, first ?? node.id);
      if (first === undefined) return [];
      return [diagnose('LKE955', { was, first, second: node.id }, locate(node, 'was', index))];
    }),
  );
}
