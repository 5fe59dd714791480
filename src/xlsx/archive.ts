/**
 * Any package of XML parts, read as strictly as a workbook: for templates that strangers may have made. Every part is
 * unpacked and verified, every XML part scanned to its end; nothing in it is interpreted.
 */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { attributeOf, isNamed } from './element.ts';
import { toUtf8 } from './encoding.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { RELATIONSHIPS } from './namespaces.ts';
import { partsOf } from './part.ts';
import { START, STOP, XmlScanner } from './xml.ts';
import { readDirectory } from './zip.ts';

export interface ArchivePart {
  readonly name: string;
  /** XML parts are UTF-8 without a byte order mark. */
  readonly bytes: Uint8Array;
}

/** A relationship as it stands in a part of the package. */
export interface ArchiveLink {
  readonly part: string;
  /** The last word of its type: `hyperlink`, `image`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

export interface Archive {
  readonly parts: readonly ArchivePart[];
  readonly links: readonly ArchiveLink[];
}

const MEGABYTE = 1024 * 1024;
const ARCHIVE_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  fileBytes: 8 * MEGABYTE,
  entries: 256,
  partBytes: 8 * MEGABYTE,
  totalBytes: 16 * MEGABYTE,
};

export function readArchive(bytes: Uint8Array): Result<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > ARCHIVE_LIMITS.fileBytes) {
    return failure(diagnose('LKE106', { found: buffer.length, limit: ARCHIVE_LIMITS.fileBytes }));
  }
  const directory = readDirectory(buffer, ARCHIVE_LIMITS.entries);
  if (!directory.ok) return directory;
  const packed = partsOf(buffer, directory.value, ARCHIVE_LIMITS);
  const parts: ArchivePart[] = [];
  const links: ArchiveLink[] = [];
  for (const { name } of directory.value.values()) {
    const content = packed.read(name, '');
    if (!content.ok) return content;
    const read = /\.(xml|rels)$/i.test(name) ? toUtf8(content.value, name) : content;
    if (!read.ok) return read;
    const fault = isXml(name) ? scan(read.value, name, links) : null;
    if (fault !== null) return failure(fault);
    parts.push({ name, bytes: read.value });
  }
  return success({ parts, links });
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** Passes the whole part, noting the relationships it states; the fault that stopped it, if any. */
function scan(bytes: Buffer, part: string, links: ArchiveLink[]): Diagnostic | null {
  const xml = new XmlScanner(bytes, part, RELATIONSHIPS, ARCHIVE_LIMITS);
  for (let token = xml.next(); token !== STOP; token = xml.next()) {
    if (token !== START || !isNamed(xml, 'Relationship')) continue;
    const type = attributeOf(xml, 'Type') ?? '';
    links.push({
      part,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: attributeOf(xml, 'Target') ?? '',
      isOutside: attributeOf(xml, 'TargetMode')?.toLowerCase() === 'external',
    });
  }
  return xml.fault;
}
