/** The sheet that explains a form: how to fill it in, what answers are worth, what marks mean, what is decided how. */
import type { CellRange } from '../domain/grid.ts';
import { rowOfCells, styled, textCell } from '../domain/plan-cells.ts';
import type { AbsencePolicy } from '../domain/rubric.ts';
import type { RowPlan, SheetPlan } from '../domain/workbook-plan.ts';
import { figuresOf } from './figures.ts';
import { formTitle } from './form-head.ts';
import { indicatorsOf, type Layout, scaleOf } from './layout.ts';
import type { Cause, Mark } from './outcome.ts';
import { typeWordOf } from './question.ts';
import { figureIn, percentIn, titleIn } from './texts.ts';

/** By scale: the cells of the guide that list its options one below the other. */
export type OptionRanges = ReadonlyMap<string, { readonly sheet: string; readonly range: CellRange }>;

interface Making {
  readonly layout: Layout;
  readonly rows: RowPlan[];
  readonly ranges: Map<string, { readonly sheet: string; readonly range: CellRange }>;
  next: number;
}

const WIDTHS = [24, 30, 13, 66];
const OPTION_COLUMN = 2;

export function guideSheet(layout: Layout): { readonly sheet: SheetPlan; readonly ranges: OptionRanges } {
  const { words } = layout;
  const making: Making = { layout, rows: [], ranges: new Map(), next: 1 };
  const title = words.guide.heading(formTitle(layout));
  making.rows.push(rowOfCells(making.next++, [textCell(1, title, styled('title'))]));
  making.next++;
  for (const [index, step] of words.guide.steps.entries()) putNumbered(making, index + 1, step);
  putScales(making);
  putMarks(making);
  putAbsence(making);
  putBands(making);
  putNotes(making);
  const sheet: SheetPlan = {
    name: words.sheets.guide,
    visibility: 'visible',
    widths: WIDTHS,
    rows: making.rows,
    validations: [],
    conditions: [],
    frozen: { rows: 1, columns: 0 },
    isProtected: true,
    print: {
      titleRows: { from: 1, to: 1 },
      titleColumns: null,
      pagesWide: 1,
      pagesHigh: null,
      footer: title,
    },
  };
  return { sheet, ranges: making.ranges };
}

function putNumbered(making: Making, number: number, text: string): void {
  making.rows.push(rowOfCells(making.next++, [textCell(1, `${number}. ${text}`, styled('plain'))]));
}

/** A heading after an empty line. */
function putHeading(making: Making, text: string): void {
  making.next++;
  making.rows.push(rowOfCells(making.next++, [textCell(1, text, styled('label'))]));
}

function putTable(making: Making, look: 'header' | 'table', texts: readonly string[]): number {
  const style = styled(look, { wrap: true });
  const cells = texts.map((text, index) => textCell(index + 1, text, style));
  making.rows.push(rowOfCells(making.next, cells));
  return making.next++;
}

/** The scales that the form's questions are answered on, each with its options. */
function putScales(making: Making): void {
  const { layout } = making;
  const { words } = layout;
  putHeading(making, words.guide.scales);
  putTable(making, 'header', words.guide.scaleColumns);
  const used = new Set(indicatorsOf(layout.rubric.root).map((indicator) => scaleOf(layout, indicator)));
  for (const scale of used) {
    if (scale.kind !== 'choice') continue;
    const top = making.next;
    for (const { id, value, title } of scale.options) {
      const worth = percentIn(words, value);
      putTable(making, 'table', [typeWordOf(scale), id, worth, title === null ? '' : titleIn(words, title)]);
    }
    const range = { top, left: OPTION_COLUMN, bottom: making.next - 1, right: OPTION_COLUMN };
    making.ranges.set(scale.id, { sheet: words.sheets.guide, range });
  }
  for (const scale of used) {
    if (scale.kind !== 'number') continue;
    const minimum = figureIn(words, scale.minimum);
    const maximum = figureIn(words, scale.maximum);
    putTable(making, 'table', [
      typeWordOf(scale),
      `${minimum} - ${maximum}`,
      '',
      words.criteria.number(minimum, maximum),
    ]);
  }
}

/** The marks that may stand where a figure is not known: why, and how that counts. */
function putMarks(making: Making): void {
  const { layout } = making;
  const { guide, marks } = layout.words;
  putHeading(making, guide.marks);
  putTable(making, 'header', guide.markColumns);
  for (const { cause, standing } of possibleMarks(layout)) {
    putTable(making, 'table', [
      marks[cause][standing],
      guide.markMeanings[cause],
      guide.counts[standing],
      guide.standings[standing],
    ]);
  }
}

/** Every mark that some cell of the form may show, in the order of the causes. */
function possibleMarks(layout: Layout): readonly Mark[] {
  const [block] = layout.columns.blocks;
  if (block === undefined) return [];
  const shown = [...figuresOf(layout, block).marks.values()].flat();
  const causes = Object.keys(layout.words.marks) as Cause[];
  return causes.flatMap((cause) =>
    STANDINGS.flatMap((standing) =>
      shown.some((mark) => mark.cause === cause && mark.standing === standing) ? [{ cause, standing }] : [],
    ),
  );
}

const STANDINGS: readonly AbsencePolicy[] = ['leave-out', 'zero', 'unknown'];

/** What the rubric makes of a missing answer, by kind of answer. */
function putAbsence(making: Making): void {
  const { layout } = making;
  const { guide, marks } = layout.words;
  const kinds = new Set(indicatorsOf(layout.rubric.root).map((indicator) => scaleOf(layout, indicator).kind));
  putHeading(making, guide.absence);
  putTable(making, 'header', guide.absenceColumns);
  for (const kind of kinds) {
    const standing = layout.rubric.policy.blank[kind];
    const texts = [marks.blank[standing], guide.counts[standing], guide.standings[standing]];
    putTable(making, 'table', [guide.kinds[kind], ...texts]);
  }
}

function putBands(making: Making): void {
  const { rubric, words } = making.layout;
  if (rubric.bands === null) return;
  putHeading(making, words.guide.bands);
  putTable(making, 'header', words.guide.bandColumns);
  for (const { id, title, lower, inclusive } of rubric.bands.bands) {
    const bound = lower === null ? null : figureIn(words, lower);
    const text =
      bound === null
        ? words.guide.lowest
        : inclusive
          ? words.guide.atLeast(bound)
          : words.guide.moreThan(bound);
    putTable(making, 'table', [id, titleIn(words, title), text]);
  }
}

function putNotes(making: Making): void {
  const { rubric, words } = making.layout;
  putHeading(making, words.guide.notes);
  const edition = words.edition(titleIn(words, rubric.regulation), rubric.id, rubric.version);
  for (const text of [edition, ...rubric.notes.map((note) => titleIn(words, note))]) {
    making.rows.push(rowOfCells(making.next++, [textCell(1, text, styled('plain'))]));
  }
}
