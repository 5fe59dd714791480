/** What to mend in a workbook before it is sent: missing, unreadable, contradictory, altered. No score. */
import { cellAddress } from '../domain/place.ts';
import type { Assessment, Finding, Report, ReportedNode, ReportedUnit } from '../domain/report.ts';
import { drawByCode, SEVERITY_ORDER } from './text/findings.ts';
import { drawOrigin } from './text/head.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';

type Topic = Exclude<keyof Pen['labels']['check']['topic'], 'missing'>;

const TOPICS: readonly Topic[] = [
  'file',
  'layout',
  'unreadable',
  'contradictory',
  'altered',
  'hidden',
  'other',
];

/** Codes by their beginning; the first that fits decides. */
const TOPIC_OF_CODE: readonly (readonly [string, Topic | null])[] = [
  // Blank questions, rows that were not found, and what follows for the index: listed as missing.
  ['LKE312', null],
  ['LKE211', null],
  ['LKE56', null],
  ['LKE1', 'file'],
  ['LKE2', 'layout'],
  ['LKE3', 'unreadable'],
  ['LKE4', 'unreadable'],
  ['LKE55', 'unreadable'],
  ['LKE5', 'contradictory'],
  ['LKE65', 'hidden'],
  ['LKE6', 'altered'],
];

/** The report without scores, each file with what there is to mend, grouped; at the end how much that is. */
export function renderCheck(report: Report, options: TextOptions): string {
  const pen = takePen(options);
  const files = report.assessments.map((assessment) => drawFile(assessment, pen));
  const run = drawByCode(report.findings, pen);
  const last = report.assessments.flatMap((assessment) => drawConclusion(assessment, pen));
  return `${[...files, run, last]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function drawFile(assessment: Assessment, pen: Pen): readonly string[] {
  const { check } = pen.labels;
  const missing = assessment.tree === null ? [] : drawMissing(assessment.tree, pen);
  const parts = [
    drawOrigin(assessment, pen, 'answered'),
    missing.length === 0 ? [] : [...heading(check.topic.missing, pen), ...missing],
    ...(assessment.units ?? []).map((unit) => drawUnit(unit, pen)),
    ...TOPICS.map((topic) => drawTopic(topic, assessment.findings, pen)),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** What a unit has not answered; one that nobody read is told of by its finding. */
function drawUnit({ name, tree }: ReportedUnit, pen: Pen): readonly string[] {
  const missing = tree === null ? [] : drawMissing(tree, pen);
  if (missing.length === 0) return [];
  const { check, explain } = pen.labels;
  return [...heading(`${explain.unit(pen.text(name))}: ${check.topic.missing}`, pen), ...missing];
}

function drawTopic(topic: Topic, findings: readonly Finding[], pen: Pen): readonly string[] {
  const shown = findings.filter((finding) => topicOf(finding) === topic && isShown(finding, pen));
  return shown.length === 0
    ? []
    : [...heading(pen.labels.check.topic[topic], pen), ...drawByCode(shown, pen)];
}

function topicOf(finding: Finding): Topic | null {
  const found = TOPIC_OF_CODE.find(([start]) => finding.code.startsWith(start));
  return found === undefined ? 'other' : found[1];
}

function isShown(finding: Finding, pen: Pen): boolean {
  return SEVERITY_ORDER.indexOf(finding.severity) <= SEVERITY_ORDER.indexOf(pen.show);
}

/** Blank questions and rows that were not found; a group of which nothing is there is one line. */
function drawMissing(node: ReportedNode, pen: Pen): readonly string[] {
  const { questions, blank, notFound } = node.tally;
  if (blank + notFound === 0) return [];
  if (node.kind === 'indicator') return hanging('  ', missingText(node, pen), pen);
  const { check, rubric } = pen.labels;
  if (questions > 1 && (blank === questions || notFound === questions)) {
    const what = blank === questions ? check.allBlank : check.noneFound;
    const text = `${nameOf(node, pen)}: ${what(rubric.questions(String(questions)))}`;
    return hanging('  ', text + cellsOf(node, pen), pen);
  }
  return node.children.flatMap((child) => drawMissing(child, pen));
}

/** " ('LKE'!J12–J18)": the first and last answer cell below a node; empty when there is none. */
function cellsOf(node: ReportedNode, pen: Pen): string {
  const answers = indicatorsOf(node).flatMap(({ answer }) =>
    answer?.place?.kind === 'cell' ? [answer] : [],
  );
  const [first, last] = [answers[0], answers.at(-1)];
  if (first?.at == null || last?.place?.kind !== 'cell') return '';
  const { row, column } = last.place;
  const to = answers.length === 1 ? '' : `${pen.glyphs.to}${cellAddress(row, column)}`;
  return ` (${pen.text(first.at)}${to})`;
}

function indicatorsOf(node: ReportedNode): readonly ReportedNode[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsOf);
}

function missingText(node: ReportedNode, pen: Pen): string {
  const { rowAmbiguous, rowNotFound } = pen.labels.check;
  const at = node.answer?.at ?? null;
  if (at !== null) return `${pen.text(at)}: ${nameOf(node, pen)}`;
  return `${nameOf(node, pen)}: ${node.answer?.match === 'ambiguous' ? rowAmbiguous : rowNotFound}`;
}

function nameOf(node: ReportedNode, pen: Pen): string {
  const number = node.number === null ? '' : `${pen.text(node.number)} `;
  return `${number}${pen.say(node.title)} [${pen.text(node.id)}]`;
}

/** The last line of a file: ready, or how many things there are to mend. */
function drawConclusion(assessment: Assessment, pen: Pen): readonly string[] {
  const { check } = pen.labels;
  const { tally, units, findings, outcome } = assessment;
  const tallies = [tally, ...(units ?? []).map((unit) => unit.tally)];
  const open = tallies.reduce((sum, one) => sum + (one?.blank ?? 0) + (one?.notFound ?? 0), 0);
  const others = findings.filter((finding) => finding.severity !== 'info' && topicOf(finding) !== null);
  const count = open + others.length;
  const text =
    outcome === 'failed' && tally === null
      ? check.notRead
      : count === 0
        ? check.clean
        : check.incomplete(String(count));
  return hanging('', `${pen.text(assessment.file.name)}: ${text}`, pen, pen.ink.bold);
}
