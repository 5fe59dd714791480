/** Figures as lengths: what is reached, what may still be lost, what may still be won. */
import type { Figure, Interval } from '../../domain/report.ts';
import { isClosed } from '../text/numbers.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { percentOf } from './svg.ts';

export interface BarLine {
  readonly weight: Figure;
  readonly points: Figure | null;
  readonly range: Interval;
}

/**
 * Points as a bar as long as their weight; the heaviest weight fills the width. Figures stand beside it, so it is
 * hidden from screen readers.
 */
export function drawBar({ weight, points, range }: BarLine, heaviest: Figure, isOther = false): Html {
  const track = html`<rect class="track" width="${percentOf(weight, heaviest)}%" height="100%"/>`;
  const parts = drawParts(points, range, heaviest, isOther ? 'other' : 'fill');
  const isAmid = points !== null && !isClosed(range);
  const tick = isAmid
    ? html`<rect class="at" x="${percentOf(points, heaviest)}%" width="2" height="100%"/>`
    : NOTHING;
  return html`<svg class="bar" width="100%" height="${isOther ? 4 : 10}" aria-hidden="true" focusable="false">${track}${parts}${tick}</svg>`;
}

/**
 * From 0 on: filled as far as the figure reaches, or as is certain where it is not known; striped in the colour of
 * the paper from the lowest that is still possible, and in that of the bar to the highest.
 */
export function drawParts(
  figure: Figure | null,
  range: Interval,
  whole: Figure,
  kind: 'fill' | 'other',
): readonly Html[] {
  const rect = (name: string, from: Figure | null, to: Figure) => {
    const start = from === null ? NOTHING : html` x="${percentOf(from, whole)}%"`;
    return html`<rect class="${name}"${start} width="${percentOf(to, whole, from)}%" height="100%"/>`;
  };
  const reached = figure ?? range.low;
  const filled = rect(kind, null, reached);
  if (isClosed(range)) return [filled];
  const lost = figure === null ? [] : [rect('down', range.low, figure)];
  return [filled, ...lost, rect('open', reached, range.high)];
}
