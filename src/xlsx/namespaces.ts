/** Which prefixes stand for the part's own vocabulary, wherever and under whatever prefix it is declared. */

/** One declaration, with what the prefix meant outside it. */
interface Declaration {
  readonly prefix: string;
  readonly outside: boolean | undefined;
  /** Depth of the element that makes it. */
  readonly depth: number;
}

export class Namespaces {
  /** Whether elements without a prefix are ours. */
  defaultIsOurs = false;
  /** Depth of the innermost element that declares a namespace. */
  deepest = 0;
  private readonly ours: ReadonlySet<string>;
  private readonly current = new Map<string, boolean>();
  private readonly declarations: Declaration[] = [];

  /** `ours`: the names of the vocabulary's namespace, one per edition of the standard. */
  constructor(ours: ReadonlySet<string>) {
    this.ours = ours;
  }

  declare(prefix: string, name: string, depth: number): void {
    this.declarations.push({ prefix, outside: this.current.get(prefix), depth });
    this.current.set(prefix, this.ours.has(name));
    this.deepest = depth;
    this.defaultIsOurs = this.current.get('') ?? false;
  }

  /** Whether elements of this prefix are ours; null when nothing declares it. */
  isOurs(prefix: string): boolean | null {
    return this.current.get(prefix) ?? null;
  }

  /** Forgets what was declared at `depth` or deeper. */
  leave(depth: number): void {
    for (;;) {
      const last = this.declarations.at(-1);
      this.deepest = last?.depth ?? 0;
      if (last === undefined || last.depth < depth) break;
      if (last.outside === undefined) this.current.delete(last.prefix);
      else this.current.set(last.prefix, last.outside);
      this.declarations.pop();
    }
    this.defaultIsOurs = this.current.get('') ?? false;
  }
}

/** SpreadsheetML, transitional and strict. */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** What a package says of which part belongs to which. */
export const RELATIONSHIPS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);
