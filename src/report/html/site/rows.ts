/** The ranking as a table. */
import type { RankedEntry } from '../../../domain/batch.ts';
import type { Entry } from '../../../domain/entry.ts';
import {
  bandText,
  boundsOf,
  coverageText,
  gatesText,
  nameText,
  openRange,
  placeText,
  possibleText,
} from '../../ranking-rows.ts';
import { foreign, points } from '../leaf.ts';
import { type Html, html, type Part } from '../markup.ts';
import type { Overview } from './index.ts';
import { bandOrder } from './spread.ts';
import { type SiteColumn, siteTable } from './table.ts';

type Column = SiteColumn<RankedEntry>;

/** `isOpen`: whether any index is, so that ranges are worth their room. */
export function writeRows(rows: readonly RankedEntry[], isOpen: boolean, overview: Overview): Html {
  const { texts, leaf, options } = overview;
  if (rows.length === 0) return html`<p>${texts.noRows}</p>\n`;
  const [place, ...others] = options.scores ? scoreColumns(rows, isOpen, overview) : [];
  const name: Column = {
    head: overview.words.column.agency,
    isName: true,
    cell: ({ entry }) => ({ content: nameLink(entry, overview) }),
  };
  const columns = [...(place === undefined ? [] : [place]), name, ...others, ...readingColumns(overview)];
  return siteTable({ id: 'rows', kind: 'rank', caption: texts.rankingCaption }, columns, rows, leaf);
}

/** The agency's name, leading to its page. */
export function nameLink(entry: Entry, { options, leaf, apart }: Overview): Html {
  return html`<a href="${options.pageOf(entry)}">${foreign(nameText(entry, apart), leaf)}</a>`;
}

function scoreColumns(rows: readonly RankedEntry[], isOpen: boolean, overview: Overview): readonly Column[] {
  const { leaf, words } = overview;
  const order = bandOrder(rows);
  const hasBands = rows.some(({ entry }) => entry.band !== null);
  const hasGates = rows.some(({ entry }) => entry.gates.length > 0);
  const { column } = words;
  const band: Column = {
    head: column.band,
    number: 'down',
    cell: ({ entry }) => {
      const place = order.indexOf(entry.band?.id ?? entry.band?.low ?? '');
      return { content: bandText(entry, leaf), sortBy: place < 0 ? null : order.length - place, style: 'w' };
    },
  };
  const gates: Column = {
    head: column.gates,
    number: 'down',
    cell: ({ entry }) => ({ content: gatesText(entry, leaf), sortBy: passed(entry) }),
  };
  return [
    {
      head: column.place,
      number: 'up',
      cell: ({ place }) => ({ content: placeText(place, leaf), sortBy: place?.place ?? null }),
    },
    {
      head: column.index,
      number: 'down',
      cell: ({ entry }) => ({ content: indexPart(entry, overview), sortBy: entry.index?.value ?? null }),
    },
    ...(isOpen ? openColumns(overview) : []),
    ...(hasBands ? [band] : []),
    ...(hasGates ? [gates] : []),
  ];
}

function openColumns({ leaf, words: { column } }: Overview): readonly Column[] {
  return [
    {
      head: column.range,
      number: 'down',
      cell: ({ entry }) => {
        const text = openRange(entry, leaf);
        return { content: text, sortBy: text === '' ? null : (entry.range?.low.value ?? null) };
      },
    },
    {
      head: column.possible,
      number: 'up',
      cell: ({ place }) => {
        const text = possibleText(place, leaf);
        return { content: text, sortBy: text === '' ? null : (place?.best ?? null) };
      },
    },
  ];
}

function readingColumns({ leaf, words: { column } }: Overview): readonly Column[] {
  const counted = (head: string, count: (entry: Entry) => number): Column => ({
    head,
    number: 'down',
    cell: ({ entry }) => ({ content: count(entry), sortBy: count(entry) }),
  });
  return [
    {
      head: column.coverage,
      number: 'down',
      cell: ({ entry }) => ({ content: coverageText(entry, leaf), sortBy: coverage(entry) }),
    },
    counted(column.errors, ({ errors }) => errors),
    counted(column.warnings, ({ warnings }) => warnings),
  ];
}

function indexPart(entry: Entry, { leaf }: Overview): Part {
  return entry.index === null ? leaf.glyphs.dash : points(entry.index, boundsOf(entry), leaf);
}

function passed({ gates }: Entry): number | null {
  return gates.length === 0 ? null : gates.filter(({ outcome }) => outcome === 'passed').length;
}

function coverage({ tally }: Entry): number | null {
  return tally === null || tally.questions === 0 ? null : tally.answered / tally.questions;
}
