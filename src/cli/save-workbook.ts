/** A workbook to its file, whole or not at all. */
import { savedText } from '../messages/saved.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { tell } from './tell.ts';
import type { WorkbookTarget } from './workbook-command.ts';
import type { World } from './world.ts';

/** Never over one of `inputs`; over anything else only when it was allowed. Says where it went. */
export async function saveWorkbook(
  bytes: Uint8Array,
  { output, force }: WorkbookTarget,
  inputs: readonly string[],
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const obstacle = await world.writeFile(output, bytes, { force, inputs });
  if (obstacle !== null) {
    await tell([obstacle], manners.language, world);
    return 2;
  }
  if (!manners.quiet) await world.writeErr(`${escapeTerminal(savedText(output, manners.language))}\n`);
  return 0;
}
