/** `lke rubric diff`: what is different between two rubrics. */
import { type DiffFormatName, loadDiffFormat } from '../report/diff-formats.ts';
import { diffRubrics } from '../rubric/diff.ts';
import { loadRubric } from './catalogue.ts';
import type { DiffCommand, Manners } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { tell } from './tell.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

/** Exit code 0 whether or not there are differences; 2 when a rubric cannot be read. */
export async function compareRubrics(
  command: DiffCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const old = await loadRubric(command.old, world);
  const next = await loadRubric(command.new, world);
  if (!old.ok || !next.ok) {
    const findings = [...(old.ok ? [] : old.diagnostics), ...(next.ok ? [] : next.diagnostics)];
    await tell(findings, manners.language, world);
    return 2;
  }
  const diff = diffRubrics(old.value, next.value, VERSION);
  const render = async (format: DiffFormatName, target: 'out' | 'file') => {
    const draw = await loadDiffFormat(format);
    return draw(diff, paintOptions(manners, target, world));
  };
  return deliver(command, [command.old, command.new], render, 0, manners, world);
}
