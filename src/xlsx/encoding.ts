/** Bytes of an XML part as UTF-8: the only encoding that is scanned. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';

/**
 * UTF-8 comes back as it is, without its byte order mark. UTF-16 is converted when its byte order mark (or, failing
 * that, the zero bytes of "<?") says so and it is valid. Every other encoding is refused.
 */
export function toUtf8(bytes: Buffer, part: string): Result<Buffer> {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return checkDeclared(bytes.subarray(3), part);
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return fromUtf16(bytes, 'utf-16le', part);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return fromUtf16(bytes, 'utf-16be', part);
  }
  return checkDeclared(bytes, part);
}

function checkDeclared(bytes: Buffer, part: string): Result<Buffer> {
  const declared = declaredEncoding(bytes);
  if (declared !== null && !UTF8_NAMES.has(declared)) {
    return failure(diagnose('LKE162', { part, encoding: declared }));
  }
  return success(bytes);
}

function fromUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be', part: string): Result<Buffer> {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return failure(diagnose('LKE162', { part, encoding }));
  }
  const converted = Buffer.from(text, 'utf8');
  const declared = declaredEncoding(converted);
  if (declared !== null && declared !== 'utf-16' && declared !== encoding) {
    return failure(diagnose('LKE162', { part, encoding: declared }));
  }
  return success(converted);
}

const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** Longer declarations are not looked into: the scanner refuses what is odd about them. */
const DECLARATION_BYTES = 200;

/** The encoding the XML declaration names, in lower case; null when it names none. */
function declaredEncoding(bytes: Buffer): string | null {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return null;
  const start = bytes.toString('latin1', 0, DECLARATION_BYTES);
  const declaration = start.slice(0, start.indexOf('?>'));
  const match = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration);
  return match?.[1]?.toLowerCase() ?? null;
}
