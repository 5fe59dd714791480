/** What came out of cases, written into them as what they expect. */
import { toDecimalText, toExactText } from '../../domain/fraction.ts';
import type { ScoreNode } from '../../domain/score.ts';
import { exactDecimals } from '../../messages/number.ts';
import { type CaseUpdate, updateExpectations } from '../../rubric/cases/update.ts';
import type { RanCase } from './cases.ts';
import { isMet } from './differences.ts';
import { compareRemarks, comparisonsOf, remarkTexts, type Told } from './expectation.ts';
import type { CaseRun } from './run-case.ts';
import type { CaseSource } from './source.ts';

/** Decimals that rubrics write. */
const MOST_DECIMALS = 12;

/** The sources that change, with their new texts. Cases that do not fit the rubric stay as they are. */
export function updateCases(cases: readonly RanCase[]): readonly CaseSource[] {
  const sources = [...new Set(cases.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const updates = cases
      .filter((ran) => ran.source === source)
      .flatMap(({ run, index }) => (run === null ? [] : [updateOf(run, index)]));
    const text = updateExpectations(source.text, updates);
    return text === source.text ? [] : [{ file: source.file, text }];
  });
}

function updateOf(run: CaseRun, index: number): CaseUpdate {
  const { worked, remarks } = run;
  if (worked.expect === null) return { index, corrections: [], expect: expectedLines(run) };
  const figures = comparisonsOf(run)
    .filter((comparison) => comparison.found !== null && !isMet(comparison, worked.tolerance))
    .map(({ keys, found }) => ({ keys, value: written(found ?? 'unknown') }));
  const { missing, surplus } = compareRemarks(worked.expect.findings ?? [], remarks);
  const told =
    worked.expect.findings === null || missing.length + surplus.length === 0
      ? []
      : [{ keys: ['expect', 'findings'], value: flowList(remarkTexts(remarks)) }];
  return { index, corrections: [...figures, ...told], expect: null };
}

/** What a jurist looks at first: the index, the predicate, the gates, and the points of components and areas. */
function expectedLines({ score, remarks }: CaseRun): readonly string[] {
  const { root, gates, band } = score;
  const points = headNodes(root).map((node) => `${node.id}: ${written(node.points ?? 'unknown')}`);
  return [
    `index: ${written(root.points ?? 'unknown')}`,
    ...(band === null ? [] : [`band: ${written(band.band ?? 'unknown')}`]),
    ...(gates.length === 0
      ? []
      : [`gates: { ${gates.map((one) => `${one.gate}: ${one.outcome}`).join(', ')} }`]),
    ...(points.length === 0 ? [] : ['points:', ...points.map((line) => `  ${line}`)]),
    `findings: ${flowList(remarkTexts(remarks))}`,
  ];
}

const HEADS: ReadonlySet<ScoreNode['level']> = new Set(['component', 'area']);

function headNodes(node: ScoreNode): readonly ScoreNode[] {
  return node.children
    .filter((child) => HEADS.has(child.level))
    .flatMap((child) => [child, ...headNodes(child)]);
}

function flowList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** A word that YAML takes for a text without quotes. */
const PLAIN = /^(?!(?:true|false|null)$)[a-z][\w+-]*$/i;

/** As a case may hold it: the decimals where they are few, else the fraction; a word in quotes where YAML asks for them. */
function written(value: Told): string {
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  const decimals = exactDecimals(value, MOST_DECIMALS);
  return decimals === null ? toExactText(value) : toDecimalText(value, decimals);
}
