/** Which rubric a workbook was made for, by the names of its groups and, when those tie, by its questions. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import { rememberPair } from '../domain/memo.ts';
import { outlookOf } from '../domain/outlook.ts';
import type { Rubric } from '../domain/rubric.ts';
import { wordKey } from '../domain/spelling.ts';
import { alignBlock } from './align.ts';
import type { BlockColumns } from './blocks.ts';
import type { Header } from './header.ts';
import { lexiconOf } from './lexicon.ts';
import { tableOutline } from './outline.ts';
import { findTable, type Table } from './table.ts';

/** Share of a rubric's group names that a workbook must hold to be one of its. */
const ENOUGH = 0.5;
/** Rubrics this near to the best are told apart by their questions. */
const NEAR = 0.15;
const CLEARLY = 0.02;
/** In characters: what follows is not looked at. */
const LONGEST_TITLE = 300;

/** The rubric that fits the sheets best; a finding when none does, or when two do equally well. */
export function recogniseRubric(sheets: readonly Sheet[], rubrics: readonly Rubric[]): Result<Rubric> {
  const fits = rubrics
    .map((rubric) => ({ rubric, names: bestOver(sheets, rubric, nameFit) }))
    .filter((fit) => fit.names >= ENOUGH)
    .sort((left, right) => right.names - left.names);
  const [best] = fits;
  if (best === undefined) return failure(diagnose('LKE208', { tried: rubrics.map((rubric) => rubric.id) }));
  const close = fits.filter((fit) => best.names - fit.names <= NEAR);
  if (close.length === 1) return success(best.rubric);
  const ranked = fitsByQuestions(
    sheets,
    close.map(({ rubric }) => rubric),
  ).sort((left, right) => right.questions - left.questions);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.questions - second.questions < CLEARLY) {
    return failure(diagnose('LKE209', { rubrics: ranked.map((fit) => fit.rubric.id) }) satisfies Diagnostic);
  }
  return success(first.rubric);
}

/** How well each fits by its questions; for one that clearly cannot be the best, the most that it could. */
function fitsByQuestions(
  sheets: readonly Sheet[],
  rubrics: readonly Rubric[],
): { readonly rubric: Rubric; readonly questions: number }[] {
  let best = 0;
  return rubrics.map((rubric) => {
    const most = bestOver(sheets, rubric, mostQuestionFit);
    if (best - most >= CLEARLY) return { rubric, questions: most };
    const questions = bestOver(sheets, rubric, questionFit);
    best = Math.max(best, questions);
    return { rubric, questions };
  });
}

function bestOver(
  sheets: readonly Sheet[],
  rubric: Rubric,
  measure: (table: Table, rubric: Rubric) => number,
): number {
  return Math.max(
    0,
    ...sheets.map((sheet) => {
      const table = findTable(sheet, rubric);
      return table === null ? 0 : measure(table, rubric);
    }),
  );
}

/** Share of the rows which ask for an answer that are questions of the rubric; null where no row says that it asks. */
export function claimedShare(sheets: readonly Sheet[], rubric: Rubric): number | null {
  const shares = sheets.flatMap((sheet) => {
    const table = findTable(sheet, rubric);
    const columns = table?.blocks[0];
    if (table === null || columns === undefined) return [];
    const asked = tableOutline(table, columns).filter((row) => row.type !== '').length;
    return asked === 0 ? [] : [foundRows(table, columns, rubric) / asked];
  });
  return shares.length === 0 ? null : Math.max(...shares);
}

/** Share of the rubric's group names that stand as labels in the table; a title of its own adds a little. */
function nameFit(table: Table, rubric: Rubric): number {
  const columns = table.blocks[0];
  if (columns === undefined) return 0;
  const labels = labelsOf(table, columns);
  const { headings } = outlookOf(rubric);
  const found = headings.filter((names) => names.some((name) => labels.has(name)));
  return found.length / Math.max(1, headings.length) + (titleFits(table, rubric) ? 0.02 : 0);
}

/** What the rows of a table say, asked for by one rubric after another. */
const labelsOf = rememberPair(
  (table: Table, columns: BlockColumns) => new Set(tableOutline(table, columns).map((row) => row.labelKey)),
);

function titleFits(table: Table, rubric: Rubric): boolean {
  const texts = textsAbove(table.sheet, table.header);
  return outlookOf(rubric).titles.some((title) => texts.some((text) => text.includes(title)));
}

const textsAbove = rememberPair((sheet: Sheet, header: Header): readonly string[] =>
  sheet.rows
    .slice(0, header.rowIndex)
    .flatMap((row) => row.cells.map((cell) => wordKey(cell.text.slice(0, LONGEST_TITLE)))),
);

/** How much of the rubric the table answers and how much of the table the rubric claims, rows of counts among both. */
function questionFit(table: Table, rubric: Rubric): number {
  const columns = table.blocks[0];
  if (columns === undefined) return 0;
  return fitWhenFound(table, columns, rubric, foundRows(table, columns, rubric));
}

/** Rows of the table that are questions of the rubric, or counts below them. */
function foundRows(table: Table, columns: BlockColumns, rubric: Rubric): number {
  const { questions } = alignBlock(table, columns, lexiconOf(rubric));
  const rows = [...questions.values()].flatMap(({ row, counts }) => [row, ...counts]);
  return rows.filter((row) => row !== null).length;
}

/** The same figure if every question of the rubric were found, which takes no aligning. */
function mostQuestionFit(table: Table, rubric: Rubric): number {
  const columns = table.blocks[0];
  return columns === undefined ? 0 : fitWhenFound(table, columns, rubric, outlookOf(rubric).rows);
}

/** Never less for more that is found. */
function fitWhenFound(table: Table, columns: BlockColumns, rubric: Rubric, found: number): number {
  const asked = tableOutline(table, columns).filter((row) => row.type !== '').length;
  const share = (2 * found) / (outlookOf(rubric).rows + Math.max(asked, found));
  return share + (titleFits(table, rubric) ? 0.02 : 0);
}
