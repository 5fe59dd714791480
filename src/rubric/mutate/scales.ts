/** Scales changed: what an option is worth, an option taken out, the ends of a number scale moved. */
import {
  add,
  compare,
  divide,
  fraction,
  fromInteger,
  isZero,
  ONE,
  subtract,
  toExactText,
} from '../../domain/fraction.ts';
import type { Option, Rubric, Scale } from '../../domain/rubric.ts';
import type { Mutant } from './mutant.ts';

const STEP = fraction(1n, 100n);

type Choice = Extract<Scale, { kind: 'choice' }>;
type NumberScale = Extract<Scale, { kind: 'number' }>;

export function mutateScales(rubric: Rubric): readonly Mutant[] {
  return rubric.scales.flatMap((scale) => {
    if (scale.kind === 'choice') {
      return scale.options.flatMap((option) => [
        otherWorth(rubric, scale, option),
        optionRemoved(rubric, scale, option),
      ]);
    }
    return scale.kind === 'number' ? otherLimits(rubric, scale) : [];
  });
}

function withScale(rubric: Rubric, scale: Scale): Rubric {
  return { ...rubric, scales: rubric.scales.map((other) => (other.id === scale.id ? scale : other)) };
}

/** A hundredth less; more for an option that is worth nothing. */
function otherWorth(rubric: Rubric, scale: Choice, option: Option): Mutant {
  const value = isZero(option.value) ? STEP : subtract(option.value, STEP);
  const options = scale.options.map((other) => (other === option ? { ...option, value } : other));
  return {
    kind: 'option-value',
    name: `${scale.id} ${option.id}`,
    from: toExactText(option.value),
    to: toExactText(value),
    part: option,
    keys: ['value'],
    make: () => withScale(rubric, { ...scale, options }),
  };
}

function optionRemoved(rubric: Rubric, scale: Choice, option: Option): Mutant {
  const options = scale.options.filter((other) => other !== option);
  return {
    kind: 'option-removed',
    name: `${scale.id} ${option.id}`,
    from: option.id,
    to: '',
    part: option,
    keys: [],
    make: () => withScale(rubric, { ...scale, options }),
  };
}

function otherLimits(rubric: Rubric, scale: NumberScale): readonly Mutant[] {
  const tenth = divide(subtract(scale.maximum, scale.minimum), fromInteger(10));
  const limits = [
    { key: 'to', from: scale.maximum, changes: { maximum: add(scale.maximum, ONE) } },
    { key: 'to', from: scale.maximum, changes: { maximum: subtract(scale.maximum, tenth) } },
    { key: 'from', from: scale.minimum, changes: { minimum: add(scale.minimum, tenth) } },
  ] as const;
  return limits.map(({ key, from, changes }) => {
    const changed = { ...scale, ...changes };
    const to = compare(changed.maximum, scale.maximum) === 0 ? changed.minimum : changed.maximum;
    return {
      kind: 'number-limit',
      name: scale.id,
      from: toExactText(from),
      to: toExactText(to),
      part: scale,
      keys: [key],
      make: () => withScale(rubric, changed),
    };
  });
}
