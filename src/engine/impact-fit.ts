/** Whether an answer is one that a question of a rubric can have. */
import { compare, ZERO } from '../domain/fraction.ts';
import type { Indicator, Rubric, Scale } from '../domain/rubric.ts';
import type { Answer, Value } from '../domain/submission.ts';

/** The questions of a rubric with their scales, by id. */
export type Questions = ReadonlyMap<string, { readonly indicator: Indicator; readonly scale: Scale }>;

export function questionsOf(rubric: Rubric, indicators: readonly Indicator[]): Questions {
  const scales = new Map(rubric.scales.map((scale) => [scale.id, scale]));
  return new Map(
    indicators.flatMap((indicator) => {
      const scale = scales.get(indicator.scale);
      return scale === undefined ? [] : [[indicator.id, { indicator, scale }] as const];
    }),
  );
}

export function fits(value: Value, scale: Scale): boolean {
  switch (value.kind) {
    case 'blank':
    case 'not-applicable':
    case 'unreadable':
      return true;
    case 'choice':
      return (
        scale.kind === 'unestablished' ||
        (scale.kind === 'choice' && scale.options.some((option) => option.id === value.option))
      );
    case 'number':
      if (scale.kind !== 'number') return scale.kind === 'unestablished';
      return compare(value.value, scale.minimum) >= 0 && compare(value.value, scale.maximum) <= 0;
    case 'share':
      return scale.kind === 'unestablished' || (scale.kind === 'formula' && compare(value.value, ZERO) >= 0);
    case 'counts':
      return scale.kind === 'unestablished' || scale.kind === 'formula';
  }
}

/** Whether every answer is one of the rubric's, so that it can be scored. */
export function fitAll(answers: readonly Answer[], questions: Questions): boolean {
  return answers.every((answer) => {
    const question = questions.get(answer.indicator);
    return question !== undefined && (answer.match !== 'found' || fits(answer.value, question.scale));
  });
}
