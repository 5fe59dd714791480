/**
 * JSON Schema (draft-07) built by functions that carry the TypeScript type they describe, so that a schema
 * which says less, more or something else than its type does not compile.
 */

export type JsonSchema = { readonly [keyword: string]: unknown };

/** A schema of values of type T. */
export interface Schema<T> {
  readonly json: JsonSchema;
  /** Never there: it ties T in both directions (a Schema<string> is no Schema<string | null>, nor the reverse). */
  readonly describes?: (value: T) => T;
}

/** For every key of T its schema; none may be missing and none added. */
export type Properties<T> = { readonly [K in keyof T]-?: Schema<T[K]> };

export function object<T extends object>(properties: Properties<T>, description?: string): Schema<T> {
  const keys = Object.keys(properties) as (keyof T & string)[];
  return {
    json: {
      ...described(description),
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, properties[key].json])),
      required: keys,
      additionalProperties: false,
    },
  };
}

export function list<T>(items: Schema<T>): Schema<readonly T[]> {
  return { json: { type: 'array', items: items.json } };
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return { json: { anyOf: [schema.json, { type: 'null' }] } };
}

export function nothing(): Schema<null> {
  return { json: { type: 'null' } };
}

/** One of the words of T, all of which the table must name. */
export function word<T extends string>(words: Readonly<Record<T, true>>, description?: string): Schema<T> {
  return { json: { ...described(description), type: 'string', enum: Object.keys(words) } };
}

export function constant<T extends string | number>(value: T): Schema<T> {
  return { json: { const: value } };
}

export function text(description?: string, pattern?: string): Schema<string> {
  return {
    json: { ...described(description), type: 'string', ...(pattern === undefined ? {} : { pattern }) },
  };
}

export function number(description?: string): Schema<number> {
  return { json: { ...described(description), type: 'number' } };
}

/** A whole number of `minimum` or more. */
export function whole(minimum = 0): Schema<number> {
  return { json: { type: 'integer', minimum } };
}

export function flag(): Schema<boolean> {
  return { json: { type: 'boolean' } };
}

/** Any JSON value. */
export function anything(description: string): Schema<unknown> {
  return { json: { description } };
}

/** A value of one of the shapes. */
export function either<A, B, C>(a: Schema<A>, b: Schema<B>, c: Schema<C>): Schema<A | B | C> {
  return { json: { anyOf: [a.json, b.json, c.json] } };
}

/** A schema that stands under `definitions` of the whole and is used by its name. */
export function named<T>(name: string): Schema<T> {
  return { json: { $ref: `#/definitions/${name}` } };
}

function described(description: string | undefined): JsonSchema {
  return description === undefined ? {} : { description };
}
