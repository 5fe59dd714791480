/** What the package that reads templates says of one it cannot read, as findings. */
import type { TagProblem } from '../domain/codes/letter.ts';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';

const PROBLEMS: ReadonlyMap<string, TagProblem> = new Map([
  ['unclosed_tag', 'unclosed'],
  ['unclosed_loop', 'unclosed'],
  ['duplicate_open_tag', 'unclosed'],
  ['unopened_tag', 'unopened'],
  ['unopened_loop', 'unopened'],
  ['duplicate_close_tag', 'unopened'],
  ['closing_tag_does_not_match_opening_tag', 'mismatched'],
]);

/** Throws on what is no fault of a template. */
export function faultsOf(error: unknown): readonly Diagnostic[] {
  const properties = propertiesOf(error);
  if (properties === null) throw error;
  const several = Reflect.get(properties, 'errors');
  if (Array.isArray(several)) return several.flatMap(faultsOf);
  const problem = PROBLEMS.get(textOf(properties, 'id')) ?? 'misplaced';
  const named = textOf(properties, 'xtag') || textOf(properties, 'openingtag');
  const tag = named.replace(/^[{}]+|[{}]+$/g, '');
  return [diagnose('LKE724', { part: textOf(properties, 'file'), tag, problem })];
}

function propertiesOf(error: unknown): object | null {
  const properties = typeof error === 'object' && error !== null ? Reflect.get(error, 'properties') : null;
  return typeof properties === 'object' && properties !== null ? properties : null;
}

function textOf(properties: object, key: string): string {
  const value: unknown = Reflect.get(properties, key);
  return typeof value === 'string' ? value : '';
}
