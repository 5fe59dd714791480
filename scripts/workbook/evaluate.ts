/** Computes the cached result of every formula as a spreadsheet does: doubles, text kept apart, errors passed on. */
import type { CellReference, Expression, FunctionName, Operator, RangeReference } from './expression.ts';
import type { CellError, CellModel, Scalar, SheetModel, WorkbookModel } from './model.ts';
import { isCellError, isRichText, putCell, valueText } from './model.ts';

type Result = Scalar | null;

const DIVISION: CellError = { error: '#DIV/0!' };
const WRONG_KIND: CellError = { error: '#VALUE!' };
const NO_REFERENCE: CellError = { error: '#REF!' };

interface Calculation {
  readonly sheets: ReadonlyMap<string, SheetModel>;
  readonly done: Map<CellModel, Result>;
}

/** Fills in `value` of every formula cell of the workbook. Formulas must not refer to themselves. */
export function evaluateWorkbook(workbook: WorkbookModel): void {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const calculation: Calculation = { sheets, done: new Map() };
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        putCell(sheet, row, column, { ...cell, value: resultOf(calculation, sheet, cell) });
      }
    }
  }
}

function resultOf(calculation: Calculation, sheet: SheetModel, cell: CellModel): Result {
  if (cell.formula === null) return isRichText(cell.value) ? valueText(cell.value) : cell.value;
  const known = calculation.done.get(cell);
  if (known !== undefined) return known;
  // A formula that passes on an empty cell gives 0, never nothing.
  const result = evaluate(calculation, sheet, cell.formula) ?? 0;
  calculation.done.set(cell, result);
  return result;
}

function evaluate(calculation: Calculation, sheet: SheetModel, expression: Expression): Result {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'omitted':
      return null;
    case 'cell':
      return referred(calculation, sheet, expression);
    case 'range':
      return WRONG_KIND;
    case 'plus':
      return evaluate(calculation, sheet, expression.operand);
    case 'binary':
      return operate(
        expression.operator,
        evaluate(calculation, sheet, expression.left),
        evaluate(calculation, sheet, expression.right),
      );
    case 'call':
      return callFunction(calculation, sheet, expression.name, expression.arguments);
  }
}

function referred(calculation: Calculation, home: SheetModel, reference: CellReference): Result {
  const sheet = reference.sheet === null ? home : calculation.sheets.get(reference.sheet);
  if (sheet === undefined) return NO_REFERENCE;
  const cell = sheet.rows.get(reference.row)?.get(reference.column);
  return cell === undefined ? null : resultOf(calculation, sheet, cell);
}

function rangeValues(calculation: Calculation, home: SheetModel, range: RangeReference): Result[] {
  const values: Result[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      values.push(referred(calculation, home, { kind: 'cell', sheet: range.sheet, row, column }));
    }
  }
  return values;
}

function operate(operator: Operator, left: Result, right: Result): Result {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '=') return isSame(left, right);
  const a = toNumber(left);
  const b = toNumber(right);
  // Text is greater than any number; a comparison never fails on it.
  if (operator === '<') return (a ?? Number.POSITIVE_INFINITY) < (b ?? Number.POSITIVE_INFINITY);
  if (operator === '>') return (a ?? Number.POSITIVE_INFINITY) > (b ?? Number.POSITIVE_INFINITY);
  if (a === null || b === null) return WRONG_KIND;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIVISION : a / b;
  }
}

/** Equality of two values: text without regard to case, an empty cell equal to "" and to 0. */
function isSame(left: Scalar | null, right: Scalar | null): boolean {
  if (left === null || right === null) {
    const other = left ?? right;
    return other === null || other === '' || other === 0 || other === false;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toLowerCase() === right.toLowerCase();
  }
  return left === right;
}

/** What arithmetic makes of a value: a text that is plainly a number is one; null for any other text. */
function toNumber(value: Scalar | null): number | null {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value)) return Number(value);
  const percent = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)%\s*$/.exec(value) : null;
  return percent === null ? null : Number(percent[1]) / 100;
}

function callFunction(
  calculation: Calculation,
  sheet: SheetModel,
  name: FunctionName,
  args: readonly Expression[],
): Result {
  switch (name) {
    case 'IF':
      return chooseBranch(calculation, sheet, args);
    case 'AND':
    case 'OR': {
      const truths = args.map((argument) => truthOf(evaluate(calculation, sheet, argument)));
      const fault = truths.find(isCellError);
      if (fault !== undefined) return fault;
      return name === 'AND' ? truths.every((truth) => truth === true) : truths.includes(true);
    }
    case 'ISERROR':
      return args.some((argument) => isCellError(evaluate(calculation, sheet, argument)));
    case 'SUBTOTAL':
      return aggregate('SUM', args.slice(1), calculation, sheet);
    case 'SUM':
    case 'COUNT':
    case 'AVERAGE':
      return aggregate(name, args, calculation, sheet);
  }
}

function chooseBranch(calculation: Calculation, sheet: SheetModel, args: readonly Expression[]): Result {
  const [condition, whenTrue, whenFalse] = args;
  if (condition === undefined || whenTrue === undefined) return WRONG_KIND;
  const truth = truthOf(evaluate(calculation, sheet, condition));
  if (isCellError(truth)) return truth;
  if (truth) return evaluate(calculation, sheet, whenTrue);
  return whenFalse === undefined ? false : evaluate(calculation, sheet, whenFalse);
}

function truthOf(value: Result): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === 'string') return WRONG_KIND;
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Numbers among referred cells (text and blanks left out), plus direct arguments as arithmetic takes them. */
function aggregate(
  name: 'SUM' | 'COUNT' | 'AVERAGE',
  args: readonly Expression[],
  calculation: Calculation,
  sheet: SheetModel,
): Result {
  let total = 0;
  let count = 0;
  for (const value of args.flatMap((argument) => argumentValues(calculation, sheet, argument))) {
    if (isCellError(value)) {
      if (name === 'COUNT') continue;
      return value;
    }
    if (typeof value !== 'number') continue;
    total += value;
    count += 1;
  }
  if (name === 'SUM') return total;
  if (name === 'COUNT') return count;
  return count === 0 ? DIVISION : total / count;
}

function argumentValues(calculation: Calculation, sheet: SheetModel, argument: Expression): Result[] {
  if (argument.kind === 'omitted') return [0];
  if (argument.kind === 'range') return rangeValues(calculation, sheet, argument);
  return arrayOverRange(calculation, sheet, argument) ?? [evaluate(calculation, sheet, argument)];
}

/** IF(ISERROR(range),"",range), as an array formula takes it: each cell of the range, errors made text. */
function arrayOverRange(calculation: Calculation, sheet: SheetModel, argument: Expression): Result[] | null {
  if (argument.kind !== 'call' || argument.name !== 'IF') return null;
  const [condition, , otherwise] = argument.arguments;
  if (condition?.kind !== 'call' || condition.name !== 'ISERROR' || otherwise?.kind !== 'range') return null;
  return rangeValues(calculation, sheet, otherwise).map((value) => (isCellError(value) ? '' : value));
}
