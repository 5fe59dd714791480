/** A scale laid out for look-ups: what every answer of it is worth, made once. */
import { divide, type Fraction, ONE, ZERO } from '../domain/fraction.ts';
import type { Scale } from '../domain/rubric.ts';
import type { Absence } from '../domain/score.ts';
import { highest, lowest } from './order.ts';
import { type Cause, known, type Reading, type Tallied } from './reading.ts';

export interface ScalePlan {
  readonly scale: Scale;
  /** The lowest and highest share any answer has. */
  readonly low: Fraction;
  readonly high: Fraction;
  /** Reading by option id; empty unless the scale is a choice. */
  readonly options: ReadonlyMap<string, Reading>;
  /** Reading of an answer that gives no value. */
  readonly absent: Readonly<Record<PlainAbsence, Reading>>;
}

/** Why an answer gives no value whatever the indicator. */
export type PlainAbsence = Exclude<Absence, 'incomputable'>;

export function planScale(scale: Scale): ScalePlan {
  const [low, high] = limitsOf(scale);
  const absent = (absence: PlainAbsence, tallied: Tallied): Reading => ({
    share: null,
    low,
    high,
    absence,
    tallied,
    causes: causesOf(absence, scale),
    steps: [{ rule: 'absent', absence }],
  });
  return {
    scale,
    low,
    high,
    options: new Map(
      scale.kind === 'choice' ? scale.options.map(({ id, value }) => [id, ofOption(id, value)]) : [],
    ),
    absent: {
      blank: absent('blank', 'blank'),
      'not-applicable': absent('not-applicable', 'notApplicable'),
      unreadable: absent('unreadable', 'unreadable'),
      'not-found': absent('not-found', 'notFound'),
      unestablished: absent('unestablished', 'answered'),
    },
  };
}

function limitsOf(scale: Scale): readonly [Fraction, Fraction] {
  if (scale.kind === 'number') return [divide(scale.minimum, scale.maximum), ONE];
  if (scale.kind !== 'choice') return [ZERO, ONE];
  const values = scale.options.map((option) => option.value);
  return [lowest(values), highest(values)];
}

function ofOption(option: string, result: Fraction): Reading {
  return known(result, { rule: 'option', option, result });
}

/** A share, or an answer without established worth, may still give no value once it is readable. */
function causesOf(absence: PlainAbsence, scale: Scale): readonly Cause[] {
  if (absence !== 'unreadable') return ['blank'];
  return scale.kind === 'formula' || scale.kind === 'unestablished'
    ? ['unreadable', 'blank']
    : ['unreadable'];
}
