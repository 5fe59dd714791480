/** Names: none is given twice. */
import type { Named } from '../../domain/codes/rubric.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';

interface NamedPart {
  readonly id: string;
}

/** Nodes and counts share one space, since a derivation names both; gates, their checks and bands have their own. */
export function checkNames(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const nodes = standingsOf(rubric.root).map(({ node }) => node);
  const counts = indicatorsOf(rubric.root).flatMap((indicator) => indicator.formula?.counts ?? []);
  return [
    ...repeats([...nodes, ...counts], 'node', locate),
    ...repeats(rubric.gates, 'gate', locate),
    ...rubric.gates.flatMap((gate) => repeats(gate.checks, 'check', locate)),
    ...repeats(rubric.bands?.bands ?? [], 'band', locate),
  ];
}

function repeats(parts: readonly NamedPart[], kind: Named, locate: Locate): readonly Diagnostic[] {
  const lines = new Map<string, number>();
  const findings: Diagnostic[] = [];
  for (const part of parts) {
    const place = locate(part, 'id');
    const line = lines.get(part.id);
    if (line === undefined) lines.set(part.id, place?.line ?? 0);
    else findings.push(diagnose('LKE925', { name: part.id, kind, line }, place));
  }
  return findings;
}
