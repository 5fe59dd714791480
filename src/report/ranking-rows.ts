/** The rows of a ranking. */
import type { Place, RankedEntry } from '../domain/batch.ts';
import { type Entry, entryName } from '../domain/entry.ts';
import { divide, type Fraction, fromInteger, parseExactText, ZERO } from '../domain/fraction.ts';
import type { BatchLabels } from '../messages/batch-labels.ts';
import { type Bounds, HUNDRED } from './text/bounds.ts';
import { type Cell, type Column, drawTable, fittingColumns } from './text/columns.ts';
import { percentSigned, pointsText, rangeText } from './text/numbers.ts';
import type { Pen } from './text/pen.ts';
import type { Words } from './words.ts';

export interface RowOptions {
  /** Whether index, predicate and gates are shown. */
  readonly scores: boolean;
  /** Whether any index is open, so that ranges are worth their room. */
  readonly isOpen: boolean;
}

/** A column with what stands in it. */
interface Drawn extends Column {
  readonly cell: (row: RankedEntry) => Cell;
}

export interface DrawnRows {
  readonly lines: readonly string[];
  /** Heads of the columns there was room for. */
  readonly heads: ReadonlySet<string>;
}

export function drawRows(
  rows: readonly RankedEntry[],
  options: RowOptions,
  words: BatchLabels,
  pen: Pen,
): DrawnRows {
  const usual = layOut(rankingTable(rows, options, words, pen), pen);
  const names = namesOfSeveral(rows);
  if (names.size === 0 || usual.heads.has(words.column.file)) return usual;
  // Without their files, rows of the same name could not be told apart; no column goes for it.
  const kept = columnsOf(options, names, words, pen).filter(({ head }) => usual.heads.has(head));
  const staying = kept.map((column) => ({ ...column, leaveOut: 0 }));
  return layOut(saidOf(rows, staying, pen), pen);
}

interface TableRows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows before they are drawn, with those columns in which something is said. */
export function rankingTable(
  rows: readonly RankedEntry[],
  options: RowOptions,
  words: BatchLabels,
  pen: Pen,
): TableRows {
  return saidOf(rows, columnsOf(options, NO_NAMES, words, pen), pen);
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Names that more than one of the rows has. */
export function namesOfSeveral(rows: readonly RankedEntry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { entry } of rows) (seen.has(entryName(entry)) ? several : seen).add(entryName(entry));
  return several;
}

/** A column in which nothing is said costs room that others need. */
function saidOf(rows: readonly RankedEntry[], columns: readonly Drawn[], pen: Pen): TableRows {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const isSaidIn = columns.map(
    ({ leaveOut }, index) => leaveOut === 0 || cells.some((row) => isSaid(row[index], pen)),
  );
  return {
    columns: columns.filter((_, index) => isSaidIn[index]),
    rows: cells.map((row) => row.filter((_, index) => isSaidIn[index])),
  };
}

function layOut({ columns, rows }: TableRows, pen: Pen): DrawnRows {
  const fitting = fittingColumns(columns, rows, pen.width);
  return {
    lines: drawTable(columns, rows, pen.width, pen),
    heads: new Set(fitting.map((index) => columns[index]?.head ?? '')),
  };
}

function isSaid(cell: Cell | undefined, pen: Pen): boolean {
  return cell !== undefined && cell.text !== '' && cell.text !== pen.glyphs.dash;
}

/** `apart` are names that the file is told beside. */
function columnsOf(
  { scores, isOpen }: RowOptions,
  apart: ReadonlySet<string>,
  words: BatchLabels,
  pen: Pen,
): readonly Drawn[] {
  const agency: Drawn = {
    head: words.column.agency,
    align: 'left',
    takesRest: true,
    isShort: true,
    leaveOut: 0,
    cell: ({ entry }) => ({ text: pen.text(nameText(entry, apart)) }),
  };
  const reading = readingColumns(words, pen);
  if (!scores) return [agency, ...reading];
  const open = isOpen ? openColumns(words, pen) : [];
  const [place, index, ...others] = scoreColumns(words, pen);
  return [place, agency, index, ...open, ...others, ...reading];
}

/** "Dinas A", or "Dinas A (salinan.xlsx)" where others are called so too. */
export function nameText(entry: Entry, apart: ReadonlySet<string>): string {
  const name = entryName(entry);
  const isApart = entry.agency !== null && apart.has(name);
  return isApart ? `${name} (${entry.file.name.slice(entry.file.name.lastIndexOf('/') + 1)})` : name;
}

function scoreColumns({ column }: BatchLabels, pen: Pen): readonly [Drawn, Drawn, ...Drawn[]] {
  return [
    {
      head: column.place,
      align: 'right',
      leaveOut: 0,
      cell: ({ place }) => ({ text: placeText(place, pen) }),
    },
    {
      head: column.index,
      align: 'right',
      leaveOut: 0,
      cell: ({ entry }) => ({ text: indexText(entry, pen), paint: pen.ink.bold }),
    },
    { head: column.band, align: 'left', leaveOut: 2, cell: ({ entry }) => ({ text: bandText(entry, pen) }) },
    {
      head: column.gates,
      align: 'right',
      leaveOut: 3,
      cell: ({ entry }) => ({ text: gatesText(entry, pen) }),
    },
  ];
}

/** What is still possible, where gaps leave it open. */
function openColumns({ column }: BatchLabels, pen: Pen): readonly Drawn[] {
  return [
    {
      head: column.range,
      align: 'right',
      leaveOut: 4,
      cell: ({ entry }) => ({ text: openRange(entry, pen), paint: pen.ink.dim }),
    },
    {
      head: column.possible,
      align: 'right',
      leaveOut: 6,
      cell: ({ place }) => ({ text: possibleText(place, pen), paint: pen.ink.dim }),
    },
  ];
}

function readingColumns({ column }: BatchLabels, pen: Pen): readonly Drawn[] {
  const { ink } = pen;
  const fileText = ({ agency, file }: Entry) => (agency === null ? '' : pen.text(file.name));
  return [
    {
      head: column.coverage,
      align: 'right',
      leaveOut: 3,
      cell: ({ entry }) => ({ text: coverageText(entry, pen) }),
    },
    countColumn(column.errors, 1, ({ errors }) => errors, ink.red),
    countColumn(column.warnings, 5, ({ warnings }) => warnings, ink.yellow),
    {
      head: column.file,
      align: 'left',
      leaveOut: 7,
      cell: ({ entry }) => ({ text: fileText(entry), paint: ink.dim }),
    },
  ];
}

function countColumn(
  head: string,
  leaveOut: number,
  count: (entry: Entry) => number,
  paint: (text: string) => string,
): Drawn {
  const cell = ({ entry }: RankedEntry): Cell => {
    return { text: String(count(entry)), ...(count(entry) > 0 ? { paint } : {}) };
  };
  return { head, align: 'right', leaveOut, cell };
}

/** "4", "4=" when others have the same index, a dash when it is not known. */
export function placeText(place: Place | null, pen: Words): string {
  if (place?.place == null) return pen.glyphs.dash;
  return place.tied > 0 ? `${place.place}=` : String(place.place);
}

/** "2–9" where the gaps leave the place open. */
export function possibleText(place: Place | null, pen: Words): string {
  if (place === null || (place.best === place.worst && place.place !== null)) return '';
  return `${place.best}${pen.glyphs.to}${place.worst}`;
}

export function indexText(entry: Entry, pen: Words): string {
  return entry.index === null ? pen.glyphs.dash : pointsText(entry.index, boundsOf(entry), pen);
}

/** The lowest and highest index possible, where they differ and something is answered at all. */
export function openRange(entry: Entry, pen: Words): string {
  const { range, outcome } = entry;
  if (range === null || outcome === 'nothing-answered' || range.low.exact === range.high.exact) return '';
  return rangeText(range, boundsOf(entry), pen);
}

export function bandText({ band, outcome }: Entry, pen: Words): string {
  if (outcome === 'nothing-answered') return pen.labels.outcomeShort[outcome];
  if (band === null) return pen.glyphs.dash;
  if (band.id !== null) return pen.text(band.id);
  return band.low === band.high
    ? pen.text(band.low)
    : `${pen.text(band.low)}${pen.glyphs.to}${pen.text(band.high)}`;
}

/** "1/2": passed gates of all. */
export function gatesText({ gates }: Entry, pen: Words): string {
  if (gates.length === 0) return pen.glyphs.dash;
  return `${gates.filter(({ outcome }) => outcome === 'passed').length}/${gates.length}`;
}

/** 100 % only when all is answered, 0 % only when nothing is. */
export function coverageText({ tally }: Entry, pen: Words): string {
  if (tally === null) return pen.glyphs.dash;
  const share =
    tally.questions === 0 ? ZERO : divide(fromInteger(tally.answered), fromInteger(tally.questions));
  return percentSigned(share, PERCENT_BOUNDS, pen);
}

const PERCENT_BOUNDS: Bounds = { points: [], percent: [ZERO, HUNDRED] };

/** What the figures of an entry are not rounded across. */
export function boundsOf({ bounds }: Entry): Bounds {
  const points = bounds.map(parseExactText).filter((bound): bound is Fraction => bound !== null);
  return { points: [ZERO, ...points], percent: [] };
}
