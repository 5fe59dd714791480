/** The bundled rubrics, and rubrics by id or path. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { LoadedRubric, Rubric } from '../domain/rubric.ts';
import { nearest } from '../domain/spelling.ts';
import { decodeUtf8, type World } from './world.ts';

/** A rubric's text may be this long, in bytes; the reader's own limit is lower and says more. */
const TEXT_LIMIT = 4 * 1024 * 1024;
/** A compiled rubric is some 100 kB. */
const COMPILED_LIMIT = 16 * 1024 * 1024;

/** Ids of the bundled rubrics: the folders of `rubrics/`, sorted. */
export async function bundledIds(world: World): Promise<Result<readonly string[]>> {
  const folder = `${world.home}rubrics`;
  const ids = await world.listFolders(folder);
  return ids.length === 0 ? failure(diagnose('LKE996', { folder })) : success(ids);
}

/** Every bundled rubric, for a workbook that is to tell its own. */
export async function loadBundled(world: World): Promise<Result<readonly LoadedRubric[]>> {
  const ids = await bundledIds(world);
  if (!ids.ok) return ids;
  const loaded = await Promise.all(ids.value.map((id) => loadById(id, world)));
  const rubrics: LoadedRubric[] = [];
  for (const result of loaded) {
    if (!result.ok) return result;
    rubrics.push(result.value);
  }
  return success(rubrics);
}

/** The bundled rubric of that id, otherwise the rubric file of that path. */
export async function loadRubric(name: string, world: World): Promise<Result<LoadedRubric>> {
  const ids = await bundledIds(world);
  if (ids.ok && ids.value.includes(name)) return loadById(name, world);
  const file = await world.readFile(name, TEXT_LIMIT);
  if (file.ok) return readText(file.value, name, world);
  const missing = file.diagnostics.some((finding) => finding.code === 'LKE101');
  if (!missing || isPath(name)) return file;
  const known = ids.ok ? ids.value : [];
  return failure(diagnose('LKE981', { name, known, nearest: nearest(name, known) }));
}

/** Whether a name can only mean a file. */
function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

/** The compiled form when it was made from the very text that lies in `rubrics/`; otherwise that text. */
async function loadById(id: string, world: World): Promise<Result<LoadedRubric>> {
  const path = `${world.home}rubrics/${id}/rubric.yaml`;
  const text = await world.readFile(path, TEXT_LIMIT);
  if (!text.ok) return text;
  const sha256 = world.sha256(text.value);
  const compiled = await world.readFile(`${world.home}dist/rubrics/${id}.json`, COMPILED_LIMIT);
  const rubric = compiled.ok ? await decode(compiled.value, sha256) : null;
  return rubric === null ? readText(text.value, path, world) : success({ rubric, sha256 });
}

async function decode(bytes: Uint8Array, sha256: string): Promise<Rubric | null> {
  const text = decodeUtf8(bytes);
  if (text === null) return null;
  const { decodeRubric } = await import('../rubric/compiled.ts');
  return decodeRubric(text, sha256);
}

/** The rubric of a YAML text; what reads it is loaded only when there is one to read. */
async function readText(bytes: Uint8Array, file: string, world: World): Promise<Result<LoadedRubric>> {
  const text = decodeUtf8(bytes);
  if (text === null) {
    return failure(diagnose('LKE901', { problem: 'NOT_UTF8' }, { kind: 'text', file, line: 1, column: 1 }));
  }
  const { readRubric } = await import('../rubric/index.ts');
  const read = readRubric(text, file);
  if (!read.ok) return read;
  return success({ rubric: read.value.rubric, sha256: world.sha256(bytes) }, read.diagnostics);
}
