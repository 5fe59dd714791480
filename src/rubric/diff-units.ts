/** Changes of what units answer and how they enter the index. */
import type { UnitForm } from '../domain/rubric.ts';
import type { RubricChange } from '../domain/rubric-diff.ts';
import { change, changed, listed, provenanceChanges, subject, titleChanges } from './diff-change.ts';

/** `newId` gives the new id of an old node. */
export function diffUnits(
  old: UnitForm | null,
  next: UnitForm | null,
  newId: (old: string) => string,
): readonly RubricChange[] {
  const form = next ?? old;
  if (form === null) return [];
  const about = subject('units', form.answers, form.title);
  if (old === null || next === null) {
    return [change(about, old === null ? 'added' : 'removed', 'score', null, null)];
  }
  const ids = (list: readonly string[]) => listed(list.toSorted());
  return [
    ...titleChanges(about, old.title, next.title),
    ...changed(about, 'nodes', 'score', newId(old.answers), next.answers),
    ...changed(about, 'nodes', 'score', ids(old.centreOnly.map(newId)), ids(next.centreOnly)),
    ...changed(about, 'rule', 'score', `${old.at}, ${old.missing}`, `${next.at}, ${next.missing}`),
    ...changed(about, 'words', 'reading', listed(old.sheets), listed(next.sheets)),
    ...changed(about, 'words', 'reading', listed(old.centreWords), listed(next.centreWords)),
    ...provenanceChanges(about, old.provenance, next.provenance),
  ];
}
