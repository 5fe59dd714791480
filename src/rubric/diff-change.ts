/** Changes as values: made only where something differs. */
import { type Fraction, toExactText } from '../domain/fraction.ts';
import type { Localized, Provenance } from '../domain/rubric.ts';
import type {
  ChangedPart,
  ChangedProperty,
  ChangeEffect,
  ChangeKind,
  PairedBy,
  RubricChange,
} from '../domain/rubric-diff.ts';

/** The part that changes are about. */
export interface Subject {
  readonly part: ChangedPart;
  readonly id: string;
  readonly title: Localized | null;
  readonly pairedBy: PairedBy | null;
}

export function subject(part: ChangedPart, id: string, title: Localized | null = null): Subject {
  return { part, id, title, pairedBy: null };
}

export function change(
  about: Subject,
  kind: ChangeKind,
  effect: ChangeEffect,
  from: string | null,
  to: string | null,
  property: ChangedProperty | null = null,
): RubricChange {
  const { part, id, title, pairedBy } = about;
  return { kind, part, id, title, property, from, to, effect, pairedBy };
}

/** The change of a property; nothing when both sides are alike. */
export function changed(
  about: Subject,
  property: ChangedProperty,
  effect: ChangeEffect,
  from: string | null,
  to: string | null,
): readonly RubricChange[] {
  return from === to ? [] : [change(about, 'changed', effect, from, to, property)];
}

export function exactOrNull(value: Fraction | null): string | null {
  return value === null ? null : toExactText(value);
}

/** Words in their order; null for none. */
export function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}

export function titleChanges(about: Subject, from: Localized, to: Localized): readonly RubricChange[] {
  if (from.id !== to.id) return [change(about, 'retitled', 'words', from.id, to.id)];
  return changed(about, 'english', 'words', from.en, to.en);
}

export function provenanceChanges(about: Subject, from: Provenance, to: Provenance): readonly RubricChange[] {
  return [
    ...changed(about, 'confidence', 'words', from.confidence, to.confidence),
    ...changed(about, 'sources', 'words', listed(from.sources), listed(to.sources)),
    ...changed(about, 'note', 'words', textOrNull(from.note), textOrNull(to.note)),
  ];
}

export function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

interface Named {
  readonly id: string;
}

/** The parts of two lists by their ids: those in both, those gone, those new; each in its own list's order. */
export function paired<Part extends Named>(old: readonly Part[], next: readonly Part[]) {
  const before = new Map(old.map((part) => [part.id, part]));
  const after = new Set(next.map((part) => part.id));
  return {
    both: next.flatMap((part) => {
      const earlier = before.get(part.id);
      return earlier === undefined ? [] : [{ old: earlier, next: part }];
    }),
    removed: old.filter((part) => !after.has(part.id)),
    added: next.filter((part) => !before.has(part.id)),
  };
}
