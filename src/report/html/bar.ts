/** Points as a bar as long as their weight, beside others of the same scale. */
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
 * The heaviest weight fills the width. Points that are not known are left out: from the lowest to the highest
 * still possible it is striped. Figures stand beside it, so it is hidden from screen readers.
 */
export function drawBar({ weight, points, range }: BarLine, heaviest: Figure, isOther = false): Html {
  const at = (figure: Figure) => percentOf(figure, heaviest);
  const reached = points ?? range.low;
  const fill = html`<rect class="${isOther ? 'other' : 'fill'}" width="${at(reached)}%" height="100%"/>`;
  const open = isClosed(range)
    ? NOTHING
    : html`<rect class="open" x="${at(range.low)}%" width="${percentOf(range.high, heaviest, range.low)}%" height="100%"/>`;
  return html`<svg class="bar" width="100%" height="${isOther ? 4 : 10}" aria-hidden="true" focusable="false"><rect class="track" width="${at(weight)}%" height="100%"/>${fill}${open}</svg>`;
}
