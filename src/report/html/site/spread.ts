/** How many agencies have which predicate, and which gates they pass. */
import type { RankedEntry } from '../../../domain/batch.ts';
import type { Entry, EntryGate } from '../../../domain/entry.ts';
import { divide, fromInteger, multiply } from '../../../domain/fraction.ts';
import { formatFigure } from '../../figure.ts';
import { HUNDRED } from '../../text/bounds.ts';
import { table } from '../leaf.ts';
import { type Html, html, NOTHING } from '../markup.ts';
import type { Overview } from './index.ts';

/** Predicates that occur, the highest first: bands do not overlap, so any index of each tells their order. */
export function bandOrder(rows: readonly RankedEntry[]): readonly string[] {
  const highest = new Map<string, number>();
  for (const { entry } of rows) {
    const known = certainBand(entry);
    const value = entry.index?.value ?? entry.range?.low.value;
    if (known === null || value === undefined) continue;
    highest.set(known, Math.max(value, highest.get(known) ?? Number.NEGATIVE_INFINITY));
  }
  return [...highest].sort(([, left], [, right]) => right - left).map(([id]) => id);
}

/** The predicate, also where the index is open and all that is still possible lies within one. */
function certainBand({ band, outcome }: Entry): string | null {
  if (band === null || outcome === 'nothing-answered') return null;
  return band.id ?? (band.low === band.high ? band.low : null);
}

export function writeBands(rows: readonly RankedEntry[], overview: Overview): Html {
  if (!rows.some(({ entry }) => entry.band !== null)) return NOTHING;
  const { texts, leaf, words } = overview;
  const certain = rows.map(({ entry }) => certainBand(entry));
  const lines = bandOrder(rows).map((id) => {
    return { name: leaf.text(id), count: certain.filter((band) => band === id).length };
  });
  const blank = rows.filter(({ entry }) => entry.outcome === 'nothing-answered').length;
  const open = certain.filter((band) => band === null).length - blank;
  if (open > 0) lines.push({ name: texts.unknownBand, count: open });
  if (blank > 0) lines.push({ name: leaf.labels.outcomeShort['nothing-answered'], count: blank });
  return writeCounts('bands', texts.bands, words.column.band, lines, rows.length, overview);
}

/** For rubrics with gates: of each, who passes it. */
export function writeGateCounts(rows: readonly RankedEntry[], overview: Overview): Html {
  const { leaf, texts } = overview;
  const gates = new Map<string, EntryGate>();
  for (const { entry } of rows)
    for (const gate of entry.gates) if (!gates.has(gate.id)) gates.set(gate.id, gate);
  const tables = [...gates.values()].map(({ id, title }, at) => {
    const outcomes = rows.map(({ entry }) => entry.gates.find((gate) => gate.id === id)?.outcome ?? null);
    const lines = (['passed', 'failed', 'undetermined'] as const).map((outcome) => ({
      name: leaf.labels.outcome[outcome],
      count: outcomes.filter((one) => one === outcome).length,
    }));
    const known = outcomes.filter((outcome) => outcome !== null).length;
    const caption = `${leaf.labels.gates} ${leaf.say(title)}`;
    return writeCounts(`gate${at + 1}`, caption, texts.gates, lines, known, overview);
  });
  return html`${tables}`;
}

interface Line {
  readonly name: string;
  readonly count: number;
}

/** Each with its share of all as a figure and as a bar. */
function writeCounts(
  id: string,
  caption: string,
  head: string,
  lines: readonly Line[],
  total: number,
  { texts, leaf }: Overview,
): Html {
  const rows = lines.map(({ name, count }) => {
    return html`<tr><th scope="row">${name}</th><td class="n">${count}</td><td class="n">${percent(count, total, leaf.language)}</td><td class="part">${bar(count, total)}</td></tr>\n`;
  });
  // The bar says nothing that the figures do not: its column has no name.
  const names = html`<thead><tr><th scope="col">${head}</th><th scope="col" class="n">${texts.count}</th><th scope="col" class="n">${texts.share}</th><td class="part"></td></tr></thead>\n`;
  return html`<div class="few">
${table(id, caption, html`${names}<tbody>\n${rows}</tbody>\n`, leaf)}</div>
`;
}

/** 0 % only when there is none, 100 % only when it is all. */
function percent(count: number, total: number, language: Overview['options']['language']): string {
  if (total === 0) return formatFigure(fromInteger(0), { language, decimals: 1, bounds: [] });
  const value = multiply(divide(fromInteger(count), fromInteger(total)), HUNDRED);
  return formatFigure(value, { language, decimals: 1, bounds: [fromInteger(0), HUNDRED] });
}

function bar(count: number, total: number): Html {
  const width = total === 0 ? 0 : Math.round((count / total) * 1000) / 10;
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%"/><rect class="fill" width="${width}%" height="100%"/></svg>`;
}
