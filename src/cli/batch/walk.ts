/** Workbooks in folders: everything below is either a submission, or skipped by a rule and named. */
import type { SkipReason } from '../../domain/codes/batch.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Files, FolderItem } from '../files.ts';
import { isOurs } from './names.ts';

/** What a walk came to. */
export class Finds {
  /** Paths of submissions. */
  readonly files: string[] = [];
  /** What was skipped, and folders that could not be looked into. */
  readonly findings: Diagnostic[] = [];
}

/**
 * Names of spreadsheets of any kind. One that cannot be read, such as an old .xls, is a submission all the same:
 * it is refused with the reason, and not passed over.
 */
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xltx|xltm|xls|xlt|ods|ots|fods)$/i;

/** Folders below each other; more is a folder mounted into itself. */
const DEEPEST = 100;

/** Adds everything below the folder. Results of ours are not looked into: they change while shards run. */
export function walk(folder: string, files: Files, finds: Finds, depth = 0): void {
  const items = files.list(folder);
  if (!items.ok) {
    finds.findings.push(...items.diagnostics);
    return;
  }
  if (items.value.some(({ name }) => isOurs(name))) return;
  for (const item of items.value) take(item, join(folder, item.name), files, finds, depth);
}

/** Adds one thing that lies in a folder, by the rules. */
export function take(item: FolderItem, path: string, files: Files, finds: Finds, depth = 0): void {
  const reason = reasonToSkip(item, depth);
  if (reason !== null) finds.findings.push(diagnose('LKE804', { file: path, reason }));
  else if (item.kind === 'folder') walk(path, files, finds, depth + 1);
  else finds.files.push(path);
}

/** Null for a submission, and for a folder to look into. */
function reasonToSkip({ name, kind }: FolderItem, depth: number): SkipReason | null {
  if (name.startsWith('~$')) return 'lock';
  if (name.startsWith('.')) return 'hidden';
  switch (kind) {
    case 'folder':
      return depth < DEEPEST ? null : 'folder-link';
    case 'folder-link':
      return kind;
    case 'special':
      return kind;
    case 'file':
      return WORKBOOK.test(name) ? null : 'not-workbook';
  }
}

/** "a.xlsx" for "." and "a.xlsx": paths as they are usually written. */
export function join(folder: string, name: string): string {
  if (folder === '.' || folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
