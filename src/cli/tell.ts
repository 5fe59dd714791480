/** What is said to the person on standard error, and data to standard output. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { placeText } from '../domain/place.ts';
import type { Finding, Report } from '../domain/report.ts';
import { labels } from '../messages/labels.ts';
import type { Language } from '../messages/language.ts';
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

/** Tells the findings of a report that no text for people holds, one line each; for errors what to do as well. */
export async function tellFindings(report: Report, manners: Manners, world: World): Promise<void> {
  const { language, show } = manners;
  const ofFiles = report.assessments.flatMap(({ file, findings }) => {
    return findings.map((finding) => ({ file: file.name, finding }));
  });
  const all = [...ofFiles, ...report.findings.map((finding) => ({ file: null, finding }))];
  const shown = all.filter(({ finding }) => reaches(finding.severity, show));
  await world.writeErr(shown.map(({ file, finding }) => line(file, finding, language)).join(''));
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
