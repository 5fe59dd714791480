/** `lke code`: what a finding code means; without one, all codes. */
import { CODES } from '../domain/codes/index.ts';
import { diagnose } from '../domain/diagnostic.ts';
import { nearest } from '../domain/spelling.ts';
import { codePage } from '../messages/pages.ts';
import { renderCodePage } from '../report/code-page.ts';
import type { Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

export async function explainCode(code: string | null, manners: Manners, world: World): Promise<ExitCode> {
  const { language } = manners;
  if (code === null)
    return print(CODES.map((known) => titleLine(known, manners)).join(''), 0, language, world);
  const page = renderCodePage(code, paintOptions(manners, 'out', world));
  if (page !== null) return print(page, 0, language, world);
  await tell([diagnose('LKE993', { code, nearest: nearest(code, CODES) })], language, world);
  return 2;
}

function titleLine(code: string, { language }: Manners): string {
  return `${code}  ${codePage(code, language)?.title ?? ''}\n`;
}
