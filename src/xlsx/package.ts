/** The package as its readers see it: parts found by name, opened at their outermost element. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { isNamed } from './element.ts';
import { toUtf8 } from './encoding.ts';
import { percentDecoded } from './entry-name.ts';
import type { Limits } from './limits.ts';
import type { Parts } from './part.ts';
import { START, XmlScanner } from './xml.ts';

export interface Package {
  readonly limits: Limits;
  /** The part's real name, for its name in any case or percent-encoded; null when there is none. */
  find(name: string): string | null;
  /** The part's XML in UTF-8, unpacked and verified. `wantedBy`: the part that points at it. */
  read(name: string, wantedBy: string): Result<Buffer>;
  /** The part with its outermost element just started, which must be `root` of the given vocabulary. */
  open(name: string, wantedBy: string, vocabulary: ReadonlySet<string>, root: string): Result<XmlScanner>;
}

export function packageOf(parts: Parts, limits: Limits): Package {
  const find = (name: string) => parts.find(name) ?? parts.find(percentDecoded(name));
  const read = (name: string, wantedBy: string): Result<Buffer> => {
    const part = find(name) ?? name;
    const bytes = parts.read(part, wantedBy);
    return bytes.ok ? toUtf8(bytes.value, part) : bytes;
  };
  return {
    limits,
    find,
    read,
    open(name, wantedBy, vocabulary, root) {
      const bytes = read(name, wantedBy);
      return bytes.ok ? openXml(bytes.value, find(name) ?? name, vocabulary, root, limits) : bytes;
    },
  };
}

/** A scanner whose outermost element has just started and is the one expected. */
export function openXml(
  bytes: Buffer,
  part: string,
  vocabulary: ReadonlySet<string>,
  root: string,
  limits: Limits,
): Result<XmlScanner> {
  const xml = new XmlScanner(bytes, part, vocabulary, limits);
  const token = xml.next();
  if (token === START && xml.isOurs && isNamed(xml, root)) return success(xml);
  const found = bytes.toString('utf8', xml.nameStart, Math.min(xml.nameEnd, xml.nameStart + 80));
  return failure(xml.fault ?? diagnose('LKE163', { part, found, expected: root }));
}
