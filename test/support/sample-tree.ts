/** A small score tree of four areas and two results, computed here by the plainest means. */
import {
  divide,
  type Fraction,
  fromInteger,
  isZero,
  multiply,
  ONE,
  parseDecimal,
  subtract,
  sum,
  toExactText,
  toNumber,
  ZERO,
} from '../../src/domain/fraction.ts';
import { cellAddress } from '../../src/domain/place.ts';
import type {
  Figure,
  Interval,
  ReportedAnswer,
  ReportedNode,
  ReportedStep,
} from '../../src/domain/report.ts';
import type { Level, Localized } from '../../src/domain/rubric.ts';
import type { Tally } from '../../src/domain/score.ts';

export const SHEET = 'LKE ';
const ANSWER_COLUMN = 10;

export function figure(value: Fraction): Figure {
  return { value: toNumber(value), exact: toExactText(value) };
}

export function exact(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`no number: ${text}`);
  return value;
}

export function interval(low: Fraction, high: Fraction): Interval {
  return { low: figure(low), high: figure(high) };
}

const EMPTY: Tally = { questions: 0, answered: 0, blank: 0, notApplicable: 0, unreadable: 0, notFound: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      questions: total.questions + tally.questions,
      answered: total.answered + tally.answered,
      blank: total.blank + tally.blank,
      notApplicable: total.notApplicable + tally.notApplicable,
      unreadable: total.unreadable + tally.unreadable,
      notFound: total.notFound + tally.notFound,
    }),
    EMPTY,
  );
}

/** A node with the exact values that its parent needs. */
export interface Part {
  readonly node: ReportedNode;
  readonly share: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly weight: Fraction | null;
}

const LETTERS = new Map([
  ['A', ONE],
  ['B', exact('0.67')],
  ['C', exact('0.33')],
  ['D', ZERO],
  ['Ya', ONE],
  ['Tidak', ZERO],
]);

let row = 10;

/** Answers: a letter; '' is blank; '?' is a row that is not there; anything else is unreadable. */
export function indicator(id: string, number: string, title: Localized, raw: string, weight?: string): Part {
  row += 1;
  const worth = raw.startsWith('=') ? divide(exact(raw.slice(1)), fromInteger(4)) : LETTERS.get(raw);
  const share = worth ?? null;
  const kind =
    raw === '' || raw === '?'
      ? 'blank'
      : share === null
        ? 'unreadable'
        : raw.startsWith('=')
          ? 'number'
          : 'choice';
  const place = raw === '?' ? null : ({ kind: 'cell', sheet: SHEET, row, column: ANSWER_COLUMN } as const);
  const own = weight === undefined ? null : exact(weight);
  const absence =
    raw === '?' ? 'not-found' : kind === 'blank' ? 'blank' : kind === 'unreadable' ? 'unreadable' : null;
  const text = raw.replace(/^[=?]/, '');
  const answer: ReportedAnswer = {
    match: raw === '?' ? 'not-found' : 'found',
    kind,
    value: share === null ? null : text,
    absence,
    raw: text,
    place,
    at: place === null ? null : `'${SHEET}'!${cellAddress(row, ANSWER_COLUMN)}`,
    evidence: '',
  };
  const steps: ReportedStep[] =
    share === null
      ? [{ rule: 'absent', absence }]
      : raw.startsWith('=')
        ? [{ rule: 'divide', number: toExactText(exact(text)), by: '4', result: toExactText(share) }]
        : [{ rule: 'option', option: raw, result: toExactText(share) }];
  const tally: Tally = {
    questions: 1,
    answered: share === null ? 0 : 1,
    blank: raw === '' ? 1 : 0,
    notApplicable: 0,
    unreadable: absence === 'unreadable' ? 1 : 0,
    notFound: raw === '?' ? 1 : 0,
  };
  const base = { share, low: share ?? ZERO, high: share ?? ONE, weight: own };
  return finish(
    { id, kind: 'indicator', level: 'indicator', number, title, tally, steps, answer, children: [] },
    base,
  );
}

/** A group whose share is the mean of its children's, blanks left out. */
export function mean(
  id: string,
  number: string,
  title: Localized,
  weight: string,
  children: readonly Part[],
): Part {
  row += 1;
  const own = exact(weight);
  const known = children.flatMap(({ share }) => (share === null ? [] : [share]));
  const total = sum(known);
  const share = known.length === 0 ? null : divide(total, fromInteger(known.length));
  const absent = children.filter((child) => child.share === null).map((child) => child.node.id);
  const average = (pick: (part: Part) => Fraction) =>
    divide(sum(children.map(pick)), fromInteger(children.length));
  const steps: ReportedStep[] = [
    ...(absent.length === 0 ? [] : [{ rule: 'left-out', nodes: absent }]),
    ...(share === null
      ? []
      : [
          { rule: 'mean', sum: toExactText(total), count: known.length, result: toExactText(share) },
          {
            rule: 'weigh',
            share: toExactText(share),
            weight: toExactText(own),
            result: toExactText(multiply(share, own)),
          },
        ]),
  ];
  const low = average((part) => part.low);
  const high = average((part) => part.high);
  const group = {
    id,
    kind: 'group' as const,
    level: 'sub-area' as const,
    number,
    title,
    tally: addTallies(children.map((child) => child.node.tally)),
    steps,
    answer: null,
    children: children.map((child) => attaining(child, own, known.length)),
  };
  return finish(group, { share, low, high, weight: own });
}

/** What an answer still leaves to be won in the mean of a group, and what the rubric says to that. */
function attaining({ node, share }: Part, weight: Fraction, count: number): ReportedNode {
  if (share === null) return node;
  const attainable = divide(multiply(subtract(ONE, share), weight), fromInteger(count));
  const recommendation = isZero(attainable)
    ? null
    : { id: `Lengkapi bukti ${node.title.id}.`, en: `Complete the proof of ${node.title.en}.` };
  return { ...node, attainable: figure(attainable), recommendation };
}

/** A group whose points are the sum of its children's. */
export function total(
  id: string,
  level: Level,
  number: string | null,
  title: Localized,
  children: readonly Part[],
): Part {
  row += 1;
  const weight = sum(children.map((child) => child.weight ?? ZERO));
  const points = (part: Part, share: Fraction) => multiply(share, part.weight ?? ZERO);
  const known = children.every((child) => child.share !== null);
  const reached = sum(children.map((child) => points(child, child.share ?? ZERO)));
  const unknown = children.filter((child) => child.share === null).map((child) => child.node.id);
  const nodes = children.map((child) => child.node.id);
  const steps: ReportedStep[] = known
    ? [{ rule: 'sum', nodes, result: toExactText(reached) }]
    : [{ rule: 'unknown-parts', nodes: unknown }];
  const group = {
    id,
    kind: 'group' as const,
    level,
    number,
    title,
    tally: addTallies(children.map((child) => child.node.tally)),
    steps,
    answer: null,
    children: children.map((child) => child.node),
  };
  return finish(group, {
    share: known ? divide(reached, weight) : null,
    low: divide(sum(children.map((child) => points(child, child.low))), weight),
    high: divide(sum(children.map((child) => points(child, child.high))), weight),
    weight,
  });
}

type Shell = Pick<
  ReportedNode,
  'id' | 'kind' | 'level' | 'number' | 'title' | 'tally' | 'steps' | 'answer' | 'children'
>;

function finish(shell: Shell, part: Omit<Part, 'node'>): Part {
  const { share, low, high, weight } = part;
  const unknown = shell.tally.answered === 0 ? 'nothing-answered' : 'undetermined';
  const node: ReportedNode = {
    id: shell.id,
    kind: shell.kind,
    level: shell.level,
    number: shell.number,
    title: shell.title,
    state: share === null ? unknown : 'scored',
    weight: weight === null ? null : figure(weight),
    share: share === null ? null : figure(share),
    points: share === null || weight === null ? null : figure(multiply(share, weight)),
    range: weight === null ? null : interval(multiply(low, weight), multiply(high, weight)),
    tally: shell.tally,
    confidence: 'confirmed',
    attainable: null,
    recommendation: null,
    steps: shell.steps,
    answer: shell.answer,
    children: shell.children,
  };
  return { node, ...part };
}

/** Starts the rows again, so that every sample has the same cells. */
export function firstRow(): void {
  row = 10;
}
