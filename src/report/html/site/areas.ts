/** Change areas as a heat map: per cent of the weight reached, as text in a cell that is tinted by it. */
import type { RankedEntry } from '../../../domain/batch.ts';
import type { Entry, EntryArea } from '../../../domain/entry.ts';
import { compare, type Fraction, fromInteger, multiply } from '../../../domain/fraction.ts';
import { formatFigure } from '../../figure.ts';
import { HUNDRED } from '../../text/bounds.ts';
import { shareOf } from '../../text/numbers.ts';
import { heading } from '../leaf.ts';
import { type Html, html, NOTHING } from '../markup.ts';
import { type Overview, writeNote } from './index.ts';
import { nameLink } from './rows.ts';
import { type SiteCell, type SiteColumn, siteTable } from './table.ts';

/** Per cent at which the tint changes; no printed figure is rounded across one. */
const STEPS: readonly Fraction[] = [50, 60, 70, 80, 90].map((step) => fromInteger(step));
const BOUNDS: readonly Fraction[] = [fromInteger(0), ...STEPS, HUNDRED];

export function writeHeat(rows: readonly RankedEntry[], overview: Overview): Html {
  const { texts, leaf, words } = overview;
  const areas = new Map<string, EntryArea>();
  for (const { entry } of rows)
    for (const area of entry.areas) if (!areas.has(area.id)) areas.set(area.id, area);
  if (areas.size === 0) return NOTHING;
  const name: SiteColumn<RankedEntry> = {
    head: words.column.agency,
    isName: true,
    cell: ({ entry }) => ({ content: nameLink(entry, overview) }),
  };
  const columns = [...areas.values()].map(
    ({ id, title }): SiteColumn<RankedEntry> => ({
      head: leaf.say(title),
      number: 'down',
      cell: ({ entry }) => heatCell(entry, id, overview),
    }),
  );
  const caption = { id: 'areas', kind: 'heat', caption: texts.areasCaption };
  return html`${heading(1, 'heat', texts.areas, leaf)}${writeNote(texts.areasNote)}${siteTable(caption, [name, ...columns], rows, leaf)}${writeNote(texts.areasOpen)}`;
}

function heatCell(entry: Entry, id: string, { leaf, options }: Overview): SiteCell {
  const area = entry.areas.find((candidate) => candidate.id === id);
  if (area === undefined || area.points === null) return { content: leaf.glyphs.dash, sortBy: null };
  const percent = multiply(shareOf(area.points, area.weight), HUNDRED);
  const step = STEPS.filter((bound) => compare(percent, bound) >= 0).length;
  return {
    content: formatFigure(percent, { language: options.language, decimals: 0, bounds: BOUNDS }),
    sortBy: area.points.value,
    style: `h${step}`,
  };
}
