/** What is neither element nor text: the XML declaration, comments, processing instructions, CDATA sections. */
import type { XmlProblem } from '../domain/codes/file.ts';
import { BANG, bytesAre, isBlank, NAME_CLASS, QUESTION } from './bytes.ts';

/** Something passed over, up to `end`; `cdata` is where a CDATA section's content lies. */
export interface Passed {
  readonly end: number;
  readonly cdata: { readonly start: number; readonly end: number } | null;
}

/** What stands at a "<" that begins neither a start nor an end tag; or why it may not stand there. */
export function passMarkup(bytes: Buffer, at: number): Passed | XmlProblem | 'doctype' {
  const second = bytes[at + 1];
  if (second === QUESTION) return passInstruction(bytes, at);
  if (second !== BANG) return at + 1 >= bytes.length ? 'cut-off' : 'tag';
  if (bytesAre(bytes, at + 2, at + 4, '--')) return passComment(bytes, at);
  if (bytesAre(bytes, at + 2, at + 9, '[CDATA[')) {
    const end = bytes.indexOf(']]>', at + 9);
    return end < 0 ? 'cdata' : { end: end + 3, cdata: { start: at + 9, end } };
  }
  return bytesAre(bytes, at + 2, at + 9, 'DOCTYPE') ? 'doctype' : 'tag';
}

function passComment(bytes: Buffer, at: number): Passed | XmlProblem {
  const end = bytes.indexOf('--', at + 4);
  if (end < 0 || !bytesAre(bytes, end + 2, end + 3, '>')) return 'comment';
  return { end: end + 3, cdata: null };
}

function passInstruction(bytes: Buffer, at: number): Passed | XmlProblem {
  let nameEnd = at + 2;
  while (NAME_CLASS[bytes[nameEnd] ?? 0] === 1) nameEnd++;
  const end = bytes.indexOf('?>', nameEnd);
  const isNamed = nameEnd > at + 2 && (nameEnd === end || isBlank(bytes[nameEnd] ?? 0));
  // A second XML declaration, or one that is not the very first thing.
  const isDeclaration = /^xml$/i.test(bytes.toString('latin1', at + 2, Math.min(nameEnd, at + 6)));
  if (end < 0 || !isNamed || isDeclaration) return 'instruction';
  return { end: end + 2, cdata: null };
}

/** Longer declarations do not occur. */
const DECLARATION_BYTES = 200;

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;

/** Where the XML declaration ends (0 when there is none), or -1 when it is not a legal one. */
export function declarationEnd(bytes: Buffer): number {
  if (!bytesAre(bytes, 0, 5, '<?xml') || !isBlank(bytes[5] ?? 0)) return 0;
  return DECLARATION.exec(bytes.toString('latin1', 0, DECLARATION_BYTES))?.[0].length ?? -1;
}
