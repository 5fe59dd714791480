/** Rubric files by id, path or folder, and the files of cases beside them. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { CaseSource } from '../engine/rubric-check/index.ts';
import { type RubricText, readRubricText } from './catalogue.ts';
import { decodeUtf8, type World } from './world.ts';

/** What a folder's rubric is called. */
const RUBRIC_FILE = 'rubric.yaml';
const CASES_FOLDER = 'cases';
/** A file of cases may be this long, in bytes; the reader's own limit is lower and says more. */
const CASES_LIMIT = 4 * 1024 * 1024;
/** Folders below each other that are looked through for rubrics. */
const DEEPEST = 4;

/** A rubric's text under the name it was asked for by. */
export interface NamedRubric extends RubricText {
  readonly name: string;
}

export interface FoundRubrics {
  /** In the order given; those of a folder by their paths. */
  readonly rubrics: readonly NamedRubric[];
  /** About names that lead to none. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function findRubrics(names: readonly string[], world: World): Promise<FoundRubrics> {
  const rubrics: NamedRubric[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const found = await findOne(name, world);
    if (found.ok) rubrics.push(...found.value);
    else diagnostics.push(...found.diagnostics);
  }
  return { rubrics, diagnostics };
}

/** The bundled rubric, the file, or every `rubric.yaml` below the folder. */
async function findOne(name: string, world: World): Promise<Result<readonly NamedRubric[]>> {
  const read = await readRubricText(name, world);
  if (read.ok) return success([{ ...read.value, name: withSlashes(name) }]);
  const isFolder = read.diagnostics.some(({ code, args }) => code === 'LKE102' && args.found === 'folder');
  if (!isFolder) return read;
  const files = await rubricsBelow(name.replace(/[/\\]+$/, ''), DEEPEST, world);
  if (files.length === 0)
    return failure(diagnose('LKE101', { file: `${name.replace(/[/\\]+$/, '')}/${RUBRIC_FILE}` }));
  const texts: NamedRubric[] = [];
  for (const file of files) {
    const text = await readRubricText(file, world);
    if (!text.ok) return text;
    texts.push({ ...text.value, name: withSlashes(file) });
  }
  return success(texts);
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

async function rubricsBelow(folder: string, depth: number, world: World): Promise<readonly string[]> {
  const files = await world.listFiles(folder);
  if (files.includes(RUBRIC_FILE)) return [`${folder}/${RUBRIC_FILE}`];
  if (depth === 0) return [];
  const below: string[] = [];
  for (const name of await world.listFolders(folder)) {
    below.push(...(await rubricsBelow(`${folder}/${name}`, depth - 1, world)));
  }
  return below;
}

export interface FoundCases {
  readonly sources: readonly CaseSource[];
  /** Where they were looked for. */
  readonly folder: string;
}

/** Every .yaml file of the folder `cases` beside the rubric. */
export async function findCases(rubric: RubricText, world: World): Promise<Result<FoundCases>> {
  const beside = rubric.file.slice(0, rubric.file.search(/[^/\\]*$/));
  const folder = `${beside}${CASES_FOLDER}`;
  const names = (await world.listFiles(folder)).filter((name) => /\.ya?ml$/i.test(name));
  const sources: CaseSource[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const read = await world.readFile(file, CASES_LIMIT);
    if (!read.ok) return read;
    const text = decodeUtf8(read.value);
    if (text === null) {
      const start = { kind: 'text', file, line: 1, column: 1 } as const;
      return failure(diagnose('LKE901', { problem: 'NOT_UTF8' }, start));
    }
    sources.push({ file, text });
  }
  return success({ sources, folder });
}
