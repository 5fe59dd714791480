/**
 * Places of elements in the XML of a part that is to be changed here and there and otherwise kept byte for byte.
 *
 * The text is the part's bytes one character each, so that nothing is lost on the way; what is put in is encoded
 * first. Parts come from packages that the strict reader has accepted; of those it never looks at, markup that does
 * not nest is said to be damaged.
 */

export interface Element {
  /** As written: "c", "x:c". */
  readonly prefix: string;
  readonly name: string;
  /** Of its "<", and just past its last ">". */
  readonly start: number;
  readonly end: number;
  /** Its inside; empty for `<like-this/>`. */
  readonly insideStart: number;
  readonly insideEnd: number;
  readonly isEmpty: boolean;
}

/** Thrown for markup that cannot be followed; caught where a part is edited. */
export class DamagedMarkup extends Error {}

export function toMarkup(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function fromMarkup(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A text of ours in the form in which it can be put into markup. */
export function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The outermost element. */
export function rootOf(text: string): Element {
  const root = elementAt(text, 0, text.length);
  if (root === null) throw new DamagedMarkup();
  return root;
}

/** The elements directly inside one, in order. */
export function childrenOf(text: string, parent: Element): readonly Element[] {
  const children: Element[] = [];
  let at = parent.insideStart;
  for (;;) {
    const child = elementAt(text, at, parent.insideEnd);
    if (child === null) return children;
    children.push(child);
    at = child.end;
  }
}

export function childNamed(text: string, parent: Element, name: string): Element | null {
  return childrenOf(text, parent).find((child) => child.name === name) ?? null;
}

/** The value of an attribute as written, by its name with prefix; null when the element has none. */
export function attributeIn(text: string, element: Element, name: string): string | null {
  const tag = text.slice(element.start, element.insideStart);
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] === name) return match[2] ?? match[3] ?? '';
  }
  return null;
}

const ATTRIBUTE = /[\s]([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The next element from `at` on, with its whole extent; null when there is none before `limit`. */
function elementAt(text: string, at: number, limit: number): Element | null {
  const start = nextTag(text, at, limit);
  if (start < 0) return null;
  const tag = readTag(text, start, limit);
  if (tag.kind === 'close') throw new DamagedMarkup();
  const { prefix, name, end: insideStart } = tag;
  const base = { prefix, name, start, insideStart };
  if (tag.kind === 'empty') return { ...base, end: insideStart, insideEnd: insideStart, isEmpty: true };
  let depth = 1;
  for (let next = insideStart; ; ) {
    const inner = nextTag(text, next, limit);
    if (inner < 0) throw new DamagedMarkup();
    const { kind, end } = readTag(text, inner, limit);
    if (kind === 'open') depth++;
    else if (kind === 'close' && --depth === 0) return { ...base, end, insideEnd: inner, isEmpty: false };
    next = end;
  }
}

interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly prefix: string;
  readonly name: string;
  readonly end: number;
}

const NAME = /[^\s/>=]+/y;

function readTag(text: string, start: number, limit: number): Tag {
  const isClose = text[start + 1] === '/';
  NAME.lastIndex = start + (isClose ? 2 : 1);
  const written = NAME.exec(text)?.[0];
  if (written === undefined) throw new DamagedMarkup();
  const colon = written.indexOf(':') + 1;
  let quote = '';
  let end = NAME.lastIndex;
  for (; quote !== '' || text[end] !== '>'; end++) {
    if (end >= limit) throw new DamagedMarkup();
    const character = text[end];
    if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
  }
  const kind = isClose ? 'close' : text[end - 1] === '/' ? 'empty' : 'open';
  return { kind, prefix: written.slice(0, colon), name: written.slice(colon), end: end + 1 };
}

const PASSED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** The "<" of the next tag, past comments, instructions and CDATA; -1 when there is none before `limit`. */
function nextTag(text: string, from: number, limit: number): number {
  let at = text.indexOf('<', from);
  while (at >= 0 && at < limit) {
    const passed = PASSED.find(([begin]) => text.startsWith(begin, at));
    if (passed === undefined) return at;
    const end = text.indexOf(passed[1], at + passed[0].length);
    if (end < 0) throw new DamagedMarkup();
    at = text.indexOf('<', end + passed[1].length);
  }
  return -1;
}

/** A stretch of the text that becomes another; an insertion where both ends are one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Already encoded. */
  readonly text: string;
}

/** The text with all edits made. They must not overlap; those at one place are made in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((left, right) => left.start - right.start);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at) throw new Error('two edits of a part overlap');
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Puts markup at the end of an element's inside, which is opened when it was `<like-this/>`. */
export function appendInside(text: string, element: Element, markup: string): Edit {
  if (!element.isEmpty) return { start: element.insideEnd, end: element.insideEnd, text: markup };
  const slash = text.lastIndexOf('/', element.end - 1);
  const close = `</${element.prefix}${element.name}>`;
  return { start: slash, end: element.end, text: `>${markup}${close}` };
}

export function insertAt(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
