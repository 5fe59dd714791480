/** Changes of what a rubric says of itself, of its change areas and sources, and of how workbooks are known. */
import type { HeaderWord, Recognition, Rubric } from '../domain/rubric.ts';
import type { RubricChange } from '../domain/rubric-diff.ts';
import { change, changed, listed, paired, subject, titleChanges } from './diff-change.ts';

export function diffHead(old: Rubric, next: Rubric): readonly RubricChange[] {
  const about = subject('rubric', next.id, next.title);
  const notes = (rubric: Rubric) => listed(rubric.notes.map((note) => note.id));
  return [
    ...(old.id === next.id ? [] : [change(about, 'renamed', 'words', old.id, next.id)]),
    ...changed(about, 'version', 'words', old.version, next.version),
    ...changed(about, 'status', 'words', old.status, next.status),
    ...titleChanges(about, old.title, next.title),
    ...changed(about, 'index', 'words', old.indexTitle.id, next.indexTitle.id),
    ...changed(about, 'regulation', 'words', old.regulation.id, next.regulation.id),
    ...changed(about, 'note', 'words', notes(old), notes(next)),
  ];
}

export function diffAreas(old: Rubric, next: Rubric): readonly RubricChange[] {
  const { both, added, removed } = paired(old.areas, next.areas);
  return [
    ...both.flatMap((pair) => {
      const about = subject('area', pair.next.id, pair.next.title);
      return [
        ...titleChanges(about, pair.old.title, pair.next.title),
        ...changed(about, 'aliases', 'reading', listed(pair.old.aliases), listed(pair.next.aliases)),
      ];
    }),
    ...added.map((area) => change(subject('area', area.id, area.title), 'added', 'words', null, null)),
    ...removed.map((area) => change(subject('area', area.id, area.title), 'removed', 'words', null, null)),
  ];
}

export function diffSources(old: Rubric, next: Rubric): readonly RubricChange[] {
  const { both, added, removed } = paired(old.sources, next.sources);
  return [
    ...both.flatMap((pair) => {
      const { old: before, next: after } = pair;
      if (before.title === after.title) return [];
      return [change(subject('source', after.id), 'retitled', 'words', before.title, after.title)];
    }),
    ...added.map((source) => change(subject('source', source.id), 'added', 'words', null, source.title)),
    ...removed.map((source) => change(subject('source', source.id), 'removed', 'words', source.title, null)),
  ];
}

/** `newId` gives the new id of an old node, so that a total of a renamed node is the same total. */
export function diffRecognition(
  old: Recognition,
  next: Recognition,
  newId: (old: string) => string,
): readonly RubricChange[] {
  const words = (id: string, from: readonly string[], to: readonly string[]) =>
    changed(subject('recognition', id), 'words', 'reading', listed(from), listed(to));
  const before = rolesOf(old.headers);
  const after = rolesOf(next.headers);
  const roles = [...new Set([...before.keys(), ...after.keys()])];
  const totals = (recognition: Recognition, rename: (id: string) => string) =>
    recognition.totals.map(({ node, words: own }) => `${rename(node)}: ${own.join(' | ')}`);
  return [
    ...words('titles', old.titles, next.titles),
    ...roles.flatMap((role) => words(`headers.${role}`, before.get(role) ?? [], after.get(role) ?? [])),
    ...words(
      'totals',
      totals(old, newId),
      totals(next, (id) => id),
    ),
    ...words('agency-labels', old.agencyLabels, next.agencyLabels),
    ...words('year-labels', old.yearLabels, next.yearLabels),
    ...words('placeholders', old.placeholders, next.placeholders),
  ];
}

function rolesOf(headers: readonly HeaderWord[]): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, readonly string[]>();
  for (const { role, assessor, words } of headers) {
    const key = assessor === null ? role : `${role} (${assessor})`;
    roles.set(key, [...(roles.get(key) ?? []), ...words]);
  }
  return roles;
}
