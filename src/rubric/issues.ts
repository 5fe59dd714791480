/** zod's issues -> findings with line and column, in this program's own codes. */
import type { NumberFault, TextShape } from '../domain/codes/rubric.ts';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { nearest, normalise, withoutTrailing } from '../domain/spelling.ts';
import type { Plain } from './plain.ts';
import type { Path, Positions } from './positions.ts';
import { KEY_SEPARATOR, NUMBER_EXPECTED } from './schema-words.ts';

/** What of a zod issue is read here; the schema's own faults are in `params`. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly options?: readonly unknown[] | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** The findings of one zod issue; `root` is the document it was found in. */
export function findingsOf(issue: SchemaIssue, root: Plain, positions: Positions): readonly Diagnostic[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => {
        const known = issue.message.split(KEY_SEPARATOR);
        return diagnose(
          'LKE910',
          { key, known, nearest: nearest(key, known) },
          positions.key([...path, key]),
        );
      });
    case 'invalid_type':
      return [wrongShape(path, [expectedBy(issue)], root, positions)];
    case 'invalid_value':
      return [notOneOf(path, issue.values ?? [], root, positions)];
    case 'too_small':
      return [diagnose('LKE916', { shape: shapeOf(valueAt(root, path)) }, positions.value(path))];
    case 'invalid_union':
      return unionFindings(issue, path, root, positions);
    default:
      return [customFinding(issue, path, root, positions)];
  }
}

/** The union's branch that fits the value's own shape speaks; when none does, the shapes it may have. */
function unionFindings(
  issue: SchemaIssue,
  path: Path,
  root: Plain,
  positions: Positions,
): readonly Diagnostic[] {
  if (issue.options !== undefined) return [notOneOf(path, issue.options, root, positions)];
  const branches = issue.errors ?? [];
  const fitting = branches.find((branch) => !branch.some((inner) => isShapeOfWhole(inner)));
  if (fitting === undefined) {
    const expected = branches.flatMap((branch) => branch.map(expectedBy));
    return [wrongShape(path, expected, root, positions)];
  }
  return fitting.flatMap((inner) =>
    findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, root, positions),
  );
}

function expectedBy(issue: SchemaIssue): string {
  return issue.message === NUMBER_EXPECTED ? 'number' : (issue.expected ?? '');
}

function isShapeOfWhole(issue: SchemaIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function wrongShape(path: Path, expected: readonly string[], root: Plain, positions: Positions): Diagnostic {
  const value = valueAt(root, path);
  if (value === undefined) {
    return diagnose('LKE911', { key: String(path.at(-1) ?? '') }, positions.value(path.slice(0, -1)));
  }
  const shapes = expected.map((name) => EXPECTED_SHAPES.get(name) ?? 'text');
  return diagnose('LKE912', { expected: shapes, found: shapeOf(value) }, positions.value(path));
}

function notOneOf(path: Path, values: readonly unknown[], root: Plain, positions: Positions): Diagnostic {
  const value = valueAt(root, path);
  if (typeof value !== 'string') return wrongShape(path, ['string'], root, positions);
  const known = values.map(String);
  return diagnose('LKE913', { found: value, known, nearest: nearest(value, known) }, positions.value(path));
}

function customFinding(issue: SchemaIssue, path: Path, root: Plain, positions: Positions): Diagnostic {
  const value = valueAt(root, path);
  const raw = typeof value === 'string' ? value : String(path.at(-1) ?? '');
  const place = positions.value(path);
  switch (issue.params?.rule) {
    case 'number': {
      const write = typeof issue.params.write === 'string' ? issue.params.write : null;
      return diagnose('LKE914', { raw, fault: issue.params.fault as NumberFault, write }, place);
    }
    case 'blank':
      return diagnose('LKE916', { shape: 'text' }, place);
    case 'key': {
      const name = String(path.at(-1) ?? '');
      return diagnose('LKE915', { raw: name, write: asName(name) }, positions.key(path));
    }
    default:
      return diagnose('LKE915', { raw, write: asName(raw) }, place);
  }
}

/** The nearest text that is a name, when there is one: "Tim Kerja" -> "tim-kerja". */
function asName(raw: string): string | null {
  const dashed = normalise(raw).replace(/[^a-z0-9.]+/g, '-');
  const name = withoutTrailing(dashed.replace(/^[-.]+/, ''), '-.');
  return name === '' || name === raw || name.length > 64 || /[.-]{2}/.test(name) ? null : name;
}

const EXPECTED_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['array', 'list'],
  ['object', 'map'],
  ['map', 'map'],
]);

function shapeOf(value: Plain | undefined): TextShape {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true or false';
  return Array.isArray(value) ? 'list' : 'map';
}

function valueAt(root: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = root;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    if (value instanceof Map) value = value.get(String(part));
    else value = (value as Readonly<Record<string | number, Plain>>)[part];
  }
  return value;
}
