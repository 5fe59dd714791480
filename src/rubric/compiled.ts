/**
 * A checked rubric as JSON, for rubrics that are shipped: read in a fraction of the time the YAML takes, and
 * without the packages that read it. Only what {@link encodeRubric} wrote is ever decoded.
 */
import { type Fraction, parseExactText, toExactText } from '../domain/fraction.ts';
import { once } from '../domain/memo.ts';
import { knowOutlook, outlookOf } from '../domain/outlook.ts';
import type { Group, Localized, Rubric, RubricNode } from '../domain/rubric.ts';

/** Stands where a fraction was; no part of a rubric has this key. */
const EXACT = 'exact';

/** Three lines: what the rubric looks like from afar, the rubric without its tree, and the tree. */
export function encodeRubric(rubric: Rubric): string {
  const { root, ...rest } = rubric;
  return [outlookOf(rubric), rest, withoutHandedTexts(root, null)].map(toJson).join('\n');
}

function toJson(part: object): string {
  return JSON.stringify(part, (_key, value: unknown) =>
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

/**
 * The reverse of {@link encodeRubric}; throws for a text that it did not write, which is a fault of ours. The tree is
 * made when it is first asked for: of most rubrics that a workbook is held against it never is.
 */
export function decodeRubric(text: string): Rubric {
  const [outlook = '', rest = '', tree = ''] = text.split('\n');
  const root = once(() => decodeTree(tree));
  const rubric: Rubric = {
    ...(exactly(JSON.parse(rest)) as Omit<Rubric, 'root'>),
    get root() {
      return root();
    },
  };
  knowOutlook(rubric, JSON.parse(outlook));
  return rubric;
}

function decodeTree(text: string): Group {
  const tree = exactly(JSON.parse(text));
  handTexts(tree as WrittenNode, null);
  return tree as Group;
}

/** Puts the fractions back in place. JSON.parse with a reviver would visit every text as well. */
function exactly(whole: object): object {
  const parts = whole as Record<string, unknown>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part !== 'object' || part === null) continue;
    if (EXACT in part) parts[key] = exactOf(part[EXACT]);
    else exactly(part);
  }
  return whole;
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
