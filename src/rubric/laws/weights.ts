/** Weights: there exactly where points are added up, and adding up exactly. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { equals, isZero, subtract, sum, toExactText } from '../../domain/fraction.ts';
import type { Group, Rubric, RubricNode } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function checkWeights(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return standingsOf(rubric.root).flatMap(({ node, parent }) => [
    ...checkPresence(node, parent, locate),
    ...(node.kind === 'group' ? checkSum(node, locate) : []),
  ]);
}

function checkPresence(node: RubricNode, parent: Group | null, locate: Locate): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const added = parent === null || parent.combine === 'sum';
  if (added && node.weight === null) {
    findings.push(diagnose('LKE921', { node: node.id, parent: parent?.id ?? '' }, locate(node)));
  }
  if (!added && node.weight !== null) {
    findings.push(diagnose('LKE922', { node: node.id, parent: parent.id }, locate(node, 'weight')));
  }
  if (node.weight !== null && isZero(node.weight)) {
    findings.push(diagnose('LKE923', { node: node.id }, locate(node, 'weight')));
  }
  if (!added && node.kind === 'group' && !fitsUnder(node, parent)) {
    findings.push(diagnose('LKE924', { node: node.id, parent: parent.id }, locate(node, 'combine')));
  }
  return findings;
}

/** Below a mean only means; below a pooled mean only headings, whose items the pool takes. */
function fitsUnder(node: Group, parent: Group): boolean {
  return parent.combine === 'pooled-mean' ? node.combine === 'pooled-mean' : node.combine !== 'sum';
}

function checkSum(group: Group, locate: Locate): readonly Diagnostic[] {
  if (group.combine !== 'sum' || group.weight === null) return [];
  const weights = group.children.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  // With a weight missing the sum says nothing more than that finding does.
  if (weights.length !== group.children.length || weights.length === 0) return [];
  const total = sum(weights);
  if (equals(total, group.weight)) return [];
  const args = {
    node: group.id,
    weight: toExactText(group.weight),
    sum: toExactText(total),
    difference: toExactText(subtract(total, group.weight)),
  };
  return [diagnose('LKE920', args, locate(group, 'weight'))];
}
