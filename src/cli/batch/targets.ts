/** Where the text of an output goes, piece by piece: standard output, or a file that is whole in the end. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { World } from '../world.ts';

/**
 * How a write ended.
 * - `taken`: on with it
 * - `closed`: nobody reads on, which is no fault
 * - `failed`: nothing more can be written
 */
export type Taken =
  | { readonly kind: 'taken' | 'closed' }
  | { readonly kind: 'failed'; readonly why: Diagnostic };

export interface Target {
  write(content: string | Uint8Array): Promise<Taken>;
  keep(): Promise<Diagnostic | null>;
  drop(): void;
}

const TAKEN: Taken = { kind: 'taken' };

/** Standard output, in which nothing can be taken back. */
export function standardTarget(world: World): Target {
  let end: Taken | null = null;
  return {
    async write(content) {
      if (end !== null) return end;
      if (content.length === 0) return TAKEN;
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      const delivery = await world.writeOut(text);
      if (delivery.kind === 'written') return TAKEN;
      end =
        delivery.kind === 'closed'
          ? { kind: 'closed' }
          : { kind: 'failed', why: diagnose('LKE988', { file: '-', reason: delivery.reason }) };
      return end;
    },
    keep: async () => null,
    drop: () => {},
  };
}

/** A file on the terms of `World.writeFile`; begun at once, so that what stands in its way shows before any work. */
export function fileTarget(
  path: string,
  options: { readonly force: boolean; readonly inputs: readonly string[] },
  world: World,
): Result<Target> {
  const file = world.storage.create(path, options);
  if (!file.ok) return failure(...file.diagnostics);
  const { write, keep, drop } = file.value;
  return success({
    async write(content) {
      const why = content.length === 0 ? null : write(content);
      return why === null ? TAKEN : { kind: 'failed', why };
    },
    keep: async () => keep(),
    drop,
  });
}
