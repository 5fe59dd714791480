/** The workbook part: its sheets in the order of the tabs, and where each lies. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { SheetInfo, SheetVisibility } from '../domain/grid.ts';
import {
  attributeOf,
  decoded,
  flagOf,
  isNamed,
  nextChild,
  refuseAttribute,
  refuseElement,
} from './element.ts';
import { SPREADSHEET } from './namespaces.ts';
import { openXml, type Package } from './package.ts';
import { type Relationships, readRelationships, relationshipFault, soleTarget } from './relationships.ts';
import { unescapeCharacters } from './text.ts';
import type { XmlScanner } from './xml.ts';

/** A worksheet and the part that holds it. */
export interface ListedSheet {
  readonly info: SheetInfo;
  readonly part: string;
}

export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only: charts, dialogs and macro sheets keep their place among the tabs and are left out. */
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904 and not from 1900. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly relationships: Relationships;
}

export function readWorkbookPart(source: Package, part: string): Result<WorkbookPart> {
  const bytes = source.read(part, '');
  if (!bytes.ok) return bytes;
  const opened = openXml(bytes.value, part, SPREADSHEET, 'workbook', source.limits);
  if (!opened.ok) return opened;
  const relationships = readRelationships(source, part);
  if (!relationships.ok) return relationships;
  const listed = readSheetList(opened.value, relationships.value, source);
  if (!listed.ok) return listed;
  const sharedStrings = neededPart(source, relationships.value, 'sharedStrings', part);
  if (!sharedStrings.ok) return sharedStrings;
  const styles = neededPart(source, relationships.value, 'styles', part);
  if (!styles.ok) return styles;
  return success({
    part,
    ...listed.value,
    sharedStrings: sharedStrings.value,
    styles: styles.value,
    relationships: relationships.value,
  });
}

function neededPart(
  source: Package,
  relationships: Relationships,
  type: string,
  part: string,
): Result<string | null> {
  const target = soleTarget(relationships, type, part);
  if (!target.ok || target.value === null || source.find(target.value) !== null) return target;
  return failure(diagnose('LKE153', { part: target.value, wantedBy: part }));
}

interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
}

function readSheetList(xml: XmlScanner, relationships: Relationships, source: Package): Result<SheetList> {
  const names = new Map<string, string>();
  const parts = new Set<string>();
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let index = 0;
  while (nextChild(xml, 'without-sections')) {
    if (isNamed(xml, 'workbookPr')) date1904 = flagOf(xml, 'date1904');
    if (!isNamed(xml, 'sheets')) {
      xml.skip();
      continue;
    }
    if (index > 0) refuseElement(xml, 'doubled');
    while (nextChild(xml, 'refused')) {
      const entry = readEntry(xml);
      const fault = entry === null ? xml.fault : checkEntry(entry, index, names, source);
      if (entry === null || fault !== null) return failure(fault ?? diagnose('LKE170', {}));
      const located = locate(entry, relationships, parts, source, xml.part);
      if (!located.ok) return located;
      const { name, visibility } = entry;
      if (located.value !== null) sheets.push({ info: { name, visibility, index }, part: located.value });
      index++;
      xml.skip();
    }
  }
  xml.next();
  if (xml.fault !== null) return failure(xml.fault);
  return sheets.length === 0 ? failure(diagnose('LKE170', {})) : success({ sheets, date1904 });
}

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

/** Null, with a fault, when the element is no legal `sheet`. */
function readEntry(xml: XmlScanner): SheetEntry | null {
  if (!isNamed(xml, 'sheet')) {
    refuseElement(xml, 'misplaced');
    return null;
  }
  const name = unescapeCharacters(attributeOf(xml, 'name') ?? '');
  const state = attributeOf(xml, 'state') ?? 'visible';
  const id = xml.attributes.findPrefixed('id');
  const relationship = id < 0 ? null : decoded(xml, xml.attributes.value(id), xml.nameStart);
  const visibility = VISIBILITIES.get(state);
  if (name === '') refuseAttribute(xml, 'name');
  else if (visibility === undefined) refuseAttribute(xml, 'state');
  else if (relationship === null) refuseAttribute(xml, 'r:id');
  else return { name, visibility, relationship };
  return null;
}

const VISIBILITIES: ReadonlyMap<string, SheetVisibility> = new Map([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

function checkEntry(
  { name }: SheetEntry,
  index: number,
  names: Map<string, string>,
  source: Package,
): Diagnostic | null {
  if (index === source.limits.sheets) {
    return diagnose('LKE124', { found: index + 1, limit: source.limits.sheets });
  }
  const key = name.toLowerCase();
  const twin = names.get(key);
  if (twin !== undefined) return diagnose('LKE171', { name, twin });
  names.set(key, name);
  return null;
}

/** The part of a worksheet; null for a sheet that holds no cells. */
function locate(
  { relationship: id }: SheetEntry,
  relationships: Relationships,
  parts: Set<string>,
  source: Package,
  workbook: string,
): Result<string | null> {
  const relationship = relationships.get(id);
  if (relationship === undefined) return failure(relationshipFault(workbook, 'missing', id));
  if (SHEETS_WITHOUT_CELLS.has(relationship.type)) return success(null);
  if (relationship.type !== 'worksheet') return failure(relationshipFault(workbook, 'kind', id));
  if (relationship.target === null) return failure(relationshipFault(workbook, 'external', id));
  const part = source.find(relationship.target);
  if (part === null) return failure(diagnose('LKE153', { part: relationship.target, wantedBy: workbook }));
  if (parts.has(part)) return failure(relationshipFault(workbook, 'doubled', id));
  parts.add(part);
  return success(part);
}

const SHEETS_WITHOUT_CELLS: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);
