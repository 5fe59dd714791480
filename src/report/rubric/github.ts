/** A report about rubrics as annotations of GitHub Actions, which shows ten of a step. */
import type { Severity } from '../../domain/diagnostic.ts';
import type { Finding } from '../../domain/report.ts';
import type { RubricReport } from '../../domain/rubric-report.ts';
import { labels } from '../../messages/labels.ts';
import type { Language } from '../../messages/language.ts';
import { escapeAnnotationMessage, escapeAnnotationProperty } from '../escape/annotation.ts';
import type { TextOptions } from '../text/pen.ts';
import { worstFirst } from './findings.ts';
import type { SourceTexts } from './formats.ts';

/** What a step may annotate of each severity; past it the rest is dropped without a word. */
const MOST = 10;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** The ten worst findings, one workflow command each, and a line that counts the others. */
export function renderAnnotations(
  report: RubricReport,
  _texts: SourceTexts,
  { language }: TextOptions,
): string {
  const findings = worstFirst(report);
  const rest = findings.length - MOST;
  const lines = findings.slice(0, MOST).map((finding) => annotation(finding, language));
  if (rest > 0) lines.push(escapeAnnotationMessage(labels(language).rubricReport.more(String(rest))));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding, language: Language): string {
  const { place, code, severity } = finding;
  const where =
    place?.kind === 'text'
      ? { file: place.file, line: String(place.line), col: String(place.column), title: code }
      : { title: code };
  const properties = Object.entries(where).map(([key, value]) => `${key}=${escapeAnnotationProperty(value)}`);
  const message = `${finding.message[language]}\n${finding.cure[language]}`;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeAnnotationMessage(message)}`;
}
