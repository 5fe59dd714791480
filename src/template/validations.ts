/** What the cells to fill in accept, and what is said when one is chosen or refuses. */
import { toDecimalText, toNumber } from '../domain/fraction.ts';
import type { Scale } from '../domain/rubric.ts';
import type { ValidationPlan, ValidationRule } from '../domain/workbook-plan.ts';
import type { BlockColumns } from './columns.ts';
import { repeatsOthers } from './counts.ts';
import { exactDecimals } from './exact-decimals.ts';
import type { OptionRanges } from './guide.ts';
import { type Layout, scaleOf } from './layout.ts';

/** The longest list of options that a rule may carry in itself. */
const LONGEST_LIST = 255;
/** What spreadsheets show of a heading and of a text. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 250;
/** The largest number that a cell to be counted in takes. */
const MOST_COUNTED = 1_000_000_000_000;
const YEARS = { minimum: 1990, maximum: 2199 };

type CellList = ValidationPlan['cells'];

/** One rule a scale, over all cells of the form that are answered on it. */
export function validationsOf(layout: Layout, ranges: OptionRanges): readonly ValidationPlan[] {
  const byScale = new Map<Scale, { row: number; column: number }[]>();
  for (const { number, row } of layout.rows) {
    if (row.kind !== 'indicator' || row.indicator.formula !== null) continue;
    const scale = scaleOf(layout, row.indicator);
    const cells = byScale.get(scale) ?? [];
    cells.push(...answersIn(layout.columns.blocks, number));
    byScale.set(scale, cells);
  }
  const scales = [...byScale].flatMap(([scale, cells]) => scaleValidation(layout, scale, cells, ranges));
  return [...scales, ...countValidation(layout), yearValidation(layout)];
}

function answersIn(blocks: readonly BlockColumns[], row: number): CellList {
  return blocks.map(({ answer }) => ({ row, column: answer }));
}

function scaleValidation(
  { words }: Layout,
  scale: Scale,
  cells: CellList,
  ranges: OptionRanges,
): readonly ValidationPlan[] {
  const { prompts } = words;
  if (scale.kind === 'choice') {
    const options = scale.options.map(({ id }) => id);
    const listed = options.join(', ');
    return [
      speaking(listRule(scale.id, options, ranges), cells, {
        promptTitle: prompts.choiceTitle,
        prompt: prompts.choice(listed),
        errorTitle: prompts.errorTitle,
        error: prompts.choiceError(listed),
      }),
    ];
  }
  if (scale.kind !== 'number') return [];
  const bound = (value: typeof scale.minimum): string =>
    words.figure(toDecimalText(value, exactDecimals(value, 4)));
  const [minimum, maximum] = [bound(scale.minimum), bound(scale.maximum)];
  const rule = {
    kind: 'decimal',
    minimum: toNumber(scale.minimum),
    maximum: toNumber(scale.maximum),
  } as const;
  return [
    speaking(rule, cells, {
      promptTitle: prompts.numberTitle,
      prompt: prompts.number(minimum, maximum),
      errorTitle: prompts.errorTitle,
      error: prompts.numberError(minimum, maximum),
    }),
  ];
}

/** A list in the rule itself where it fits and no option holds a comma, which would divide it. */
function listRule(scale: string, options: readonly string[], ranges: OptionRanges): ValidationRule {
  const isPlain = options.every((option) => !/[,"]/.test(option) && option.trim() === option);
  if (isPlain && options.join(',').length <= LONGEST_LIST) return { kind: 'list', options };
  const range = ranges.get(scale);
  if (range === undefined) throw new Error(`the options of ${scale} are listed nowhere`);
  return { kind: 'list-range', ...range };
}

function countValidation(layout: Layout): readonly ValidationPlan[] {
  const { prompts } = layout.words;
  const cells = layout.rows.flatMap(({ number, row }) => {
    if (row.kind !== 'count') return [];
    const isSummed = repeatsOthers(row.count, row.indicator.formula?.counts ?? []);
    return isSummed ? [] : answersIn(layout.columns.blocks, number);
  });
  if (cells.length === 0) return [];
  return [
    speaking({ kind: 'whole', minimum: 0, maximum: MOST_COUNTED }, cells, {
      promptTitle: prompts.countTitle,
      prompt: prompts.count,
      errorTitle: prompts.errorTitle,
      error: prompts.countError,
    }),
  ];
}

function yearValidation({ words, head, columns }: Layout): ValidationPlan {
  const { prompts } = words;
  return speaking({ kind: 'whole', ...YEARS }, [{ row: head.year, column: columns.label }], {
    promptTitle: words.year,
    prompt: prompts.year,
    errorTitle: prompts.errorTitle,
    error: prompts.yearError,
  });
}

type Speech = Pick<ValidationPlan, 'promptTitle' | 'prompt' | 'errorTitle' | 'error'>;

/** Titles and texts cut where a spreadsheet would refuse the whole file for their length. */
function speaking(rule: ValidationRule, cells: CellList, speech: Speech): ValidationPlan {
  return {
    rule,
    cells,
    promptTitle: cut(speech.promptTitle, LONGEST_TITLE),
    prompt: cut(speech.prompt, LONGEST_TEXT),
    errorTitle: cut(speech.errorTitle, LONGEST_TITLE),
    error: cut(speech.error, LONGEST_TEXT),
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
