/** An answer cell read by its indicator's scale: a value, or `unreadable` with a finding that says why. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { compare, type Fraction, ONE, toExactText, ZERO } from '../domain/fraction.ts';
import type { Cell } from '../domain/grid.ts';
import type { CellPlace } from '../domain/place.ts';
import type { Scale, ScaleKind } from '../domain/rubric.ts';
import { codePoints, hasInvisible } from '../domain/spelling.ts';
import type { Value } from '../domain/submission.ts';
import { answerKey } from './answer-words.ts';
import type { IndicatorEntry, Lexicon } from './lexicon.ts';
import { type NumberReading, readNumber } from './number.ts';
import { isBlank } from './sheet-index.ts';

export interface Reading {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

interface Asked {
  readonly entry: IndicatorEntry;
  readonly cell: Cell;
  readonly place: CellPlace;
  readonly lexicon: Lexicon;
}

const NONE: readonly Diagnostic[] = [];
const BLANK: Reading = { value: { kind: 'blank' }, diagnostics: [] };

/** The value of an answer cell; `null` for the cell reads as blank. */
export function readAnswer(
  entry: IndicatorEntry,
  cell: Cell | null,
  place: CellPlace,
  lexicon: Lexicon,
): Reading {
  if (cell === null || cell.kind === 'empty' || isBlank(cell.text)) return BLANK;
  const asked: Asked = { entry, cell, place, lexicon };
  const refused = refuseKind(asked);
  if (refused !== null) return refused;
  if (cell.kind === 'text' && lexicon.placeholders.has(answerKey(cell.text))) {
    const finding = diagnose('LKE309', { indicator: entry.indicator.id, raw: cell.text }, place);
    return { value: { kind: 'blank' }, diagnostics: [finding] };
  }
  const reading = READERS[entry.scale.kind](asked);
  const { formula, text: raw } = cell;
  if (formula === null) return reading;
  const note = diagnose('LKE310', { indicator: entry.indicator.id, formula, raw }, place);
  return { value: reading.value, diagnostics: [...reading.diagnostics, note] };
}

const READERS = {
  choice: readChoice,
  number: readScaleNumber,
  formula: readShare,
  unestablished: (asked) => readUnestablished(asked),
} satisfies Record<ScaleKind, (asked: Asked) => Reading>;

function refuseKind(asked: Asked): Reading | null {
  const { cell, entry, place } = asked;
  const indicator = entry.indicator.id;
  const raw = cell.text;
  // A formula over blank counts shows an error in an honest blank form: the counts decide, not this cell.
  if (cell.kind === 'error' && cell.formula !== null && entry.scale.kind === 'formula') return BLANK;
  if (cell.kind === 'error') return unreadable(raw, diagnose('LKE306', { indicator, raw }, place));
  if (cell.kind === 'date') return unreadable(raw, diagnose('LKE305', { indicator, raw }, place));
  return null;
}

function unreadable(raw: string, finding: Diagnostic): Reading {
  return { value: { kind: 'unreadable', raw }, diagnostics: [finding] };
}

function readChoice(asked: Asked): Reading {
  const { cell, entry, place, lexicon } = asked;
  const raw = cell.text;
  const indicator = entry.indicator.id;
  if (cell.kind !== 'text') {
    const found = cell.kind === 'boolean' ? 'boolean' : 'number';
    const expected = optionsOf(entry.scale).join(', ');
    return unreadable(raw, diagnose('LKE303', { indicator, raw, found, expected }, place));
  }
  const option = lexicon.optionIn.get(entry.scale.id)?.(raw) ?? null;
  if (option !== null) return { value: { kind: 'choice', option }, diagnostics: NONE };
  const options = optionsOf(entry.scale);
  // A short answer beyond ASCII that is no option most likely only looks like one.
  const disguised = hasInvisible(raw) || (raw.length <= 12 && /[^\t\n\r -~]/.test(raw.trim()));
  const finding = disguised
    ? diagnose('LKE302', { indicator, raw, codePoints: codePoints(raw.slice(0, 24)), options }, place)
    : diagnose('LKE301', { indicator, raw, options }, place);
  return unreadable(raw, finding);
}

function optionsOf(scale: Scale): readonly string[] {
  return scale.kind === 'choice' ? scale.options.map((option) => option.id) : [];
}

function readScaleNumber(asked: Asked): Reading {
  const { scale } = asked.entry;
  if (scale.kind !== 'number') throw new Error(`the scale ${scale.id} is not a number`);
  const inside = (value: Fraction): boolean =>
    compare(value, scale.minimum) >= 0 && compare(value, scale.maximum) <= 0;
  const { minimum, maximum } = scale;
  return readWithin(asked, readNumber(asked.cell), inside, { minimum, maximum }, (value) => ({
    kind: 'number',
    value,
  }));
}

function readShare(asked: Asked): Reading {
  const reading = readNumber(asked.cell);
  const { cell, entry, place } = asked;
  if (
    reading.kind === 'number' &&
    !reading.percent &&
    cell.formula === null &&
    compare(reading.value, ONE) > 0
  ) {
    return unreadable(
      cell.text,
      diagnose('LKE308', { indicator: entry.indicator.id, raw: cell.text }, place),
    );
  }
  // A share above 1 is kept: the formula that it stands for is capped when it is scored.
  const inside = (value: Fraction): boolean => compare(value, ZERO) >= 0;
  return readWithin(asked, reading, inside, { minimum: ZERO, maximum: ONE }, (value) => ({
    kind: 'share',
    value,
  }));
}

function readWithin(
  asked: Asked,
  reading: NumberReading,
  inside: (value: Fraction) => boolean,
  bounds: { readonly minimum: Fraction; readonly maximum: Fraction },
  makeValue: (value: Fraction) => Value,
): Reading {
  const { cell, entry, place } = asked;
  const indicator = entry.indicator.id;
  const raw = cell.text;
  const minimum = toExactText(bounds.minimum);
  const maximum = toExactText(bounds.maximum);
  if (
    reading.kind === 'none' ||
    (reading.kind === 'number' && reading.percent && entry.scale.kind === 'number')
  ) {
    const found = cell.kind === 'boolean' ? 'boolean' : 'text';
    const expected = `${minimum}-${maximum}`;
    return unreadable(raw, diagnose('LKE303', { indicator, raw, found, expected }, place));
  }
  const all = reading.kind === 'number' ? [reading.value] : reading.readings;
  const possible = all.filter(inside);
  const only = possible.length === 1 ? possible[0] : undefined;
  if (only !== undefined) return { value: makeValue(only), diagnostics: [] };
  const finding =
    possible.length === 0
      ? diagnose('LKE304', { indicator, raw, minimum, maximum }, place)
      : diagnose('LKE307', { indicator, raw, readings: possible.map(toExactText) }, place);
  return unreadable(raw, finding);
}

/** Nothing says which answers exist: the text is kept as it stands, to be shown and not scored. */
function readUnestablished(asked: Asked): Reading {
  return { value: { kind: 'choice', option: asked.cell.text }, diagnostics: [] };
}
