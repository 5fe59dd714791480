/** Folders, and files read and written piece by piece: the part of the World that batches need. */
import type { Diagnostic, Result } from '../domain/diagnostic.ts';
import type { WriteOptions } from './world.ts';
import type { NewFile } from './write-file.ts';

/** What a path leads to; links are followed. */
export type PathKind = 'file' | 'folder' | 'special' | 'nothing';

export interface FolderItem {
  readonly name: string;
  /** A link counts as what it leads to, except that one to a folder is told apart. */
  readonly kind: 'file' | 'folder' | 'folder-link' | 'special';
}

/** A file open for reading. */
export interface OldFile {
  readonly size: number;
  /** The bytes from `offset` on, fewer than `length` only at the end. */
  read(offset: number, length: number): Result<Uint8Array>;
  close(): void;
}

/** A file that grows by whole texts and can be read meanwhile. */
export interface Journal {
  /** Where the text begins in the file. A journal that failed once takes no more. */
  append(content: Uint8Array): Result<number>;
  read(offset: number, length: number): Result<Uint8Array>;
  close(): void;
}

export interface Files {
  kindOf(path: string): Result<PathKind>;
  /** What lies directly in a folder, sorted by name. Fails with LKE806. */
  list(folder: string): Result<readonly FolderItem[]>;
  /** With all folders above it; no fault when it is there. Fails with LKE988. */
  makeFolder(path: string): Diagnostic | null;
  /** No fault when there is nothing. Fails with LKE988. */
  remove(path: string): Diagnostic | null;
  /** Removes a folder that is empty; any other, or none, is left as it is. */
  removeFolder(path: string): void;
  /** A new file on the terms of `World.writeFile`. */
  create(path: string, options: WriteOptions): Result<NewFile>;
  /** A file that must not be there yet. Fails with LKE988. */
  journal(path: string): Result<Journal>;
  /** Fails with LKE101 to LKE103. */
  open(path: string): Result<OldFile>;
  /** All of standard input. Fails with LKE807. */
  readInput(): Result<Uint8Array>;
}
