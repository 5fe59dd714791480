/** `lke rubric docs`: a rubric as a page for people. */
import { renderRubricPage } from '../report/rubric/page.ts';
import { loadRubric } from './catalogue.ts';
import type { DocsCommand, Manners } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

export async function documentRubric(
  command: DocsCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const loaded = await loadRubric(command.rubric, world);
  if (!loaded.ok) {
    await tell(loaded.diagnostics, manners.language, world);
    return 2;
  }
  const text = renderRubricPage(loaded.value.rubric, manners.language);
  return deliver(command, [command.rubric], async () => text, 0, manners, world);
}
