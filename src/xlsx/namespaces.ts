/** Which prefixes stand for the part's own vocabulary, wherever and under whatever prefix it is declared. */
import type { XmlProblem } from '../domain/codes/file.ts';
import type { Attributes } from './attributes.ts';
import { sameBytes } from './bytes.ts';

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
  private readonly bytes: Buffer;
  private readonly ours: ReadonlySet<string>;
  private readonly current = new Map<string, boolean>();
  private readonly declarations: Declaration[] = [];
  /** Depth of the innermost element that declares a namespace. */
  private deepest = 0;
  /** The prefix met last, and what it meant. */
  private lastStart = 0;
  private lastEnd = 0;
  private lastIsOurs = false;

  /** `ours`: the names of the vocabulary's namespace, one per edition of the standard. */
  constructor(bytes: Buffer, ours: ReadonlySet<string>) {
    this.bytes = bytes;
    this.ours = ours;
  }

  /** Takes the declarations among the attributes of an element; what is wrong with them, or null. */
  declare(attributes: Attributes, depth: number): XmlProblem | null {
    for (let index = 0; index < attributes.count; index++) {
      const prefix = attributes.declaredPrefix(index);
      if (prefix === null) continue;
      const name = attributes.value(index);
      if (typeof name !== 'string') return name.problem;
      this.declarations.push({ prefix, outside: this.current.get(prefix), depth });
      this.current.set(prefix, this.ours.has(name));
      this.deepest = depth;
    }
    this.renew();
    return null;
  }

  /** Whether elements of the prefix between two places are ours; null when nothing declares it. */
  isOurs(start: number, end: number): boolean | null {
    if (!sameBytes(this.bytes, start, end, this.lastStart, this.lastEnd)) {
      const isOurs = this.current.get(this.bytes.toString('latin1', start, end));
      if (isOurs === undefined) return null;
      this.lastStart = start;
      this.lastEnd = end;
      this.lastIsOurs = isOurs;
    }
    return this.lastIsOurs;
  }

  /** Forgets what the element at `depth` declared. */
  leave(depth: number): void {
    if (this.deepest < depth) return;
    for (let last = this.declarations.at(-1); last !== undefined && last.depth >= depth; ) {
      if (last.outside === undefined) this.current.delete(last.prefix);
      else this.current.set(last.prefix, last.outside);
      this.declarations.pop();
      last = this.declarations.at(-1);
    }
    this.deepest = this.declarations.at(-1)?.depth ?? 0;
    this.renew();
  }

  private renew(): void {
    this.defaultIsOurs = this.current.get('') ?? false;
    this.lastEnd = this.lastStart;
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
