/** The answers of a batch as CSV: one line an answer, in the order of the files and of the rubric. */
import { cellAddress } from '../domain/place.ts';
import type { Assessment, Figure, ReportedAnswer, ReportedNode } from '../domain/report.ts';
import type { Language } from '../messages/language.ts';
import { csvLine, escapeCsv } from './escape/csv.ts';

const COLUMNS = [
  'agency',
  'year',
  'file',
  'rubric',
  'block',
  'question',
  'number',
  'title',
  'kind',
  'value',
  'raw',
  'share',
  'points',
  'sheet',
  'cell',
  'evidence',
] as const;

export function answersHead(): string {
  return csvLine(COLUMNS);
}

/** The lines of one assessment; empty when nothing of it was read. Titles are in the given language. */
export function answersLines(assessment: Assessment, language: Language): string {
  const { identity, file, rubric, block, tree } = assessment;
  if (tree === null) return '';
  const whose = [
    escapeCsv(identity?.agency ?? ''),
    identity?.year == null ? '' : String(identity.year),
    escapeCsv(file.name),
    escapeCsv(rubric?.id ?? ''),
    escapeCsv(block?.id ?? ''),
  ];
  return indicatorsBelow(tree)
    .map((node) => csvLine([...whose, ...answerFields(node, language)]))
    .join('');
}

function indicatorsBelow(node: ReportedNode): readonly ReportedNode[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsBelow);
}

function answerFields(node: ReportedNode, language: Language): readonly string[] {
  const { answer } = node;
  const place = answer?.place?.kind === 'cell' ? answer.place : null;
  return [
    escapeCsv(node.id),
    escapeCsv(node.number ?? ''),
    escapeCsv(node.title[language]),
    answer?.kind ?? '',
    escapeCsv(answer === null ? '' : valueText(answer)),
    escapeCsv(answer?.raw ?? ''),
    figureText(node.share),
    figureText(node.points),
    escapeCsv(place?.sheet ?? ''),
    place === null ? '' : cellAddress(place.row, place.column),
    escapeCsv(answer?.evidence ?? ''),
  ];
}

/** Counts as `id=value`, divided by blanks. */
function valueText({ value }: ReportedAnswer): string {
  if (value === null || typeof value === 'string') return value ?? '';
  return value.map(({ count, value: counted }) => `${count}=${counted ?? ''}`).join(' ');
}

function figureText(figure: Figure | null): string {
  return figure === null ? '' : String(figure.value);
}
