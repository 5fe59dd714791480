/** Submissions to compare rubrics with: a folder of workbooks, one workbook, or a kept report. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { type KeptSubmission, keepSubmission, readReport } from '../engine/impact-report.ts';
import { assessPaths } from './assess-paths.ts';
import type { Selection } from './command.ts';
import { decodeUtf8, type World } from './world.ts';

/** A report may be this long, in bytes: some thousand submissions. */
const REPORT_LIMIT = 400 * 1024 * 1024;
/** Folders below each other that are looked through. */
const DEEPEST = 8;

/** Workbooks are scored with the rubric of the selection. Fails where there is nothing, or no report. */
export async function readSubmissions(
  path: string,
  selection: Selection,
  world: World,
): Promise<Result<readonly KeptSubmission[]>> {
  if (/\.json$/i.test(path)) return readKept(path, selection.rubric, world);
  const folder = path.replace(/(?<=.)[/\\]+$/, '');
  const files = /\.xls[xm]$/i.test(path) ? [path] : await workbooksBelow(folder, DEEPEST, world);
  if (files.length === 0) return failure(nothing(path, selection.rubric));
  const assessed = await assessPaths(files, selection, world);
  if (!assessed.ok) return assessed;
  const { assessments } = assessed.value.report;
  return success(assessments.flatMap((assessment) => keepSubmission(assessment) ?? []));
}

async function readKept(
  path: string,
  rubric: string | null,
  world: World,
): Promise<Result<readonly KeptSubmission[]>> {
  const bytes = await world.readFile(path, REPORT_LIMIT);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (text === null) return failure(diagnose('LKE958', { file: path, part: 'UTF-8' }));
  const kept = readReport(text, path);
  if (kept.ok && kept.value.length === 0) return failure(nothing(path, rubric));
  return kept;
}

function nothing(path: string, rubric: string | null): Diagnostic {
  return diagnose('LKE998', { path, submissions: 0, rubric: rubric ?? '' });
}

/** Lock files, which begin with "~$", are no workbooks. */
async function workbooksBelow(folder: string, depth: number, world: World): Promise<readonly string[]> {
  const names = await world.listFiles(folder);
  const files = names
    .filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$'))
    .map((name) => `${folder}/${name}`);
  if (depth === 0) return files;
  for (const name of await world.listFolders(folder)) {
    files.push(...(await workbooksBelow(`${folder}/${name}`, depth - 1, world)));
  }
  return files;
}
