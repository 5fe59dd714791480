/** `lke completion`: a script that completes commands, options and their values in a shell. */
import type { HelpTexts } from '../../messages/help.ts';
import type { Language } from '../../messages/language.ts';
import { bundledIds } from '../catalogue.ts';
import type { Manners } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { print, tell } from '../tell.ts';
import type { World } from '../world.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import type { Shell } from './shells.ts';
import { type CommandWords, commandWords } from './words.ts';
import { zshScript } from './zsh.ts';

export async function printCompletion(shell: Shell, { language }: Manners, world: World): Promise<ExitCode> {
  const ids = await bundledIds(world);
  if (!ids.ok) {
    await tell(ids.diagnostics, language, world);
    return 2;
  }
  const script = scriptFor(shell, commandWords(ids.value), await helpTexts(language));
  return print(script, 0, language, world);
}

export function scriptFor(shell: Shell, commands: readonly CommandWords[], texts: HelpTexts): string {
  switch (shell) {
    case 'bash':
      return bashScript(commands);
    case 'zsh':
      return zshScript(commands, texts);
    case 'fish':
      return fishScript(commands, texts);
  }
}

async function helpTexts(language: Language): Promise<HelpTexts> {
  return language === 'id'
    ? (await import('../../messages/id/help.ts')).HELP_ID
    : (await import('../../messages/en/help.ts')).HELP_EN;
}
