/** Changes of the answer scales: which answers there are and what each is worth. */

import { toExactText } from '../domain/fraction.ts';
import type { Option, Scale } from '../domain/rubric.ts';
import type { RubricChange } from '../domain/rubric-diff.ts';
import { change, changed, exactOrNull, listed, paired, type Subject, subject } from './diff-change.ts';

export function diffScales(old: readonly Scale[], next: readonly Scale[]): readonly RubricChange[] {
  const { both, added, removed } = paired(old, next);
  return [
    ...both.flatMap((pair) => scaleChanges(pair.old, pair.next)),
    // A scale by itself changes no score: the questions that use it are told on their own.
    ...added.map((scale) => change(subject('scale', scale.id), 'added', 'reading', null, scale.kind)),
    ...removed.map((scale) => change(subject('scale', scale.id), 'removed', 'reading', scale.kind, null)),
  ];
}

function scaleChanges(old: Scale, next: Scale): readonly RubricChange[] {
  const about = subject('scale', next.id);
  const words = changed(about, 'type-words', 'reading', listed(old.typeWords), listed(next.typeWords));
  if (old.kind !== next.kind) {
    return [change(about, 'rescaled', 'score', old.kind, next.kind, 'kind'), ...words];
  }
  if (old.kind === 'choice' && next.kind === 'choice') {
    return [...optionChanges(old.options, next.options, about), ...words];
  }
  if (old.kind === 'number' && next.kind === 'number') {
    const limit = (property: 'minimum' | 'maximum') => {
      const [from, to] = [exactOrNull(old[property]), exactOrNull(next[property])];
      return from === to ? [] : [change(about, 'rescaled', 'score', from, to, property)];
    };
    return [...limit('minimum'), ...limit('maximum'), ...words];
  }
  return words;
}

function optionChanges(
  old: readonly Option[],
  next: readonly Option[],
  scale: Subject,
): readonly RubricChange[] {
  const { both, added, removed } = paired(old, next);
  const about = (option: Option) => subject('option', `${scale.id}.${option.id}`, option.title);
  return [
    ...both.flatMap((pair) => {
      const [from, to] = [toExactText(pair.old.value), toExactText(pair.next.value)];
      return [
        ...(from === to ? [] : [change(about(pair.next), 'rescaled', 'score', from, to, 'value')]),
        ...changed(
          about(pair.next),
          'spellings',
          'reading',
          listed(pair.old.spellings),
          listed(pair.next.spellings),
        ),
      ];
    }),
    ...added.map((option) => change(about(option), 'added', 'score', null, toExactText(option.value))),
    ...removed.map((option) => change(about(option), 'removed', 'score', toExactText(option.value), null)),
  ];
}
