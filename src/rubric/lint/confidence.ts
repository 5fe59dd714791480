/** Weights that rest on no source, in a rubric that calls itself official. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function smellConfidence(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  if (rubric.status === 'draft') return [];
  return standingsOf(rubric.root).flatMap(({ node }) =>
    node.weight !== null && node.provenance.confidence === 'unverified'
      ? [diagnose('LKE960', { node: node.id }, locate(node, 'weight'))]
      : [],
  );
}
