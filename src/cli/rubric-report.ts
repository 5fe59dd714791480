/** Checked rubrics delivered: the texts that findings point into, the report, the formats. */
import type { CheckedRubric, RubricReportKind } from '../domain/rubric-report.ts';
import { buildRubricReport } from '../engine/rubric-check/index.ts';
import { loadRubricFormat, type RubricFormatName } from '../report/rubric/formats.ts';
import type { Delivering, Manners } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

/** A text that was read, by the name findings call it. */
export interface ReadText {
  readonly file: string;
  readonly text: string;
}

export async function deliverRubrics(
  kind: RubricReportKind,
  checked: readonly CheckedRubric[],
  texts: readonly ReadText[],
  delivering: Delivering<RubricFormatName>,
  code: ExitCode,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const report = buildRubricReport(kind, checked, VERSION);
  const byFile = new Map(texts.map(({ file, text }) => [file, text]));
  const inputs = texts.map(({ file }) => file);
  const render = async (format: RubricFormatName, target: 'out' | 'file') => {
    const draw = await loadRubricFormat(format);
    return draw(report, byFile, paintOptions(manners, target, world));
  };
  return deliver(delivering, inputs, render, code, manners, world);
}
