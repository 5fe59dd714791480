/** What is said to the person on standard error, and data to standard output. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { placeText } from '../domain/place.ts';
import type { Language } from '../messages/language.ts';
import { cure, sentence } from '../messages/say.ts';
import type { ExitCode } from './exit.ts';
import type { World } from './world.ts';

/** Tells findings about the run itself: each its place, sentence and code, and what to do below it. */
export async function tell(findings: readonly Diagnostic[], language: Language, world: World): Promise<void> {
  await world.writeErr(findings.map((finding) => lines(finding, language)).join(''));
}

function lines(finding: Diagnostic, language: Language): string {
  const at = finding.place === null ? '' : `${placeText(finding.place)}: `;
  const first = `lke: ${at}${sentence(finding, language)} [${finding.code}]`;
  return `${safe(first)}\n     ${safe(cure(finding, language))}\n`;
}

/**
 * Writes data to standard output. The exit code is `code` when it arrived, or when nobody reads on; 2 when the
 * system refused it.
 */
export async function print(text: string, code: ExitCode, language: Language, world: World): Promise<ExitCode> {
  const delivery = await world.writeOut(text);
  if (delivery.kind !== 'failed') return code;
  await tell([diagnose('LKE988', { file: '-', reason: delivery.reason })], language, world);
  return 2;
}
