/** The index on a line from 0 to the most it can be, between the bounds that decide its predicate. */
import { compare } from '../../domain/fraction.ts';
import type { Assessment, Figure } from '../../domain/report.ts';
import { exactValue, formatBound } from '../figure.ts';
import { pointsText } from '../text/numbers.ts';
import { drawParts } from './bar.ts';
import { totalCheck } from './gates.ts';
import type { Leaf } from './leaf.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { percentOf } from './svg.ts';

/** A bound on the line, with the predicate or gate it opens. */
interface Mark {
  readonly name: string;
  readonly bound: Figure;
  /** On which side of its stroke the name stands. */
  readonly side: 'start' | 'end';
}

/** Nothing where neither an index nor a range is known. Text keeps its size however wide the page is. */
export function drawScale(assessment: Assessment, title: string, leaf: Leaf): Html {
  const { index, range, maximum, outcome } = assessment;
  if (maximum === null || range === null || maximum.value <= 0 || outcome === 'nothing-answered')
    return NOTHING;
  const at = (figure: Figure) => percentOf(figure, maximum);
  const point = index === null ? NOTHING : html`<circle class="point" cx="${at(index)}%" cy="12" r="8"/>`;
  const marks = marksOf(assessment).map(({ name, bound, side }) => {
    const label = `${leaf.text(name)} ${boundText(bound, leaf)}`;
    const [anchor, dx] = side === 'end' ? ['end', -5] : ['start', 5];
    return html`<line class="mark" x1="${at(bound)}%" x2="${at(bound)}%" y1="2" y2="38"/><text x="${at(bound)}%" dx="${dx}" y="37" text-anchor="${anchor}">${label}</text>`;
  });
  return html`<svg class="scale" width="100%" height="42" role="img" aria-label="${alternative(assessment, title, leaf)}"><svg y="8" width="100%" height="8"><rect class="track" width="100%" height="100%"/>${drawParts(index, range, maximum, 'fill')}</svg>${marks}${point}</svg>
`;
}

/** The bounds around the index; in a rubric without predicates, the lowest and highest total of its gates. */
function marksOf(assessment: Assessment): readonly Mark[] {
  const { band } = assessment;
  if (band === null) return gateMarks(assessment);
  if (band.id === null) return [];
  const own: readonly Mark[] = band.lower === null ? [] : [{ name: band.id, bound: band.lower, side: 'end' }];
  return band.next === null ? own : [...own, { name: band.next.id, bound: band.next.bound, side: 'start' }];
}

function gateMarks({ gates, tree }: Assessment): readonly Mark[] {
  const totals = gates
    .flatMap(({ id, checks }) => {
      const check = totalCheck(checks, tree);
      return check === null ? [] : [{ name: id.toUpperCase(), bound: check.bound }];
    })
    .sort((left, right) => compare(exactValue(left.bound), exactValue(right.bound)));
  const [first, last] = [totals[0], totals.length > 1 ? totals.at(-1) : undefined];
  return [
    ...(first === undefined ? [] : [{ ...first, side: 'end' as const }]),
    ...(last === undefined ? [] : [{ ...last, side: 'start' as const }]),
  ];
}

/** The same in words. */
function alternative(assessment: Assessment, title: string, leaf: Leaf): string {
  const { index, range, maximum } = assessment;
  const { scale } = leaf.texts;
  if (maximum === null || range === null) return '';
  const whole = boundText(maximum, leaf);
  const print = (figure: Figure) => pointsText(figure, leaf.bounds, leaf);
  const line =
    index === null
      ? scale.open(title, print(range.low), print(range.high), whole)
      : scale.known(title, print(index), whole);
  const bounds = marksOf(assessment).map(({ name, bound }) => `${leaf.text(name)} ${boundText(bound, leaf)}`);
  return bounds.length === 0 ? line : `${line} ${scale.bounds(bounds.join(', '))}`;
}

function boundText(bound: Figure, leaf: Leaf): string {
  return formatBound(exactValue(bound), 0, leaf.language);
}
