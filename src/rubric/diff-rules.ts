/** Changes of what judges a score: policy, gates, bands. */
import { toExactText } from '../domain/fraction.ts';
import type { Band, BandTable, Gate, GateCheck, Policy, ScaleKind } from '../domain/rubric.ts';
import type { RubricChange } from '../domain/rubric-diff.ts';
import { change, changed, listed, paired, provenanceChanges, subject, titleChanges } from './diff-change.ts';
import { displaced } from './diff-order.ts';

export function diffPolicy(old: Policy, next: Policy): readonly RubricChange[] {
  const rules = (['blank', 'unreadable'] as const).flatMap((cause) =>
    (Object.keys(next[cause]) as ScaleKind[]).flatMap((kind) =>
      changed(subject('policy', `${cause}.${kind}`), 'rule', 'score', old[cause][kind], next[cause][kind]),
    ),
  );
  return [...rules, ...provenanceChanges(subject('policy', 'policy'), old.provenance, next.provenance)];
}

/** `newId` gives the new id of an old node, so that a check on a renamed node is the same check. */
export function diffGates(
  old: readonly Gate[],
  next: readonly Gate[],
  newId: (old: string) => string,
): readonly RubricChange[] {
  const { both, added, removed } = paired(old, next);
  const ranks = both.map((pair) => old.indexOf(pair.old));
  const moved = displaced(ranks);
  return [
    ...both.flatMap((pair, index) => {
      const about = subject('gate', pair.next.id, pair.next.title);
      return [
        ...(moved.has(index) ? [change(about, 'reordered', 'score', null, null)] : []),
        ...titleChanges(about, pair.old.title, pair.next.title),
        ...checksOf(pair.old, pair.next, newId),
      ];
    }),
    ...added.map((gate) => change(subject('gate', gate.id, gate.title), 'added', 'score', null, null)),
    ...removed.map((gate) => change(subject('gate', gate.id, gate.title), 'removed', 'score', null, null)),
  ];
}

function checksOf(old: Gate, next: Gate, newId: (old: string) => string): readonly RubricChange[] {
  const { both, added, removed } = paired(old.checks, next.checks);
  const about = (check: GateCheck) => subject('check', `${next.id}.${check.id}`, check.title);
  return [
    ...both.flatMap((pair) => [
      ...changed(about(pair.next), 'bound', 'score', boundOf(pair.old), boundOf(pair.next)),
      ...changed(about(pair.next), 'measure', 'score', pair.old.measure, pair.next.measure),
      ...changed(
        about(pair.next),
        'nodes',
        'score',
        listed(pair.old.nodes.map(newId).toSorted()),
        listed(pair.next.nodes.toSorted()),
      ),
      ...titleChanges(about(pair.next), pair.old.title, pair.next.title),
      ...provenanceChanges(about(pair.next), pair.old.provenance, pair.next.provenance),
    ]),
    ...added.map((check) => change(about(check), 'added', 'score', null, boundOf(check))),
    ...removed.map((check) => change(about(check), 'removed', 'score', boundOf(check), null)),
  ];
}

/** ">= 75" or "> 75": the bound and whether it passes itself. */
function boundOf({ bound, inclusive }: Pick<GateCheck, 'bound' | 'inclusive'>): string {
  return `${inclusive ? '>=' : '>'} ${toExactText(bound)}`;
}

export function diffBands(old: BandTable | null, next: BandTable | null): readonly RubricChange[] {
  const { both, added, removed } = paired(old?.bands ?? [], next?.bands ?? []);
  const about = (band: Band) => subject('band', band.id, band.title);
  const provenance =
    old === null || next === null
      ? []
      : provenanceChanges(subject('band', 'bands'), old.provenance, next.provenance);
  return [
    ...both.flatMap((pair) => [
      ...changed(about(pair.next), 'bound', 'score', lowerOf(pair.old), lowerOf(pair.next)),
      ...titleChanges(about(pair.next), pair.old.title, pair.next.title),
    ]),
    ...added.map((band) => change(about(band), 'added', 'score', null, lowerOf(band))),
    ...removed.map((band) => change(about(band), 'removed', 'score', lowerOf(band), null)),
    ...provenance,
  ];
}

function lowerOf({ lower, inclusive }: Band): string | null {
  return lower === null ? null : boundOf({ bound: lower, inclusive });
}
