/** The documents of a batch put in their folders one by one, each whole or not at all. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Entry } from '../../domain/entry.ts';
import type { World } from '../world.ts';
import { DOCUMENT_KINDS, DOCUMENTS, type DocumentKind, documentPath } from './documents.ts';
import type { Documents } from './kept.ts';
import type { ManifestOutput } from './manifest.ts';
import { join } from './walk.ts';

/**
 * The records they are made of are synced, and the manifest has their digests: what a power cut takes is found by
 * `lke verify` and made again by --resume. To sync each would take longer than all the rest.
 */
const UNSYNCED = { force: true, inputs: [], isSynced: false } as const;

export class DocumentWriter {
  private readonly folder: string;
  private readonly kinds: readonly DocumentKind[];
  private readonly world: World;
  /** By path: a file that was named twice has one document. */
  private readonly written = new Map<string, ManifestOutput>();

  /** Of `kinds` those that are documents. */
  constructor(folder: string, kinds: readonly string[], world: World) {
    this.folder = folder;
    this.kinds = DOCUMENT_KINDS.filter((kind) => kinds.includes(kind));
    this.world = world;
  }

  /** Makes the folders ready. */
  begin(): Diagnostic | null {
    for (const kind of this.kinds) {
      const obstacle = this.world.storage.makeFolder(join(this.folder, DOCUMENTS[kind].folder));
      if (obstacle !== null) return obstacle;
    }
    return null;
  }

  write(entry: Entry, documents: Documents): Diagnostic | null {
    for (const kind of this.kinds) {
      const text = documents[kind];
      if (text === undefined) throw new Error(`the ${kind} of ${entry.file.name} was not kept`);
      // Of what could not be scored there may be none.
      if (text === '') continue;
      const name = documentPath(kind, entry);
      const bytes = Buffer.from(text, DOCUMENTS[kind].encoding);
      const file = this.world.storage.create(join(this.folder, name), UNSYNCED);
      if (!file.ok) return file.diagnostics[0] ?? null;
      const obstacle = file.value.write(bytes) ?? file.value.keep();
      if (obstacle !== null) return obstacle;
      this.written.set(name, { name, size: bytes.length, sha256: this.world.sha256(bytes) });
    }
    return null;
  }

  listings(): readonly ManifestOutput[] {
    return [...this.written.values()];
  }
}
