/** Folders made of memory: every file in a map, by its path. */
import type { Files, FolderItem } from '../../src/cli/files.ts';
import { diagnose, failure, success } from '../../src/domain/diagnostic.ts';

export function memoryStorage(files: Map<string, Uint8Array>, input = new Uint8Array(0)): Files {
  const holds = (folder: string) => [...files.keys()].some((path) => path.startsWith(`${folder}/`));
  const openAt = (path: string) => {
    const read = (offset: number, length: number) =>
      success((files.get(path) ?? new Uint8Array(0)).slice(offset, offset + length));
    return { read, close: () => {} };
  };
  return {
    kindOf: (path) => success(files.has(path) ? 'file' : path === '.' || holds(path) ? 'folder' : 'nothing'),
    list(folder) {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const below = [...files.keys()].filter((path) => path.startsWith(prefix));
      if (below.length === 0) return failure(diagnose('LKE806', { folder, reason: 'ENOENT' }));
      const items = new Map<string, FolderItem>();
      for (const path of below) {
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        items.set(name, { name, kind: rest.length === 0 ? 'file' : 'folder' });
      }
      return success([...items.values()].sort((left, right) => (left.name < right.name ? -1 : 1)));
    },
    makeFolder: () => null,
    remove(path) {
      files.delete(path);
      return null;
    },
    removeFolder: () => {},
    create(path, { force, inputs }) {
      if (inputs.includes(path)) return failure(diagnose('LKE989', { file: path }));
      if (files.has(path) && !force) return failure(diagnose('LKE980', { file: path }));
      const parts: Uint8Array[] = [];
      return success({
        write(content) {
          parts.push(bytesOf(content));
          return null;
        },
        keep() {
          files.set(path, new Uint8Array(Buffer.concat(parts)));
          return null;
        },
        drop: () => {},
      });
    },
    journal(path) {
      files.set(path, new Uint8Array(0));
      const append = (content: Uint8Array) => {
        const before = files.get(path) ?? new Uint8Array(0);
        files.set(path, new Uint8Array(Buffer.concat([before, content])));
        return success(before.length);
      };
      return success({ append, ...openAt(path) });
    },
    open(path) {
      const bytes = files.get(path);
      if (bytes === undefined) return failure(diagnose('LKE101', { file: path }));
      return success({ size: bytes.length, ...openAt(path) });
    },
    readInput: () => success(input),
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
