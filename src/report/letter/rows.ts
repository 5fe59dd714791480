/** The tables of results: components and areas with their total, and the parts below them. */
import type { LetterRow } from '../../domain/letter.ts';
import type { Assessment, ReportedNode } from '../../domain/report.ts';
import { figuresOf, type Page } from './page.ts';

/** Components and the areas in them, in the order of the form; the index comes last. */
export function resultRows({ tree, rubric }: Assessment, page: Page): readonly LetterRow[] {
  if (tree === null) return [];
  const rows = tree.children.flatMap((child) => rowsOf(child, isUpper, page));
  const total = rowOf({ ...tree, title: rubric?.indexTitle ?? tree.title }, 'isTotal', page);
  return [...rows, ...total];
}

/** Every part with points of its own under its area or component. */
export function partRows({ tree }: Assessment, page: Page): readonly LetterRow[] {
  return tree === null ? [] : tree.children.flatMap((child) => rowsOf(child, () => true, page));
}

function isUpper({ kind, level }: ReportedNode): boolean {
  return kind === 'group' && (level === 'component' || level === 'area');
}

function rowsOf(
  node: ReportedNode,
  isWanted: (node: ReportedNode) => boolean,
  page: Page,
): readonly LetterRow[] {
  if (!isWanted(node)) return [];
  const own = rowOf(node, kindOf(node), page);
  return [...own, ...node.children.flatMap((child) => rowsOf(child, isWanted, page))];
}

function kindOf({ level }: ReportedNode): 'isComponent' | 'isArea' | 'isPart' {
  if (level === 'component') return 'isComponent';
  return level === 'area' ? 'isArea' : 'isPart';
}

/** None for a node without a weight: it has no points of its own. */
function rowOf(
  node: ReportedNode,
  kind: 'isTotal' | 'isComponent' | 'isArea' | 'isPart',
  page: Page,
): readonly LetterRow[] {
  const { number, title, weight, points, range } = node;
  if (weight === null) return [];
  const row: LetterRow = {
    number: number === null ? '' : page.text(number),
    title: page.say(title),
    ...figuresOf({ weight, points, range }, page),
    isTotal: false,
    isComponent: false,
    isArea: false,
    isPart: false,
  };
  return [{ ...row, [kind]: true }];
}
