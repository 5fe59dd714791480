/** A report's keys in the order of its schema, which a reader of the text knows. */
import type { JsonSchema } from './schema/kinds.ts';
import { REPORT_SCHEMA } from './schema/report.ts';

/**
 * The value with its keys in the schema's order; what the schema leaves open keeps its own. Most of a report is in
 * order as it is: it is then not made anew.
 */
export function inOrder(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) return listInOrder(value, itemSchema(schema));
  if (!isSchema(value)) return value;
  const properties = propertiesOf(resolve(value, schema));
  if (properties === null) return value;
  const changed = new Map<string, unknown>();
  let isOrdered = true;
  let last = -1;
  for (const key in value) {
    const property = properties.get(key);
    const place = property?.place ?? properties.size;
    isOrdered &&= place >= last;
    last = place;
    const part = value[key];
    if (typeof part !== 'object' || property?.schema == null) continue;
    const own = inOrder(part, property.schema);
    if (own !== part) changed.set(key, own);
  }
  return isOrdered && changed.size === 0 ? value : rebuilt(value, properties, changed);
}

function rebuilt(value: JsonSchema, properties: Properties, changed: ReadonlyMap<string, unknown>): object {
  const known = [...properties.keys()].filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !properties.has(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, changed.get(key) ?? value[key]]));
}

function listInOrder(list: readonly unknown[], items: JsonSchema): readonly unknown[] {
  const ordered = list.map((item) => inOrder(item, items));
  return ordered.every((item, index) => item === list[index]) ? list : ordered;
}

/** By key, in order: its place, and its schema where that says anything. */
type Properties = ReadonlyMap<string, { readonly place: number; readonly schema: JsonSchema | null }>;

const kept = new WeakMap<JsonSchema, { readonly properties: Properties | null }>();

/** Null for a schema of anything but an object. Kept with the schema, to which a report comes back again and again. */
function propertiesOf(schema: JsonSchema): Properties | null {
  const known = kept.get(schema);
  if (known !== undefined) return known.properties;
  const properties = isSchema(schema.properties) ? placed(schema.properties) : null;
  kept.set(schema, { properties });
  return properties;
}

function placed(properties: JsonSchema): Properties {
  const entries = Object.entries(properties);
  return new Map(
    entries.map(([key, below], place) => [key, { place, schema: isSchema(below) ? below : null }]),
  );
}

/** The schema of a list's items, behind the alternative that is a list. */
function itemSchema({ items, anyOf: alternatives }: JsonSchema): JsonSchema {
  if (isSchema(items)) return items;
  const lists = Array.isArray(alternatives) ? alternatives.filter(isSchema).map(itemSchema) : [];
  return lists.find((found) => found !== NOTHING) ?? NOTHING;
}

/** The schema that speaks about an object's keys: behind its name, or the alternative that fits. */
function resolve(value: JsonSchema, schema: JsonSchema): JsonSchema {
  const { $ref: name, anyOf: alternatives } = schema;
  if (typeof name === 'string') return resolve(value, definition(name));
  if (!Array.isArray(alternatives)) return schema;
  for (const alternative of alternatives) {
    const resolved = isSchema(alternative) ? resolve(value, alternative) : NOTHING;
    const properties = propertiesOf(resolved);
    if (properties !== null && fits(value, properties)) return resolved;
  }
  return NOTHING;
}

const NOTHING: JsonSchema = {};

function fits(value: JsonSchema, properties: Properties): boolean {
  return Object.keys(value).every((key) => properties.has(key));
}

function definition(name: string): JsonSchema {
  const { definitions } = REPORT_SCHEMA;
  const found = isSchema(definitions) ? definitions[name.replace('#/definitions/', '')] : undefined;
  return isSchema(found) ? found : NOTHING;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
