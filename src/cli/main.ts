/** The program: words in, exit code out. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Command, Manners } from './command.ts';
import type { ExitCode } from './exit.ts';
import { requestedLanguage } from './locale.ts';
import { parseArgv } from './parse.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

/** Width of help where nothing says how wide the terminal is. */
const COLUMNS = 80;

/**
 * Runs the program with the words after its name and gives its exit code. Never throws: a fault of ours is
 * one sentence on standard error and exit code 2.
 */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const language = requestedLanguage(argv, world);
  try {
    const request = await parseArgv(argv, { language, columns: world.stdout.columns ?? COLUMNS });
    if (!request.ok) return await refuse(request.diagnostics, language, world);
    if (request.value.kind === 'command')
      return await run(request.value.command, request.value.manners, world);
    const { text, stream } = request.value;
    if (stream === 'out') return await print(text, 0, language, world);
    await world.writeErr(text);
    return 2;
  } catch (error) {
    const fault = await refuse([diagnose('LKE999', { problem: problemOf(error) })], language, world);
    if (world.env('LKE_DEBUG') !== undefined && error instanceof Error)
      await world.writeErr(`${error.stack}\n`);
    return fault;
  }
}

async function refuse(
  refusals: readonly Diagnostic[],
  language: Manners['language'],
  world: World,
): Promise<ExitCode> {
  await tell(refusals, language, world);
  return 2;
}

/** Each command's code is loaded when it is asked for. */
async function run(command: Command, manners: Manners, world: World): Promise<ExitCode> {
  switch (command.kind) {
    case 'score':
    case 'check':
      return (await import('./score.ts')).score(command, manners, world);
    case 'explain':
      return (await import('./explain.ts')).explain(command, manners, world);
    case 'merge':
      return (await import('./merge.ts')).mergeParts(command, manners, world);
    case 'render':
      return (await import('./render.ts')).renderAnew(command, manners, world);
    case 'verify':
      return (await import('./verify.ts')).verifyResults(command, manners, world);
    case 'rubric-list':
      return (await import('./rubric-list.ts')).listRubrics(manners, world);
    case 'rubric-show':
      return (await import('./rubric-show.ts')).showRubric(command, manners, world);
    case 'rubric-lint':
      return (await import('./rubric-lint.ts')).lintRubrics(command, manners, world);
    case 'rubric-test':
      return (await import('./rubric-test.ts')).testRubrics(command, manners, world);
    case 'rubric-mutate':
      return (await import('./rubric-mutate.ts')).mutateRubrics(command, manners, world);
    case 'rubric-diff':
      return (await import('./rubric-diff.ts')).compareRubrics(command, manners, world);
    case 'rubric-impact':
      return (await import('./rubric-impact.ts')).showImpact(command, manners, world);
    case 'rubric-schema':
      return (await import('./rubric-schema.ts')).printSchema(command, manners, world);
    case 'rubric-docs':
      return (await import('./rubric-docs.ts')).documentRubric(command, manners, world);
    case 'template':
      return (await import('./template.ts')).makeTemplate(command, manners, world);
    case 'fill':
      return (await import('./fill.ts')).fill(command, manners, world);
    case 'annotate':
      return (await import('./annotate.ts')).annotateCopy(command, manners, world);
    case 'completion':
      return (await import('./completion/index.ts')).printCompletion(command.shell, manners, world);
    case 'code':
      return (await import('./code.ts')).explainCode(command.code, manners, world);
  }
}

function problemOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
