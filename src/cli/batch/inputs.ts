/** The words of a command line -> the files of a batch. */
import { posix, sep } from 'node:path';
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import { isPattern, matchesName, parsePattern, type Segment } from '../../domain/glob.ts';
import { onceEach } from '../distinct.ts';
import type { Files } from '../files.ts';
import { decodeUtf8 } from '../world.ts';
import { Finds, join, take, walk } from './walk.ts';

/** The list of paths on standard input. */
export const LIST = '-';

export interface Inputs {
  /** Paths with forward slashes, each once, sorted by code unit. */
  readonly files: readonly string[];
  /** What was skipped, and what could not be looked into. */
  readonly findings: readonly Diagnostic[];
}

/**
 * The files that folders, patterns, a list and plain paths come to. What is named itself is read, whatever it
 * is; what lies in a folder or fits a pattern goes by the rules. A word that comes to nothing is an error finding
 * of the batch; fails where nothing at all is left.
 */
export function expandInputs(words: readonly string[], files: Files): Result<Inputs> {
  const listed = words.includes(LIST) ? readList(files) : success([]);
  if (!listed.ok) return listed;
  const finds = new Finds();
  for (const word of [...words.filter((word) => word !== LIST), ...listed.value]) {
    const before = finds.files.length;
    const unread = finds.findings.length;
    addWord(word, files, finds);
    const isEmpty = finds.files.length === before && !hasUnreadFolder(finds.findings.slice(unread));
    if (isEmpty) finds.findings.push(diagnose('LKE805', { path: word }));
  }
  if (words.includes(LIST) && listed.value.length === 0)
    finds.findings.push(diagnose('LKE805', { path: LIST }));
  const sorted = [...onceEach(finds.files)].sort(byCodeUnit);
  const findings = unique(finds.findings);
  if (sorted.length === 0) return failure(...errorsLast(findings));
  return success({ files: sorted, findings });
}

function addWord(word: string, files: Files, finds: Finds): void {
  const path = normalPath(word);
  const kind = files.kindOf(path);
  if (!kind.ok) finds.findings.push(...kind.diagnostics.map((why) => unlooked(path, why)));
  else if (kind.value === 'folder') walk(path, files, finds);
  else if (kind.value === 'nothing' && isPattern(path)) addPattern(path, files, finds);
  // Whatever it is, reading it tells.
  else finds.files.push(path);
}

/** It may be a folder: what lies in it, if so, is not known. */
function unlooked(path: string, why: Diagnostic): Diagnostic {
  return diagnose('LKE806', { folder: path, reason: why.code === 'LKE103' ? why.args.reason : why.code });
}

/** The folder separators of this system become slashes; "./a" and "b/../a" are "a". */
function normalPath(word: string): string {
  const path = posix.normalize(word.replaceAll(sep, '/'));
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** Walks along the pattern's segments, into no folder that it does not mean. */
function addPattern(pattern: string, files: Files, finds: Finds): void {
  for (const segments of parsePattern(pattern)) follow(segments, 0, '', files, finds);
}

function follow(segments: readonly Segment[], at: number, folder: string, files: Files, finds: Finds): void {
  const segment = segments[at];
  if (segment === undefined) return;
  const isLast = at === segments.length - 1;
  // A plain name in the middle needs no look into its folder.
  if (segment.kind === 'name' && segment.literal !== null && !isLast) {
    const below = at === 0 && segment.literal === '' ? '/' : join(folder, segment.literal);
    follow(segments, at + 1, below, files, finds);
    return;
  }
  const items = files.list(folder === '' ? '.' : folder);
  if (!items.ok) {
    // A folder that is not there fits nothing; any other reason is told.
    const isMissing = items.diagnostics.some(
      (finding) => finding.code === 'LKE806' && /^ENO(ENT|TDIR)$/.test(finding.args.reason),
    );
    if (!isMissing) finds.findings.push(...items.diagnostics);
    return;
  }
  // Any number of folders may be none.
  if (segment.kind === 'folders' && !isLast) follow(segments, at + 1, folder, files, finds);
  for (const item of items.value) {
    if (!matchesName(item.name, segment)) continue;
    const path = join(folder, item.name);
    if (isLast) take(item, path, files, finds);
    else if (item.kind === 'folder')
      follow(segments, segment.kind === 'folders' ? at : at + 1, path, files, finds);
  }
}

/** Paths divided by NUL where there is one (`find -print0`), otherwise one a line; blank lines are none. */
function readList(files: Files): Result<readonly string[]> {
  const bytes = files.readInput();
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (text === null) return failure(diagnose('LKE807', { problem: 'NOT_UTF8' }));
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return success(paths.filter((path) => path.trim() !== ''));
}

function hasUnreadFolder(findings: readonly Diagnostic[]): boolean {
  return findings.some((finding) => finding.code === 'LKE806');
}

/** Words may meet: the same thing is skipped once. */
function unique(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Where nothing is left to read, a few of the things that were skipped say why. */
const MOST_SKIPPED_TOLD = 3;

function errorsLast(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  const skipped = findings.filter((finding) => !isError(finding)).slice(0, MOST_SKIPPED_TOLD);
  return [...skipped, ...findings.filter(isError)];
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
