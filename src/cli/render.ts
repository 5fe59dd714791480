/** `lke render`: a finished report in another format or language, without the workbook it came from. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Report } from '../domain/report.ts';
import { isBatchText } from '../report/json-batch.ts';
import { notUtf8, readReport } from '../report/read-report.ts';
import type { Manners, RenderCommand } from './command.ts';
import { deliverReport, sortOutputs } from './deliver-report.ts';
import type { ExitCode } from './exit.ts';
import { tell } from './tell.ts';
import { VERSION } from './version.ts';
import { SHOWN_WHOLE } from './whole.ts';
import { decodeUtf8, type World } from './world.ts';

/** A report may be this long, in bytes: some thousand submissions. */
const REPORT_LIMIT = 480 * 1024 * 1024;
/** How standard input is called on the command line. */
const STANDARD = '-';

/**
 * The same bytes as scoring gives in that format and language. The exit code is 0 when everything arrived, otherwise
 * 2: what the report says was judged when it was made.
 */
export async function renderAnew(command: RenderCommand, manners: Manners, world: World): Promise<ExitCode> {
  const read = await readText(command.path, world);
  const report = read.ok ? readReport(read.value, command.path, VERSION) : read;
  await tell(toTell(report, manners), manners.language, world);
  if (!read.ok || !report.ok) return 2;
  const [workbook] = command.workbooks;
  if (!isBatch(report.value, read.value, command)) {
    const delivering = {
      ...command,
      ...sortOutputs(command.outputs),
      kind: 'score',
      inputs: [command.path],
    } as const;
    return deliverReport(report.value, delivering, 0, manners, world);
  }
  if (workbook !== undefined) {
    await tell([diagnose('LKE709', { file: workbook, most: SHOWN_WHOLE })], manners.language, world);
    return 2;
  }
  const sha256 = world.sha256(new TextEncoder().encode(read.value));
  return (await import('./batch/render-batch.ts')).renderBatch(report.value, sha256, command, manners, world);
}

/** What stands in the way, or only a caution, which -q leaves out. */
function toTell(report: Result<unknown>, { quiet }: Manners): readonly Diagnostic[] {
  return report.ok && quiet ? [] : report.diagnostics;
}

async function readText(path: string, world: World): Promise<Result<string>> {
  const bytes = path === STANDARD ? world.storage.readInput() : await world.readFile(path, REPORT_LIMIT);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  return text === null ? failure(notUtf8(path)) : success(text);
}

/** Whether scoring would rank these files: the same rules, and how the report itself was written. */
function isBatch({ assessments }: Report, text: string, { asksForBatch }: RenderCommand): boolean {
  return asksForBatch || assessments.length > SHOWN_WHOLE || isBatchText(text);
}
