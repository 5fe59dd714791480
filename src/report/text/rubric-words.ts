/** What is said about a rubric in more than one place. */
import type { Provenance, RubricNode } from '../../domain/rubric.ts';
import type { Pen } from './pen.ts';

/** How well a figure is established, where that is less than confirmed. */
export function doubt(provenance: Provenance, pen: Pen): readonly string[] {
  return provenance.confidence === 'confirmed' ? [] : [pen.labels.confidence[provenance.confidence]];
}

export function questionsOf(node: RubricNode): number {
  if (node.kind === 'indicator') return 1;
  return node.children.reduce((total, child) => total + questionsOf(child), 0);
}
