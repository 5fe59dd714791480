/** What kind of document a zip package holds, told by its relationships and its main part. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Package } from './package.ts';
import { type Relationships, readRelationships, relationshipFault, soleTarget } from './relationships.ts';
import type { Directory } from './zip.ts';

/** The workbook's part, or the finding that says what the package is instead. */
export function recognisePackage(source: Package, directory: Directory): Result<string> {
  if (source.find('_rels/.rels') === null) return failure(foreignArchive(source, directory));
  const relationships = readRelationships(source, '');
  if (!relationships.ok) return relationships;
  const target = soleTarget(relationships.value, 'officeDocument', '_rels/.rels');
  if (!target.ok) return target;
  if (target.value === null) return failure(relationshipFault('_rels/.rels', 'missing', 'officeDocument'));
  const main = source.find(target.value);
  if (main === null) return failure(diagnose('LKE153', { part: target.value, wantedBy: '_rels/.rels' }));
  const otherKind = foreignMainPart(main);
  return otherKind === null ? success(main) : failure(otherKind);
}

function foreignArchive(source: Package, directory: Directory): Diagnostic {
  const isOpenDocument = source.find('mimetype') !== null || source.find('META-INF/manifest.xml') !== null;
  if (isOpenDocument && source.find('content.xml') !== null) return diagnose('LKE112', {});
  return diagnose('LKE119', { entries: directory.size });
}

/** Office programs give the main parts of their kinds these names and never others. */
function foreignMainPart(name: string): Diagnostic | null {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (file.endsWith('.bin')) return diagnose('LKE114', {});
  if (file === 'document.xml') return diagnose('LKE113', { found: 'docx' });
  return file === 'presentation.xml' ? diagnose('LKE113', { found: 'pptx' }) : null;
}

const MACRO_RELATIONSHIPS: ReadonlySet<string> = new Set(['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** The part that holds macros, by relationship or by its usual name; null when there is none. */
export function findMacros(relationships: Relationships, directory: Directory): string | null {
  for (const { type, target } of relationships.values()) {
    if (MACRO_RELATIONSHIPS.has(type)) return target ?? type;
  }
  for (const { name } of directory.values()) {
    if (/(?:^|\/)vbaproject\.bin$/i.test(name)) return name;
  }
  return null;
}
