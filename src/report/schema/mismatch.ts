/** Where a value from outside is first other than a schema says, for people who are to mend or replace it. */
import { parseExactText, toExactText, toNumber } from '../../domain/fraction.ts';
import type { JsonSchema } from './kinds.ts';

/** What belongs where something else stands. */
export type Expected =
  | { readonly kind: 'key' | 'noKey'; readonly key: string }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'figure'; readonly value: string }
  | { readonly kind: 'shallower'; readonly levels: number };

export interface Mismatch {
  /** Keys and indices from the top. */
  readonly path: readonly (string | number)[];
  readonly expected: Expected;
  readonly found: unknown;
}

type Definitions = ReadonlyMap<string, JsonSchema>;

/** Objects and lists within each other; a report has fewer than half as many. */
const DEEPEST = 100;

/** The first mismatch in the order of the schema; null when the value is all that the schema says. */
export function mismatchOf(value: unknown, schema: JsonSchema, definitions: Definitions): Mismatch | null {
  return compareWith(value, schema, definitions, 0);
}

function compareWith(
  value: unknown,
  schema: JsonSchema,
  definitions: Definitions,
  depth: number,
): Mismatch | null {
  if (depth > DEEPEST) return here({ kind: 'shallower', levels: DEEPEST }, null);
  const { $ref: reference, anyOf, type } = schema;
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`the schema defines no ${name}`);
    const wrong = compareWith(value, definition, definitions, depth);
    return wrong ?? (name === 'Figure' ? compareFigure(value) : null);
  }
  if (Array.isArray(anyOf)) return compareWithAny(value, anyOf as readonly JsonSchema[], definitions, depth);
  if ('const' in schema) {
    return value === schema.const ? null : here({ kind: 'words', words: [String(schema.const)] }, value);
  }
  if (type === 'array') return compareItems(value, schema, definitions, depth);
  if (type === 'object') return compareKeys(value, schema, definitions, depth);
  return comparePlain(value, schema);
}

function here(expected: Expected, found: unknown): Mismatch {
  return { path: [], expected, found };
}

function below(step: string | number, mismatch: Mismatch | null): Mismatch | null {
  return mismatch === null ? null : { ...mismatch, path: [step, ...mismatch.path] };
}

/** Of several shapes that all do not fit, the one that fits furthest is the one that was meant. */
function compareWithAny(
  value: unknown,
  shapes: readonly JsonSchema[],
  definitions: Definitions,
  depth: number,
): Mismatch | null {
  let nearest: Mismatch | null = null;
  const meant = shapes.filter((shape) => isMeant(value, shape));
  for (const shape of meant.length === 0 ? shapes : meant) {
    const mismatch = compareWith(value, shape, definitions, depth);
    if (mismatch === null) return null;
    if (nearest === null || mismatch.path.length > nearest.path.length) nearest = mismatch;
  }
  return nearest;
}

/** Whether the value does not say itself, by its `kind`, that it is of another shape. */
function isMeant(value: unknown, { properties }: JsonSchema): boolean {
  if (!isObject(value) || !isObject(properties) || !isObject(properties.kind)) return true;
  return !Object.hasOwn(properties.kind, 'const') || properties.kind.const === value.kind;
}

function compareItems(
  value: unknown,
  { items }: JsonSchema,
  definitions: Definitions,
  depth: number,
): Mismatch | null {
  if (!Array.isArray(value)) return here({ kind: 'type', type: 'array' }, value);
  for (const [index, item] of value.entries()) {
    const mismatch = below(index, compareWith(item, items as JsonSchema, definitions, depth + 1));
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function compareKeys(
  value: unknown,
  schema: JsonSchema,
  definitions: Definitions,
  depth: number,
): Mismatch | null {
  if (!isObject(value)) return here({ kind: 'type', type: 'object' }, value);
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
  const missing = (schema.required as readonly string[]).find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return here({ kind: 'key', key: missing }, null);
  for (const [key, inside] of Object.entries(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) {
      if (schema.additionalProperties === false) return here({ kind: 'noKey', key }, null);
      continue;
    }
    const mismatch = below(key, compareWith(inside, property, definitions, depth + 1));
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function comparePlain(value: unknown, { type, enum: words, pattern, minimum }: JsonSchema): Mismatch | null {
  if (type === undefined) return null;
  const wrongType = here({ kind: 'type', type: String(type) }, value);
  switch (type) {
    case 'null':
      return value === null ? null : wrongType;
    case 'integer': {
      const least = typeof minimum === 'number' ? minimum : Number.NEGATIVE_INFINITY;
      return Number.isSafeInteger(value) && (value as number) >= least ? null : wrongType;
    }
    case 'number':
      return Number.isFinite(value) ? null : wrongType;
    case 'string': {
      if (typeof value !== 'string') return wrongType;
      const known = Array.isArray(words) ? (words as readonly string[]) : null;
      if (known !== null && !known.includes(value)) return here({ kind: 'words', words: known }, value);
      const fits = typeof pattern !== 'string' || shapeOf(pattern).test(value);
      return fits ? null : here({ kind: 'words', words: [String(pattern)] }, value);
    }
    default:
      return typeof value === type ? null : wrongType;
  }
}

const SHAPES = new Map<string, RegExp>();

function shapeOf(pattern: string): RegExp {
  const shape = SHAPES.get(pattern) ?? new RegExp(pattern);
  SHAPES.set(pattern, shape);
  return shape;
}

/** A figure says one number twice; a report in which the two part ways was changed by hand. */
function compareFigure(figure: unknown): Mismatch | null {
  const { value, exact } = figure as { readonly value: number; readonly exact: string };
  const fraction = parseExactText(exact);
  if (fraction === null) return below('exact', here({ kind: 'type', type: 'fraction' }, exact));
  const text = toExactText(fraction);
  if (text !== exact) return below('exact', here({ kind: 'figure', value: text }, exact));
  const nearest = toNumber(fraction);
  return Object.is(value, nearest) || value === nearest
    ? null
    : below('value', here({ kind: 'figure', value: String(nearest) }, value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
