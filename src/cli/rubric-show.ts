/** `lke rubric show`: one rubric as it is used. */
import { renderRubricTree } from '../report/rubric-tree.ts';
import { loadRubric } from './catalogue.ts';
import type { Manners, ShowCommand } from './command.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

/** As a tree for people; resolved, as the YAML of a rubric that stands by itself. */
export async function showRubric(command: ShowCommand, manners: Manners, world: World): Promise<ExitCode> {
  const loaded = await loadRubric(command.rubric, world);
  if (!loaded.ok) {
    await tell(loaded.diagnostics, manners.language, world);
    return 2;
  }
  const { rubric } = loaded.value;
  const text = command.resolved
    ? (await import('../rubric/overlay-text.ts')).writeRubric(rubric)
    : renderRubricTree(rubric, paintOptions(manners, 'out', world));
  return print(text, 0, manners.language, world);
}
