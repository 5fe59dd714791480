/** `lke rubric show`: one rubric as it is used. */
import { renderRubricTree } from '../report/rubric-tree.ts';
import { loadRubric } from './catalogue.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

export async function showRubric(name: string, manners: Manners, world: World): Promise<ExitCode> {
  const loaded = await loadRubric(name, world);
  if (!loaded.ok) {
    await tell(loaded.diagnostics, manners.language, world);
    return 2;
  }
  const text = renderRubricTree(loaded.value.rubric, paintOptions(manners, 'out', world));
  return print(text, 0, manners.language, world);
}
