/** The real evaluated workbook opened for change: official sentences in place of invented ones. */
import { ANATOMIES } from '../../../scripts/workbook/anatomy.ts';
import type { ExpectedBlock, ExpectedReading } from '../../../scripts/workbook/expected.ts';
import { type FormRow, layRows } from '../../../scripts/workbook/rows.ts';
import type { Cell, Row } from '../../../src/domain/grid.ts';
import { cellAddress } from '../../../src/domain/place.ts';
import type { Rubric } from '../../../src/domain/rubric.ts';
import type { RealForm } from '../real-forms.ts';
import type { Draft, DraftBlock, DraftRow, Role } from './draft.ts';

/** Opens one block or several of a real form whose columns a build of the generator has too. */
export function openRealDraft(form: RealForm, rubric: Rubric): Draft {
  const { main, previous, headerRow } = ANATOMIES['rb-2014'];
  const last = form.sheet.rows.at(-1)?.number ?? 0;
  const byNumber = new Map(form.sheet.rows.map((row) => [row.number, row]));
  const forms = formsByRow(form, rubric);
  const rows = Array.from({ length: last }, (_, index): DraftRow => {
    const cells = byNumber.get(index + 1)?.cells ?? [];
    return { form: forms.get(index + 1) ?? null, cells: new Map(cells.map((cell) => [cell.column, cell])) };
  });
  const header = rows[headerRow - 1];
  if (header === undefined || previous === null) throw new Error('a form without a header');
  const blocks = [
    { id: '2015', columns: main },
    { id: '2014', columns: previous },
  ];
  return {
    rubric,
    expected: {
      rubric: rubric.id,
      anatomy: 'rb-2014',
      sheet: form.sheet.name,
      agency: null,
      year: null,
      blocks: blocks.map(({ id, columns }) => expectedBlock(id, columns.answer, form, byNumber)),
      addedRows: [],
      shortRanges: [],
    },
    name: form.sheet.name,
    visibility: 'visible',
    rows,
    merges: form.sheet.merges.flatMap(({ top, bottom, left, right }) => {
      const [first, end] = [rows[top - 1], rows[bottom - 1]];
      return first === undefined || end === undefined ? [] : [{ top: first, bottom: end, left, right }];
    }),
    header,
    blocks: blocks.map(({ id, columns }): DraftBlock => {
      const roles = ['weight', 'criteria', 'type', 'answer', 'value', 'percent'] as const;
      const placed = new Map<Role, number>(roles.map((role) => [role, columns[role]]));
      return { id, outline: { ...columns.outline }, columns: placed };
    }),
    hiddenColumns: new Set(),
    before: [],
    after: [],
    fates: new Map(),
  };
}

/** What each row is: questions where the facts say, and each heading right above the first row that it heads. */
function formsByRow(form: RealForm, rubric: Rubric): ReadonlyMap<number, FormRow> {
  const rows = new Map<number, FormRow>();
  let below = 0;
  for (const row of layRows(rubric).reverse()) {
    if (row.kind === 'indicator') below = form.rowOf.get(row.indicator.id) ?? 0;
    else if (row.kind === 'group') below -= 1;
    else continue;
    rows.set(below, row);
  }
  return rows;
}

function expectedBlock(
  id: string,
  column: number,
  form: RealForm,
  byNumber: ReadonlyMap<number, Row>,
): ExpectedBlock {
  const readings = [...form.rowOf].map(([indicator, number]): ExpectedReading => {
    const cell = byNumber.get(number)?.cells.find((candidate) => candidate.column === column);
    const base = { indicator, match: 'found', counts: [], raw: cell?.text ?? '' } as const;
    return { ...base, cell: cellAddress(number, column), ...meantBy(cell) };
  });
  const answerColumn = cellAddress(1, column).replace('1', '');
  return { id, answerColumn, readings, index: null, points: [], areas: [], stated: [] };
}

/** The file's answers are clean: letters, Ya, Tidak, numbers, and one opinion in full. */
function meantBy(cell: Cell | undefined): Pick<ExpectedReading, 'kind' | 'option' | 'number'> {
  if (cell === undefined) return { kind: 'blank', option: null, number: null };
  if (cell.kind === 'number') {
    return { kind: 'number', option: null, number: Number(Number(cell.text).toPrecision(15)) };
  }
  const option = cell.text === 'Wajar Tanpa Pengecualian' ? 'WTP' : cell.text;
  return { kind: 'choice', option, number: null };
}
