/** Which part belongs to which: targets by relationship, never by a part's usual name. */
import type { RelationshipProblem } from '../domain/codes/file.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { attributeOf, isNamed, nextChild } from './element.ts';
import { RELATIONSHIPS } from './namespaces.ts';
import type { Package } from './package.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. The same in both editions of the standard. */
  readonly type: string;
  /** The part's name in the package; null when it lies outside. */
  readonly target: string | null;
}

/** By id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The relationships of a part, or of the package itself for ''. A part without any has an empty map. */
export function readRelationships(source: Package, part: string): Result<Relationships> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (source.find(name) === null) return success(new Map());
  const opened = source.open(name, part, RELATIONSHIPS, 'Relationships');
  if (!opened.ok) return opened;
  const xml = opened.value;
  const relationships = new Map<string, Relationship>();
  while (nextChild(xml)) {
    if (isNamed(xml, 'Relationship')) {
      xml.countItem();
      const id = attributeOf(xml, 'Id') ?? '';
      const type = attributeOf(xml, 'Type') ?? '';
      const target = attributeOf(xml, 'Target') ?? '';
      const isOutside = attributeOf(xml, 'TargetMode') === 'External';
      if (relationships.has(id)) return failure(relationshipFault(name, 'doubled', id));
      relationships.set(id, {
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? null : resolve(part, target),
      });
    }
    xml.skip();
  }
  xml.next();
  return xml.fault === null ? success(relationships) : failure(xml.fault);
}

/** The one target of a relationship type; null when the part has none. */
export function soleTarget(relationships: Relationships, type: string, part: string): Result<string | null> {
  const found = [...relationships.values()].filter((relationship) => relationship.type === type);
  const [first] = found;
  if (first === undefined) return success(null);
  if (found.length > 1) return failure(relationshipFault(part, 'doubled', type));
  if (first.target === null) return failure(relationshipFault(part, 'external', type));
  return success(first.target);
}

export function relationshipFault(part: string, problem: RelationshipProblem, wanted: string): Diagnostic {
  return diagnose('LKE154', { part, problem, wanted });
}

/** A target as a part name: from the root when it starts with a slash, else from the part's own folder. */
function resolve(part: string, target: string): string | null {
  const path = target.startsWith('/') ? target : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
