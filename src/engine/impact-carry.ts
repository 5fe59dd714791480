/**
 * Answers to one rubric carried over to another: by id, or as the new rubric says (`was`), and never by a guess.
 * What cannot be carried over is not found there.
 */
import { equals } from '../domain/fraction.ts';
import type { CarryingTrouble, QuestionTrouble } from '../domain/impact.ts';
import type { Indicator, Rubric } from '../domain/rubric.ts';
import type { Answer, CountAnswer, Value } from '../domain/submission.ts';
import { type Matching, matchNodes } from '../rubric/diff-match.ts';
import { indicatorsOf } from '../rubric/walk.ts';
import { fits, type Questions, questionsOf } from './impact-fit.ts';

/** Where the answer of one new question comes from. */
interface Route {
  readonly to: Indicator;
  /** Ids of old questions; several where the new one takes the place of several. */
  readonly from: readonly string[];
  /** An old question that it only resembles. */
  readonly alike: string | null;
}

export class Carrier {
  readonly #routes: readonly Route[];
  readonly #old: Questions;
  readonly #next: Questions;
  readonly #dropped: readonly Indicator[];
  readonly #troubles = new Map<string, { trouble: CarryingTrouble; route: Route; submissions: number }>();
  #carried = 0;

  constructor(old: Rubric, next: Rubric) {
    const before = indicatorsOf(old.root);
    const after = indicatorsOf(next.root);
    this.#old = questionsOf(old, before);
    this.#next = questionsOf(next, after);
    this.#routes = routesOf(after, this.#old, matchNodes(old, next));
    const taken = new Set(this.#routes.flatMap((route) => [...route.from, route.alike ?? '']));
    this.#dropped = before.filter(({ id }) => !taken.has(id));
  }

  /** One answer for each question of the new rubric. */
  carry(answers: readonly Answer[]): readonly Answer[] {
    this.#carried++;
    const given = new Map(answers.map((answer) => [answer.indicator, answer]));
    return this.#routes.map((route) => this.#carryOne(route, given));
  }

  #carryOne(route: Route, given: ReadonlyMap<string, Answer>): Answer {
    const { to, from } = route;
    const sources = from.flatMap((id) => given.get(id) ?? []);
    const [first] = sources;
    if (first === undefined) return notFound(to);
    const question = this.#next.get(to.id);
    const earlier = this.#old.get(first.indicator);
    const values = sources.map((source) => renamed(source, to));
    const [value] = values;
    if (question === undefined || earlier === undefined || value === undefined) return notFound(to);
    if (!sources.every((source, index) => source.match === first.match && isSame(values[index], value))) {
      this.#note('merged', route);
      return notFound(to);
    }
    if (first.match !== 'found') return { ...first, indicator: to.id };
    if (!fits(value, question.scale) || !hasSameFormula(value, earlier.indicator, to)) {
      this.#note('unfit', route);
      return notFound(to);
    }
    if (isFilled(value) && question.scale.id !== earlier.scale.id) this.#note('by-letter', route);
    return { ...first, indicator: to.id, value };
  }

  #note(trouble: CarryingTrouble, route: Route): void {
    const key = `${trouble} ${route.to.id}`;
    const known = this.#troubles.get(key);
    this.#troubles.set(key, { trouble, route, submissions: (known?.submissions ?? 0) + 1 });
  }

  /** What could not be carried over so far, and what was carried with care; in the rubrics' order. */
  troubles(): readonly QuestionTrouble[] {
    const missing = this.#routes
      .filter(({ from }) => from.length === 0)
      .map(
        ({ to, alike }): QuestionTrouble => ({
          trouble: alike === null ? 'added' : 'alike',
          question: to.id,
          was: alike,
          title: to.title,
          submissions: this.#carried,
        }),
      );
    const noted = [...this.#troubles.values()].map(
      ({ trouble, route, submissions }): QuestionTrouble => ({
        trouble,
        question: route.to.id,
        was: route.from.join(', '),
        title: route.to.title,
        submissions,
      }),
    );
    const dropped = this.#dropped.map(
      ({ id, title }): QuestionTrouble => ({
        trouble: 'dropped',
        question: null,
        was: id,
        title,
        submissions: this.#carried,
      }),
    );
    const position = new Map(this.#routes.map(({ to }, index) => [to.id, index]));
    const place = ({ question }: QuestionTrouble): number => position.get(question ?? '') ?? position.size;
    return [...missing, ...noted, ...dropped].sort((left, right) => place(left) - place(right));
  }
}

function routesOf(after: readonly Indicator[], old: Questions, matching: Matching): readonly Route[] {
  const pairs = new Map(matching.pairs.map((pair) => [pair.next.node.id, pair]));
  return after.map((to) => {
    const stated = to.was.filter((id) => old.has(id));
    const pair = pairs.get(to.id);
    if (stated.length > 1) return { to, from: stated, alike: null };
    if (pair === undefined) return { to, from: [], alike: null };
    const id = pair.old.node.id;
    return pair.by === 'likeness' ? { to, from: [], alike: id } : { to, from: [id], alike: null };
  });
}

function notFound({ id }: Indicator): Answer {
  return { indicator: id, match: 'not-found', value: { kind: 'blank' }, place: null, raw: '', evidence: '' };
}

function isFilled({ kind }: Value): boolean {
  return kind !== 'blank' && kind !== 'not-applicable' && kind !== 'unreadable';
}

/** Counts are named within their question: they take its new name. */
function renamed({ value, indicator }: Answer, to: Indicator): Value {
  if (value.kind !== 'counts' || indicator === to.id) return value;
  const rename = ({ count, ...rest }: CountAnswer): CountAnswer => ({
    ...rest,
    count: `${to.id}${count.slice(indicator.length)}`,
  });
  return { kind: 'counts', counts: value.counts.map(rename) };
}

/** Counts mean the same only to the same formula, row by row. */
function hasSameFormula(value: Value, old: Indicator, next: Indicator): boolean {
  if (value.kind !== 'counts') return true;
  const rows = (owner: Indicator): string =>
    [
      owner.formula?.name ?? '',
      ...(owner.formula?.counts ?? []).map(({ id, role }) => `${id.slice(owner.id.length)} ${role}`).sort(),
    ].join('\n');
  return rows(old) === rows(next);
}

function isSame(left: Value | undefined, right: Value): boolean {
  if (left?.kind !== right.kind) return false;
  if (left.kind === 'choice' && right.kind === 'choice') return left.option === right.option;
  if (left.kind === 'number' && right.kind === 'number') return equals(left.value, right.value);
  if (left.kind === 'share' && right.kind === 'share') return equals(left.value, right.value);
  return left === right || left.kind === 'blank' || left.kind === 'not-applicable';
}
