/** `lke verify`: whether every byte of a results folder is as it was written. */
import { createHash } from 'node:crypto';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { findingsOf } from '../engine/index.ts';
import { renderVerification } from '../report/verification.ts';
import { contentsOf } from './batch/contents.ts';
import { type Manifest, readManifest } from './batch/manifest.ts';
import { JOURNAL, MANIFEST, roleOf } from './batch/names.ts';
import { openPart } from './batch/part.ts';
import { join } from './batch/walk.ts';
import type { Manners, VerifyCommand } from './command.ts';
import { type ExitCode, fails } from './exit.ts';
import { paintOptions } from './paint.ts';
import { print, tell } from './tell.ts';
import type { World } from './world.ts';

/** Exit code 0 when all agrees, 1 when something does not, 2 when there is nothing to hold it against. */
export async function verifyResults(
  { folder: word, failOn }: VerifyCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const folder = word.replace(/(?<=.)[/\\]+$/, '');
  const manifest = readManifest(folder, world.storage, world.sha256);
  if (!manifest.ok) {
    await tell([...manifest.diagnostics, ...unfinished(folder, world)], manners.language, world);
    return 2;
  }
  const wrong = [
    ...outputsAmiss(folder, manifest.value, world),
    ...recordsAmiss(folder, world),
    ...strangers(folder, manifest.value, world),
    ...unfinished(folder, world),
  ];
  const { compared, findings } = await compareInputs(manifest.value, world);
  const all = [...wrong, ...findings];
  if (!all.some(({ severity }) => severity === 'error')) {
    const { files, outputs } = manifest.value;
    all.push(
      diagnose('LKE828', { folder, results: files.length, outputs: outputs.length, inputs: compared }),
    );
  }
  const found = findingsOf(all);
  const text = renderVerification(found, paintOptions(manners, 'out', world));
  return print(text, fails(found, failOn) ? 1 : 0, manners.language, world);
}

function outputsAmiss(folder: string, { outputs }: Manifest, world: World): readonly Diagnostic[] {
  return outputs.flatMap(({ name, size, sha256 }) => {
    const file = join(folder, name);
    const found = digestOf(file, world);
    if (found === null) return [diagnose('LKE823', { file })];
    return found.sha256 === sha256 && found.size === size
      ? []
      : [diagnose('LKE822', { file, expected: sha256, found: found.sha256 })];
  });
}

/** Records are proven one by one too, so that the manifest and they cannot differ in what they say. */
function recordsAmiss(folder: string, world: World): readonly Diagnostic[] {
  const part = openPart(folder, world);
  if (!part.ok) return part.diagnostics;
  part.value.close();
  return [];
}

function strangers(folder: string, { outputs }: Manifest, world: World): readonly Diagnostic[] {
  const items = contentsOf(folder, world.storage);
  if (!items.ok) return items.diagnostics;
  const known = new Set([MANIFEST, ...outputs.map(({ name }) => name)]);
  return items.value
    .filter((name) => !known.has(name) && roleOf(name) !== 'journal')
    .map((name) => diagnose('LKE825', { file: join(folder, name) }));
}

function unfinished(folder: string, world: World): readonly Diagnostic[] {
  const items = world.storage.list(folder);
  const isOpen = items.ok && items.value.some(({ name }) => JOURNAL.test(name));
  return isOpen ? [diagnose('LKE829', { folder })] : [];
}

interface Compared {
  readonly compared: number;
  readonly findings: readonly Diagnostic[];
}

/** Workbooks that are still where they were: whether they are those that were scored. */
async function compareInputs({ files, settings }: Manifest, world: World): Promise<Compared> {
  const findings: Diagnostic[] = [];
  let compared = 0;
  for (const { name, sha256 } of files) {
    if (sha256 === null) continue;
    const bytes = await world.readFile(name, settings.limits.fileBytes);
    if (!bytes.ok) {
      findings.push(diagnose('LKE827', { file: name }));
      continue;
    }
    const found = world.sha256(bytes.value);
    if (found === sha256) compared++;
    else findings.push(diagnose('LKE826', { file: name, expected: sha256, found }));
  }
  return { compared, findings };
}

const CHUNK = 4 * 1024 * 1024;

/** Read piece by piece; null when it cannot be. */
function digestOf(path: string, world: World): { readonly size: number; readonly sha256: string } | null {
  const file = world.storage.open(path);
  if (!file.ok) return null;
  const digest = createHash('sha256');
  const { size, read, close } = file.value;
  for (let offset = 0; offset < size; offset += CHUNK) {
    const bytes = read(offset, CHUNK);
    if (!bytes.ok) {
      close();
      return null;
    }
    digest.update(bytes.value);
  }
  close();
  return { size, sha256: digest.digest('hex') };
}
