/** `lke annotate`: the agency's own workbook back, with remarks at the cells concerned. */
import { annotate } from '../engine/annotate.ts';
import { assess } from '../engine/assess.ts';
import { buildReport } from '../engine/report.ts';
import { chooseRubric } from './assess-paths.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { saveWorkbook } from './save-workbook.ts';
import { tell, tellFindings } from './tell.ts';
import { VERSION } from './version.ts';
import type { AnnotateCommand } from './workbook-command.ts';
import type { World } from './world.ts';

export async function annotateCopy(
  command: AnnotateCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const { path, sheet, by, limits } = command;
  const { language } = manners;
  const read = await world.readFile(path, limits.fileBytes);
  const choice = read.ok ? await chooseRubric(command, world) : read;
  if (!read.ok || !choice.ok) {
    await tell(choice.diagnostics, language, world);
    return 2;
  }
  const bytes = read.value;
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? path;
  const file = { name, size: bytes.length, sha256: world.sha256(bytes) };
  const options = { sheet, by, limits: limits.reader };
  const assessment = assess(file, bytes, choice.value, options);
  if (assessment.outcome === 'failed') {
    await tellFindings(buildReport([assessment], [], VERSION), { ...manners, show: 'error' }, world);
    return 2;
  }
  const copy = annotate(bytes, assessment, language);
  if (!copy.ok) {
    await tell(copy.diagnostics, language, world);
    return 2;
  }
  return saveWorkbook(copy.value, command, [path], manners, world);
}
