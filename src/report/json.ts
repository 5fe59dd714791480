/** The report as JSON, for machines. */
import type { Report } from '../domain/report.ts';
import { toJsonText } from './escape/json.ts';
import type { JsonSchema } from './schema/kinds.ts';
import { REPORT_SCHEMA } from './schema/report.ts';

/**
 * The report as JSON text: keys in the order of its schema (docs/report.schema.json), two blanks of
 * indentation, a newline at the end. Equal reports give equal bytes.
 */
export function renderJson(report: Report): string {
  return `${toJsonText(inOrder(report, REPORT_SCHEMA))}\n`;
}

/** The value with its keys in the schema's order; what the schema leaves open keeps its own. */
function inOrder(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) return value.map(itemsBy(itemSchema(schema)));
  if (!isSchema(value)) return value;
  const { properties } = resolve(value, schema);
  if (!isSchema(properties)) return value;
  const known = Object.entries(properties).filter(([key]) => Object.hasOwn(value, key));
  const others = Object.entries(value).filter(([key]) => !Object.hasOwn(properties, key));
  return Object.fromEntries([
    ...known.map(([key, below]) => [key, isSchema(below) ? inOrder(value[key], below) : value[key]]),
    ...others,
  ]);
}

/** The schema of a list's items, behind the alternative that is a list. */
function itemSchema({ items, anyOf: alternatives }: JsonSchema): JsonSchema {
  if (isSchema(items)) return items;
  const lists = Array.isArray(alternatives) ? alternatives.filter(isSchema).map(itemSchema) : [];
  return lists.find((found) => Object.keys(found).length > 0) ?? {};
}

function itemsBy(schema: JsonSchema): (item: unknown) => unknown {
  return (item) => inOrder(item, schema);
}

/** The schema that speaks about an object's keys: behind its name, or the alternative that fits. */
function resolve(value: JsonSchema, schema: JsonSchema): JsonSchema {
  const { $ref: name, anyOf: alternatives } = schema;
  if (typeof name === 'string') return resolve(value, definition(name));
  if (!Array.isArray(alternatives)) return schema;
  const resolved = alternatives.filter(isSchema).map((alternative) => resolve(value, alternative));
  return resolved.find(({ properties }) => isSchema(properties) && fits(value, properties)) ?? {};
}

function fits(value: JsonSchema, properties: JsonSchema): boolean {
  return Object.keys(value).every((key) => Object.hasOwn(properties, key));
}

function definition(name: string): JsonSchema {
  const { definitions } = REPORT_SCHEMA;
  const found = isSchema(definitions) ? definitions[name.replace('#/definitions/', '')] : undefined;
  return isSchema(found) ? found : {};
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
