/** Renderings to where they were asked for. */
import type { Delivering, Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

export type Render<Format extends string> = (format: Format, target: 'out' | 'file') => Promise<string>;

/**
 * Writes every output, files first, and gives the exit code: `code` when all arrived, 141 when nobody read
 * standard output to its end, otherwise 2. What cannot be written is told; the outputs after it are written all the same.
 */
export async function deliver<Format extends string>(
  { outputs, force }: Delivering<Format>,
  inputs: readonly string[],
  render: Render<Format>,
  code: ExitCode,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  let outcome = code;
  const files = outputs.filter((output) => output.file !== null);
  const streams = outputs.filter((output) => output.file === null);
  for (const { format, file } of [...files, ...streams]) {
    const text = await render(format, file === null ? 'out' : 'file');
    if (file === null) outcome = await print(text, outcome, manners.language, world);
    else if ((await save(file, text, { force, inputs }, manners, world)) !== 0) outcome = 2;
  }
  return outcome;
}

async function save(
  file: string,
  text: string,
  options: { readonly force: boolean; readonly inputs: readonly string[] },
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const obstacle = await world.writeFile(file, text, options);
  if (obstacle === null) return 0;
  await tell([obstacle], manners.language, world);
  return 2;
}
