/** What a case expects, one by one, with what was found in its place. */
import type { CaseSubject } from '../../domain/codes/rubric-case.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Fraction, multiply } from '../../domain/fraction.ts';
import type { Score, ScoreNode } from '../../domain/score.ts';
import type { Expectation, Expected } from '../../rubric/cases/case.ts';
import type { CaseRun } from './run-case.ts';

/** A figure, or a word of a report: a band, an outcome, `unknown`. */
export type Told = Fraction | string;

export interface Comparison {
  readonly subject: CaseSubject;
  /** Of what: an id, or empty for the index. */
  readonly name: string;
  /** Where in the case it is expected. */
  readonly keys: readonly (string | number)[];
  readonly expected: Told;
  /** Null when the rubric has nothing of that name. */
  readonly found: Told | null;
}

/** Every expectation of the run's case except that of findings. */
export function comparisonsOf({ worked, score }: CaseRun): readonly Comparison[] {
  const { expect } = worked;
  if (expect === null) return [];
  return [
    ...ofIndex(expect, score),
    ...ofOutcomes(expect, score),
    ...ofNodes('points', expect.points, score, (node) => (node.weight === null ? 'none' : node.points)),
    ...ofNodes('share', expect.shares, score, (node) => node.share),
    ...[...expect.areas].map(([name, expected]): Comparison => {
      const area = score.areas.find((candidate) => candidate.area === name);
      const keys = ['expect', 'areas', name];
      return { subject: 'area', name, keys, expected, found: area === undefined ? null : told(area.points) };
    }),
    ...[...expect.units].map(([name, expected]): Comparison => {
      const unit = score.rollUp?.units.find((candidate) => candidate.unit === name);
      const keys = ['expect', 'units', name];
      const found = unit === undefined ? null : told(unit.root?.points ?? null);
      return { subject: 'unit', name, keys, expected, found };
    }),
  ];
}

function told(value: Fraction | null): Told {
  return value ?? 'unknown';
}

function ofIndex(
  { index, lowest, highest, band }: Expectation,
  { root, ...score }: Score,
): readonly Comparison[] {
  const points = (share: Fraction): Fraction | null =>
    root.weight === null ? null : multiply(share, root.weight);
  const one = (subject: CaseSubject, expected: Told | null, found: Told | null): readonly Comparison[] =>
    expected === null ? [] : [{ subject, name: '', keys: ['expect', subject], expected, found }];
  return [
    ...one('index', index, told(root.points)),
    ...one('lowest', lowest, points(root.lowShare)),
    ...one('highest', highest, points(root.highShare)),
    ...one('band', band, score.band === null ? null : (score.band.band ?? 'unknown')),
  ];
}

function ofOutcomes({ gates, checks }: Expectation, score: Score): readonly Comparison[] {
  const gateOf = (id: string) => score.gates.find(({ gate }) => gate === id);
  return [
    ...[...gates].map(([name, expected]): Comparison => {
      const keys = ['expect', 'gates', name];
      return { subject: 'gate', name, keys, expected, found: gateOf(name)?.outcome ?? null };
    }),
    ...[...checks].flatMap(([gate, outcomes]) =>
      [...outcomes].map(([check, expected]): Comparison => {
        const found = gateOf(gate)?.checks.find((candidate) => candidate.check === check);
        const keys = ['expect', 'checks', gate, check];
        return { subject: 'check', name: `${gate}.${check}`, keys, expected, found: found?.outcome ?? null };
      }),
    ),
  ];
}

function ofNodes(
  subject: 'points' | 'share',
  expectations: ReadonlyMap<string, Expected>,
  score: Score,
  figure: (node: ScoreNode) => Fraction | 'none' | null,
): readonly Comparison[] {
  if (expectations.size === 0) return [];
  const nodes = new Map<string, ScoreNode>();
  const visit = (node: ScoreNode): void => {
    nodes.set(node.id, node);
    for (const child of node.children) visit(child);
  };
  visit(score.root);
  return [...expectations].map(([name, expected]): Comparison => {
    const node = nodes.get(name);
    const found = node === undefined ? null : (figure(node) ?? 'unknown');
    return {
      subject,
      name,
      keys: ['expect', subject === 'share' ? 'shares' : 'points', name],
      expected,
      found,
    };
  });
}

/** The findings of a run as cases write them: the code, and the question it is about where it is about one. */
export function remarkTexts(remarks: readonly Diagnostic[]): readonly string[] {
  return [
    ...new Set(remarks.map(({ code, args }) => ('indicator' in args ? `${code} ${args.indicator}` : code))),
  ];
}

export interface RemarkComparison {
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** Expected findings that were not told, and told ones that nothing expects; a code alone stands for all of it. */
export function compareRemarks(
  expected: readonly string[],
  remarks: readonly Diagnostic[],
): RemarkComparison {
  const found = remarkTexts(remarks);
  const matches = (wanted: string, text: string) => wanted === text || text.startsWith(`${wanted} `);
  return {
    missing: expected.filter((wanted) => !found.some((text) => matches(wanted, text))),
    surplus: found.filter((text) => !expected.some((wanted) => matches(wanted, text))),
  };
}
