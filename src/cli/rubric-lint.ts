/** `lke rubric lint`: rubrics held against their laws and habits, finding by finding. */
import { type Diagnostic, failure, type Result, success } from '../domain/diagnostic.ts';
import { placeText } from '../domain/place.ts';
import { labels } from '../messages/labels.ts';
import { cure, sentence } from '../messages/say.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import { lintRubric } from '../rubric/lint.ts';
import { readRubric } from '../rubric/read.ts';
import { readRubricText } from './catalogue.ts';
import type { Command, Manners } from './command.ts';
import { type ExitCode, fails, reaches } from './exit.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

type LintCommand = Extract<Command, { readonly kind: 'rubric-lint' }>;

/**
 * Prints each rubric's findings as an editor takes them (`file:line:column: severity CODE sentence`). Exit code 1
 * when one reaches the failure level, 2 when a rubric could not be read at all.
 */
export async function lintRubrics(command: LintCommand, manners: Manners, world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const name of command.rubrics) {
    const found = await lint(name, world);
    if (!found.ok) {
      await tell(found.diagnostics, manners.language, world);
      code = 2;
      continue;
    }
    if (code === 0 && fails(found.value, command.failOn)) code = 1;
    if (found.value.length === 0 && !manners.quiet) {
      await world.writeErr(`${escapeTerminal(name)}: ${labels(manners.language).noFindings}\n`);
    }
    const shown = found.value.filter((finding) => reaches(finding.severity, manners.show));
    code = await print(
      shown.map((finding) => lines(finding, manners)).join(''),
      code,
      manners.language,
      world,
    );
  }
  return code;
}

async function lint(name: string, world: World): Promise<Result<readonly Diagnostic[]>> {
  const text = await readRubricText(name, world);
  if (!text.ok) return failure(...text.diagnostics);
  const read = readRubric(text.value.text, text.value.file);
  return success(read.ok ? lintRubric(read.value.rubric, read.value.locate) : read.diagnostics);
}

function lines(finding: Diagnostic, { language }: Manners): string {
  const severity = labels(language).severity[finding.severity];
  const at = finding.place === null ? '' : `${placeText(finding.place)}: `;
  const first = `${at}${severity} ${finding.code} ${sentence(finding, language)}`;
  return `${escapeTerminal(first)}\n    ${escapeTerminal(cure(finding, language))}\n`;
}
