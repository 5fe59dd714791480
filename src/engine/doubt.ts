/** How far the rubric behind a score is established. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Provenance, Rubric, RubricNode } from '../domain/rubric.ts';

/** Rubrics are never changed once made. */
const DOUBTS = new WeakMap<Rubric, readonly Diagnostic[]>();

/** A finding on every score of a draft, and of an official rubric where some figure rests on no source. */
export function doubtsAbout(rubric: Rubric): readonly Diagnostic[] {
  const known = DOUBTS.get(rubric);
  if (known !== undefined) return known;
  const doubts = findDoubts(rubric);
  DOUBTS.set(rubric, doubts);
  return doubts;
}

function findDoubts(rubric: Rubric): readonly Diagnostic[] {
  const provenances = provenancesOf(rubric);
  const unverified = provenances.filter(({ confidence }) => confidence === 'unverified').length;
  const args = { rubric: rubric.id, unverified, figures: provenances.length };
  if (rubric.status === 'draft') return [diagnose('LKE970', args)];
  return unverified === 0 ? [] : [diagnose('LKE971', args)];
}

/** Every weight and rule that a score may rest on. */
function provenancesOf(rubric: Rubric): readonly Provenance[] {
  return [
    ...provenancesBelow(rubric.root),
    rubric.policy.provenance,
    ...(rubric.units === null ? [] : [rubric.units.provenance]),
    ...rubric.gates.flatMap((gate) => gate.checks.map((check) => check.provenance)),
    ...(rubric.bands === null ? [] : [rubric.bands.provenance]),
  ];
}

function provenancesBelow(node: RubricNode): readonly Provenance[] {
  const below =
    node.kind === 'group'
      ? node.children.flatMap(provenancesBelow)
      : node.dependences.map((dependence) => dependence.provenance);
  return [node.provenance, ...below];
}
