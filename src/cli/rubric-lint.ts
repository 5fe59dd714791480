/** `lke rubric lint`: rubrics held against their laws and habits, finding by finding. */
import { lintSource } from '../engine/rubric-check/index.ts';
import type { LintCommand, Manners } from './command.ts';
import { type ExitCode, fails } from './exit.ts';
import { findRubrics } from './rubric-files.ts';
import { deliverRubrics } from './rubric-report.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** Exit code 1 when a finding reaches the failure level, 2 when a rubric could not be read at all. */
export async function lintRubrics(command: LintCommand, manners: Manners, world: World): Promise<ExitCode> {
  const { rubrics, diagnostics } = await findRubrics(command.rubrics, world);
  await tell(diagnostics, manners.language, world);
  if (rubrics.length === 0) return 2;
  const checked = rubrics.map(lintSource);
  const findings = checked.flatMap((one) => one.findings);
  const code = diagnostics.length > 0 ? 2 : fails(findings, command.failOn) ? 1 : 0;
  return deliverRubrics('lint', checked, rubrics, command, code, manners, world);
}
