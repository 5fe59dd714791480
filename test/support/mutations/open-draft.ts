/** A generated workbook opened for change, without the way over bytes. */
import { ANATOMIES, type AnatomyId, type BlockColumns } from '../../../scripts/workbook/anatomy.ts';
import { drawAnswers } from '../../../scripts/workbook/answers.ts';
import { type Expression, formulaText } from '../../../scripts/workbook/expression.ts';
import { layOut } from '../../../scripts/workbook/make.ts';
import type { Mess } from '../../../scripts/workbook/mess.ts';
import { type CellModel, isCellError, type SheetModel, valueText } from '../../../scripts/workbook/model.ts';
import { layRows } from '../../../scripts/workbook/rows.ts';
import type { Cell, Sheet } from '../../../src/domain/grid.ts';
import type { Rubric } from '../../../src/domain/rubric.ts';
import { type Draft, type DraftBlock, type DraftRow, emptyRow, type Role } from './draft.ts';

/** Workbooks in a row that are the same before they are changed: filling in a form takes longer than changing it. */
const SHARED = 5;
const latest = new Map<
  AnatomyId,
  { readonly rubric: Rubric; readonly seed: number; readonly draft: Draft }
>();

/** A filled-in form of one build. The answers are spelt in every way that still counts; the form is tidy. */
export function openDraft(rubric: Rubric, build: AnatomyId, seed: number): Draft {
  const shared = Math.floor(seed / SHARED);
  const last = latest.get(build);
  if (last?.seed === shared && last.rubric === rubric) return copyOf(last.draft);
  const draft = fillIn(rubric, build, shared);
  latest.set(build, { rubric, seed: shared, draft });
  return copyOf(draft);
}

function copyOf(draft: Draft): Draft {
  const copies = new Map(draft.rows.map((row) => [row, { form: row.form, cells: new Map(row.cells) }]));
  const copied = (row: DraftRow): DraftRow => copies.get(row) ?? row;
  return {
    ...draft,
    rows: draft.rows.map(copied),
    header: copied(draft.header),
    merges: draft.merges.map((merge) => ({ ...merge, top: copied(merge.top), bottom: copied(merge.bottom) })),
    blocks: draft.blocks.map(({ id, outline, columns }) => ({ id, outline, columns: new Map(columns) })),
    hiddenColumns: new Set(draft.hiddenColumns),
    fates: new Map(),
  };
}

function fillIn(rubric: Rubric, build: AnatomyId, seed: number): Draft {
  const anatomy = ANATOMIES[build];
  const mess: Partial<Mess> = { respelt: 0.4, commas: 0.5, placeholders: 2, unreadable: 3, typedShares: 3 };
  const level = 0.3 + (seed % 60) / 100;
  const answers = drawAnswers(rubric, { seed, level, spread: 0.6, blanks: 0.04 });
  const previousAnswers = drawAnswers(rubric, { seed: seed + 1, level, spread: 0.6, blanks: 0.04 });
  const named = { agency: 'Kabupaten Contoh', year: 2018 };
  const { model, expected } = layOut({ rubric, anatomy, answers, previousAnswers, mess, seed, ...named });
  const at = model.sheets.findIndex((sheet) => sheet.name === anatomy.sheet);
  const main = model.sheets[at];
  if (main === undefined) throw new Error(`a workbook without its sheet ${anatomy.sheet}`);
  const rows = rowsOf(main, layRows(rubric), anatomy.firstRow);
  const header = rows[anatomy.headerRow - 1];
  if (header === undefined) throw new Error('a form without a header');
  const blocks = [blockOf(expected.blocks[0]?.id ?? '', anatomy.main)];
  if (anatomy.previous !== null) blocks.push(blockOf(expected.blocks[1]?.id ?? '', anatomy.previous));
  return {
    rubric,
    expected,
    name: main.name,
    visibility: main.visibility,
    rows,
    merges: main.merges.flatMap(({ top, bottom, left, right }) => {
      const first = rows[top - 1];
      const last = rows[bottom - 1];
      return first === undefined || last === undefined ? [] : [{ top: first, bottom: last, left, right }];
    }),
    header,
    blocks,
    hiddenColumns: new Set(anatomy.columns.filter(({ hidden }) => hidden).map(({ column }) => column)),
    before: model.sheets.slice(0, at).map(sheetOfModel),
    after: model.sheets.slice(at + 1).map(sheetOfModel),
    fates: new Map(),
  };
}

function rowsOf(sheet: SheetModel, forms: ReturnType<typeof layRows>, firstRow: number): DraftRow[] {
  const last = Math.max(...sheet.rows.keys(), firstRow + forms.length - 1);
  return Array.from({ length: last }, (_, index): DraftRow => {
    const cells = cellsOf(sheet, index + 1);
    if (cells.length === 0 && forms[index + 1 - firstRow] === undefined) return emptyRow();
    return {
      form: forms[index + 1 - firstRow] ?? null,
      cells: new Map(cells.map((cell) => [cell.column, cell])),
    };
  });
}

const ROLES = ['weight', 'criteria', 'type', 'answer', 'value', 'percent', 'note', 'proof', 'link'] as const;

function blockOf(id: string, columns: BlockColumns): DraftBlock {
  const placed = new Map<Role, number>();
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== null) placed.set(role, column);
  }
  return { id, outline: { ...columns.outline }, columns: placed };
}

function sheetOfModel(sheet: SheetModel, index: number): Sheet {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    index,
    rows: numbers.map((number) => ({
      number,
      hidden: sheet.hiddenRows.has(number),
      cells: cellsOf(sheet, number),
    })),
    merges: sheet.merges,
    hiddenColumns: [],
    validations: [],
    complete: true,
  };
}

function cellsOf(sheet: SheetModel, row: number): readonly Cell[] {
  const cells = [...(sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => cellOf(column, cell) ?? []);
  return cells.sort((a, b) => a.column - b.column);
}

const written = new WeakMap<Expression, string>();

/** Forms of one build share their formulas. */
function writtenOnce(formula: Expression): string {
  const known = written.get(formula);
  if (known !== undefined) return known;
  const text = formulaText(formula);
  written.set(formula, text);
  return text;
}

function cellOf(column: number, { value, formula }: CellModel): Cell | null {
  if (value === null && formula === null) return null;
  const plain = {
    column,
    formula: formula === null ? null : writtenOnce(formula),
    formulaOrigin: null,
    concealment: null,
  };
  const text = valueText(value);
  if (value === null) return { ...plain, kind: 'empty', text };
  if (isCellError(value)) return { ...plain, kind: 'error', text };
  if (typeof value === 'number') return { ...plain, kind: 'number', text };
  if (typeof value === 'boolean') return { ...plain, kind: 'boolean', text };
  return { ...plain, kind: 'text', text };
}
