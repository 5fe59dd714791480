/**
 * A checked rubric as JSON, for rubrics that are shipped: read in a fraction of the time the YAML takes, and
 * without the packages that read it. Only what {@link encodeRubric} wrote is ever decoded.
 */
import { type Fraction, parseExactText, toExactText } from '../domain/fraction.ts';
import type { Localized, Rubric, RubricNode } from '../domain/rubric.ts';

/** Stands where a fraction was; no part of a rubric has this key. */
const EXACT = 'exact';

export function encodeRubric(rubric: Rubric): string {
  return JSON.stringify({ ...rubric, root: withoutHandedTexts(rubric.root, null) }, (_key, value: unknown) =>
    isFraction(value) ? { [EXACT]: toExactText(value) } : value,
  );
}

/** A tree in which a node has a recommendation only where it is another than that of the group above. */
function withoutHandedTexts(node: RubricNode, above: Localized | null): object {
  const { recommendation, ...rest } = node;
  return {
    ...rest,
    ...(recommendation === above ? {} : { recommendation }),
    ...(node.kind === 'group' && {
      children: node.children.map((child) => withoutHandedTexts(child, recommendation)),
    }),
  };
}

/** The reverse: the very text of the group above where a node has none of its own. */
function handTexts(node: WrittenNode, above: Localized | null): void {
  node.recommendation ??= above;
  for (const child of node.children ?? []) handTexts(child, node.recommendation);
}

interface WrittenNode {
  recommendation?: Localized | null;
  readonly children?: readonly WrittenNode[];
}

/** The reverse of {@link encodeRubric}; throws for a text that it did not write, which is a fault of ours. */
export function decodeRubric(text: string): Rubric {
  const rubric: object = JSON.parse(text);
  restore(rubric);
  handTexts((rubric as { readonly root: WrittenNode }).root, null);
  return rubric as Rubric;
}

/** Puts the fractions back in place. JSON.parse with a reviver would visit every text as well. */
function restore(whole: object): void {
  const parts = whole as Record<string, unknown>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part !== 'object' || part === null) continue;
    if (EXACT in part) parts[key] = exactOf(part[EXACT]);
    else restore(part);
  }
}

function exactOf(text: unknown): Fraction {
  const value = typeof text === 'string' ? parseExactText(text) : null;
  if (value === null) throw new Error('a compiled rubric holds something that is no exact number');
  return value;
}

function isFraction(value: unknown): value is Fraction {
  return (
    typeof value === 'object' && value !== null && 'numerator' in value && typeof value.numerator === 'bigint'
  );
}
