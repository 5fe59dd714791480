/** A batch as CSV: one line an agency. For spreadsheets and other machines: figures with a point, in full. */
import type { Batch, Place, RankedEntry } from '../domain/batch.ts';
import type { Entry } from '../domain/entry.ts';
import type { Figure } from '../domain/report.ts';
import { csvLine, escapeCsv } from './escape/csv.ts';

/** One line: an entry with its place, or a line of the register to which nothing was sent. */
interface Line {
  readonly entry: Entry | null;
  readonly place: Place | null;
  /** Ids of the register's lines it belongs to. */
  readonly registered: readonly string[];
  readonly name: string | null;
}

type Column = readonly [name: string, field: (line: Line) => string];

const COLUMNS: readonly Column[] = [
  ['rank', ({ place }) => numberOf(place?.place)],
  ['tied', ({ place }) => numberOf(place?.place == null ? null : place.tied)],
  ['rank_best', ({ place }) => numberOf(place?.best)],
  ['rank_worst', ({ place }) => numberOf(place?.worst)],
  ['agency', ({ name }) => textOf(name)],
  ['year', ({ entry }) => numberOf(entry?.year)],
  ['file', ({ entry }) => textOf(entry?.file.name)],
  ['outcome', ({ entry }) => entry?.outcome ?? 'not-sent'],
  ['rubric', ({ entry }) => textOf(entry?.rubric?.id)],
  ['rubric_version', ({ entry }) => textOf(entry?.rubric?.version)],
  ['rubric_status', ({ entry }) => textOf(entry?.rubric?.status)],
  ['block', ({ entry }) => textOf(entry?.block)],
  ['index', ({ entry }) => figureOf(entry?.index)],
  ['index_exact', ({ entry }) => entry?.index?.exact ?? ''],
  ['index_low', ({ entry }) => figureOf(entry?.range?.low)],
  ['index_high', ({ entry }) => figureOf(entry?.range?.high)],
  ['maximum', ({ entry }) => figureOf(entry?.maximum)],
  ['predicate', ({ entry }) => textOf(entry?.band?.id)],
  ['predicate_low', ({ entry }) => textOf(entry?.band?.low)],
  ['predicate_high', ({ entry }) => textOf(entry?.band?.high)],
  ['gates_passed', ({ entry }) => gatesOf(entry, 'passed')],
  ['gates_failed', ({ entry }) => gatesOf(entry, 'failed')],
  ['gates_undetermined', ({ entry }) => gatesOf(entry, 'undetermined')],
  ['questions', ({ entry }) => numberOf(entry?.tally?.questions)],
  ['answered', ({ entry }) => numberOf(entry?.tally?.answered)],
  ['blank', ({ entry }) => numberOf(entry?.tally?.blank)],
  ['not_applicable', ({ entry }) => numberOf(entry?.tally?.notApplicable)],
  ['unreadable', ({ entry }) => numberOf(entry?.tally?.unreadable)],
  ['not_found', ({ entry }) => numberOf(entry?.tally?.notFound)],
  ['errors', ({ entry }) => numberOf(entry?.errors)],
  ['warnings', ({ entry }) => numberOf(entry?.warnings)],
  ['infos', ({ entry }) => numberOf(entry?.infos)],
  ['stated_figures', ({ entry }) => textOf(entry?.comparison)],
  ['failure', ({ entry }) => textOf(entry?.failure?.code)],
  ['failure_message', ({ entry }) => textOf(entry?.failure?.message.en)],
  ['sha256', ({ entry }) => textOf(entry?.file.sha256)],
];

const REGISTERED: Column = ['register_id', ({ registered }) => textOf(registered.join(' '))];

export interface CsvOptions {
  /** How many lines of each ranking; null for all. */
  readonly top: number | null;
}

/**
 * Entries in the order of their ranking, then those that could not be scored, then who sent nothing. After the
 * fixed columns stands one for each change area that occurs; with a register, also whose line of it each is.
 */
export function renderCsv(batch: Batch, { top }: CsvOptions): string {
  const columns = [
    ...COLUMNS,
    ...(batch.attendance === null ? [] : [REGISTERED]),
    ...areasOf(batch.entries).map(areaColumn),
  ];
  const lines = linesOf(batch, top);
  return [
    csvLine(columns.map(([name]) => escapeCsv(name))),
    ...lines.map((line) => csvLine(columns.map(([, field]) => field(line)))),
  ].join('');
}

function linesOf({ ranking, attendance }: Batch, top: number | null): readonly Line[] {
  const owners = new Map<string, string[]>();
  for (const { who, files } of attendance?.expected ?? []) {
    for (const file of files) owners.set(file, [...(owners.get(file) ?? []), who.id]);
  }
  const lineOf = ({ entry, place }: RankedEntry): Line => ({
    entry,
    place,
    registered: owners.get(entry.file.name) ?? [],
    name: entry.agency,
  });
  const absent = (attendance?.expected ?? []).filter(({ files }) => files.length === 0);
  return [
    ...ranking.sections.flatMap(({ rows }) => (top === null ? rows : rows.slice(0, top)).map(lineOf)),
    ...ranking.failed.map((entry) => lineOf({ entry, place: null })),
    ...absent.map(({ who }) => ({ entry: null, place: null, registered: [who.id], name: who.name })),
  ];
}

/** Ids of all change areas, in the order in which they first occur. */
function areasOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ areas }) => areas.map(({ id }) => id)))];
}

function areaColumn(id: string): Column {
  return [`area_${id}`, ({ entry }) => figureOf(entry?.areas.find((area) => area.id === id)?.points)];
}

function gatesOf(entry: Entry | null, outcome: 'passed' | 'failed' | 'undetermined'): string {
  const gates = (entry?.gates ?? []).filter((gate) => gate.outcome === outcome);
  return textOf(gates.map(({ id }) => id).join(' '));
}

function figureOf(figure: Figure | null | undefined): string {
  return numberOf(figure?.value);
}

/** A number is no text: a minus before it is no formula. */
function numberOf(value: number | null | undefined): string {
  return value == null ? '' : String(value);
}

function textOf(text: string | null | undefined): string {
  return escapeCsv(text ?? '');
}
