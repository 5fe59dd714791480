/**
 * Which node of a new rubric is which of the old one: as the new rubric itself says (`was`), by id, and otherwise
 * by likeness. Likeness serves to describe a change to people; no answer is ever carried over by it.
 */
import type { Rubric, RubricNode } from '../domain/rubric.ts';
import type { PairedBy } from '../domain/rubric-diff.ts';
import { normalise, words } from '../domain/spelling.ts';
import { type Standing, standingsOf } from './walk.ts';

export interface NodePair {
  readonly old: Standing;
  readonly next: Standing;
  readonly by: PairedBy;
}

export interface Matching {
  /** In the new rubric's order. */
  readonly pairs: readonly NodePair[];
  readonly removed: readonly Standing[];
  readonly added: readonly Standing[];
  /** The new id of an old node; its own id when it has none. */
  readonly newId: (old: string) => string;
}

/** So much of all their words must two titles share to be taken for one another. */
const LIKE = 0.6;

export function matchNodes(old: Rubric, next: Rubric): Matching {
  const matcher = new Matcher(standingsOf(old.root), standingsOf(next.root));
  return matcher.match();
}

class Matcher {
  readonly #old: readonly Standing[];
  readonly #next: readonly Standing[];
  readonly #oldById: ReadonlyMap<string, Standing>;
  readonly #byNext = new Map<Standing, NodePair>();
  readonly #byOld = new Map<string, NodePair>();

  constructor(old: readonly Standing[], next: readonly Standing[]) {
    this.#old = old;
    this.#next = next;
    this.#oldById = new Map(old.map((standing) => [standing.node.id, standing]));
  }

  match(): Matching {
    const [root, nextRoot] = [this.#old[0], this.#next[0]];
    if (root !== undefined && nextRoot !== undefined) {
      this.#pair(root, nextRoot, root.node.id === nextRoot.node.id ? 'id' : 'likeness');
    }
    this.#asStated();
    this.#byId((old, next) => !this.#isElsewhere(old, next));
    this.#byLikeness((old, next) => hasTitle(old, next) && this.#parentsPair(old, next));
    this.#byLikeness(hasTitle);
    this.#byLikeness((old, next) => isLike(old, next) && this.#parentsPair(old, next));
    this.#byId(() => true);
    const pairs = this.#next.flatMap((standing) => this.#byNext.get(standing) ?? []);
    return {
      pairs,
      removed: this.#old.filter(({ node }) => !this.#byOld.has(node.id)),
      added: this.#next.filter((standing) => !this.#byNext.has(standing)),
      newId: (id) => this.#byOld.get(id)?.next.node.id ?? id,
    };
  }

  #pair(old: Standing, next: Standing, by: PairedBy): void {
    const pair = { old, next, by };
    this.#byNext.set(next, pair);
    this.#byOld.set(old.node.id, pair);
  }

  #mayPair(old: Standing, next: Standing): boolean {
    return old.node.kind === next.node.kind && !this.#byOld.has(old.node.id) && !this.#byNext.has(next);
  }

  #asStated(): void {
    for (const next of this.#next) {
      for (const id of next.node.was) {
        const old = this.#oldById.get(id);
        if (old !== undefined && this.#mayPair(old, next)) this.#pair(old, next, 'was');
      }
    }
  }

  #byId(accepts: (old: Standing, next: Standing) => boolean): void {
    for (const next of this.#next) {
      const old = this.#oldById.get(next.node.id);
      if (old !== undefined && this.#mayPair(old, next) && accepts(old, next)) this.#pair(old, next, 'id');
    }
  }

  /** Whether the node of the same id is plainly another one, its own title standing elsewhere now. */
  #isElsewhere(old: Standing, next: Standing): boolean {
    if (hasTitle(old, next)) return false;
    const holders = this.#next.filter((candidate) => hasTitle(old, candidate));
    return holders.length === 1 && holders.every((holder) => !this.#byNext.has(holder));
  }

  /** Pairs of nodes that accept each other and no third. */
  #byLikeness(accepts: (old: Standing, next: Standing) => boolean): void {
    const old = this.#old.filter(({ node }) => !this.#byOld.has(node.id));
    const next = this.#next.filter((standing) => !this.#byNext.has(standing));
    const pairs = next.flatMap((candidate) =>
      old
        .filter((earlier) => this.#mayPair(earlier, candidate) && accepts(earlier, candidate))
        .map((earlier) => ({ old: earlier, next: candidate })),
    );
    for (const pair of pairs) {
      const rivals = pairs.filter((other) => other.old === pair.old || other.next === pair.next);
      if (rivals.length === 1 && this.#mayPair(pair.old, pair.next))
        this.#pair(pair.old, pair.next, 'likeness');
    }
  }

  #parentsPair(old: Standing, next: Standing): boolean {
    if (old.parent === null || next.parent === null) return old.parent === next.parent;
    return this.#byOld.get(old.parent.id)?.next.node === next.parent;
  }
}

function hasTitle(old: Standing, next: Standing): boolean {
  return normalise(old.node.title.id) === normalise(next.node.title.id);
}

function isLike({ node: old }: Standing, { node: next }: Standing): boolean {
  if (old.kind === 'indicator' && next.kind === 'indicator' && old.scale !== next.scale) return false;
  return likeness(old, next) >= LIKE;
}

/** Words in both titles / words in either: 0..1. */
function likeness(old: RubricNode, next: RubricNode): number {
  const before = new Set(words(old.title.id));
  const after = new Set(words(next.title.id));
  const shared = [...after].filter((word) => before.has(word)).length;
  const all = before.size + after.size - shared;
  return all === 0 ? 0 : shared / all;
}
