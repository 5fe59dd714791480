/** The build of a workbook as data: which sheet, which rows, which columns, which words, which kind of formula. */
import type { ColumnRole } from '../../src/domain/rubric.ts';

/** The columns of one block of answers (a year's), 1-based. */
export interface BlockColumns {
  /** The outline's columns: numbers stand from the first to the last but one, texts one to the right. */
  readonly outline: { readonly first: number; readonly last: number };
  readonly weight: number;
  readonly criteria: number;
  readonly type: number;
  readonly answer: number;
  readonly value: number;
  readonly percent: number;
  readonly note: number | null;
  /** Columns without a header word: required proof and a link to it. */
  readonly proof: number | null;
  readonly link: number | null;
}

export type AnatomyId = 'rb-2014' | 'zi-2021' | 'pmprb-2020' | 'pusat' | 'pusat-unit';

export type HeaderWords = Readonly<Partial<Record<ColumnRole | 'outline', string>>>;

export interface Anatomy {
  readonly id: AnatomyId;
  readonly sheet: string;
  /** `agency`: title, INSTANSI and TAHUN in rows 1-3; `merged`: one merged title; `none`: the header is first. */
  readonly title: 'agency' | 'merged' | 'none';
  /** The row above the header words that carries each block's year; null for none. */
  readonly yearRow: number | null;
  readonly headerRow: number;
  readonly firstRow: number;
  /** A hidden column of stale row numbers; null for none. */
  readonly indexColumn: number | null;
  readonly main: BlockColumns;
  /** The block of the year before; null where the form has none. */
  readonly previous: BlockColumns | null;
  /** Where the difference between the years stands; null for none. */
  readonly difference: number | null;
  readonly headerWords: HeaderWords;
  /** Columns by number: width, hidden. */
  readonly columns: readonly { readonly column: number; readonly width: number; readonly hidden: boolean }[];
  /** How a sub-area's mean is written. */
  readonly mean: 'sum-count' | 'average';
  /** What a value formula says of an answer that is none. */
  readonly unanswered: 'Error' | 'Blm Diisi';
  /** The words preferred among a scale's type words. */
  readonly typeWords: readonly string[];
  /** Names preferred among a group's aliases. */
  readonly names: readonly string[];
  /** Capitals for components and areas, with the weight in brackets behind every group. */
  readonly weightInLabel: boolean;
  /** Whether the outermost rows of the outline state weight and value, and not only the rows of totals. */
  readonly statesComponents: boolean;
  readonly signature: boolean;
  readonly protected: boolean;
}

const RB_MAIN: BlockColumns = {
  outline: { first: 2, last: 6 },
  weight: 7,
  criteria: 8,
  type: 9,
  answer: 10,
  value: 11,
  percent: 12,
  note: 13,
  proof: null,
  link: null,
};

const RB_PREVIOUS: BlockColumns = {
  outline: { first: 14, last: 18 },
  weight: 19,
  criteria: 20,
  type: 21,
  answer: 22,
  value: 23,
  percent: 24,
  note: null,
  proof: null,
  link: null,
};

const RB_2014: Anatomy = {
  id: 'rb-2014',
  sheet: 'LKE ',
  title: 'agency',
  yearRow: 5,
  headerRow: 6,
  firstRow: 7,
  indexColumn: 1,
  main: RB_MAIN,
  previous: RB_PREVIOUS,
  difference: 25,
  headerWords: {
    outline: 'PENILAIAN',
    criteria: 'PENJELASAN',
    type: 'Pilihan Jawaban',
    answer: 'Jawaban',
    value: 'Nilai',
    percent: ' %',
  },
  columns: columnsOf(
    [
      4.3, 3.4, 4.3, 3.3, 3.1, 42, 5.4, 55, 14, 13, 12.7, 12.7, 26, 4, 4, 4, 4, 40, 5, 50, 12, 9.1, 9.1, 11.7,
      9.1,
    ],
    [1, 7, 14, 15, 16, 17, 18, 19, 20, 21],
  ),
  mean: 'sum-count',
  unanswered: 'Error',
  typeWords: ['Y/T'],
  names: ['Proses'],
  weightInLabel: true,
  statesComponents: false,
  signature: false,
  protected: false,
};

const ZI_2021: Anatomy = {
  id: 'zi-2021',
  sheet: 'LKE ZI',
  title: 'merged',
  yearRow: null,
  headerRow: 2,
  firstRow: 3,
  indexColumn: 1,
  main: {
    outline: { first: 2, last: 7 },
    weight: 8,
    criteria: 9,
    type: 10,
    answer: 11,
    value: 12,
    percent: 13,
    note: 14,
    proof: 15,
    link: 16,
  },
  previous: null,
  difference: null,
  headerWords: {
    outline: 'Penilaian',
    weight: 'Bobot',
    criteria: 'Penjelasan',
    type: 'Pilihan Jawaban',
    answer: 'Jawaban',
    value: 'Nilai',
    percent: ' %',
    note: 'Catatan/Keterangan/Penjelasan',
  },
  columns: columnsOf([4, 3.5, 3.5, 3.5, 3.5, 3.5, 44, 7, 48, 12, 13, 9, 9, 34, 26, 30], [1, 10]),
  mean: 'average',
  unanswered: 'Blm Diisi',
  typeWords: ['Ya/Tidak'],
  names: [],
  weightInLabel: false,
  statesComponents: true,
  signature: true,
  protected: true,
};

const PMPRB_2020: Anatomy = {
  ...ZI_2021,
  id: 'pmprb-2020',
  sheet: 'LKE PMPRB',
  title: 'agency',
  headerRow: 5,
  firstRow: 6,
  signature: false,
  protected: false,
};

const PUSAT: Anatomy = {
  id: 'pusat',
  sheet: 'LKE Pusat',
  title: 'none',
  yearRow: null,
  headerRow: 1,
  firstRow: 3,
  indexColumn: null,
  main: {
    outline: { first: 1, last: 5 },
    weight: 8,
    criteria: 9,
    type: 10,
    answer: 11,
    value: 12,
    percent: 13,
    note: 15,
    proof: null,
    link: null,
  },
  previous: null,
  difference: null,
  headerWords: {
    outline: 'Penilaian',
    weight: 'Bobot',
    criteria: 'Penjelasan',
    type: 'Pilihan Jawaban',
    answer: 'Jawaban',
    value: 'Nilai',
    percent: ' %',
    note: 'Catatan/Keterangan/ Penjelasan',
  },
  columns: columnsOf([3.4, 4.4, 3.4, 3.1, 43, 3, 5.6, 6.1, 48, 13, 9.1, 9.1, 9.1, 9.1, 47], [6, 7, 8]),
  mean: 'average',
  unanswered: 'Blm Diisi',
  typeWords: ['Ya/Tidak'],
  names: ['Proses'],
  weightInLabel: true,
  statesComponents: false,
  signature: false,
  protected: false,
};

export const ANATOMIES: Readonly<Record<AnatomyId, Anatomy>> = {
  'rb-2014': RB_2014,
  'zi-2021': ZI_2021,
  'pmprb-2020': PMPRB_2020,
  pusat: PUSAT,
  // The same build for a rubric that says itself what units answer.
  'pusat-unit': { ...PUSAT, id: 'pusat-unit' },
};

function columnsOf(widths: readonly number[], hidden: readonly number[]): Anatomy['columns'] {
  return widths.map((width, index) => ({
    column: index + 1,
    width,
    hidden: hidden.includes(index + 1),
  }));
}
