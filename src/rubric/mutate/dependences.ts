/** Dependences changed: missing, on the question before, at other answers. */
import { compare } from '../../domain/fraction.ts';
import type { Dependence, Indicator, Option, Rubric } from '../../domain/rubric.ts';
import { indicatorsOf } from '../walk.ts';
import { type Mutant, withIndicator } from './mutant.ts';

export function mutateDependences(rubric: Rubric): readonly Mutant[] {
  const indicators = indicatorsOf(rubric.root);
  return indicators.flatMap((indicator) =>
    indicator.dependences.flatMap((dependence) => [
      removed(rubric, indicator, dependence),
      ...elsewhere(rubric, indicator, dependence, indicators),
      ...atOtherAnswers(rubric, indicator, dependence, indicators),
    ]),
  );
}

function withDependence(
  rubric: Rubric,
  indicator: Indicator,
  old: Dependence,
  replacement: Dependence | null,
): Rubric {
  const dependences = indicator.dependences.flatMap((dependence) =>
    dependence === old ? (replacement ?? []) : dependence,
  );
  return withIndicator(rubric, indicator, { dependences });
}

function removed(rubric: Rubric, indicator: Indicator, dependence: Dependence): Mutant {
  return {
    kind: 'dependence-removed',
    name: indicator.id,
    from: dependence.on,
    to: '',
    part: dependence,
    keys: [],
    make: () => withDependence(rubric, indicator, dependence, null),
  };
}

/** On the neighbours of the question it depends on, as far as they come before its own. */
function elsewhere(
  rubric: Rubric,
  indicator: Indicator,
  dependence: Dependence,
  indicators: readonly Indicator[],
): readonly Mutant[] {
  const position = indicators.findIndex(({ id }) => id === dependence.on);
  return [indicators[position - 1], indicators[position + 1]].flatMap((other) => {
    if (other === undefined || other === indicator) return [];
    return [
      {
        kind: 'dependence-target' as const,
        name: indicator.id,
        from: dependence.on,
        to: other.id,
        part: dependence,
        keys: [dependence.kind],
        make: () => withDependence(rubric, indicator, dependence, { ...dependence, on: other.id }),
      },
    ];
  });
}

/** With the next option up as well, and without the highest of several. */
function atOtherAnswers(
  rubric: Rubric,
  indicator: Indicator,
  dependence: Dependence,
  indicators: readonly Indicator[],
): readonly Mutant[] {
  if (dependence.kind !== 'zero-when') return [];
  const target = indicators.find(({ id }) => id === dependence.on);
  const scale = rubric.scales.find(({ id }) => id === target?.scale);
  if (scale?.kind !== 'choice') return [];
  const rising = [...scale.options].sort((left, right) => compare(left.value, right.value));
  const named = rising.filter(({ id }) => dependence.options.includes(id));
  const next = rising.find(({ id }) => !dependence.options.includes(id));
  const others: readonly (readonly Option[])[] = [
    ...(next === undefined ? [] : [[...named, next]]),
    ...(named.length > 1 ? [named.slice(0, -1)] : []),
  ];
  return others.map((options) => {
    const ids = options.map(({ id }) => id);
    return {
      kind: 'dependence-options',
      name: indicator.id,
      from: dependence.options.join(', '),
      to: ids.join(', '),
      part: dependence,
      keys: ['is'],
      make: () => withDependence(rubric, indicator, dependence, { ...dependence, options: ids }),
    };
  });
}
