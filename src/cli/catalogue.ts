/** The bundled rubrics, and rubrics by id or path. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import { nearest } from '../domain/spelling.ts';
import type { RubricSourceText } from '../rubric/read.ts';
import { decodeUtf8, type World } from './world.ts';

/** A rubric's text may be this long, in bytes; the reader's own limit is lower and says more. */
const TEXT_LIMIT = 4 * 1024 * 1024;
/** A compiled rubric is some 100 kB. */
const COMPILED_LIMIT = 16 * 1024 * 1024;

export interface RubricText {
  /** As findings name it: the path as typed, or that of the bundled file. */
  readonly file: string;
  readonly text: string;
  /** Of the text; of the text and what it extends, where it extends another (see `LoadedRubric`). */
  readonly sha256: string;
  readonly base: RubricSourceText['base'];
}

/** Ids of the bundled rubrics: the folders of `rubrics/`, sorted. */
export async function bundledIds(world: World): Promise<Result<readonly string[]>> {
  const folder = `${world.home}/rubrics`;
  const ids = await world.listFolders(folder);
  return ids.length === 0 ? failure(diagnose('LKE996', { folder })) : success(ids);
}

/** Every bundled rubric, for a workbook that is to tell its own. */
export async function loadBundled(world: World): Promise<Result<readonly LoadedRubric[]>> {
  const ids = await bundledIds(world);
  if (!ids.ok) return ids;
  const rubrics: LoadedRubric[] = [];
  for (const id of ids.value) {
    const loaded = await loadRubric(id, world);
    if (!loaded.ok) return loaded;
    rubrics.push(loaded.value);
  }
  return success(rubrics);
}

/**
 * The bundled rubric of that id, otherwise the rubric file of that path. A bundled one comes from the compiled
 * form that was made of the very text that lies in `rubrics/`; without one, from that text.
 */
export async function loadRubric(name: string, world: World): Promise<Result<LoadedRubric>> {
  const shipped = await readShipped(name, world);
  if (shipped !== null) return success(shipped);
  const found = await readRubricText(name, world);
  if (!found.ok) return found;
  const { file, text, sha256, base } = found.value;
  const compiled = await readCompiled(name, sha256, world);
  if (compiled !== null) return success({ rubric: compiled, sha256 });
  // What reads YAML is loaded only when there is some to read.
  const { readRubric } = await import('../rubric/read.ts');
  const read = readRubric(text, file, base);
  return read.ok ? success({ rubric: read.value.rubric, sha256 }, read.diagnostics) : read;
}

/**
 * A bundled rubric that extends no other, without looking into its text: the compiled form bears the text's digest.
 * Null where there is no such form.
 */
async function readShipped(id: string, world: World): Promise<LoadedRubric | null> {
  if (isPath(id)) return null;
  const text = await world.readFile(`${world.home}/rubrics/${id}/rubric.yaml`, TEXT_LIMIT);
  if (!text.ok) return null;
  const sha256 = world.sha256(text.value);
  const rubric = await readCompiled(id, sha256, world);
  return rubric === null ? null : { rubric, sha256 };
}

/** The YAML text of a bundled id or of a path; fails with LKE981 where neither is there. */
export async function readRubricText(
  name: string,
  world: World,
  chain: readonly string[] = [],
): Promise<Result<RubricText>> {
  const ids = await bundledIds(world);
  const known = ids.ok ? ids.value : [];
  const file = known.includes(name) ? `${world.home}/rubrics/${name}/rubric.yaml` : name;
  const read = await world.readFile(file, TEXT_LIMIT);
  if (read.ok) return withBase(decode(file, read.value, world), known, chain, world);
  const missing = read.diagnostics.some((finding) => finding.code === 'LKE101');
  if (!missing || isPath(name)) return read;
  return failure(diagnose('LKE981', { name, known, nearest: nearest(name, known) }));
}

/** Rubrics that may extend one another, the last of them none. */
const LONGEST_CHAIN = 4;
const EXTENDS = /^extends:[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|([^\s#'"]+))/m;

/** With the text of the rubric it extends: a bundled one by its id, else a file by its path from this one. */
async function withBase(
  decoded: Result<RubricText>,
  known: readonly string[],
  chain: readonly string[],
  world: World,
): Promise<Result<RubricText>> {
  if (!decoded.ok) return decoded;
  const own = decoded.value;
  const match = EXTENDS.exec(own.text);
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (name === undefined) return decoded;
  const folder = own.file.slice(0, own.file.search(/[^/\\]*$/));
  const next = known.includes(name) || /^([/\\]|[a-z]:)/i.test(name) ? name : `${folder}${name}`;
  const files = [...chain, own.file];
  if (files.includes(next) || files.length > LONGEST_CHAIN) {
    const start = { kind: 'text', file: own.file, line: 1, column: 1 } as const;
    return failure(diagnose('LKE957', { base: name, limit: LONGEST_CHAIN }, start));
  }
  const base = await readRubricText(next, world, files);
  if (!base.ok) return base;
  const bytes = new TextEncoder().encode(`${own.text}\n${base.value.sha256}`);
  return success({ ...own, sha256: world.sha256(bytes), base: { name, source: base.value } });
}

/** Whether a name can only mean a file. */
function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

function decode(file: string, bytes: Uint8Array, world: World): Result<RubricText> {
  const text = decodeUtf8(bytes);
  if (text !== null) return success({ file, text, sha256: world.sha256(bytes), base: null });
  const start = { kind: 'text', file, line: 1, column: 1 } as const;
  return failure(diagnose('LKE901', { problem: 'NOT_UTF8' }, start));
}

async function readCompiled(
  id: string,
  sha256: string,
  world: World,
): Promise<LoadedRubric['rubric'] | null> {
  const path = `${world.home}/dist/rubrics/${id}.${sha256}.json`;
  const compiled = isPath(id) ? null : await world.readFile(path, COMPILED_LIMIT);
  const json = compiled?.ok === true ? decodeUtf8(compiled.value) : null;
  if (json === null) return null;
  const { decodeRubric } = await import('../rubric/compiled.ts');
  return decodeRubric(json);
}
