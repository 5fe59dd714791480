/** The manifest of a results folder: what was scored how, and the digest of every file that came of it. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { Assessment } from '../../domain/report.ts';
import { toJsonLine } from '../../report/escape/json.ts';
import type { Files } from '../files.ts';
import { decodeUtf8 } from '../world.ts';
import { MANIFEST } from './names.ts';
import type { Settings } from './settings.ts';
import type { Shard } from './shard.ts';
import { join } from './walk.ts';

/** How manifests of this form begin. */
const KIND = 'lke batch 1';

export interface ManifestFile {
  readonly name: string;
  /** Both null when the file could not be read. */
  readonly size: number | null;
  readonly sha256: string | null;
  readonly outcome: Assessment['outcome'];
  /** Digest of its record in the results. */
  readonly result: string;
}

export interface ManifestOutput {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly tool: { readonly name: 'lke'; readonly version: string };
  readonly settings: Settings;
  /** Null for a whole run. */
  readonly shard: Shard | null;
  /** What was found before any file was read. */
  readonly findings: readonly Diagnostic[];
  /** By path. */
  readonly files: readonly ManifestFile[];
  /** The results and the outputs made of them, by name. */
  readonly outputs: readonly ManifestOutput[];
}

/** A line a list item, the last line the digest of all that stands before it. */
export function writeManifest(manifest: Manifest, sha256: (content: Uint8Array) => string): string {
  const { tool, settings, shard, findings, files, outputs } = manifest;
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => toJsonLine(item)).join(',\n')}\n]`;
  const body = [
    `{"kind": ${toJsonLine(KIND)},`,
    `"tool": ${toJsonLine(tool)},`,
    `"settings": ${toJsonLine(settings)},`,
    `"shard": ${toJsonLine(shard)},`,
    `"findings": ${list(findings)},`,
    `"files": ${list(files)},`,
    `"outputs": ${list(outputs)},`,
    '',
  ].join('\n');
  return `${body}"sha256": "${sha256(new TextEncoder().encode(body))}"}\n`;
}

const SEAL = /"sha256": "([0-9a-f]{64})"\}\n$/;
/** Of a hundred thousand files it is some 40 MB. */
const LONGEST = 1024 * 1024 * 1024;

/** The manifest of a folder, its own digest checked. Fails with LKE823 where there is none, LKE824 otherwise. */
export function readManifest(
  folder: string,
  files: Files,
  sha256: (content: Uint8Array) => string,
): Result<Manifest> {
  const path = join(folder, MANIFEST);
  const refuse = (problem: 'NOT_JSON' | 'NOT_OURS' | 'ALTERED') =>
    failure(diagnose('LKE824', { file: path, problem }));
  const file = files.open(path);
  if (!file.ok) {
    const isMissing = file.diagnostics.some(({ code }) => code === 'LKE101');
    return isMissing ? failure(diagnose('LKE823', { file: path })) : file;
  }
  const bytes = file.value.read(0, Math.min(file.value.size, LONGEST));
  file.value.close();
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  const seal = text === null ? null : SEAL.exec(text);
  if (text === null || seal === null) return refuse('ALTERED');
  if (sha256(new TextEncoder().encode(text.slice(0, seal.index))) !== seal[1]) return refuse('ALTERED');
  return parse(text, refuse);
}

/** Its digest is right, so it is as some version of this program wrote it: the form tells which. */
function parse(
  text: string,
  refuse: (problem: 'NOT_JSON' | 'NOT_OURS') => Result<Manifest>,
): Result<Manifest> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('NOT_JSON');
  }
  if (typeof value !== 'object' || value === null) return refuse('NOT_OURS');
  const { kind } = value as { readonly kind?: unknown };
  return kind === KIND ? success(value as Manifest) : refuse('NOT_OURS');
}
