/** An overlay and the rubric it extends -> one rubric, as if it had been written whole. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Fraction } from '../domain/fraction.ts';
import type { Group, Rubric, RubricNode } from '../domain/rubric.ts';
import { nearest } from '../domain/spelling.ts';
import { lowerAreas, lowerGates, lowerScales, lowerSources, NOTHING } from './lower.ts';
import { type Handed, lowerAdded } from './lower-tree.ts';
import { lowerProvenance, lowerTitle, lowerTitles } from './lower-words.ts';
import type { AdditionText, OverlayText } from './overlay-schema.ts';
import type { Locate, Places } from './places.ts';
import type { Path } from './positions.ts';
import { standingsOf } from './walk.ts';

/** A rubric to be extended, with the places of its own text. */
export interface Base {
  readonly rubric: Rubric;
  readonly locate: Locate;
}

export interface Resolved {
  readonly rubric: Rubric;
  readonly locate: Locate;
  /** What of the overlay has no meaning; the rubric must then not be used. */
  readonly findings: readonly Diagnostic[];
}

/** The whole rubric; a part is located in the text that wrote it, what is changed or added to in the overlay's. */
export function resolveOverlay(text: OverlayText, base: Base, places: Places): Resolved {
  const own = lowerProvenance(text.provenance, NOTHING, places, ['provenance']);
  const items =
    text['item-provenance'] === undefined
      ? null
      : lowerProvenance(text['item-provenance'], own, places, ['item-provenance']);
  const overlaying = new Overlaying(text, base, places, { own, items });
  const before = base.rubric;
  const rubric: Rubric = {
    ...before,
    id: text.rubric,
    version: text.version,
    status: text.status,
    title: lowerTitle(text.title),
    indexTitle: text.index === undefined ? before.indexTitle : lowerTitle(text.index),
    regulation: text.regulation === undefined ? before.regulation : lowerTitle(text.regulation),
    sources: withAdded(before.sources, lowerSources(text.sources, places)),
    notes: [...before.notes, ...lowerTitles(text.notes)],
    areas: [...before.areas, ...lowerAreas(text.areas, places)],
    scales: [...before.scales, ...lowerScales(text.scales, places)],
    root: overlaying.resolveRoot(),
    gates: [...before.gates, ...lowerGates(text.gates, own, places, overlaying.findings)],
  };
  return { rubric: places.mark(rubric, []), locate: overlaying.locate, findings: overlaying.findings };
}

/** The same source may be named again; what it is called then is the overlay's word. */
function withAdded<Part extends { readonly id: string }>(
  before: readonly Part[],
  added: readonly Part[],
): readonly Part[] {
  const again = new Set(added.map(({ id }) => id));
  return [...before.filter(({ id }) => !again.has(id)), ...added];
}

interface Addition {
  readonly text: AdditionText;
  readonly path: Path;
}

class Overlaying {
  readonly findings: Diagnostic[] = [];
  readonly #base: Base;
  readonly #places: Places;
  readonly #handed: Handed;
  readonly #weights: ReadonlyMap<string, Fraction>;
  readonly #additions = new Map<string, Addition[]>();
  /** What a node that was made anew on the way to a change was made of. */
  readonly #origins = new Map<object, object>();
  /** Where the overlay has what first changed below it. */
  readonly #causes = new Map<object, Path>();

  constructor(text: OverlayText, base: Base, places: Places, handed: Handed) {
    this.#base = base;
    this.#places = places;
    this.#handed = handed;
    this.#weights = new Map([...(text.weights ?? [])].map(([id, { value }]) => [id, value]));
    (text.add ?? []).forEach((addition, index) => {
      const earlier = this.#additions.get(addition.to) ?? [];
      this.#additions.set(addition.to, [...earlier, { text: addition, path: ['add', index] }]);
    });
  }

  resolveRoot(): Group {
    const nodes = new Map(standingsOf(this.#base.rubric.root).map(({ node }) => [node.id, node]));
    for (const [id, additions] of this.#additions) {
      const target = nodes.get(id);
      for (const { path } of additions) this.#checkTarget(id, target, [...path, 'to'], 'not-a-group', nodes);
    }
    for (const id of this.#weights.keys()) {
      this.#checkTarget(id, nodes.get(id), ['weights', id], 'no-weight', nodes);
    }
    return this.#resolve(this.#base.rubric.root);
  }

  /** A sum that no longer holds is the overlay's doing, also where the group itself is as it was. */
  readonly locate: Locate = (part, ...keys) => {
    const own = this.#places.locate(part, ...keys);
    const cause = keys[0] === 'weight' ? this.#causes.get(part) : undefined;
    if (own !== null || cause !== undefined) return own ?? this.#places.value(cause ?? []);
    return this.#base.locate(this.#origins.get(part) ?? part, ...keys);
  };

  #checkTarget(
    id: string,
    target: RubricNode | undefined,
    path: Path,
    trouble: 'not-a-group' | 'no-weight',
    nodes: ReadonlyMap<string, RubricNode>,
  ): void {
    const place = this.#places.value(path);
    if (target === undefined) {
      const known = nearest(id, [...nodes.keys()]);
      this.findings.push(diagnose('LKE926', { name: id, kind: 'node', nearest: known }, place));
    } else if (trouble === 'no-weight' ? target.weight === null : target.kind !== 'group') {
      this.findings.push(diagnose('LKE959', { target: id, trouble }, place));
    }
  }

  /** The node with what the overlay changes in it; the very same one where that is nothing. */
  #resolve<Node extends RubricNode>(node: Node): Node {
    const weight = this.#weights.get(node.id) ?? node.weight;
    const children = node.kind === 'group' ? this.#childrenOf(node) : [];
    const isSame =
      weight === node.weight &&
      (node.kind !== 'group' ||
        (children.length === node.children.length &&
          children.every((child, at) => child === node.children[at])));
    if (isSame) return node;
    const made: Node = node.kind === 'group' ? { ...node, weight, children } : { ...node, weight };
    this.#origins.set(made, this.#origins.get(node) ?? node);
    const [addition] = this.#additions.get(node.id) ?? [];
    const own = addition?.path ?? (this.#weights.has(node.id) ? ['weights', node.id] : undefined);
    const below = children.map((child) => this.#causes.get(child)).find((path) => path !== undefined);
    const cause = own ?? below;
    if (cause !== undefined) this.#causes.set(made, cause);
    return own === undefined ? made : this.#places.mark(made, own);
  }

  #childrenOf(group: Group): readonly RubricNode[] {
    let children = group.children.map((child) => this.#resolve(child));
    for (const addition of this.#additions.get(group.id) ?? []) {
      children = this.#insert(children, this.#lower(addition, group), addition);
    }
    return children;
  }

  #lower({ text, path }: Addition, group: Group): readonly RubricNode[] {
    const added = lowerAdded(text, group, this.#handed, path, this.#places, this.findings);
    const kinds = new Set(
      [...group.children, ...added].map((node) => (node.kind === 'group' ? node.level : node.kind)),
    );
    if (kinds.size > 1) {
      const place = this.#places.value(path);
      this.findings.push(diagnose('LKE959', { target: group.id, trouble: 'other-list' }, place));
    }
    return added;
  }

  #insert(
    children: readonly RubricNode[],
    added: readonly RubricNode[],
    { text, path }: Addition,
  ): RubricNode[] {
    if (text.after === undefined) return [...children, ...added];
    const at = children.findIndex(({ id }) => id === text.after);
    if (at === -1) {
      const place = this.#places.value([...path, 'after']);
      this.findings.push(diagnose('LKE959', { target: text.after, trouble: 'no-such-sibling' }, place));
    }
    return [...children.slice(0, at + 1), ...added, ...children.slice(at + 1)];
  }
}
