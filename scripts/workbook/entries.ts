/** What is typed into the answer cells for what an agency means, and how it should be read. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Indicator, Option, Rubric, Scale } from '../../src/domain/rubric.ts';
import { normalise } from '../../src/domain/spelling.ts';
import type { AnswerIntent, Answers } from './answers.ts';
import { indicatorsOf, scaleOf } from './answers.ts';
import type { Mess } from './mess.ts';
import type { Scalar } from './model.ts';
import type { Random } from './random.ts';

/** How a right reader understands an answer; counts by id, null where the row is empty. */
export type Reading =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'counts'; readonly counts: ReadonlyMap<string, number | null> }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

export interface Entry {
  /** What stands in the answer cell; null for nothing, or for the item's own formula over its counts. */
  readonly typed: Scalar | null;
  /** What stands in the count rows; a row that is not here is empty. */
  readonly counts: ReadonlyMap<string, number>;
  readonly reading: Reading;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const EMPTY: Entry = { typed: null, counts: NO_COUNTS, reading: { kind: 'blank' } };

/** What is typed for every indicator, by id. */
export function typeAnswers(
  rubric: Rubric,
  answers: Answers,
  phrase: (option: Option) => string,
  mess: Mess,
  random: Random,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const indicators = indicatorsOf(rubric.root);
  for (const indicator of indicators) {
    const intent = answers.get(indicator.id);
    const scale = scaleOf(rubric, indicator);
    entries.set(
      indicator.id,
      intent === undefined ? EMPTY : typeOne(indicator, scale, intent, phrase, mess, random),
    );
  }
  const victims = random.shuffle(indicators.filter((indicator) => answers.has(indicator.id)));
  spoil(rubric, victims, entries, mess, random);
  return entries;
}

function typeOne(
  indicator: Indicator,
  scale: Scale,
  intent: AnswerIntent,
  phrase: (option: Option) => string,
  mess: Mess,
  random: Random,
): Entry {
  switch (intent.kind) {
    case 'option': {
      const option =
        scale.kind === 'choice'
          ? scale.options.find((candidate) => candidate.id === intent.option)
          : undefined;
      if (option === undefined) throw new Error(`${indicator.id} has no answer ${intent.option}`);
      const typed = random.chance(mess.respelt) ? random.pick(spellingsOf(option)) : phrase(option);
      return { typed, counts: NO_COUNTS, reading: { kind: 'choice', option: option.id } };
    }
    case 'number': {
      const typed = random.chance(mess.commas) ? String(intent.value).replace('.', ',') : intent.value;
      return { typed, counts: NO_COUNTS, reading: { kind: 'number', value: intent.value } };
    }
    case 'share':
      return { typed: intent.value, counts: NO_COUNTS, reading: { kind: 'share', value: intent.value } };
    case 'counts':
      return enterCounts(indicator, intent.counts);
  }
}

function enterCounts(indicator: Indicator, wanted: ReadonlyMap<string, number | null>): Entry {
  const rows = indicator.formula?.counts ?? [];
  const all = new Map(rows.map(({ id }) => [id, wanted.get(id) ?? null]));
  const counts = new Map([...all].flatMap(([id, count]) => (count === null ? [] : [[id, count] as const])));
  if (counts.size === 0) return EMPTY;
  return { typed: null, counts, reading: { kind: 'counts', counts: all } };
}

/** Other spellings of an option that still are that option, as people type them. */
export function spellingsOf(option: Option): string[] {
  const lower = option.id.toLowerCase();
  const letters = [lower, `${option.id}.`, ` ${option.id}. `, `${lower}.`, ` ${option.id}`, `${option.id} `];
  const words = [lower, option.id.toUpperCase(), ` ${option.id} `, `${option.id} `];
  return [...(option.id.length === 1 ? letters : words), ...option.spellings];
}

/** Replaces some answers with placeholders, with what is no answer, and with shares typed over formulas. */
function spoil(
  rubric: Rubric,
  victims: readonly Indicator[],
  entries: Map<string, Entry>,
  mess: Mess,
  random: Random,
): void {
  let placeholders = mess.placeholders;
  let unreadable = mess.unreadable;
  let typedShares = mess.typedShares;
  for (const indicator of victims) {
    const scale = scaleOf(rubric, indicator);
    if (scale.kind === 'formula' && typedShares > 0) {
      entries.set(indicator.id, typeShare(typedShares, random));
      typedShares -= 1;
    } else if (scale.kind === 'choice' && placeholders > 0) {
      const typed = placeholderOf(rubric, scale);
      if (typed === null) continue;
      entries.set(indicator.id, { typed, counts: NO_COUNTS, reading: { kind: 'blank' } });
      placeholders -= 1;
    } else if ((scale.kind === 'choice' || scale.kind === 'number') && unreadable > 0) {
      const typed = noAnswer(scale, unreadable, random);
      entries.set(indicator.id, { typed, counts: NO_COUNTS, reading: { kind: 'unreadable' } });
      unreadable -= 1;
    }
  }
}

function typeShare(turn: number, random: Random): Entry {
  const percent = random.integer(20, 99);
  const whole: Entry = { typed: '100.00%', counts: NO_COUNTS, reading: { kind: 'share', value: 1 } };
  if (turn % 3 === 0) return whole;
  const typed = turn % 3 === 1 ? percent / 100 : `${percent},5%`;
  const value = turn % 3 === 1 ? percent / 100 : (percent + 0.5) / 100;
  return { typed, counts: NO_COUNTS, reading: { kind: 'share', value } };
}

/** The form's placeholder for a scale: one of its type words that the rubric lists as no answer. */
function placeholderOf(rubric: Rubric, scale: Scale): string | null {
  const known = new Set(rubric.recognition.placeholders.map(normalise));
  return scale.typeWords.find((word) => known.has(normalise(word))) ?? null;
}

/** Something typed that is no answer of the scale. */
function noAnswer(scale: Scale, turn: number, random: Random): Scalar {
  if (scale.kind === 'number') return turn % 2 === 0 ? 'cukup baik' : toNumber(scale.maximum) * 10;
  const kinds: readonly Scalar[] = ['Sudah ada, dokumen menyusul', 2, 'F', 'ada sebagian', 'A/B'];
  return kinds[turn % kinds.length] ?? random.integer(6, 9);
}
