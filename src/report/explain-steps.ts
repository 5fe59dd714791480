/** The steps of a derivation as sentences, with their figures as decimals. */
import { parseExactText } from '../domain/fraction.ts';
import type { ReportedNode, ReportedStep } from '../domain/report.ts';
import type { RuleName } from '../domain/score.ts';
import { decimalText, exactDecimals } from '../messages/number.ts';
import { rollUpText } from './explain-roll-up.ts';
import type { Words } from './words.ts';

/** One step of a node in words. A rule that this version does not know is named as it is. */
export function stepText(step: ReportedStep, node: ReportedNode, pen: Words): string {
  const words = Object.hasOwn(RULES, step.rule) ? RULES[step.rule as RuleName] : null;
  const reader = readStep(step, node, pen);
  return words === null ? pen.labels.steps.other(pen.text(step.rule)) : words(reader, pen.labels.steps);
}

/** A step's operands as texts to print. */
export interface StepReader {
  /** A figure: exact up to 4 decimals, otherwise rounded to 4 and followed by the exact fraction. */
  readonly figure: (operand: string) => string;
  /** An id, an option or any other word. */
  readonly word: (operand: string) => string;
  /** Several ids. */
  readonly words: (operand: string) => string;
  /** Several ids of nodes below, each with its points, as the terms of a sum. */
  readonly terms: (operand: string) => string;
  readonly raw: (operand: string) => unknown;
  /** An exact text as a figure, and a text of a file as it may be shown. */
  readonly shown: { readonly figure: (exact: string) => string; readonly text: (raw: string) => string };
}

export type StepWords = Words['labels']['steps'];

const DECIMALS = 4;

/** A figure of a derivation: "2,5", or "0,8333 (5/6)" where 4 decimals do not write it exactly. */
export function stepFigure(exact: string, pen: Words): string {
  const value = parseExactText(exact);
  if (value === null) return pen.text(exact);
  const decimals = exactDecimals(value, DECIMALS);
  if (decimals !== null) return decimalText(value, decimals, pen.language);
  return `${decimalText(value, DECIMALS, pen.language)} (${exact})`;
}

function readStep(step: ReportedStep, node: ReportedNode, pen: Words): StepReader {
  const list = (operand: string): readonly string[] => {
    const value = step[operand];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const word = (operand: string) => pen.text(String(step[operand] ?? ''));
  return {
    figure: (operand) => stepFigure(String(step[operand] ?? ''), pen),
    word,
    words: (operand) => list(operand).map(pen.text).join(', '),
    terms: (operand) =>
      list(operand)
        .map((id) => termText(id, node, pen))
        .join(' + '),
    raw: (operand) => step[operand],
    shown: { figure: (exact) => stepFigure(exact, pen), text: (raw) => pen.text(raw) },
  };
}

function termText(id: string, node: ReportedNode, pen: Words): string {
  const points = node.children.find((child) => child.id === id)?.points ?? null;
  if (points === null) return pen.text(id);
  return `${pen.text(id)} ${roundedFigure(points.exact, pen)}`;
}

/** The figure alone, without its fraction: for the terms of a sum, each of which has its own derivation. */
function roundedFigure(exact: string, pen: Words): string {
  const value = parseExactText(exact);
  if (value === null) return pen.text(exact);
  return decimalText(value, exactDecimals(value, DECIMALS) ?? DECIMALS, pen.language);
}

const RULES: Readonly<Record<RuleName, (step: StepReader, words: StepWords) => string>> = {
  option: ({ word, figure }, words) => words.option(word('option'), figure('result')),
  divide: ({ figure }, words) => words.divide(figure('number'), figure('by'), figure('result')),
  share: ({ figure, raw }, words) =>
    (raw('capped') === true ? words.shareCapped : words.share)(figure('number'), figure('result')),
  ratio: ({ figure, raw }, words) =>
    (raw('capped') === true ? words.ratioCapped : words.ratio)(
      figure('part'),
      figure('whole'),
      figure('result'),
    ),
  reduction: ({ figure, raw }, words) => {
    if (raw('special') === 'both-zero') return words.reductionBothZero(figure('result'));
    const negative = raw('special') === 'negative';
    return (negative ? words.reductionNegative : words.reduction)(
      figure('before'),
      figure('now'),
      figure('result'),
    );
  },
  'counts-missing': ({ words: ids }, words) => words.countsMissing(ids('counts')),
  incomputable: ({ figure }, words) => words.incomputable(figure('dividend')),
  absent: ({ word }, words) => {
    const absence = word('absence');
    const known: Readonly<Record<string, string>> = words.absent;
    return Object.hasOwn(known, absence) ? (known[absence] ?? absence) : absence;
  },
  times: ({ word, figure }, words) => words.times(word('on'), figure('factor'), figure('result')),
  'times-unknown': ({ word, figure, raw }, words) =>
    raw('result') === null
      ? words.timesUnknown(word('on'))
      : words.timesUnknownZero(word('on'), figure('result')),
  'zero-when': ({ word, figure }, words) => words.zeroWhen(word('on'), word('option'), figure('result')),
  'zero-when-unknown': ({ word, figure, raw }, words) =>
    raw('result') === null
      ? words.zeroWhenUnknown(word('on'))
      : words.zeroWhenBlank(word('on'), figure('result')),
  'left-out': ({ words: ids }, words) => words.leftOut(ids('nodes')),
  'counted-zero': ({ words: ids }, words) => words.countedZero(ids('nodes')),
  'unknown-parts': ({ words: ids }, words) => words.unknownParts(ids('nodes')),
  mean: ({ figure, word }, words) => words.mean(figure('sum'), word('count'), figure('result')),
  sum: ({ terms, figure }, words) => words.sum(terms('nodes'), figure('result')),
  rescale: ({ figure }, words) =>
    words.rescale(figure('factor'), figure('weight'), figure('present'), figure('result')),
  'roll-up': (step, words) => rollUpText(step, words),
  weigh: ({ figure }, words) => words.weigh(figure('share'), figure('weight'), figure('result')),
};
