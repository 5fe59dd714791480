/** `lke template`: the blank workbook of a rubric. */
import { diagnose } from '../domain/diagnostic.ts';
import { writeForm } from '../engine/form.ts';
import { loadRubric } from './catalogue.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { saveWorkbook } from './save-workbook.ts';
import { tell } from './tell.ts';
import type { TemplateCommand } from './workbook-command.ts';
import type { World } from './world.ts';

export async function makeTemplate(
  command: TemplateCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const { language } = manners;
  const loaded = await loadRubric(command.rubric, world);
  if (!loaded.ok) {
    await tell(loaded.diagnostics, language, world);
    return 2;
  }
  const { rubric } = loaded.value;
  if (rubric.units !== null) {
    await tell([diagnose('LKE239', { rubric: rubric.id })], language, world);
    return 2;
  }
  const { assessors } = command;
  const bytes = await writeForm(loaded.value, { assessors, language });
  return saveWorkbook(bytes, command, [command.rubric], manners, world);
}
