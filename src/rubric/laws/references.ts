/** References: every name that is used names something. */
import type { Named } from '../../domain/codes/rubric.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { TextPlace } from '../../domain/place.ts';
import type { Provenance, Rubric } from '../../domain/rubric.ts';
import { nearest } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';

interface Reference {
  readonly kind: Named;
  readonly name: string;
  readonly place: TextPlace | null;
}

export function checkReferences(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const standings = standingsOf(rubric.root);
  const known = new Map<Named, readonly string[]>([
    ['node', standings.map(({ node }) => node.id)],
    ['scale', rubric.scales.map((scale) => scale.id)],
    ['area', rubric.areas.map((area) => area.id)],
    ['source', rubric.sources.map((source) => source.id)],
  ]);
  const sets = new Map([...known].map(([kind, names]) => [kind, new Set(names)]));
  const references = [
    ...treeReferences(rubric, locate),
    ...rubric.gates
      .flatMap((gate) => gate.checks)
      .flatMap((check) => [
        ...check.nodes.map((name, index) => reference('node', name, locate(check, 'nodes', index))),
        ...sourcesOf(check, check.provenance, locate),
      ]),
    ...rubric.recognition.totals.map((total) => reference('node', total.node, locate(total, 'node'))),
    ...(rubric.bands === null ? [] : sourcesOf(rubric.bands, rubric.bands.provenance, locate)),
    ...rubric.policy.provenance.sources.map((name) =>
      reference('source', name, locate(rubric, 'policy', 'provenance')),
    ),
  ];
  const used = new Set(references.flatMap(({ kind, name }) => (kind === 'area' ? [name] : [])));
  return [
    ...firstOfEach(references.filter(({ kind, name }) => !sets.get(kind)?.has(name))).map(
      ({ kind, name, place }) =>
        diagnose('LKE926', { kind, name, nearest: nearest(name, known.get(kind) ?? []) }, place),
    ),
    ...rubric.areas.flatMap((area) =>
      used.has(area.id) ? [] : [diagnose('LKE952', { area: area.id }, locate(area))],
    ),
  ];
}

function treeReferences(rubric: Rubric, locate: Locate): readonly Reference[] {
  const indicators = indicatorsOf(rubric.root);
  return [
    ...standingsOf(rubric.root).flatMap(({ node }) => [
      ...sourcesOf(node, node.provenance, locate),
      ...(node.kind === 'group' && node.area !== null
        ? [reference('area', node.area, locate(node, 'area'))]
        : []),
    ]),
    ...indicators.map((indicator) => reference('scale', indicator.scale, locate(indicator, 'scale'))),
    ...indicators.flatMap((indicator) =>
      indicator.dependences.flatMap((dependence) => [
        reference('node', dependence.on, locate(dependence, dependence.kind)),
        ...sourcesOf(dependence, dependence.provenance, locate),
      ]),
    ),
  ];
}

function reference(kind: Named, name: string, place: TextPlace | null): Reference {
  return { kind, name, place };
}

function sourcesOf(part: object, provenance: Provenance, locate: Locate): readonly Reference[] {
  return provenance.sources.map((name, index) =>
    reference('source', name, locate(part, 'provenance', 'sources', index)),
  );
}

/** A source is inherited: an unknown one is told once, where it is first used. */
function firstOfEach(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>();
  return references.filter(({ kind, name }) => {
    if (kind !== 'source') return true;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
