/** A scored node together with how it enters the group above it. */
import type { Fraction } from '../domain/fraction.ts';
import type { AbsencePolicy } from '../domain/rubric.ts';
import type { ScoreNode } from '../domain/score.ts';

/**
 * How a node enters the group above it:
 * - `counts`: with its own figure
 * - `zero`: nothing below is answered, and the rubric counts that as 0
 * - `leave-out`: nothing below is answered; it leaves a mean, and a sum cannot be known without it
 * - `not-applicable`: the same, and nothing can be filled in
 * - `unknown`: neither a mean nor a sum can be known without it
 */
export type Standing = AbsencePolicy | 'counts' | 'not-applicable';

export interface Part {
  readonly node: ScoreNode;
  readonly standing: Standing;
  /** True when it leaves a mean, or may come to while other answers are filled in. */
  readonly mayLeave: boolean;
  readonly parts: readonly Part[];
}

/** What combining some parts gives: null where it cannot be known. */
export interface Combined {
  readonly share: Fraction | null;
  readonly points: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
}

export function withStanding(parts: readonly Part[], ...standings: readonly Standing[]): readonly Part[] {
  return parts.filter((part) => standings.includes(part.standing));
}

export function idsOf(parts: readonly Part[]): readonly string[] {
  return parts.map((part) => part.node.id);
}

export function allCount(parts: readonly Part[]): boolean {
  return parts.every((part) => part.standing === 'counts');
}

/** True when no bound of any part is open: the bounds of an exact figure are one object. */
export function allExact(parts: readonly Part[]): boolean {
  return parts.every((part) => part.standing === 'counts' && part.node.lowShare === part.node.highShare);
}

/** Every indicator below, whatever headings lie between, in order. */
export function leavesOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.node.kind === 'indicator' ? [part] : leavesOf(part.parts)));
}
