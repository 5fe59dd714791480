/** Other builds of the same form: columns moved, header words respelt, rows above the table, another sheet name. */
import type { HeaderWord, Rubric } from '../../src/domain/rubric.ts';
import type { Anatomy, BlockColumns, HeaderWords } from './anatomy.ts';
import type { Random } from './random.ts';
import { itemAt } from './random.ts';

/** What to vary; each is drawn from the random stream given. */
export interface Variation {
  /** Empty columns before the table. */
  readonly shift: boolean;
  /** Another order of the columns behind the outline. */
  readonly order: boolean;
  /** Header words in another spelling or another of the rubric's words. */
  readonly words: boolean;
  /** Empty rows between titles and header. */
  readonly rows: boolean;
  readonly sheetName: boolean;
}

export const ALL_VARIATIONS: Variation = {
  shift: true,
  order: true,
  words: true,
  rows: true,
  sheetName: true,
};

const SHEET_NAMES = ['LKE', ' LKE 2018', 'Sheet1', 'Lembar Kerja (1)', 'EVALUASI', 'Salinan LKE '] as const;

/** A build that differs from `anatomy` as asked; companions and agency rows stay as they are. */
export function varyAnatomy(anatomy: Anatomy, rubric: Rubric, variation: Variation, random: Random): Anatomy {
  let varied = anatomy;
  if (variation.order) varied = reorderColumns(varied, random);
  if (variation.shift) varied = shiftColumns(varied, random.integer(1, 3));
  if (variation.words) varied = { ...varied, headerWords: respellWords(varied.headerWords, rubric, random) };
  if (variation.rows) varied = lowerTable(varied, random.integer(1, 4));
  if (variation.sheetName) varied = { ...varied, sheet: random.pick(SHEET_NAMES) };
  return varied;
}

const MOVABLE = [
  'weight',
  'criteria',
  'type',
  'answer',
  'value',
  'percent',
  'note',
  'proof',
  'link',
] as const;

/** The same columns behind the outline in another order, in both blocks alike. */
function reorderColumns(anatomy: Anatomy, random: Random): Anatomy {
  const present = MOVABLE.filter((role) => anatomy.main[role] !== null);
  const order = random.shuffle(present);
  const reorder = (block: BlockColumns): BlockColumns => {
    const roles = order.filter((role) => block[role] !== null);
    const places = roles.flatMap((role) => block[role] ?? []).sort((a, b) => a - b);
    const moved = Object.fromEntries(roles.map((role, index) => [role, itemAt(places, index)]));
    return { ...block, ...moved };
  };
  const previous = anatomy.previous === null ? null : reorder(anatomy.previous);
  const shown = anatomy.columns.map((column) => ({ ...column, hidden: false, width: 16 }));
  return { ...anatomy, main: reorder(anatomy.main), previous, columns: shown };
}

function shiftColumns(anatomy: Anatomy, by: number): Anatomy {
  const shift = (block: BlockColumns): BlockColumns => {
    const moved = MOVABLE.map((role) => [role, block[role] === null ? null : (block[role] ?? 0) + by]);
    const outline = { first: block.outline.first + by, last: block.outline.last + by };
    return { ...block, ...Object.fromEntries(moved), outline };
  };
  return {
    ...anatomy,
    main: shift(anatomy.main),
    previous: anatomy.previous === null ? null : shift(anatomy.previous),
    difference: anatomy.difference === null ? null : anatomy.difference + by,
    columns: anatomy.columns.map((column) => ({ ...column, column: column.column + by })),
  };
}

function lowerTable(anatomy: Anatomy, by: number): Anatomy {
  return {
    ...anatomy,
    yearRow: anatomy.yearRow === null ? null : anatomy.yearRow + by,
    headerRow: anatomy.headerRow + by,
    firstRow: anatomy.firstRow + by,
  };
}

function respellWords(words: HeaderWords, rubric: Rubric, random: Random): HeaderWords {
  const entries = Object.entries(words).map(([role, word]) => {
    const others = rubric.recognition.headers.filter(
      (header) => header.role === role && speaksForNobody(header),
    );
    const known = others.flatMap((header) => header.words);
    const chosen = known.length > 0 && random.chance(0.5) ? random.pick(known) : word;
    return [role, random.pick(SPELLINGS)(chosen)];
  });
  return Object.fromEntries(entries);
}

/** A word that names an assessor would make it another block. */
function speaksForNobody(header: HeaderWord): boolean {
  return header.assessor === null;
}

const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => ` ${word}  `,
  (word) => word.replace(' ', '\n'),
  (word) => word.replace(' ', '  '),
];
