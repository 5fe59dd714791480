/** Change areas: each has a group, and none of its groups lies in another of them. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Group, Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function checkAreas(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const used = new Set(
    standingsOf(rubric.root).flatMap(({ node }) => (node.kind === 'group' ? (node.area ?? []) : [])),
  );
  return [
    ...rubric.areas.flatMap((area) =>
      used.has(area.id) ? [] : [diagnose('LKE952', { area: area.id }, locate(area))],
    ),
    ...nestedAreas(rubric.root, [], locate),
  ];
}

function nestedAreas(group: Group, above: readonly Group[], locate: Locate): readonly Diagnostic[] {
  const { area } = group;
  const within = area === null ? undefined : above.find((outer) => outer.area === area);
  const own =
    area === null || within === undefined
      ? []
      : [diagnose('LKE953', { node: group.id, within: within.id, area }, locate(group, 'area'))];
  const below = group.children.flatMap((child) =>
    child.kind === 'group' ? nestedAreas(child, [...above, group], locate) : [],
  );
  return [...own, ...below];
}
