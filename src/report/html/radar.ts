/** The change areas on a net: how much of its weight each reaches, and beside it what others found. */
import { excerpt } from '../../messages/excerpt.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { written } from './svg.ts';

export interface Axis {
  readonly number: number;
  readonly name: string;
}

/** One assessor's view, an entry an axis. */
export interface Series {
  /** Shares 0..1 of the weight; null where not known, which is drawn as no point and never as 0. */
  readonly shares: readonly (number | null)[];
  /** The lowest and highest still possible where that is open; otherwise null. */
  readonly open: readonly ({ readonly low: number; readonly high: number } | null)[];
}

const WIDTH = 460;
const HEIGHT = 360;
const RADIUS = 118;
const RINGS = [0.25, 0.5, 0.75, 1];
/** Below this there is no net to draw. */
const FEWEST_AXES = 3;
const LINE_LETTERS = 17;
/** Of a single word that is longer than a line. */
const LONGEST_LINE = 21;
const MOST_LINES = 3;
const LINE_HEIGHT = 15;

/** The first series is filled, the others are dashed lines. `alternative` says in words what is drawn. */
export function drawRadar(axes: readonly Axis[], series: readonly Series[], alternative: string): Html {
  if (axes.length < FEWEST_AXES) return NOTHING;
  const count = axes.length;
  const rings = RINGS.map((ring) => html`<path d="${outline(Array.from({ length: count }, () => ring))}"/>`);
  const spokes = axes.map((_, axis) => html`<path d="M0 0L${place(axis, count, 1)}"/>`);
  const drawn = [...series].reverse().map((one) => drawSeries(one, one !== series[0]));
  const labels = axes.map((axis, index) => drawLabel(axis, index, count));
  const box = `${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`;
  return html`<svg class="radar" viewBox="${box}" role="img" aria-label="${alternative}"><g class="net">${rings}${spokes}</g>${drawn}${labels}</svg>
`;
}

function drawSeries({ shares, open }: Series, isOther: boolean): Html {
  const count = shares.length;
  const known = shares.filter((share) => share !== null);
  const isWhole = known.length === count;
  const line = isWhole ? outline(known) : segments(shares);
  const ranges = open.map((range, axis) =>
    range === null
      ? NOTHING
      : html`<path class="open" d="M${place(axis, count, range.low)}L${place(axis, count, range.high)}"/>`,
  );
  const points = shares.map((share, axis) =>
    share === null ? NOTHING : drawPoint(share, axis, count, isOther),
  );
  const kind = isOther ? 'other' : 'own';
  return html`<g class="${kind}">${ranges}<path class="${isWhole ? 'area' : 'line'}" d="${line}"/>${points}</g>`;
}

/** Circles for the first series, squares for the others: not told apart by colour alone. */
function drawPoint(share: number, axis: number, count: number, isOther: boolean): Html {
  const [x, y] = position(axis, count, share);
  return isOther
    ? html`<rect x="${written(x - 3.5)}" y="${written(y - 3.5)}" width="7" height="7"/>`
    : html`<circle cx="${written(x)}" cy="${written(y)}" r="4"/>`;
}

function drawLabel({ number, name }: Axis, axis: number, count: number): Html {
  const [x, y] = position(axis, count, 1 + 16 / RADIUS);
  const anchor = Math.abs(x) < 12 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = linesOf(name);
  const top = y < -12 ? y - (lines.length - 1) * LINE_HEIGHT : y > 12 ? y + 10 : y - (lines.length - 2) * 7;
  const [first = '', ...others] = lines;
  const rest = others.map((line) => html`<tspan x="${written(x)}" dy="${LINE_HEIGHT}">${line}</tspan>`);
  return html`<text class="name" x="${written(x)}" y="${written(top)}" text-anchor="${anchor}"><tspan class="no">${number}</tspan> ${first}${rest}</text><text class="only" x="${written(x)}" y="${written(y + 6)}" text-anchor="${anchor}">${number}</text>`;
}

/** The name on few short lines, its end left out when it does not fit: the table has all of it. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < LINE_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fitting = lines.map((line) => excerpt(line, LONGEST_LINE));
  return fitting.length <= MOST_LINES
    ? fitting
    : [...fitting.slice(0, MOST_LINES - 1), `${fitting[MOST_LINES - 1]}…`];
}

function outline(shares: readonly number[]): string {
  return `M${shares.map((share, axis) => place(axis, shares.length, share)).join('L')}Z`;
}

/** Lines between neighbours that are both known. */
function segments(shares: readonly (number | null)[]): string {
  return shares
    .map((share, axis) => {
      const next = (axis + 1) % shares.length;
      const other = shares[next] ?? null;
      if (share === null || other === null) return '';
      return `M${place(axis, shares.length, share)}L${place(next, shares.length, other)}`;
    })
    .join('');
}

function place(axis: number, count: number, share: number): string {
  const [x, y] = position(axis, count, share);
  return `${written(x)} ${written(y)}`;
}

/** The first axis points up, the others follow clockwise. */
function position(axis: number, count: number, share: number): readonly [number, number] {
  const angle = (2 * Math.PI * axis) / count;
  return [Math.sin(angle) * share * RADIUS, -Math.cos(angle) * share * RADIUS];
}
