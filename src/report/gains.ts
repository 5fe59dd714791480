/** The answers with which the index could rise, each taken alone. */
import { compare, isZero } from '../domain/fraction.ts';
import type { Figure, ReportedNode } from '../domain/report.ts';
import { exactValue } from './figure.ts';

/** So many are shown to people. */
const GAINS_SHOWN = 10;

export interface Gain {
  readonly node: ReportedNode;
  readonly attainable: Figure;
}

/** Every answer with a value, by what it adds, the largest first; equal ones in the order of the rubric. */
export function gainsIn(tree: ReportedNode): readonly Gain[] {
  return questionsIn(tree)
    .flatMap((node): readonly Gain[] => {
      const { attainable } = node;
      return attainable === null ? [] : [{ node, attainable }];
    })
    .sort((left, right) => compare(exactValue(right.attainable), exactValue(left.attainable)));
}

/** Of these the ones that add something, as many as are shown. */
export function largestOf(gains: readonly Gain[]): readonly Gain[] {
  return gains.filter(({ attainable }) => !isZero(exactValue(attainable))).slice(0, GAINS_SHOWN);
}

/** The questions at and below a node, in the order of the rubric. */
export function questionsIn(node: ReportedNode): readonly ReportedNode[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(questionsIn);
}
