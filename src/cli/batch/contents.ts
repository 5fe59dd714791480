/** What lies in a results folder: by path within it, documents of agencies among them. */
import { type Result, success } from '../../domain/diagnostic.ts';
import type { Files } from '../files.ts';
import { DOCUMENT_FOLDERS } from './documents.ts';
import { join } from './walk.ts';

/** Sorted by path; a folder that is none of documents is one name. */
export function contentsOf(folder: string, files: Files): Result<readonly string[]> {
  const items = files.list(folder);
  if (!items.ok) return items;
  const paths: string[] = [];
  for (const { name, kind } of items.value) {
    if (kind !== 'folder' || !DOCUMENT_FOLDERS.has(name)) {
      paths.push(name);
      continue;
    }
    const below = files.list(join(folder, name));
    if (!below.ok) return below;
    paths.push(...below.value.map((item) => join(name, item.name)));
  }
  return success(paths);
}
