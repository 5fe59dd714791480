/**
 * Spreadsheet formulas as data: made of references, exact numbers and texts of ours, never of a text from a
 * workbook, so that nothing that somebody typed can become part of a formula.
 */
import { type Fraction, fromInteger, toDecimalText, toNumber } from './fraction.ts';
import { cellAddress, quotedSheet } from './place.ts';

export interface CellReference {
  readonly kind: 'cell';
  /** Null: the sheet the formula stands on. */
  readonly sheet: string | null;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
}

export interface RangeReference {
  readonly kind: 'range';
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type FunctionName =
  | 'AND'
  | 'AVERAGE'
  | 'COUNT'
  | 'COUNTA'
  | 'COUNTIF'
  | 'IF'
  | 'ISNUMBER'
  | 'MIN'
  | 'OR'
  | 'ROUND'
  | 'SUM';

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'text'; readonly value: string }
  | CellReference
  | RangeReference
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export function exact(value: Fraction | number): Expression {
  return { kind: 'number', value: typeof value === 'number' ? fromInteger(value) : value };
}

export function literal(value: string): Expression {
  return { kind: 'text', value };
}

export function cellOf(row: number, column: number, sheet: string | null = null): CellReference {
  return { kind: 'cell', sheet, row, column };
}

/** The cells of one column from `top` to `bottom`; one cell where the two are one. */
export function columnOf(
  column: number,
  top: number,
  bottom: number,
  sheet: string | null = null,
): CellReference | RangeReference {
  if (top === bottom) return cellOf(top, column, sheet);
  return { kind: 'range', sheet, top, left: column, bottom, right: column };
}

export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, arguments: args };
}

export function binary(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

const STRENGTH: Record<Operator, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};

/** The formula as a sheet writes it (A1 notation, English names, commas), without the leading "=". */
export function formulaText(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return numberText(expression.value);
    case 'text':
      return `"${expression.value.replaceAll('"', '""')}"`;
    case 'cell':
      return `${prefix(expression.sheet)}${cellAddress(expression.row, expression.column)}`;
    case 'range': {
      const { sheet, top, left, bottom, right } = expression;
      return `${prefix(sheet)}${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map(formulaText).join(',')})`;
    case 'binary': {
      const strength = STRENGTH[expression.operator];
      const left = bracketed(expression.left, strength);
      return left + expression.operator + bracketed(expression.right, strength + 1);
    }
  }
}

/** Weaker operators in brackets; a number written as a quotient or with a sign counts as one. */
function bracketed(expression: Expression, strength: number): string {
  const text = formulaText(expression);
  const own =
    expression.kind === 'binary'
      ? STRENGTH[expression.operator]
      : expression.kind === 'number' && /[-/]/.test(text)
        ? STRENGTH['/']
        : Number.POSITIVE_INFINITY;
  return own < strength ? `(${text})` : text;
}

/** The most decimals that a spreadsheet surely keeps of a weight or a bound. */
const MOST_DECIMALS = 12;

/** Exact where the number has few decimals, otherwise a quotient, which the spreadsheet divides itself. */
function numberText(value: Fraction): string {
  for (let decimals = 0, scale = 1n; decimals <= MOST_DECIMALS; decimals++, scale *= 10n) {
    if ((value.numerator * scale) % value.denominator === 0n) return toDecimalText(value, decimals);
  }
  const isSmall = (part: bigint): boolean => part < 10n ** 15n && part > -(10n ** 15n);
  return isSmall(value.numerator) && isSmall(value.denominator)
    ? `${value.numerator}/${value.denominator}`
    : toNumber(value).toExponential().toUpperCase();
}

function prefix(sheet: string | null): string {
  return sheet === null ? '' : `${quotedSheet(sheet)}!`;
}
