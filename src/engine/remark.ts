/** Findings that only the score shows: values that cannot be computed, an index that is not known. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { toExactText } from '../domain/fraction.ts';
import type { ScoreNode } from '../domain/score.ts';
import type { AnswersById } from './tree.ts';

export function remarksOn(root: ScoreNode, answers: AnswersById): readonly Diagnostic[] {
  return [...remarksOnIndex(root), ...remarksOnAnswers(root, answers)];
}

function remarksOnIndex(root: ScoreNode): readonly Diagnostic[] {
  switch (root.state) {
    case 'scored':
      return [];
    case 'nothing-answered':
      return [diagnose('LKE560', { questions: root.tally.questions })];
    case 'undetermined': {
      const blocking = blockersOf(root);
      const missing = blocking.reduce((total, node) => total + missingIn(node), 0);
      return [diagnose('LKE561', { nodes: blocking.map((node) => node.id), missing })];
    }
  }
}

/** The innermost nodes because of which this one is not known; the node itself when nothing below says why. */
function blockersOf(node: ScoreNode): readonly ScoreNode[] {
  const step = node.steps.find((candidate) => candidate.rule === 'unknown-parts');
  if (step?.rule !== 'unknown-parts') return [node];
  const unknown = new Set(step.nodes);
  return node.children.flatMap((child) => {
    // In a pooled mean the parts that are named may lie below a heading.
    return holdsAny(child, unknown) ? blockersOf(child) : [];
  });
}

function holdsAny(node: ScoreNode, ids: ReadonlySet<string>): boolean {
  return ids.has(node.id) || node.children.some((child) => holdsAny(child, ids));
}

/** Questions without a value; one that is answered but cannot be computed is one of them. */
function missingIn(node: ScoreNode): number {
  if (node.kind === 'indicator') return node.share === null ? 1 : 0;
  return node.children.reduce((total, child) => total + missingIn(child), 0);
}

export function remarksOnAnswers(node: ScoreNode, answers: AnswersById): readonly Diagnostic[] {
  const remarks: Diagnostic[] = [];
  for (const child of node.children) remarks.push(...remarksOnAnswers(child, answers));
  if (node.kind === 'group') return remarks;
  for (const step of node.steps) {
    const answer = answers.get(node.id);
    const place = answer?.place ?? null;
    if (step.rule === 'incomputable') {
      const args = { indicator: node.id, formula: step.formula, dividend: toExactText(step.dividend) };
      remarks.push(diagnose('LKE551', args, place));
    } else if (step.rule === 'share' && step.capped) {
      remarks.push(diagnose('LKE552', { indicator: node.id, raw: answer?.raw ?? '' }, place));
    }
  }
  return remarks;
}
