/** Whether a value from elsewhere is what a schema says: for values that come back from another thread. */
import type { Assessment } from '../../domain/report.ts';
import type { JsonSchema } from './kinds.ts';
import { REPORT_SCHEMA } from './report.ts';

type Check = (value: unknown) => boolean;

/** Every keyword that `kinds.ts` writes; a schema with another one is a fault of ours. */
const KEYWORDS: ReadonlySet<string> = new Set([
  '$ref',
  '$schema',
  'additionalProperties',
  'anyOf',
  'const',
  'definitions',
  'description',
  'enum',
  'items',
  'minimum',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
]);

/** True when the value is an assessment in every field and holds nothing else. */
export function isAssessment(value: unknown): value is Assessment {
  assessmentCheck ??= checkOf({ $ref: '#/definitions/Assessment' }, definitionsOf(REPORT_SCHEMA));
  return assessmentCheck(value);
}

let assessmentCheck: Check | null = null;

/** The check of a schema and, by name, of what it refers to. */
export function checkOf(schema: JsonSchema, definitions: ReadonlyMap<string, JsonSchema>): Check {
  const named = new Map<string, Check>();
  const compile = (part: JsonSchema): Check => {
    const unknown = Object.keys(part).find((keyword) => !KEYWORDS.has(keyword));
    if (unknown !== undefined) throw new Error(`no check for the keyword ${unknown}`);
    const { $ref: reference, anyOf } = part;
    if (typeof reference === 'string') return byName(reference.slice(reference.lastIndexOf('/') + 1));
    if (Array.isArray(anyOf)) {
      const checks = (anyOf as readonly JsonSchema[]).map(compile);
      return (value) => checks.some((check) => check(value));
    }
    if ('const' in part) return (value) => value === part.const;
    return ofType(part, compile);
  };
  const byName = (name: string): Check => {
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`the schema defines no ${name}`);
    // Compiled when first met: definitions refer to themselves.
    return (value) => {
      const check = named.get(name) ?? compile(definition);
      named.set(name, check);
      return check(value);
    };
  };
  return compile(schema);
}

export function definitionsOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
  return new Map(Object.entries(schema.definitions as Readonly<Record<string, JsonSchema>>));
}

function ofType(schema: JsonSchema, compile: (part: JsonSchema) => Check): Check {
  switch (schema.type) {
    case 'null':
      return (value) => value === null;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'integer': {
      const minimum = typeof schema.minimum === 'number' ? schema.minimum : Number.NEGATIVE_INFINITY;
      return (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum;
    }
    case 'string':
      return ofString(schema);
    case 'array': {
      const check = compile(schema.items as JsonSchema);
      return (value) => Array.isArray(value) && value.every(check);
    }
    case 'object':
      return ofObject(schema, compile);
    default:
      return () => true;
  }
}

function ofString({ enum: words, pattern }: JsonSchema): Check {
  const known = Array.isArray(words) ? new Set<unknown>(words) : null;
  const shape = typeof pattern === 'string' ? new RegExp(pattern) : null;
  return (value) =>
    typeof value === 'string' &&
    (known === null || known.has(value)) &&
    (shape === null || shape.test(value));
}

function ofObject(schema: JsonSchema, compile: (part: JsonSchema) => Check): Check {
  const properties = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>);
  const checks = new Map(properties.map(([key, part]) => [key, compile(part)]));
  const required = schema.required as readonly string[];
  const isOpen = schema.additionalProperties !== false;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (!required.every((key) => Object.hasOwn(value, key))) return false;
    return Object.entries(value).every(([key, inside]) => checks.get(key)?.(inside) ?? isOpen);
  };
}
