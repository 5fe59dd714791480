/** What a file is, told by its content and never by its name: only a zip archive goes on to be read. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';

/** The finding that a file is no zip archive and what it is instead; null for what starts as a zip archive. */
export function recognise(bytes: Buffer): Diagnostic | null {
  if (bytes.length === 0) return diagnose('LKE104', {});
  if (startsWith(bytes, ZIP_ENTRY) || startsWith(bytes, ZIP_EMPTY)) return null;
  // Cut off within the first signature.
  if (bytes.length < 4 && ZIP_ENTRY.startsWith(bytes.toString('latin1'))) return null;
  if (isLockFile(bytes)) return diagnose('LKE105', {});
  if (startsWith(bytes, OLE)) return recogniseOle(bytes);
  for (const [signature, found] of SIGNATURES) {
    if (startsWith(bytes, signature)) return diagnose('LKE118', { found, start: startOf(bytes) });
  }
  const text = textStart(bytes);
  if (text === null) return diagnose('LKE118', { found: 'unknown', start: startOf(bytes) });
  if (HTML.test(text)) return diagnose('LKE117', { found: 'html' });
  return diagnose('LKE117', { found: text.startsWith('<') ? 'xml' : 'text' });
}

const ZIP_ENTRY = 'PK\x03\x04';
const ZIP_EMPTY = 'PK\x05\x06';
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

const SIGNATURES: readonly (readonly [string, 'pdf' | 'image' | 'archive'])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['Rar!', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['\x1F\x8B', 'archive'],
];

/** Tags with which exports called .xls or .xlsx start; looked for in the first kilobyte alone. */
const HTML = /<(?:!doctype\s+html|html|head|body|table|style|meta|div)\b/i;

/** Size of the file in which office programs keep who has a workbook open. */
const LOCK_FILE_BYTES = 165;
/** Its second half repeats the name's length here, before the name in UTF-16. */
const LOCK_FILE_SECOND_LENGTH = 55;

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).toString('latin1') === signature;
}

function startOf(bytes: Buffer): string {
  return bytes.subarray(0, 8).toString('hex');
}

function isLockFile(bytes: Buffer): boolean {
  if (bytes.length !== LOCK_FILE_BYTES) return false;
  const length = bytes[0] ?? 0;
  return length < LOCK_FILE_SECOND_LENGTH && bytes[LOCK_FILE_SECOND_LENGTH] === length;
}

/** An OLE container names its streams in UTF-16; a locked workbook keeps the whole package in one of them. */
function recogniseOle(bytes: Buffer): Diagnostic {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return diagnose('LKE110', {});
  if (holds('Workbook\0') || holds('Book\0')) return diagnose('LKE111', {});
  return diagnose('LKE118', { found: 'ole', start: startOf(bytes) });
}

/** The first kilobyte when it is text in UTF-8, UTF-16 or a one-byte encoding, without leading blanks; else null. */
function textStart(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 1024);
  if (start[0] === 0xff && start[1] === 0xfe) return start.toString('utf16le').slice(1).trimStart();
  for (const byte of start) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return null;
  }
  return start
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
}
