/** The texts of a form's rows: titles, what is expected, what the answer hangs on. */

import { type Fraction, fromInteger, multiply, toDecimalText } from '../domain/fraction.ts';
import type { CountRow, Dependence, Indicator, Localized, Scale } from '../domain/rubric.ts';
import { repeatsOthers } from './counts.ts';
import { exactDecimals } from './exact-decimals.ts';
import { indicatorsOf, type Layout, scaleOf } from './layout.ts';
import type { FormWords } from './words.ts';

export function titleIn(words: FormWords, title: Localized): string {
  return title[words.language];
}

/** As people write it: exact up to 4 decimals, beyond that rounded to 4. */
export function figureIn(words: FormWords, value: Fraction): string {
  return words.figure(toDecimalText(value, exactDecimals(value, 4)));
}

export function percentIn(words: FormWords, share: Fraction): string {
  const percent = multiply(share, fromInteger(100));
  return `${words.figure(toDecimalText(percent, exactDecimals(percent, 2)))}%`;
}

/** What the answers to a question are worth, and what else bears on it: one line each. */
export function criteriaOf(layout: Layout, indicator: Indicator): string {
  const { words } = layout;
  const scale = scaleOf(layout, indicator);
  const lines = [scaleText(words, scale, indicator), ...indicator.dependences.map(dependenceOf)];
  return lines.join('\n');

  function dependenceOf(dependence: Dependence): string {
    const question = questionName(layout, dependence.on);
    return dependence.kind === 'times'
      ? words.criteria.times(question)
      : words.criteria.zeroWhen(question, dependence.options.join(', '));
  }
}

function scaleText(words: FormWords, scale: Scale, indicator: Indicator): string {
  const { criteria } = words;
  switch (scale.kind) {
    case 'choice':
      return scale.options
        .map(({ id, title, value }) =>
          criteria.option(id, title === null ? null : titleIn(words, title), percentIn(words, value)),
        )
        .join('; ');
    case 'number':
      return criteria.number(figureIn(words, scale.minimum), figureIn(words, scale.maximum));
    case 'formula':
      return indicator.formula === null ? '' : criteria.formula[indicator.formula.name];
    case 'unestablished':
      return criteria.unestablished;
  }
}

function questionName(layout: Layout, id: string): string {
  const indicator = indicatorsOf(layout.rubric.root).find((candidate) => candidate.id === id);
  if (indicator === undefined) return id;
  const title = titleIn(layout.words, indicator.title);
  return indicator.number === null ? title : `${indicator.number}. ${title}`;
}

export function countCriteria(words: FormWords, count: CountRow, counts: readonly CountRow[]): string {
  return repeatsOthers(count, counts) ? words.criteria.summed : words.criteria.count[count.role];
}
