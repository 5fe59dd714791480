/** The live formulas of the forms: answer to value, counts to share, values to sub-area, area and total. */
import type { Fraction } from '../../src/domain/fraction.ts';
import { multiply, toNumber } from '../../src/domain/fraction.ts';
import type { CountRole, Dependence, FormulaUse, Option, Scale } from '../../src/domain/rubric.ts';
import type { Anatomy } from './anatomy.ts';
import { ownCounts } from './count-rows.ts';
import type { Expression } from './expression.ts';
import { binary, call, isEqual, literal } from './expression.ts';

type Choice = Extract<Scale, { kind: 'choice' }>;

/** What the type cell says for a scale in this build of workbook. */
export function typeWord(anatomy: Anatomy, scale: Scale): string {
  return scale.typeWords.find((word) => anatomy.typeWords.includes(word)) ?? scale.typeWords[0] ?? '';
}

/** IF(J="A",1,IF(J="B",0.5,...)): the chain over a scale's options. */
function optionChain(
  options: readonly Option[],
  answer: Expression,
  worth: (option: Option) => Expression,
  phrase: (option: Option) => string,
  otherwise: Expression,
): Expression {
  return options.reduceRight<Expression>(
    (rest, option) => call('IF', isEqual(answer, phrase(option)), worth(option), rest),
    otherwise,
  );
}

/** Where a question's cells stand, and the rows of the indicators it depends on. */
export interface QuestionCells {
  readonly type: Expression;
  readonly answer: Expression;
  /** The value cell of another indicator. */
  readonly valueOf: (indicator: string) => Expression | null;
  /** The answer cell of another indicator. */
  readonly answerOf: (indicator: string) => Expression | null;
}

/** The nested IF over type and answer that turns a question's answer into its value. */
export function questionValue(
  anatomy: Anatomy,
  scales: readonly Scale[],
  cells: QuestionCells,
  dependences: readonly Dependence[],
): Expression {
  const factors = dependences.flatMap((dependence) =>
    dependence.kind === 'times' ? (cells.valueOf(dependence.on) ?? []) : [],
  );
  const worth = (option: Option): Expression =>
    factors.reduce<Expression>(
      (value, factor) => binary(value, '*', factor),
      literal(toNumber(option.value)),
    );
  const unanswered = literal(anatomy.unanswered);
  const choices = scales.filter((scale): scale is Choice => scale.kind === 'choice');
  const plain = choices.reduceRight<Expression | null>(
    (rest, scale) => {
      const chain = optionChain(scale.options, cells.answer, worth, (option) => option.id, unanswered);
      const condition = isEqual(cells.type, typeWord(anatomy, scale));
      return rest === null ? call('IF', condition, chain) : call('IF', condition, chain, rest);
    },
    otherTypes(anatomy, scales, cells),
  );
  return dependences.reduce<Expression>((value, dependence) => {
    const on = dependence.kind === 'zero-when' ? cells.answerOf(dependence.on) : null;
    if (dependence.kind !== 'zero-when' || on === null) return value;
    return dependence.options.reduceRight<Expression>(
      (rest, option) => call('IF', isEqual(on, option), literal(0), rest),
      value,
    );
  }, plain ?? unanswered);
}

/** What the forms with counts do for the other type words: "%" passes the share on, counts give "". */
function otherTypes(anatomy: Anatomy, scales: readonly Scale[], cells: QuestionCells): Expression | null {
  const shares = scales.filter((scale) => scale.kind === 'formula');
  if (anatomy.mean === 'sum-count' && shares.length === 0) return null;
  const rest = call(
    'IF',
    isEqual(cells.type, COUNT_WORD),
    literal(''),
    call('IF', isEqual(cells.type, 'Rupiah'), literal(''), literal('-')),
  );
  return shares.reduceRight<Expression>(
    (others, scale) => call('IF', isEqual(cells.type, typeWord(anatomy, scale)), cells.answer, others),
    rest,
  );
}

/** The type word of a count row. */
export const COUNT_WORD = 'Jumlah';

/** The value of a row that states points of its own: a survey's number, an opinion. Weights are constants in it. */
export function resultValue(
  anatomy: Anatomy,
  scale: Scale,
  weight: Fraction | null,
  answer: Expression,
  phrase: (option: Option) => string,
): Expression | null {
  switch (scale.kind) {
    case 'number': {
      const share = binary(answer, '/', literal(toNumber(scale.maximum)));
      return weight === null ? share : binary(share, '*', literal(toNumber(weight)));
    }
    case 'choice': {
      const worth = (option: Option): Expression =>
        literal(toNumber(weight === null ? option.value : multiply(option.value, weight)));
      return optionChain(scale.options, answer, worth, phrase, literal(anatomy.unanswered));
    }
    case 'formula':
      return weight === null ? answer : binary(answer, '*', literal(toNumber(weight)));
    case 'unestablished':
      return null;
  }
}

/** The share of a percentage item over its count rows, "Blm Diisi" while one of them is empty. */
export function shareFormula(formula: FormulaUse, countCell: (id: string) => Expression): Expression {
  const own = ownCounts(formula.counts);
  const cellsOf = (role: CountRole): Expression[] =>
    own.filter((count) => count.role === role).map((count) => countCell(count.id));
  const empty = own.map((count) => isEqual(countCell(count.id), ''));
  const guard = empty.length === 1 && empty[0] !== undefined ? empty[0] : call('OR', ...empty);
  const share =
    formula.name === 'ratio'
      ? ratio(total(cellsOf('part')), total(cellsOf('whole')))
      : reduction(total(cellsOf('before')), total(cellsOf('now')));
  return call('IF', guard, literal('Blm Diisi'), share);
}

function ratio(part: Expression, whole: Expression): Expression {
  const quotient = binary(part, '/', whole);
  return call('IF', binary(quotient, '>', literal(1)), literal(1), quotient);
}

function reduction(before: Expression, now: Expression): Expression {
  const quotient = binary(binary(before, '-', now), '/', before);
  const floored = call('IF', binary(quotient, '<', literal(0)), literal(0), quotient);
  const bothZero = call('AND', isEqual(before, 0), isEqual(now, 0));
  return call('IF', bothZero, literal(1), floored);
}

function total(cells: readonly Expression[]): Expression {
  const [first, ...rest] = cells;
  if (first === undefined) return literal(0);
  return rest.length === 0 ? first : call('SUM', first, ...rest);
}

/** A mean group's points: its rows' mean times its weight, written the form's way. */
export function meanPoints(
  anatomy: Anatomy,
  rows: { readonly column: number; readonly top: number; readonly bottom: number },
  weight: Expression | null,
): Expression {
  const range: Expression = {
    kind: 'range',
    sheet: null,
    top: rows.top,
    left: rows.column,
    bottom: rows.bottom,
    right: rows.column,
  };
  const mean =
    anatomy.mean === 'average'
      ? call('AVERAGE', range)
      : binary(call('SUM', range), '/', call('COUNT', range));
  return weight === null ? mean : binary(mean, '*', weight);
}

/** The value cells summed: SUM(K9,K13), or K32+K35 where two are written out. */
export function sumPoints(cells: readonly Expression[], written: 'sum' | 'plus' | 'subtotal'): Expression {
  const [first, second] = cells;
  if (written === 'plus' && cells.length === 2 && first !== undefined && second !== undefined) {
    return binary(first, '+', second);
  }
  return written === 'subtotal' ? call('SUBTOTAL', literal(9), ...cells) : call('SUM', ...cells);
}
