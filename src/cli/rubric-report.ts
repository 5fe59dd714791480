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

/** A text that was read, by the name findings call it; and for a rubric, that of what it extends. */
export interface ReadText {
  readonly file: string;
  readonly text: string;
  readonly base?: { readonly source: ReadText } | null;
}

function withBases(read: ReadText): readonly ReadText[] {
  return read.base ? [read, ...withBases(read.base.source)] : [read];
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
  const all = texts.flatMap(withBases);
  const byFile = new Map(all.map(({ file, text }) => [file, text]));
  const inputs = all.map(({ file }) => file);
  const render = async (format: RubricFormatName, target: 'out' | 'file') => {
    const draw = await loadRubricFormat(format);
    return draw(report, byFile, paintOptions(manners, target, world));
  };
  return deliver(delivering, inputs, render, code, manners, world);
}
