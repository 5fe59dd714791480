/**
 * A pull scanner over the bytes of one XML part. It checks what it passes (tags match, nothing after the root, no
 * DOCTYPE, depth) and keeps the first fault: from then on every call says `STOP`, and a reader's loops end.
 */
import type { XmlProblem } from '../domain/codes/file.ts';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { Attributes } from './attributes.ts';
import {
  COLON,
  DOUBLE_QUOTE,
  GREATER,
  isBlank,
  LESS,
  NAME_CLASS,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
} from './bytes.ts';
import type { Limits } from './limits.ts';
import { declarationEnd, passMarkup } from './markup.ts';
import { Namespaces } from './namespaces.ts';
import { OpenElements } from './open-elements.ts';
import { decodeCdata } from './text.ts';

/** The end of the part, or a fault. */
export const STOP = 0;
/** A start tag; an empty element is a start followed by an end. */
export const START = 1;
export const END = 2;
export type Token = typeof STOP | typeof START | typeof END;

export class XmlScanner {
  readonly bytes: Buffer;
  readonly part: string;
  readonly attributes: Attributes;
  readonly namespaces: Namespaces;
  /** Where the next tag is looked for. */
  at: number;
  /** Whether text other than blanks was passed since this was last set to false. */
  passedText = false;
  /** The element just started: whether it is of the part's own vocabulary, whether it is `<like-this/>`. */
  isOurs = false;
  isEmpty = false;
  /** Its name, without the prefix. */
  nameStart = 0;
  nameEnd = 0;
  fault: Diagnostic | null = null;
  private readonly limits: Limits;
  private readonly elements: OpenElements;
  private hadRoot = false;
  private listed = 0;

  constructor(bytes: Buffer, part: string, vocabulary: ReadonlySet<string>, limits: Limits) {
    this.bytes = bytes;
    this.part = part;
    this.limits = limits;
    this.attributes = new Attributes(bytes, limits.attributes, limits.attributeBytes);
    this.namespaces = new Namespaces(bytes, vocabulary);
    this.elements = new OpenElements(limits.xmlDepth);
    this.at = declarationEnd(bytes);
    if (this.at < 0) this.malformed('declaration', 0);
  }

  /** Elements open, the one just started included. */
  get depth(): number {
    return this.elements.depth;
  }

  next(): Token {
    if (this.isEmpty) return this.leave();
    for (;;) {
      const at = this.passText();
      if (at < 0) return this.finish();
      const second = this.bytes[at + 1] ?? 0;
      if (second === SLASH) return this.close(at);
      if (NAME_CLASS[second] === 1) return this.open(at);
      const text = this.passOther(at);
      if (text === null) return STOP;
      if (text.trim() !== '') this.passedText = true;
    }
  }

  /** Goes past the element just started, looking inside it only at what tells where it ends: names and quotes. */
  skip(): void {
    const outside = this.depth - 1;
    if (this.isEmpty) this.leave();
    while (this.depth > outside) {
      const at = this.passText();
      if (at < 0) return void this.finish();
      const second = this.bytes[at + 1] ?? 0;
      const isPassed =
        second === SLASH
          ? this.close(at) === END
          : NAME_CLASS[second] === 1
            ? this.openUnread(at)
            : this.passOther(at) !== null;
      if (!isPassed) return;
    }
  }

  /** Goes past the comment, instruction or CDATA section at `at`. The text it stands for, or null on a fault. */
  passOther(at: number): string | null {
    const passed = passMarkup(this.bytes, at);
    if (typeof passed === 'string') {
      if (passed === 'doctype') this.refuse(diagnose('LKE161', { part: this.part, offset: at }));
      else this.malformed(passed, at);
      return null;
    }
    this.at = passed.end;
    if (passed.cdata === null) return '';
    const text = decodeCdata(this.bytes, passed.cdata.start, passed.cdata.end);
    if (typeof text === 'string' && this.depth > 0) return text;
    this.malformed(typeof text === 'string' ? 'after-root' : text.problem, at);
    return null;
  }

  /** Enters an element that a reader has found by itself: its name's place, and where its inside starts. */
  enterPlain(nameStart: number, nameEnd: number, inside: number): void {
    if (this.push(nameStart - 1, nameStart, nameEnd)) this.at = inside;
  }

  /** Counts one of the things that a part lists one by one beside its cells: a range, a format, a relationship. */
  countItem(): void {
    const { part } = this;
    const { listItems: limit } = this.limits;
    if (++this.listed > limit) this.refuse(diagnose('LKE135', { part, limit }));
  }

  /** Keeps a finding, unless there is one already, and ends the scan. */
  refuse(diagnostic: Diagnostic): typeof STOP {
    this.fault ??= diagnostic;
    this.at = this.bytes.length;
    this.isEmpty = false;
    return STOP;
  }

  malformed(problem: XmlProblem, offset: number): typeof STOP {
    return this.refuse(diagnose('LKE160', { part: this.part, offset, problem }));
  }

  /** The "<" of the next tag, or -1 where the part ends. */
  private passText(): number {
    const { bytes } = this;
    for (let at = this.at; ; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS) return at;
      if (byte > SPACE) {
        if (this.depth === 0) {
          this.malformed('after-root', at);
          return -1;
        }
        this.passedText = true;
      } else if (!isBlank(byte)) {
        if (at < bytes.length) this.malformed('character', at);
        return -1;
      }
    }
  }

  private finish(): typeof STOP {
    if (this.fault !== null) return STOP;
    if (this.depth > 0) return this.malformed('cut-off', this.bytes.length);
    return this.hadRoot ? STOP : this.malformed('empty', this.bytes.length);
  }

  private open(at: number): Token {
    const { bytes } = this;
    const start = at + 1;
    let local = start;
    let end = start;
    for (; NAME_CLASS[bytes[end] ?? 0] === 1; end++) {
      if (bytes[end] === COLON) local = end + 1;
    }
    if (local === end) return this.malformed('tag', at);
    if (this.depth === 0 && this.hadRoot) return this.malformed('after-root', at);
    this.nameStart = local;
    this.nameEnd = end;
    let close = end;
    if (bytes[end] === GREATER) this.attributes.count = 0;
    else close = this.attributes.read(end);
    if (close < 0) return this.refuse(this.attributes.diagnosis(this.part, at));
    this.isEmpty = bytes[close] === SLASH;
    if (this.isEmpty) close++;
    if (bytes[close] !== GREATER) return this.malformed(close >= bytes.length ? 'cut-off' : 'tag', at);
    this.at = close + 1;
    return this.enter(at, start, local, end);
  }

  /** Enters the element at `at` without a look at its attributes, or passes it when it is empty. */
  private openUnread(at: number): boolean {
    const { bytes } = this;
    const start = at + 1;
    let end = start;
    while (NAME_CLASS[bytes[end] ?? 0] === 1) end++;
    let close = end;
    let quote = 0;
    for (let byte = bytes[close] ?? 0; byte !== GREATER || quote !== 0; byte = bytes[++close] ?? 0) {
      if (byte === 0 || byte === LESS) {
        this.malformed(close >= bytes.length ? 'cut-off' : 'tag', at);
        return false;
      }
      if (byte === quote) quote = 0;
      else if (quote === 0 && (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)) quote = byte;
    }
    this.at = close + 1;
    return bytes[close - 1] === SLASH || this.push(at, start, end);
  }

  private push(at: number, start: number, end: number): boolean {
    if (this.elements.push(start, end)) return true;
    this.refuse(diagnose('LKE130', { part: this.part, offset: at, limit: this.limits.xmlDepth }));
    return false;
  }

  private enter(at: number, start: number, local: number, end: number): Token {
    if (!this.push(at, start, end)) return STOP;
    this.hadRoot = true;
    const { attributes, namespaces, elements } = this;
    if (attributes.count > 0 && attributes.declares) {
      const problem = namespaces.declare(attributes, elements.depth);
      if (problem !== null) return this.malformed(problem, at);
    }
    const isOurs = local === start ? namespaces.defaultIsOurs : namespaces.isOurs(start, local - 1);
    if (isOurs === null) return this.malformed('prefix', at);
    this.isOurs = isOurs;
    return START;
  }

  private close(at: number): Token {
    const { bytes } = this;
    let close = this.elements.nameEndAt(bytes, at + 2);
    if (close < 0) return this.malformed('end-tag', at);
    while (isBlank(bytes[close] ?? 0)) close++;
    if (bytes[close] !== GREATER) return this.malformed(close >= bytes.length ? 'cut-off' : 'end-tag', at);
    this.at = close + 1;
    return this.leave();
  }

  private leave(): Token {
    this.isEmpty = false;
    this.namespaces.leave(this.elements.depth);
    this.elements.depth--;
    return END;
  }
}
