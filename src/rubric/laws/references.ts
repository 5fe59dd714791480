/** References: every name that is used names something. */
import type { Named } from '../../domain/codes/rubric.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { TextPlace } from '../../domain/place.ts';
import type { Provenance, Rubric } from '../../domain/rubric.ts';
import { nearest } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';

interface Reference {
  readonly kind: 'node' | 'scale' | 'area' | 'source';
  readonly name: string;
  readonly place: TextPlace | null;
}

export function checkReferences(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const known = {
    node: standingsOf(rubric.root).map(({ node }) => node.id),
    scale: rubric.scales.map((scale) => scale.id),
    area: rubric.areas.map((area) => area.id),
    source: rubric.sources.map((source) => source.id),
  } satisfies Partial<Record<Named, readonly string[]>>;
  const names = new Map(Object.entries(known).map(([kind, ids]) => [kind, new Set(ids)]));
  const references = [
    ...treeReferences(rubric, locate),
    ...rubric.gates
      .flatMap((gate) => gate.checks)
      .flatMap((check) =>
        check.nodes.map((name, index) => reference('node', name, locate(check, 'nodes', index))),
      ),
    ...unitReferences(rubric, locate),
    ...rubric.recognition.totals.map((total) => reference('node', total.node, locate(total, 'node'))),
    ...sourceReferences(rubric, locate),
  ];
  return references
    .filter(({ kind, name }) => !names.get(kind)?.has(name))
    .map(({ kind, name, place }) =>
      diagnose('LKE926', { kind, name, nearest: nearest(name, known[kind]) }, place),
    );
}

function treeReferences(rubric: Rubric, locate: Locate): readonly Reference[] {
  return standingsOf(rubric.root).flatMap(({ node }) => {
    if (node.kind === 'group') {
      return node.area === null ? [] : [reference('area', node.area, locate(node, 'area'))];
    }
    return [
      reference('scale', node.scale, locate(node, 'scale')),
      ...node.dependences.map((dependence) =>
        reference('node', dependence.on, locate(dependence, dependence.kind)),
      ),
    ];
  });
}

function unitReferences({ units }: Rubric, locate: Locate): readonly Reference[] {
  if (units === null) return [];
  return [
    reference('node', units.answers, locate(units, 'answers')),
    ...units.centreOnly.map((id, index) => reference('node', id, locate(units.centreOnly, index))),
  ];
}

/** Sources are inherited, as the same list: each list is looked through once, where it was written. */
function sourceReferences(rubric: Rubric, locate: Locate): readonly Reference[] {
  const lists = new Set(provenances(rubric).map((provenance) => provenance.sources));
  return [...lists].flatMap((sources) =>
    sources.map((name, index) => reference('source', name, locate(sources, index))),
  );
}

function provenances(rubric: Rubric): readonly Provenance[] {
  const nodes = standingsOf(rubric.root).map(({ node }) => node);
  return [
    ...nodes.map((node) => node.provenance),
    ...indicatorsOf(rubric.root).flatMap(({ dependences }) =>
      dependences.map(({ provenance }) => provenance),
    ),
    ...rubric.gates.flatMap((gate) => gate.checks.map((check) => check.provenance)),
    ...(rubric.bands === null ? [] : [rubric.bands.provenance]),
    rubric.policy.provenance,
    ...(rubric.units === null ? [] : [rubric.units.provenance]),
  ];
}

function reference(kind: Reference['kind'], name: string, place: TextPlace | null): Reference {
  return { kind, name, place };
}
