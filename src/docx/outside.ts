/** What a template may not bring along, because it would fetch, run or hide something where a report is opened. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Link, Part } from './package.ts';

/** Kinds of relationship to what runs or is another document within. */
const MACROS: ReadonlySet<string> = new Set([
  'vbaProject',
  'wordVbaData',
  'keyMapCustomizations',
  'attachedToolbars',
]);
const OBJECTS: ReadonlySet<string> = new Set([
  'oleObject',
  'package',
  'control',
  'activeXControlBinary',
  'aFChunk',
]);

/** Fields that fetch from elsewhere, run something, or read other files when they are brought up to date. */
const FETCHING =
  /\b(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|EMBED|DATABASE|RD|MACROBUTTON|GOTOBUTTON|MERGEFIELD)\b/i;

export function findOutside(parts: readonly Part[], links: readonly Link[]): readonly Diagnostic[] {
  return [...links.flatMap(linkFault), ...parts.flatMap(fieldFault)];
}

/** A hyperlink waits until somebody follows it; whatever else lies outside is fetched on opening. */
function linkFault({ part, type, target, isOutside }: Link): readonly Diagnostic[] {
  if (MACROS.has(type)) return [diagnose('LKE727', { part, kind: 'macro', found: type })];
  if (OBJECTS.has(type)) return [diagnose('LKE727', { part, kind: 'object', found: type })];
  const isFetched = isOutside && type !== 'hyperlink';
  return isFetched ? [diagnose('LKE727', { part, kind: 'link', found: target })] : [];
}

function fieldFault({ name, bytes }: Part): readonly Diagnostic[] {
  if (!/^word\/.*\.xml$/i.test(name)) return [];
  const text = new TextDecoder().decode(bytes);
  // A field's words may be spread over several runs.
  const spread = [...text.matchAll(/<\w+:instrText\b[^>]*>([^<]*)</g)]
    .map(([, words]) => words ?? '')
    .join('');
  const simple = [...text.matchAll(/\binstr="([^"]*)"|\binstr='([^']*)'/g)].map(
    ([, one, two]) => one ?? two ?? '',
  );
  const found = FETCHING.exec(plain([spread, ...simple].join('\n')))?.[0];
  return found === undefined ? [] : [diagnose('LKE727', { part: name, kind: 'field', found })];
}

/** With characters that are written as numbers put in their place. */
function plain(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
