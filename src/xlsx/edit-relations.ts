/** Making a new part known: its content type, and the relationship by which another part finds it. */
import { type Result, success } from '../domain/diagnostic.ts';
import { appendInside, applyEdits, attributeIn, childrenOf, encoded, rootOf } from './edit-markup.ts';
import type { Editing } from './edit-package.ts';
import { escapeXml } from './write-text.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The namespaces of a workbook: those of the edition of the standard that it is written in. */
export interface Vocabulary {
  readonly main: string;
  /** Also the beginning of every relationship type. */
  readonly relationships: string;
}

const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function vocabularyOf(editing: Editing): Result<Vocabulary> {
  const markup = editing.read(editing.workbookPart);
  if (!markup.ok) return markup;
  const root = rootOf(markup.value);
  const tag = markup.value.slice(root.start, root.insideStart);
  return success(tag.includes(STRICT.main) ? STRICT : TRANSITIONAL);
}

/** Parts of this name are of the type, whatever their extension says. */
export function addContentType(editing: Editing, part: string, type: string): Result<null> {
  return editing.edit(CONTENT_TYPES, (markup) => {
    const root = rootOf(markup);
    const name = encoded(escapeXml(`/${part}`));
    const override = `<${root.prefix}Override PartName="${name}" ContentType="${type}"/>`;
    return applyEdits(markup, [appendInside(markup, root, override)]);
  });
}

/** Adds a relationship from one part to another; the id is one that the part has not used. */
export function addRelationship(editing: Editing, from: string, to: string, type: string): Result<string> {
  const slash = from.lastIndexOf('/') + 1;
  const name = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
  if (!editing.has(name)) {
    editing.add(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`,
    );
  }
  let id = '';
  const edited = editing.edit(name, (markup) => {
    const root = rootOf(markup);
    const taken = new Set(childrenOf(markup, root).map((own) => attributeIn(markup, own, 'Id')));
    for (let number = 1; id === '' || taken.has(id); number++) id = `rIdLke${number}`;
    const target = encoded(escapeXml(`/${to}`));
    const made = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    return applyEdits(markup, [appendInside(markup, root, made)]);
  });
  return edited.ok ? success(id) : edited;
}
