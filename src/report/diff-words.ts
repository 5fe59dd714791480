/** One change of a rubric in words, for every format that people read. */
import type { ChangeEffect, RubricChange, RubricDiff } from '../domain/rubric-diff.ts';
import { excerpt } from '../messages/excerpt.ts';
import type { Labels } from '../messages/labels.ts';
import type { Language } from '../messages/language.ts';
import { figureText } from '../messages/number.ts';

/** How a format writes: its language, its words, its arrow, and its escape, which every raw text goes through. */
export interface Hand {
  readonly language: Language;
  readonly labels: Labels;
  readonly arrow: string;
  readonly text: (raw: string) => string;
}

const LONGEST_VALUE = 160;

export const EFFECTS: readonly ChangeEffect[] = ['score', 'reading', 'words'];

/** The part that is changed: "question Tim dibentuk [mp.1.a]". */
export function changedPart({ part, id, title }: RubricChange, hand: Hand): string {
  const named = title === null ? '' : ` ${hand.text(title[hand.language])}`;
  return `${hand.labels.rubricDiff.part[part]}${named} [${hand.text(id)}]`;
}

/** What became of it: "weight 2 → 1.5". */
export function changeWords(change: RubricChange, hand: Hand): string {
  const words = plainWords(change, hand);
  if (change.kind !== 'renamed' || change.pairedBy !== 'likeness') return words;
  return `${words} (${hand.labels.rubricDiff.likeness(hand.text(change.from ?? ''))})`;
}

function plainWords(change: RubricChange, hand: Hand): string {
  const words = hand.labels.rubricDiff;
  const { kind, part, from, to, property } = change;
  const isNode = part === 'group' || part === 'question';
  switch (kind) {
    case 'added':
      if (to === null) return words.added;
      return isNode ? words.addedBelow(hand.text(to)) : `${words.added}: ${valueText(change, to, hand)}`;
    case 'removed':
      if (from === null) return words.removed;
      return isNode
        ? words.removedFrom(hand.text(from))
        : `${words.removed}: ${valueText(change, from, hand)}`;
    case 'renamed':
      return words.renamed(hand.text(from ?? ''));
    case 'moved':
      return words.moved(hand.text(from ?? words.none), hand.text(to ?? words.none));
    case 'reordered':
      if (part === 'gate') return words.otherOrder;
      return to === null ? words.first : words.after(hand.text(to));
    case 'retitled':
      return `${words.title} ${fromTo(change, hand)}`;
    case 'reweighed':
      return `${words.weight} ${fromTo(change, hand)}`;
    case 'rescaled':
    case 'changed':
      return `${property === null ? '' : words.property[property]} ${fromTo(change, hand)}`.trimStart();
  }
}

function fromTo(change: RubricChange, hand: Hand): string {
  return `${valueText(change, change.from, hand)} ${hand.arrow} ${valueText(change, change.to, hand)}`;
}

/** Figures as people write them; anything else shortened. */
function valueText({ kind, part, property }: RubricChange, value: string | null, hand: Hand): string {
  if (value === null) return hand.labels.rubricDiff.none;
  const isFigure =
    kind === 'reweighed' ||
    property === 'bound' ||
    property === 'value' ||
    property === 'minimum' ||
    property === 'maximum' ||
    (property === null && (part === 'check' || part === 'band' || part === 'option') && kind !== 'retitled');
  if (!isFigure) return hand.text(excerpt(value, LONGEST_VALUE));
  const [sign = '', figure] = value.split(' ');
  if (figure === undefined) return hand.text(figureText(value, hand.language));
  return hand.text(`${sign} ${figureText(figure, hand.language)}`);
}

/** "7 changes: 3 that can change scores, 4 in titles, notes and sources." */
export function countWords({ changes, counts }: RubricDiff, labels: Labels): string {
  const words = labels.rubricDiff;
  if (changes.length === 0) return words.same;
  const parts = EFFECTS.filter((effect) => counts[effect] > 0).map((effect) =>
    words.counted[effect](String(counts[effect])),
  );
  return `${words.changes(String(changes.length))}: ${parts.join(', ')}.`;
}
