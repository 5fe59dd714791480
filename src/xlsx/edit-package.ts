/** A package that is changed part by part; every part that is not touched stays as it is, byte for byte. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { SheetInfo } from '../domain/grid.ts';
import { DamagedMarkup, fromMarkup, toMarkup } from './edit-markup.ts';
import { type NewPart, replaceParts } from './edit-zip.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type Package, packageOf } from './package.ts';
import { recognisePackage } from './package-kind.ts';
import { partsOf } from './part.ts';
import { type Relationships, readRelationships } from './relationships.ts';
import { readWorkbookPart } from './workbook.ts';
import { readDirectory } from './zip.ts';

export interface EditableSheet {
  readonly info: SheetInfo;
  readonly part: string;
}

export class Editing {
  readonly workbookPart: string;
  readonly sheets: readonly EditableSheet[];
  private readonly bytes: Buffer;
  private readonly source: Package;
  /** New content of parts that are in the package already, by their exact names. */
  private readonly changed = new Map<string, Buffer>();
  private readonly added = new Map<string, Buffer>();

  constructor(bytes: Buffer, source: Package, workbookPart: string, sheets: readonly EditableSheet[]) {
    this.bytes = bytes;
    this.source = source;
    this.workbookPart = workbookPart;
    this.sheets = sheets;
  }

  has(part: string): boolean {
    return this.source.find(part) !== null || this.added.has(part);
  }

  /** A name that no part has yet: "xl/comments", ".xml" -> "xl/comments7.xml". */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** The part's markup as it stands by now. */
  read(part: string): Result<string> {
    const name = this.source.find(part) ?? part;
    const known = this.changed.get(name) ?? this.added.get(name);
    if (known !== undefined) return success(toMarkup(known));
    const bytes = this.source.read(name, '');
    return bytes.ok ? success(inUtf8(toMarkup(bytes.value))) : bytes;
  }

  private write(part: string, markup: string): void {
    const name = this.source.find(part);
    if (name === null) this.added.set(part, fromMarkup(markup));
    else this.changed.set(name, fromMarkup(markup));
  }

  add(name: string, content: string): void {
    this.added.set(name, Buffer.from(content, 'utf8'));
  }

  /** As the package was opened; what was added since is not in them. */
  relationships(part: string): Result<Relationships> {
    return readRelationships(this.source, part);
  }

  /** Changes a part's markup; markup that cannot be followed is a finding. */
  edit(part: string, change: (markup: string) => string): Result<null> {
    const markup = this.read(part);
    if (!markup.ok) return markup;
    try {
      const changed = change(markup.value);
      if (changed !== markup.value) this.write(part, changed);
    } catch (error) {
      if (!(error instanceof DamagedMarkup)) throw error;
      return failure(diagnose('LKE160', { part, offset: 0, problem: 'tag' }));
    }
    return success(null);
  }

  finish(): Result<Buffer> {
    const added = [...this.added].map(([name, bytes]): NewPart => ({ name, bytes }));
    return replaceParts(this.bytes, this.changed, added);
  }
}

/** The package of a workbook, checked as for reading. The bytes must not change afterwards. */
export function openForEditing(bytes: Uint8Array, limits: Partial<Limits> = {}): Result<Editing> {
  const allLimits = { ...DEFAULT_LIMITS, ...limits };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(buffer, allLimits.entries);
  if (!directory.ok) return directory;
  const source = packageOf(partsOf(buffer, directory.value, allLimits), allLimits);
  const main = recognisePackage(source, directory.value);
  if (!main.ok) return main;
  const workbook = readWorkbookPart(source, main.value);
  if (!workbook.ok) return workbook;
  return success(new Editing(buffer, source, main.value, workbook.value.sheets));
}

/** Markup that was UTF-16 has been converted; what it says of itself must follow. */
function inUtf8(markup: string): string {
  return markup.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])utf-16(?:le|be)?(["'])/i, '$1UTF-8$2');
}
