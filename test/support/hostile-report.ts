/** A report with one text in every field that comes from a file, a rubric or a name. */
import { diagnose } from '../../src/domain/diagnostic.ts';
import type { Assessment, Report, ReportedNode } from '../../src/domain/report.ts';
import { finding, reportOf, sampleAssessment } from './sample-report.ts';

export const FIELDS = [
  'agency',
  'sheet',
  'raw answer',
  'evidence',
  'file name',
  'rubric title',
  'option',
  'note',
] as const;

export type Field = (typeof FIELDS)[number];

/** The sample, the text in one field and, where it stands there too, in a finding about it. */
export function hostileReport(field: Field, text: string): Report {
  return reportOf([hostile(sampleAssessment(), field, text)]);
}

function hostile(sample: Assessment, field: Field, text: string): Assessment {
  const { rubric, identity, tree } = sample;
  if (rubric === null || identity === null || tree === null) throw new Error('the sample is whole');
  switch (field) {
    case 'agency':
      return { ...sample, identity: { ...identity, agency: text } };
    case 'sheet': {
      const args = { sheet: text, found: 3, others: [text] };
      const place = { kind: 'cell', sheet: text, row: 11, column: 10 } as const;
      return { ...sample, sheet: text, findings: [finding(diagnose('LKE204', args, place))] };
    }
    case 'raw answer': {
      const args = { indicator: 'mp.tim.a', raw: text, options: ['A', 'B'] };
      const changed = changeAnswers(tree, (answer) => ({ ...answer, raw: text }));
      return { ...sample, tree: changed, findings: [finding(diagnose('LKE301', args))] };
    }
    case 'evidence':
      return { ...sample, tree: changeAnswers(tree, (answer) => ({ ...answer, evidence: text })) };
    case 'file name':
      return { ...sample, file: { ...sample.file, name: text } };
    case 'rubric title':
      return {
        ...sample,
        rubric: { ...rubric, title: { id: text, en: text }, indexTitle: { id: text, en: text } },
        areas: sample.areas.map((area) => ({ ...area, title: { id: text, en: text } })),
        gates: sample.gates.map((gate) => ({ ...gate, title: { id: text, en: text } })),
      };
    case 'option': {
      const args = { indicator: 'mp.tim.a', raw: 'x', options: [text, text] };
      const steps = [{ rule: 'option', option: text, result: '1' }];
      return {
        ...sample,
        tree: changeNodes(tree, (node) => (node.answer === null ? node : { ...node, steps })),
        findings: [finding(diagnose('LKE301', args))],
      };
    }
    case 'note':
      return { ...sample, rubric: { ...rubric, status: 'draft', notes: [{ id: text, en: text }] } };
  }
}

function changeNodes(node: ReportedNode, change: (node: ReportedNode) => ReportedNode): ReportedNode {
  const changed = change(node);
  return { ...changed, children: changed.children.map((child) => changeNodes(child, change)) };
}

function changeAnswers(
  tree: ReportedNode,
  change: (answer: NonNullable<ReportedNode['answer']>) => NonNullable<ReportedNode['answer']>,
): ReportedNode {
  return changeNodes(tree, (node) =>
    node.answer === null ? node : { ...node, answer: change(node.answer) },
  );
}
