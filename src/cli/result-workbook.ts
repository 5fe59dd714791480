/** The result of a score as a workbook. */
import type { Report } from '../domain/report.ts';
import { writeWorkbook } from '../engine/workbook.ts';
import { planResult } from '../report/workbook/render.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { saveWorkbook } from './save-workbook.ts';
import type { WorkbookTarget } from './workbook-command.ts';
import type { World } from './world.ts';

export async function saveResult(
  report: Report,
  target: WorkbookTarget,
  inputs: readonly string[],
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const bytes = await writeWorkbook(planResult(report, manners.language));
  return saveWorkbook(bytes, target, inputs, manners, world);
}
