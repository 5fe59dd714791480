/** The answers of a case, question by question: what is said nearest to a question counts. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { Indicator, Rubric, RubricNode, Scale } from '../../domain/rubric.ts';
import { nearest } from '../../domain/spelling.ts';
import type { Answer } from '../../domain/submission.ts';
import { type Locate, NOWHERE } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';
import type { AnswerText, CaseAnswers } from './case.ts';
import { answersOf, answerText, type ReadValue, readCounts, readValue } from './value.ts';

/** An answer as written, and the keys in the case under which it stands. */
interface Written {
  readonly text: AnswerText;
  readonly keys: readonly (string | number)[];
}

interface Resolving {
  readonly worked: CaseAnswers;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly locate: Locate;
  readonly answers: Answer[];
  readonly findings: Diagnostic[];
}

/** One answer for every question, in the rubric's order: blank where the case says nothing. */
export function resolveAnswers(
  worked: CaseAnswers,
  rubric: Rubric,
  locate: Locate = NOWHERE,
): Result<readonly Answer[]> {
  const resolving: Resolving = {
    worked,
    scales: namesOf(rubric).scales,
    locate,
    answers: [],
    findings: [...unknownNames(worked, rubric, locate)],
  };
  resolve(rubric.root, null, resolving);
  return resolving.findings.length > 0 ? failure(...resolving.findings) : success(resolving.answers);
}

interface Names {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly nodes: ReadonlySet<string>;
}

/** Rubrics are never changed once made, and one is asked for by many cases in a row. */
const NAMES = new WeakMap<Rubric, Names>();

function namesOf(rubric: Rubric): Names {
  const known = NAMES.get(rubric);
  if (known !== undefined) return known;
  const names: Names = {
    scales: new Map(rubric.scales.map((scale) => [scale.id, scale])),
    nodes: new Set(standingsOf(rubric.root).map(({ node }) => node.id)),
  };
  NAMES.set(rubric, names);
  return names;
}

function unknownNames(worked: CaseAnswers, rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const { scales, nodes } = namesOf(rubric);
  return [
    ...[...worked.every.keys()]
      .filter((name) => !scales.has(name))
      .map((name) =>
        diagnose(
          'LKE926',
          { kind: 'scale', name, nearest: nearest(name, [...scales.keys()]) },
          locate(worked, 'every', name),
        ),
      ),
    ...[...worked.answers.keys()]
      .filter((name) => !nodes.has(name))
      .map((name) =>
        diagnose(
          'LKE926',
          { kind: 'node', name, nearest: nearest(name, [...nodes]) },
          locate(worked, 'answers', name),
        ),
      ),
  ];
}

function resolve(node: RubricNode, inherited: Written | null, resolving: Resolving): void {
  const { worked } = resolving;
  const own = worked.answers.get(node.id);
  const keys = ['answers', node.id];
  if (node.kind === 'indicator') {
    const single = own === undefined || Array.isArray(own) ? undefined : (own as AnswerText);
    if (Array.isArray(own)) wrongLength(node.id, own.length, 1, resolving);
    const every = worked.every.get(node.scale);
    const fallback = inherited ?? (every === undefined ? null : { text: every, keys: ['every', node.scale] });
    answer(node, single === undefined ? fallback : { text: single, keys }, resolving);
    return;
  }
  if (own !== undefined && Array.isArray(own)) {
    resolveList(node, own as readonly AnswerText[], resolving);
    return;
  }
  const below = own === undefined ? inherited : { text: own as AnswerText, keys };
  for (const child of node.children) resolve(child, below, resolving);
}

/** A list answers the questions below a group in their order; what is said of one of them still comes first. */
function resolveList(
  group: Extract<RubricNode, { kind: 'group' }>,
  texts: readonly AnswerText[],
  resolving: Resolving,
): void {
  const indicators = indicatorsOf(group);
  if (indicators.length !== texts.length) {
    wrongLength(group.id, texts.length, indicators.length, resolving);
    return;
  }
  for (const [index, indicator] of indicators.entries()) {
    const text = texts[index];
    const written = text === undefined ? null : { text, keys: ['answers', group.id, index] };
    resolve(indicator, written, resolving);
  }
}

function wrongLength(node: string, answers: number, questions: number, resolving: Resolving): void {
  const { worked, locate, findings } = resolving;
  findings.push(diagnose('LKE974', { node, answers, questions }, locate(worked, 'answers', node)));
}

function answer(indicator: Indicator, written: Written | null, resolving: Resolving): void {
  const scale = resolving.scales.get(indicator.scale);
  if (scale === undefined) throw new Error(`indicator ${indicator.id} has no scale ${indicator.scale}`);
  const text = written?.text ?? 'blank';
  const read =
    typeof text === 'string' ? readValue(text, scale) : counted(text, indicator, written, resolving);
  if (read === null) {
    const args = {
      indicator: indicator.id,
      scale: scale.id,
      raw: answerText(text),
      allowed: answersOf(scale, indicator),
    };
    const place = written === null ? null : resolving.locate(resolving.worked, ...written.keys);
    resolving.findings.push(diagnose('LKE973', args, place));
    return;
  }
  resolving.answers.push({
    indicator: indicator.id,
    ...read,
    place: null,
    raw: typeof text === 'string' ? text : '',
    evidence: '',
  });
}

function counted(
  texts: ReadonlyMap<string, string>,
  indicator: Indicator,
  written: Written | null,
  { worked, locate, findings }: Resolving,
): ReadValue | null {
  const read = readCounts(texts, indicator);
  if ('counts' in read) return { match: 'found', value: { kind: 'counts', counts: read.counts } };
  if ('wrong' in read || indicator.formula === null) return null;
  const known = indicator.formula.counts.map(({ id }) => id.slice(indicator.id.length + 1));
  const args = { kind: 'count', name: read.unknown, nearest: nearest(read.unknown, known) } as const;
  findings.push(diagnose('LKE926', args, locate(worked, ...(written?.keys ?? []), read.unknown)));
  // Said once: the question itself then counts as not answered.
  return { match: 'found', value: { kind: 'blank' } };
}
