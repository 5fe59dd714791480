/** `lke rubric list`: the bundled rubrics. */
import { renderRubricList } from '../report/rubric-list.ts';
import { loadBundled } from './catalogue.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

export async function listRubrics(manners: Manners, world: World): Promise<ExitCode> {
  const loaded = await loadBundled(world);
  if (!loaded.ok) {
    await tell(loaded.diagnostics, manners.language, world);
    return 2;
  }
  const rubrics = loaded.value.map(({ rubric }) => rubric);
  const text = renderRubricList(rubrics, paintOptions(manners, 'out', world));
  return print(text, 0, manners.language, world);
}
