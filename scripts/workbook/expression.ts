/** Formulas as data: written as text into the workbook and computed by the generator from the same value. */
import { cellAddress } from '../../src/domain/place.ts';

export interface CellReference {
  readonly kind: 'cell';
  /** Null: the sheet the formula stands on. */
  readonly sheet: string | null;
  readonly row: number;
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

export type FunctionName = 'IF' | 'AND' | 'OR' | 'SUM' | 'COUNT' | 'AVERAGE' | 'SUBTOTAL' | 'ISERROR';

export type Operator = '+' | '-' | '*' | '/' | '=' | '<' | '>';

export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string }
  /** An argument left empty, as in SUM(A1,). */
  | { readonly kind: 'omitted' }
  | CellReference
  | RangeReference
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** A sign that does nothing: "+K8/G8", as people type it. */
  | { readonly kind: 'plus'; readonly operand: Expression };

export const OMITTED: Expression = { kind: 'omitted' };

export function literal(value: number | string): Expression {
  return { kind: 'literal', value };
}

export function cellOf(row: number, column: number, sheet: string | null = null): CellReference {
  return { kind: 'cell', sheet, row, column };
}

/** The cells of one column from `top` to `bottom`. */
export function columnRange(column: number, top: number, bottom: number): RangeReference {
  return { kind: 'range', sheet: null, top, left: column, bottom, right: column };
}

export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, arguments: args };
}

export function binary(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

export function plus(operand: Expression): Expression {
  return { kind: 'plus', operand };
}

/** left = "text" or left = number. */
export function isEqual(left: Expression, value: number | string): Expression {
  return binary(left, '=', literal(value));
}

const STRENGTH: Record<Operator, number> = { '=': 1, '<': 1, '>': 1, '+': 2, '-': 2, '*': 3, '/': 3 };

/** The formula as the sheet writes it, without the leading "=". */
export function formulaText(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'number'
        ? String(expression.value)
        : `"${expression.value.replaceAll('"', '""')}"`;
    case 'omitted':
      return '';
    case 'cell':
      return `${sheetPrefix(expression.sheet)}${cellAddress(expression.row, expression.column)}`;
    case 'range':
      return `${sheetPrefix(expression.sheet)}${cellAddress(expression.top, expression.left)}:${cellAddress(expression.bottom, expression.right)}`;
    case 'call':
      return `${expression.name}(${expression.arguments.map(formulaText).join(',')})`;
    case 'binary': {
      const strength = STRENGTH[expression.operator];
      const left = bracketed(expression.left, strength);
      const right = bracketed(expression.right, strength + 1);
      return `${left}${expression.operator}${right}`;
    }
    case 'plus':
      return `+${formulaText(expression.operand)}`;
  }
}

function bracketed(expression: Expression, strength: number): string {
  const text = formulaText(expression);
  const weaker = expression.kind === 'binary' && STRENGTH[expression.operator] < strength;
  return weaker ? `(${text})` : text;
}

function sheetPrefix(sheet: string | null): string {
  return sheet === null ? '' : `'${sheet.replaceAll("'", "''")}'!`;
}
