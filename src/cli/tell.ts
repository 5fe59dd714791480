/** What is said to the person on standard error, and data to standard output. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { placeText } from '../domain/place.ts';
import type { Finding, Report } from '../domain/report.ts';
import { labels } from '../messages/labels.ts';
import type { Language } from '../messages/language.ts';
import { integerText } from '../messages/number.ts';
import { cure, sentence } from '../messages/say.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import type { Manners } from './command.ts';
import { CUT_SHORT, type ExitCode, reaches } from './exit.ts';
import type { World } from './world.ts';

/** Tells findings about the run itself: each its place, sentence and code, and what to do below it. */
export async function tell(findings: readonly Diagnostic[], language: Language, world: World): Promise<void> {
  await world.writeErr(findings.map((finding) => lines(finding, language)).join(''));
}

function lines(finding: Diagnostic, language: Language): string {
  const at = finding.place === null ? '' : `${placeText(finding.place)}: `;
  const first = `lke: ${at}${sentence(finding, language)} [${finding.code}]`;
  return `${escapeTerminal(first)}\n     ${escapeTerminal(cure(finding, language))}\n`;
}

/** Findings of one file and code that are told one by one, as in the table; those after them are counted. */
const TOLD_OF_CODE = 5;

/**
 * Tells the findings of a report that no text for people holds, one line each; for errors what to do as well. Past the
 * fifth of a file and code they are counted, unless everything is asked for.
 */
export async function tellFindings(report: Report, manners: Manners, world: World): Promise<void> {
  const files = report.assessments.map(({ file, findings }) => linesOf(file.name, findings, manners));
  await world.writeErr([...files, linesOf(null, report.findings, manners)].flat().join(''));
}

function linesOf(file: string | null, findings: readonly Finding[], manners: Manners): readonly string[] {
  const { language, show, verbose } = manners;
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings.filter(({ severity }) => reaches(severity, show))) {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (verbose || count <= TOLD_OF_CODE) lines.push(line(file, finding, language));
  }
  const at = file === null ? '' : `${file}: `;
  for (const [code, count] of verbose ? [] : counts) {
    if (count <= TOLD_OF_CODE) continue;
    const rest = labels(language).moreOfCode(integerText(count - TOLD_OF_CODE, language), code);
    lines.push(`${escapeTerminal(`${at}${rest}`)}\n`);
  }
  return lines;
}

function line(file: string | null, finding: Finding, language: Language): string {
  const at = [file, finding.at].filter((part) => part !== null).join(': ');
  const severity = labels(language).severity[finding.severity];
  const told = `${severity} ${finding.code} ${finding.message[language]}`;
  const first = `${escapeTerminal(at === '' ? told : `${at}: ${told}`)}\n`;
  return finding.severity === 'error' ? `${first}    ${escapeTerminal(finding.cure[language])}\n` : first;
}

/**
 * Writes data to standard output. The exit code is `code` when it arrived; 141 when nobody read it to its end, unless
 * the job could not be done anyway; 2 when the system refused it.
 */
export async function print(
  text: string,
  code: ExitCode,
  language: Language,
  world: World,
): Promise<ExitCode> {
  const delivery = await world.writeOut(text);
  if (delivery.kind === 'written') return code;
  if (delivery.kind === 'closed') return code === 2 ? code : CUT_SHORT;
  await tell([diagnose('LKE988', { file: '-', reason: delivery.reason })], language, world);
  return 2;
}
